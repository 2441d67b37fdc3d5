package io.nextmove.benchmarks.peers;

import io.nextmove.core.Engines;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.TruthValue;

/** Applies the compiled consequences of the library, for peers that decide only which rules hold. */
final class Application {
    private Application() {}

    /** Applies a rule that holds. */
    static void apply(Rule rule, Findings findings) {
        findings.begin(rule, TruthValue.YES);
        Engines.COMPILED.apply(rule, findings);
    }
}
