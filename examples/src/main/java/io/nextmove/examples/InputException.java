package io.nextmove.examples;

import java.util.Objects;

/** Input that cannot be read. The message names the place and what is allowed there, never what was given. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InputException(String place, String allowed) {
        super(oneLine(place + ": " + allowed), null, false, false);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** The text with every control character replaced, so that it stays on one line. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", "?");
    }
}
