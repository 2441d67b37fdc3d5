package io.nextmove.core.decide;

import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.JudgmentWords;
import io.nextmove.judgment.AbuseState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which of the missteps that rules name are listed, and what stands instead (section 12). */
public final class MisstepSelection {
    private static final Set<Misstep> BY_SAFETY =
            EnumSet.of(Misstep.JOINT_COUNSELING_FIRST, Misstep.INVITE_UNDER_ABUSE);
    private static final Set<Misstep> UNDER_ABUSE = EnumSet.of(
            Misstep.JOINT_COUNSELING_FIRST,
            Misstep.INVITE_UNDER_ABUSE,
            Misstep.ABSORB_ALL_BLAME,
            Misstep.CHAT_INSTEAD_OF_HELP);

    /** Moves that a bar of open or past safety touches only where they are proposed; as a replacement they count as barred. */
    private static final Set<Move> HELD_IF_PROPOSED = EnumSet.of(
            Move.CHECK_OWN_HEAT,
            Move.SHIFT_TO_CALM_ENGAGEMENT,
            Move.LOWER_HOME_TEMPERATURE,
            Move.STAY_WITH_THE_MOVEMENT);

    private MisstepSelection() {}

    /** Whether a misstep that a rule named is listed. */
    public static boolean listed(Misstep misstep, JudgmentWords p) {
        if (p.isDanger()) {
            return p.isAbuseHold() && BY_SAFETY.contains(misstep);
        }
        if (misstep == Misstep.ABSORB_ALL_BLAME && p.isOnlyHarmBy()) {
            return false;
        }
        if (p.isAbuseHold() && BY_SAFETY.contains(misstep) || p.situation().considers(misstep)) {
            return true;
        }
        if (!p.isInviter()) {
            return false;
        }
        return !p.isAbuseHold() || UNDER_ABUSE.contains(misstep) || misstep == Misstep.ULTIMATUM && p.isThreatPlanned();
    }

    /** Whether the reason of a listed misstep is that leaving is a time of risk (MIS-03 where SAF-25 holds). */
    public static boolean leavingIsARisk(Misstep misstep, JudgmentWords p) {
        return misstep == Misstep.ULTIMATUM && p.isHarmTo() && (p.isAbuseHold() || p.getAbuse() == AbuseState.PAST);
    }

    /** What to do instead: never something that is barred, and never nothing. */
    public static List<Move> instead(
            Misstep misstep, Findings findings, Statuses statuses, List<Move> order, JudgmentWords p) {
        if (p.isAbuseHold() && !UNDER_ABUSE.contains(misstep)) {
            return List.of(Move.GET_INDIVIDUAL_SUPPORT);
        }
        Set<Move> said = findings.instead(misstep);
        List<Move> moves = new ArrayList<>(2);
        if (said.isEmpty() && !order.isEmpty()) {
            moves.add(order.get(0));
        }
        for (Move move : said) {
            if (!statuses.barred(move) && !statuses.restricted(move) && !heldIfProposed(move, p)) {
                moves.add(move);
            }
        }
        return moves.isEmpty() ? List.of(Move.GET_INDIVIDUAL_SUPPORT) : moves;
    }

    private static boolean heldIfProposed(Move move, JudgmentWords p) {
        return HELD_IF_PROPOSED.contains(move) && (p.isSafetyOpen() || p.isClearedPast())
                || move == Move.REVIEW_WHAT_MOVED && p.isSafetyOpen();
    }
}
