package io.nextmove.examples.web;

/** A form that this application did not make, that was changed, or that lay open too long. Says nothing of it. */
final class UnknownForm extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownForm() {
        super("unknown form", null, false, false);
    }
}
