package io.nextmove.examples;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of at most {@value #WIDTH} columns. */
final class Wrap {
    static final int WIDTH = 72;

    private Wrap() {}

    /** The lines of a text: the first behind a lead, the others indented as far as the lead reaches. */
    static List<String> lines(String lead, String text) {
        return lines(lead, text, WIDTH);
    }

    /** The lines of a text in so many columns; a word that is longer has a line of its own. */
    static List<String> lines(String lead, String text, int width) {
        String indent = " ".repeat(lead.length());
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(lead);
        int start = lead.length();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > start && line.codePointCount(0, line.length()) + 1 + length(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            if (line.length() > start) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }
}
