package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.fail;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.Question;
import io.nextmove.core.Engines;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.reference.Reference;
import io.nextmove.reference.ReferenceAnswer;
import io.nextmove.situation.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The rules against the same text written a second time as plain Java, by somebody who had not seen the rules.
 *
 * <p>Each random situation is answered by the reference, by the executable model and by the rule files compiled by
 * drools-mvel. A mismatch prints the smallest situation that shows it.
 */
public class DifferentialTest {
    private static final int SITUATIONS = Integer.getInteger("nextmove.differential.situations", 20_000);
    /** Of the situations that are drawn: the first of them are those that tell mutants. */
    public static final long SEED = 20_260_301;

    @Test
    void the_executable_model_answers_as_the_reference_does() {
        compare("the executable model", Engines.builtIn());
    }

    @Test
    void the_rule_files_compiled_by_drools_mvel_answer_as_the_reference_does() {
        compare("drools-mvel", Engines.compiled(Engines.RULES));
    }

    private static void compare(String name, GuidanceEngine engine) {
        long start = System.nanoTime();
        SplittableRandom random = new SplittableRandom(SEED);
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, String> shown = new TreeMap<>();
        for (int i = 0; i < SITUATIONS; i++) {
            Situation s = Situations.random(random);
            String difference = difference(engine, s);
            if (!difference.isEmpty()) {
                kinds.merge(difference, 1, Integer::sum);
                if (shown.size() < 25 && !shown.containsKey(difference)) {
                    Situation smallest = Situations.smallest(s, x -> difference.equals(difference(engine, x)));
                    shown.put(difference, Facts.describe(smallest));
                }
            }
        }
        System.out.printf(
                "differential, %s: %,d situations as the reference, %,d not; %,d s%n",
                name, SITUATIONS - sum(kinds), sum(kinds), (System.nanoTime() - start) / 1_000_000_000);
        if (!kinds.isEmpty()) {
            StringBuilder report = new StringBuilder();
            shown.forEach((kind, smallest) -> report.append(kinds.get(kind))
                    .append(" x ")
                    .append(kind)
                    .append("\n    ")
                    .append(smallest)
                    .append('\n'));
            fail("%d kinds of mismatch%n%s", kinds.size(), report);
        }
    }

    private static int sum(Map<String, Integer> kinds) {
        return kinds.values().stream().mapToInt(n -> n).sum();
    }

    /** What differs, told by its first part; empty where nothing does. */
    private static String difference(GuidanceEngine engine, Situation s) {
        return difference(engine.advise(s), Reference.answer(s));
    }

    /** What differs between an answer and that of the reference, told by its first part; empty where nothing does. */
    static String difference(Guidance g, ReferenceAnswer r) {
        String judgments = differing(
                "abuse",
                g.judgments().abuse().value(),
                r.abuse(),
                "departure",
                g.judgments().departure().value(),
                r.departure(),
                "asking",
                g.judgments().asking().value(),
                r.asking(),
                "refusal",
                g.judgments().refusal().value(),
                r.refusal(),
                "confidence",
                g.judgments().refusal().confidence(),
                r.confidence(),
                "basis",
                g.judgments().refusal().basis(),
                r.basis(),
                "timeline",
                g.judgments().timeline().value(),
                r.timeline());
        if (!judgments.isEmpty()) {
            return judgments;
        }
        Map<Move, Status> moves = new LinkedHashMap<>();
        for (AdvisedMove m : g.moves()) {
            moves.put(m.move(), m.status());
        }
        for (Move move : Move.values()) {
            if (moves.get(move) != r.moves().get(move)) {
                return move + ": " + moves.get(move) + " and the reference "
                        + r.moves().get(move);
            }
        }
        Map<Misstep, List<Move>> missteps = new LinkedHashMap<>();
        for (AdvisedAgainst m : g.missteps()) {
            missteps.put(m.misstep(), m.instead());
        }
        for (Misstep misstep : Misstep.values()) {
            if (!Objects.equals(missteps.get(misstep), r.missteps().get(misstep))) {
                return misstep + ": " + missteps.get(misstep) + " and the reference "
                        + r.missteps().get(misstep);
            }
        }
        for (AdvisedAgainst m : g.missteps()) {
            if (m.told() != r.told().contains(m.misstep())) {
                return m.misstep() + " told: " + m.told() + " and the reference " + !m.told();
            }
        }
        String order = firstDifference(
                        "order of moves",
                        List.copyOf(moves.keySet()),
                        List.copyOf(r.moves().keySet()))
                + firstDifference(
                        "order of missteps",
                        List.copyOf(missteps.keySet()),
                        List.copyOf(r.missteps().keySet()));
        return order
                + firstDifference(
                        "questions", g.questions().stream().map(Question::fact).toList(), r.questions())
                + firstDifference(
                        "notices",
                        g.notices().stream().map(AttachedNotice::notice).toList(),
                        r.notices());
    }

    private static String firstDifference(String what, List<?> one, List<?> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            Object a = i < one.size() ? one.get(i) : "nothing";
            Object b = i < other.size() ? other.get(i) : "nothing";
            if (!a.equals(b)) {
                return what + ": " + a + " and the reference " + b;
            }
        }
        return "";
    }

    private static String differing(Object... nameOneOther) {
        for (int i = 0; i < nameOneOther.length; i += 3) {
            if (!nameOneOther[i + 1].equals(nameOneOther[i + 2])) {
                return nameOneOther[i] + ": " + nameOneOther[i + 1] + " and the reference " + nameOneOther[i + 2];
            }
        }
        return "";
    }
}
