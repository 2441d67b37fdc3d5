package io.nextmove.reference;

import static io.nextmove.judgment.AbuseState.ABSENT;
import static io.nextmove.judgment.AbuseState.PAST;
import static io.nextmove.judgment.AbuseState.PRESENT;
import static io.nextmove.judgment.AbuseState.SUSPECTED;
import static io.nextmove.judgment.AbuseState.UNKNOWN;
import static io.nextmove.judgment.AbuseState.UNSURE;

import io.nextmove.judgment.AbuseState;
import io.nextmove.situation.AbuseDirection;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.HarmDoneBy;
import io.nextmove.situation.LifeAtRisk;
import io.nextmove.situation.PartnerPlan;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Relationship;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Separation;
import io.nextmove.situation.Situation;
import io.nextmove.situation.SuicideRiskTime;
import java.util.EnumSet;
import java.util.Set;

/** The words on harm and danger, and the judgment `abuse`; the rows that fired so far. */
abstract class Harm {
    final Situation s;
    final EnumSet<Row> fired = EnumSet.noneOf(Row.class);
    final boolean inviter;
    final boolean ofTheCouple;

    final Certainty childrenHarmed;
    final HarmDoneBy childrenHarmedBy;
    final boolean childrenTold;
    final boolean kindTold;
    final boolean past;

    final AbuseState abuse;
    final boolean abuseHold;
    final boolean absent;
    final boolean open;

    final boolean harmTo;
    final boolean harmBy;
    final boolean onlyBy;
    final boolean harmToPartnerTold;
    final boolean onlyChildrenTold;
    final boolean planFalls;
    final boolean fearOrNeck;

    final boolean clearedPast;
    final boolean doubt;
    final boolean uncleared;

    final boolean riskTold;
    final boolean riskToLife;
    final boolean danger;
    final boolean riskNotNow;
    final boolean riskLongAgo;
    final boolean riskOfAsker;

    Harm(Situation s) {
        this.s = s;
        Safety safety = s.safety();
        inviter = s.perspective() == Perspective.INVITER;
        ofTheCouple = inviter || s.perspective() == Perspective.REFUSER;

        boolean byIsTold =
                safety.childrenHarmedBy() != HarmDoneBy.UNKNOWN && safety.childrenHarmedBy() != HarmDoneBy.UNSURE;
        childrenHarmed = safety.childrenHarmed().unknown() && byIsTold ? Certainty.SUSPECTED : safety.childrenHarmed();
        childrenTold = childrenHarmed.likely();
        childrenHarmedBy = childrenTold || childrenHarmed.unsure() ? safety.childrenHarmedBy() : HarmDoneBy.UNKNOWN;
        kindTold = anyKind(Certainty.YES) || anyKind(Certainty.SUSPECTED);
        past = safety.abuseTiming() == AbuseTiming.PAST;
        fearOrNeck = safety.afraidOfPartner().yes() || safety.strangled().yes();

        abuse = abuse();
        abuseHold = abuse == PRESENT || abuse == SUSPECTED;
        absent = abuse == ABSENT;
        open = abuse == UNKNOWN;

        AbuseDirection direction = safety.abuseDirection();
        boolean towardPartner = direction == AbuseDirection.TOWARD_PARTNER || direction == AbuseDirection.MUTUAL;
        boolean byAskerToChildren = childrenHarmedBy == HarmDoneBy.ASKER || childrenHarmedBy == HarmDoneBy.BOTH;
        harmToPartnerTold = safety.ownHarm().likely() || (kindTold && towardPartner);
        harmTo = ofTheCouple
                && (safety.otherHarm().likely()
                        || (kindTold && direction != AbuseDirection.TOWARD_PARTNER)
                        || fearOrNeck);
        harmBy = ofTheCouple && (harmToPartnerTold || byAskerToChildren);
        onlyBy = harmBy && !harmTo;
        onlyChildrenTold = childrenTold
                && !kindTold
                && !safety.otherHarm().likely()
                && !safety.ownHarm().likely()
                && !fearOrNeck;
        Answer fear = safety.afraidOfPartner();
        planFalls = onlyBy
                && childrenHarmedBy != HarmDoneBy.PARTNER
                && childrenHarmedBy != HarmDoneBy.BOTH
                && (fear.no()
                        || (fear.unknown()
                                && (safety.coerciveControl().likely() || childrenHarmedBy == HarmDoneBy.ASKER)));

        clearedPast = clearedPast();
        doubt = abuse == UNSURE || (abuse == PAST && !clearedPast);
        uncleared = open || doubt;

        riskTold = safety.suicideRisk().likely();
        boolean notNow = safety.suicideWhen() == SuicideRiskTime.NOT_NOW;
        boolean longAgo = safety.suicideWhen() == SuicideRiskTime.LONG_AGO;
        boolean ofAsker = safety.suicideWhose().contains(LifeAtRisk.ASKER);
        riskToLife = riskTold && ((!notNow && !longAgo) || (notNow && ofAsker && harmBy));
        danger = safety.immediateDanger().yes() || riskToLife;
        riskNotNow = riskTold && notNow && !danger;
        riskLongAgo = riskTold && longAgo && !danger;
        riskOfAsker = riskNotNow && (ofAsker || safety.suicideWhose().isEmpty());
    }

