package io.nextmove.core;

import io.nextmove.GuidanceEngine;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.drools.CompiledRules;
import io.nextmove.core.drools.NetworkMatcher;
import io.nextmove.core.drools.SessionMatcher;
import io.nextmove.core.evaluate.Condition;
import io.nextmove.core.evaluate.InterpretingMatcher;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.text.AnswerTexts;
import java.nio.file.Path;

/** The engines under test: the one that ships, and the same phases, deciding functions and wording over other matchers. */
public final class Engines {
    /** The rule files in the source tree. */
    public static final Path RULES = Path.of("src/main/resources/io/nextmove/rules");
    /** The catalog that the jar carries. */
    public static final RuleCatalog CATALOG = RuleCatalog.load();
    /** The consequences that the jar carries. */
    public static final CompiledRules COMPILED = CompiledRules.load(CATALOG);

    private Engines() {}

    /** The text of a key, as the jar carries it. */
    public static String text(String key) {
        return AnswerTexts.english().text(key);
    }

    /** The engine that the jar carries. */
    public static GuidanceEngine builtIn() {
        return new DroolsGuidanceEngine();
    }

    /** An engine over a matcher. */
    public static GuidanceEngine over(Matcher matcher) {
        return new DroolsGuidanceEngine(CATALOG, matcher, COMPILED, AnswerTexts.english());
    }

    /** The rule files of a folder, compiled now by drools-mvel, in ordinary sessions. */
    public static GuidanceEngine compiled(Path folder) {
        return over(SessionMatcher.ofFiles(folder, CATALOG));
    }

    /** The executable model that the jar carries, in ordinary sessions. */
    public static GuidanceEngine modelInSessions() {
        return over(SessionMatcher.ofShippedModel(CATALOG));
    }

    /** The conditions as terms, read in plain Java. */
    public static GuidanceEngine interpreting() {
        return over(interpreter());
    }

    /** The matcher that the shipped engine has. */
    public static Matcher network() {
        return NetworkMatcher.of(COMPILED, CATALOG);
    }

    /** The matcher that reads the conditions as terms. */
    public static Matcher interpreter() {
        return new InterpretingMatcher(CATALOG, Condition.all(), COMPILED);
    }
}
