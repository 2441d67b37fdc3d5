package io.nextmove.core.outline;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which recommended moves are one step: of each set the first in the answer stands for the others, and the safety questions
 * stand for the move that says to go through them. A way in that the partner named is among the first three.
 */
final class Merging {
    private static final List<Set<Move>> ONE_STEP = List.of(
            // For yourself.
            EnumSet.of(
                    Move.GET_INDIVIDUAL_SUPPORT,
                    Move.START_OWN_WORK,
                    Move.GET_STRUCTURED_HELP_ALONE,
                    Move.USE_TELEHEALTH_ALONE),
            // A quiet moment.
            EnumSet.of(Move.PICK_CALM_MOMENT, Move.MAKE_CALM_MOMENT),
            // How to begin.
            EnumSet.of(Move.LEAD_WITH_GOAL_AND_OWN_PAIN, Move.FRAME_AS_TEAM),
            // How to say what hurts.
            EnumSet.of(Move.USE_I_FEEL, Move.USE_XYZ_LINE, Move.CALL_A_TRUCE),
            // A program to follow.
            EnumSet.of(Move.USE_A_SCRIPT_AND_PROGRAM, Move.USE_HOME_PROGRAM));

    /** The headline that says that the partner named a way in. */
    private static final String WAY_IN_NAMED = "HDL-30";

    /** By when that way in comes, counted from 0. */
    private static final int THIRD = 2;

    private Merging() {}

    static List<AdvisedMove> steps(Guidance guidance, boolean asksOfSafety) {
        List<AdvisedMove> recommended = guidance.recommended();
        Set<Move> stoodFor = EnumSet.noneOf(Move.class);
        if (asksOfSafety && recommended.size() > 1) {
            stoodFor.add(Move.SCREEN_FOR_ABUSE_PRIVATELY);
        }
        List<AdvisedMove> steps = new ArrayList<>();
        for (AdvisedMove move : recommended) {
            if (!stoodFor.contains(move.move())) {
                steps.add(move);
                ONE_STEP.stream().filter(set -> set.contains(move.move())).forEach(stoodFor::addAll);
            }
        }
        if (guidance.headline().because().stream()
                .anyMatch(reason -> reason.row().equals(WAY_IN_NAMED))) {
            steps.stream()
                    .skip(THIRD)
                    .filter(step -> step.move().has(Trait.INVITES))
                    .findFirst()
                    .filter(step ->
                            steps.stream().limit(THIRD).noneMatch(s -> s.move().has(Trait.INVITES)))
                    .ifPresent(step -> {
                        steps.remove(step);
                        steps.add(THIRD, step);
                    });
        }
        return steps;
    }
}
