package io.nextmove.spring;

/** The engine refused to start; its message says why in one sentence. */
final class EngineStartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EngineStartException(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
