package io.nextmove.audit;

import io.nextmove.Guidance;
import io.nextmove.core.DroolsGuidanceEngine;
import io.nextmove.json.GuidanceCase;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.Matter;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ten questions that a reader answers from the pages alone, with a key that the engine gives. */
final class TenQuestions {
    private static final List<Asked> ASKED = List.of(
            new Asked("harm", Matter.ABUSE, "control-and-a-threat"),
            new Asked("harm", Matter.ABUSE, "afraid-and-no-act-named"),
            new Asked("harm", Matter.ABUSE, "blows-long-ago"),
            new Asked("harm", Matter.ABUSE, "rather-not-say"),
            new Asked("gone", Matter.DEPARTURE, "already-gone"),
            new Asked("asking", Matter.ASKING, "many-noes-and-the-pattern-named"),
            new Asked("warning-sign", Matter.REFUSAL, "red-flag-contempt-at-the-table"),
            new Asked("warning-sign", Matter.REFUSAL, "red-flag-scorn-and-never-wrong"),
            new Asked("window", Matter.TIMELINE, "timeline-over-flat"),
            new Asked("window", Matter.TIMELINE, "timeline-over-with-movement"));

    private final DroolsGuidanceEngine engine;
    private final Map<String, GuidanceCase> cases;
    private final List<Decision> decisions;

    TenQuestions(DroolsGuidanceEngine engine, Map<String, GuidanceCase> cases, List<Decision> decisions) {
        this.engine = engine;
        this.cases = cases;
        this.decisions = decisions;
    }

    private record Asked(String decision, Matter matter, String scenario) {}

    /**
     * The key to one question.
     *
     * @param decision the decision that it is about
     * @param scenario the case that it is about
     * @param reason the rule that decided
     * @param value what it came to, in plain words
     * @param shown what the person reads
     */
    record Key(Decision decision, GuidanceCase scenario, Reason reason, String value, String shown) {
        /** The redacted key: it holds a case. */
        @Override
        public String toString() {
            return "Key[redacted]";
        }
    }

    /** What the engine answers to each of the ten. */
    List<Key> keys() {
        return ASKED.stream().map(this::key).toList();
    }

    private Key key(Asked asked) {
        GuidanceCase scenario = cases.get(asked.scenario());
        if (scenario == null) {
            throw new IllegalStateException("`" + asked.scenario() + "` is no shipped scenario");
        }
        Guidance guidance = engine.advise(scenario.situation());
        Judgment<?> judgment = asked.matter().in(guidance.judgments());
        Decision decision = decisions.stream()
                .filter(one -> one.id().equals(asked.decision()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no decision `" + asked.decision() + "`"));
        return new Key(
                decision,
                scenario,
                judgment.because().get(0),
                Texts.words(judgment.value().name()),
                judgment.summary());
    }

    String markdown() {
        StringBuilder out =
                new StringBuilder("# Ten questions to try the pages on\n\n<!-- Generated, see README.md. -->\n\n"
                        + "For somebody who knows the article and no Java: answer each from its page alone. Which line decides, on what"
                        + " basis, and what does the person read? The key is what the engine answers.\n\n");
        int number = 0;
        for (Key key : keys()) {
            number++;
            out.append("## ")
                    .append(number)
                    .append(". ")
                    .append(key.decision().title())
                    .append("\n\n")
                    .append(key.scenario().story().strip())
                    .append("\n\nThe page: [")
                    .append(key.decision().title())
                    .append("](")
                    .append(key.decision().id())
                    .append(".md)\n\n<details>\n<summary>Key</summary>\n\nLine ")
                    .append(line(key))
                    .append(" decides: “")
                    .append(key.value())
                    .append("”. Basis: ")
                    .append(basis(key.reason()))
                    .append(" The person reads: ")
                    .append(key.shown())
                    .append("\n\n</details>\n\n");
        }
        return out.toString().stripTrailing() + "\n";
    }

    /** The number of the line of a page whose rule decided. */
    static int line(Key key) {
        List<String> ids = key.decision().first().stream()
                .map(line -> line.source().annotations().get("id"))
                .toList();
        return ids.indexOf(key.reason().id()) + 1;
    }

    private static String basis(Reason reason) {
        return switch (reason.footing()) {
                    case STATED -> "the article, ";
                    case INFERRED -> "our inference, from ";
                    case POLICY -> "our caution, ";
                    case HOUSE -> "the service, from ";
                }
                + reason.citations().stream().map(Citation::passage).collect(Collectors.joining(", ")) + ".";
    }
}
