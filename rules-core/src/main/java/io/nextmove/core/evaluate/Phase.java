package io.nextmove.core.evaluate;

import io.nextmove.core.language.PhaseInput;
import io.nextmove.core.language.StatementPhase;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The phases of an evaluation. Each has one fact that its rules test; the order of rules within one carries no meaning. */
public enum Phase {
    /** Each planned sentence: what kind it is. */
    STATEMENTS(StatementPhase.class),
    /** The situation: abuse, departure, asking and the four signs. */
    SIGNS(SignPhase.class),
    /** And the signs: how the refusal reads. */
    READING(ReadingPhase.class),
    /** And the reading: where the window stands. */
    TIMELINE(TimelinePhase.class),
    /** And the window: moves are proposed and restricted. */
    MOVES(MovePhase.class),
    /** And what is proposed: what follows from a proposal. */
    FOLLOW_UPS(FollowUpPhase.class),
    /** And the statuses that came out: the questions that were asked are answered. */
    ANSWERS(AnswerPhase.class),
    /** And the answers: missteps, notices, questions and the headline. */
    OUTCOME(OutcomePhase.class);

    private static final Map<Class<?>, Phase> BY_INPUT = new HashMap<>();

    static {
        for (Phase phase : values()) {
            BY_INPUT.put(phase.input, phase);
        }
    }

    private final Class<? extends PhaseInput> input;

    Phase(Class<? extends PhaseInput> input) {
        this.input = input;
    }

    /** The type of the fact that rules of this phase test. */
    public Class<? extends PhaseInput> input() {
        return input;
    }

    /** The phase of an input. */
    public static Phase of(PhaseInput input) {
        return Objects.requireNonNull(BY_INPUT.get(input.getClass()), "no phase has that input");
    }
}
