package io.nextmove.core.outline;

import io.nextmove.AdvisedMove;
import io.nextmove.move.Move;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which recommended moves are one step: of each set the first in the answer stands for the others, and the safety questions
 * stand for the move that says to go through them.
 */
final class Merging {
    private static final List<Set<Move>> ONE_STEP = List.of(
            // For yourself.
            EnumSet.of(Move.GET_INDIVIDUAL_SUPPORT, Move.START_OWN_WORK, Move.GET_STRUCTURED_HELP_ALONE, Move.USE_TELEHEALTH_ALONE),
            // A quiet moment.
            EnumSet.of(Move.PICK_CALM_MOMENT, Move.MAKE_CALM_MOMENT),
            // How to begin.
            EnumSet.of(Move.LEAD_WITH_GOAL_AND_OWN_PAIN, Move.FRAME_AS_TEAM),
            // How to say what hurts.
            EnumSet.of(Move.USE_I_FEEL, Move.USE_XYZ_LINE, Move.CALL_A_TRUCE),
            // A program to follow.
            EnumSet.of(Move.USE_A_SCRIPT_AND_PROGRAM, Move.USE_HOME_PROGRAM));

    private Merging() {}

    static List<AdvisedMove> steps(List<AdvisedMove> recommended, boolean asksOfSafety) {
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
        return steps;
    }
}
