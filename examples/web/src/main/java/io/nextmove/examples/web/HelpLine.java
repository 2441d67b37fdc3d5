package io.nextmove.examples.web;

import java.time.LocalDate;

/**
 * A number to call or to text.
 *
 * @param region the place it serves
 * @param kind whom it is for, in a few words
 * @param number the number, and whether to call or to text it
 * @param hours when somebody answers
 * @param languages the languages they speak
 * @param lastChecked the day it was last tried
 */
public record HelpLine(
        String region, String kind, String number, String hours, String languages, LocalDate lastChecked) {

    /** Checks that nothing is missing. */
    public HelpLine {
        if (region == null
                || kind == null
                || number == null
                || hours == null
                || languages == null
                || lastChecked == null) {
            throw new IllegalArgumentException(
                    "each of `page.help-lines` needs region, kind, number, hours, languages and last-checked");
        }
    }
}
