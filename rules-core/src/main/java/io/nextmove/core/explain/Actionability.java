package io.nextmove.core.explain;

import io.nextmove.core.text.AnswerTexts;
import io.nextmove.core.text.DefinedTexts;
import io.nextmove.move.Move;
import io.nextmove.situation.Fact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which facts are the asker's to act on, each with a reason: only the value and the move that bring it about. As the
 * definitions of the facts have it.
 */
final class Actionability {
    private static final String FROM_TODAY = "FROM_TODAY";

    private final Map<Fact<?>, Verdict> verdicts = new HashMap<>();

    /**
     * Whether a fact is the asker's to act on.
     *
     * @param value the one value to act towards, a day from today on as {@value #FROM_TODAY}; empty where there is none
     * @param move the move that does it; empty where there is none
     * @param reason why it is, or why it is not
     */
    record Verdict(String value, Optional<Move> move, String reason) {

        /** Whether acting comes to that value. */
        boolean offers(Object other, LocalDate today) {
            if (value.equals(FROM_TODAY)) {
                return other instanceof Optional<?> day && day.stream().anyMatch(d -> !today.isAfter((LocalDate) d));
            }
            return other instanceof Enum<?> constant && constant.name().equals(value);
        }
    }

    private Actionability() {}

    static Actionability of(AnswerTexts texts) {
        Actionability actionable = new Actionability();
        for (Fact<?> fact : Fact.all()) {
            actionable.verdicts.put(
                    fact,
                    new Verdict(
                            DefinedTexts.of(fact, "change").orElse(""),
                            DefinedTexts.of(fact, "move").map(Move::valueOf),
                            texts.text("fact." + fact.path() + ".reason")));
        }
        return actionable;
    }

    /** The verdict on a fact; every fact has one. */
    Verdict of(Fact<?> fact) {
        return Objects.requireNonNull(verdicts.get(fact));
    }
}
