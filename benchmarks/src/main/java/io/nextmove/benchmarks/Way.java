package io.nextmove.benchmarks;

import io.nextmove.GuidanceEngine;
import io.nextmove.benchmarks.peers.CelMatcher;
import io.nextmove.benchmarks.peers.CommonMatcher;
import io.nextmove.benchmarks.peers.DmnMatcher;
import io.nextmove.benchmarks.peers.EasyRulesMatcher;
import io.nextmove.core.Engines;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A way to run the rules that gives whole answers. */
public enum Way {
    /** The library as it is shipped. */
    LIBRARY(GuidanceEngine::load),
    /** The library over the rule files compiled at start by drools-mvel. */
    COMPILED_AT_START(() -> Engines.compiled(rules())),
    /** The rules used the common way. */
    COMMON(() -> Engines.over(new CommonMatcher(rules()))),
    /** The decisions in Easy Rules. */
    EASY_RULES(() -> Engines.over(new EasyRulesMatcher())),
    /** The conditions as decision tables of DMN. */
    DMN(() -> Engines.over(new DmnMatcher(rules()))),
    /** The conditions as expressions of the Common Expression Language. */
    CEL(() -> Engines.over(new CelMatcher(rules())));

    private final Supplier<GuidanceEngine> start;

    Way(Supplier<GuidanceEngine> start) {
        this.start = start;
    }

    /** A new engine of this kind. */
    public GuidanceEngine engine() {
        return start.get();
    }

    /** The rule files: in the source tree, from the root of the project or one of its modules. */
    private static Path rules() {
        Path below = Path.of("rules-core/src/main/resources/io/nextmove/rules");
        return below.toFile().isDirectory() ? below : Path.of("..").resolve(below);
    }
}
