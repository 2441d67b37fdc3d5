package io.nextmove.build;

/** A definition that is not right; the message is one line that names the place and says what to do. */
final class DefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DefinitionException(String file, String place, String what) {
        super(file + ": " + (place.isEmpty() ? "" : place + ": ") + what);
    }
}
