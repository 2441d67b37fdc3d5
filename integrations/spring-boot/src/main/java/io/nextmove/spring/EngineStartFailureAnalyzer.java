package io.nextmove.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the engine did not start, in the place of a stack trace. */
final class EngineStartFailureAnalyzer extends AbstractFailureAnalyzer<EngineStartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EngineStartException cause) {
        return new FailureAnalysis(
                "Next Move did not start: " + cause.getMessage(),
                "Use one version of all Next Move artifacts, and if `nextmove.reviews` is set, a file in which every"
                        + " decision is reviewed.",
                cause);
    }
}