    /** ABU-01 to ABU-06, the first line that holds. */
    private AbuseState abuse() {
        Safety safety = s.safety();
        // ABU-01, ABU-01p, ABU-01q
        if (!past && holds(Certainty.YES, Row.ABU_01, Row.ABU_01P, Row.ABU_01Q)) {
            return PRESENT;
        }
        // ABU-02 with SAF-13, ABU-02p, ABU-02q, ABU-02b, ABU-02c
        boolean suspected = !past && holds(Certainty.SUSPECTED, Row.ABU_02, Row.ABU_02P, Row.ABU_02Q);
        if (safety.afraidOfPartner().yes() || childrenTold) {
            fire(Row.SAF_13);
            fire(Row.ABU_02);
            suspected = true;
        }
        if (safety.strangled().yes()) {
            fire(Row.ABU_02B);
            suspected = true;
        }
        if (past && harmTold() && aroundASeparation()) {
            fire(Row.ABU_02C);
            suspected = true;
        }
        if (suspected) {
            return SUSPECTED;
        }
        // ABU-03, ABU-03p, ABU-03q
        boolean yes = holds(Certainty.YES, Row.ABU_03, Row.ABU_03P, Row.ABU_03Q);
        boolean maybe = holds(Certainty.SUSPECTED, Row.ABU_03, Row.ABU_03P, Row.ABU_03Q);
        if (yes || maybe) {
            return PAST;
        }
        if (anyKind(Certainty.UNSURE)
                || safety.otherHarm().unsure()
                || safety.ownHarm().unsure()
                || safety.strangled().unsure()
                || safety.afraidOfPartner().unsure()
                || childrenHarmed.unsure()) {
            return fire(Row.ABU_05, UNSURE);
        }
        // ABU-04, ABU-04p
        if (anyKind(Certainty.UNKNOWN)) {
            fire(Row.ABU_04);
        }
        if (safety.afraidOfPartner().unknown()) {
            fire(Row.ABU_04P);
        }
        if (fired(Row.ABU_04) || fired(Row.ABU_04P)) {
            return UNKNOWN;
        }
        return fire(Row.ABU_06, ABSENT);
    }

    /** Whether a kind, harm of no named kind, or own harm has that value; each fires its row. */
    private boolean holds(Certainty value, Row kind, Row other, Row own) {
        boolean any = false;
        if (anyKind(value)) {
            any = fire(kind, true);
        }
        if (s.safety().otherHarm() == value) {
            any = fire(other, true);
        }
        if (s.safety().ownHarm() == value) {
            any = fire(own, true);
        }
        return any;
    }

    private boolean harmTold() {
        return kindTold
                || s.safety().otherHarm().likely()
                || s.safety().ownHarm().likely();
    }

    private boolean aroundASeparation() {
        Separation separation = s.safety().separation();
        return separation == Separation.PLANNED
                || separation == Separation.RECENT
                || separation == Separation.RETURNING
                || (livesApart() && separation != Separation.APART);
    }

    /** SEPARATED or MOVED_OUT; `couple.*` is read for the inviter only (SCO-01). */
    final boolean livesApart() {
        return (inviter && s.couple().relationship() == Relationship.SEPARATED)
                || s.departure().partnerPlans().contains(PartnerPlan.MOVED_OUT);
    }

    private boolean clearedPast() {
        Safety safety = s.safety();
        Set<PartnerPlan> plans = s.departure().partnerPlans();
        return abuse == PAST
                && safety.jointWorkCleared().yes()
                && !anyKind(Certainty.UNKNOWN)
                && !anyKind(Certainty.UNSURE)
                && safety.afraidOfPartner().no()
                && (safety.strangled().no()
                        || (safety.strangled().unknown()
                                && safety.physicalAbuse().no()))
                && !safety.otherHarm().unsure()
                && !safety.ownHarm().unsure()
                && !childrenHarmed.unsure()
                && !safety.immediateDanger().unsure()
                && !safety.weapon().yes()
                && (safety.verbalAbuse().no() || safety.verbalAbuse().unknown())
                && (safety.separation() == Separation.NONE || safety.separation() == Separation.UNKNOWN)
                && !plans.contains(PartnerPlan.WANTS_DIVORCE)
                && !plans.contains(PartnerPlan.FILED)
                && !plans.contains(PartnerPlan.MOVED_OUT)
                && !harmBy;
    }

    final boolean anyKind(Certainty value) {
        Safety safety = s.safety();
        return safety.physicalAbuse() == value || safety.sexualAbuse() == value || safety.coerciveControl() == value;
    }

    /** Whether something of harm is YES, and not merely suspected (SAF-01b). */
    final boolean somethingIsYes() {
        return anyKind(Certainty.YES)
                || s.safety().otherHarm().yes()
                || s.safety().ownHarm().yes()
                || fearOrNeck
                || childrenHarmed.yes();
    }

    /** OWN_UNSURE: nothing is unsure but whether the asker did harm. */
    final boolean ownUnsure() {
        Safety safety = s.safety();
        return abuse == UNSURE
                && safety.ownHarm().unsure()
                && !anyKind(Certainty.UNSURE)
                && !safety.otherHarm().unsure()
                && !safety.strangled().unsure()
                && !safety.afraidOfPartner().unsure()
                && !childrenHarmed.unsure();
    }

    /** A bar on the trait SPEAKS (SAF-07c). */
    final boolean speaksBarred() {
        return danger || abuseHold || uncleared || s.safety().verbalAbuse().yes() || !inviter;
    }

    /** SAF-11: the asker has harmed, and did not do so from fear alone. */
    final boolean helpToStop() {
        return (abuseHold || doubt)
                && harmBy
                && (!fearOrNeck || childrenHarmedBy == HarmDoneBy.ASKER || childrenHarmedBy == HarmDoneBy.BOTH);
    }

    final void fire(Row row) {
        fired.add(row);
    }

    final <T> T fire(Row row, T judged) {
        fired.add(row);
        return judged;
    }

    final boolean fired(Row row) {
        return fired.contains(row);
    }
}
