package io.nextmove.core.decide;

import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.JudgmentWords;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which of the missteps that rules name are listed, and what stands instead (section 12). */
public final class MisstepSelection {
    private static final Set<Misstep> BY_SAFETY = EnumSet.of(Misstep.JOINT_COUNSELING_FIRST, Misstep.INVITE_UNDER_ABUSE);
    private static final Set<Misstep> UNDER_ABUSE = EnumSet.of(
            Misstep.JOINT_COUNSELING_FIRST,
            Misstep.INVITE_UNDER_ABUSE,
            Misstep.ABSORB_ALL_BLAME,
            Misstep.CHAT_INSTEAD_OF_HELP);

    private MisstepSelection() {}

    /** Whether a misstep that a rule named is listed. */
    public static boolean listed(Misstep misstep, JudgmentWords p) {
        if (p.isDanger()) {
            return p.isAbuseHold() && BY_SAFETY.contains(misstep);
        }
        if (p.isAbuseHold() && BY_SAFETY.contains(misstep) || p.situation().considers(misstep)) {
            return true;
        }
        if (!p.isInviter()) {
            return false;
        }
        return !p.isAbuseHold()
                || UNDER_ABUSE.contains(misstep)
                || misstep == Misstep.ULTIMATUM && p.isThreatPlanned();
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
            if (!statuses.barred(move)) {
                moves.add(move);
            }
        }
        return moves.isEmpty() ? List.of(Move.GET_INDIVIDUAL_SUPPORT) : moves;
    }
}
