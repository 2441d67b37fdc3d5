package io.nextmove.reference;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.TimelineState;
import io.nextmove.situation.AfterYes;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.Cost;
import io.nextmove.situation.HarmDoneBy;
import io.nextmove.situation.LifeAtRisk;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Safety;
import io.nextmove.situation.SessionCourse;
import io.nextmove.situation.Situation;
import java.util.Set;

/** Section 16: the number of the one line that says where the person stands. */
final class Headlines {
    private final Reading r;
    private final Situation s;
    private final Proposals p;

    Headlines(Reading r, Proposals p) {
        this.r = r;
        this.s = r.s;
        this.p = p;
    }

    String line() {
        int number = urgent();
        if (number == 0) {
            number = harm();
        }
        if (number == 0) {
            number = barred();
        }
        if (number == 0) {
            number = plan();
        }
        return number < 10 ? "HDL-0" + number : "HDL-" + number;
    }

    /** HDL-01 to HDL-05. */
    private int urgent() {
        Set<LifeAtRisk> whose = s.safety().suicideWhose();
        if (r.danger) {
            return 1;
        }
        if (r.riskNotNow && whose.contains(LifeAtRisk.ASKER)) {
            return 2;
        }
        if (r.riskNotNow && whose.isEmpty()) {
            return 3;
        }
        if (s.perspective() == Perspective.THIRD_PARTY) {
            return 4;
        }
        return s.perspective() == Perspective.MINOR ? 5 : 0;
    }

    /** HDL-06 to HDL-15. */
    private int harm() {
        if (r.harmTo && r.harmToPartnerTold && !r.fearOrNeck) {
            return 6;
        }
        if (r.harmTo && r.abuseHold) {
            return onlyFearTold() ? 7 : 8;
        }
        if (r.abuseHold && r.onlyChildrenTold) {
            return r.childrenHarmedBy == HarmDoneBy.ASKER ? 9 : 10;
        }
        if (r.onlyBy) {
            return r.harmToPartnerTold ? 12 : 11;
        }
        if (r.doubt) {
            return r.abuse == AbuseState.PAST ? 13 : 14;
        }
        return s.perspective() == Perspective.REFUSER ? 15 : 0;
    }

    private boolean onlyFearTold() {
        Safety safety = s.safety();
        return safety.afraidOfPartner().yes()
                && !r.kindTold
                && !safety.otherHarm().likely()
                && !safety.ownHarm().likely()
                && !r.childrenTold
                && !safety.strangled().yes();
    }

    /** HDL-16 to HDL-29. */
    private int barred() {
        if (s.safety().verbalAbuse().yes()) {
            return 16;
        }
        if (r.riskNotNow) {
            return s.safety().suicideWhose().contains(LifeAtRisk.PARTNER) ? 17 : 18;
        }
        if (r.treatmentFirst) {
            return 19;
        }
        if (r.exc01()) {
            return 20;
        }
        if (r.exc02()) {
            return 21;
        }
        if (r.exc03Bars()) {
            return 22;
        }
        if (r.exc04Partner() || r.exc04Own()) {
            return 23;
        }
        if (r.departure == DepartureState.GONE) {
            return 24;
        }
        if (r.redFlag(RedFlagBasis.CONTEMPT)) {
            return 25;
        }
        if (r.redFlag(RedFlagBasis.SCORN)) {
            return 26;
        }
        if (r.redFlag(RedFlagBasis.LEVERAGE)) {
            return 27;
        }
        if (r.redFlag(RedFlagBasis.WALL)) {
            return 28;
        }
        return r.timeline == TimelineState.OVER_FLAT ? 29 : 0;
    }

    /** HDL-30 to HDL-46. */
    private int plan() {
        if (Ranks.anyTakenUp(r, p)) {
            return 30;
        }
        if (r.stalled) {
            return 31;
        }
        if (r.asking == AskingState.AGREED) {
            return agreed();
        }
        if (!s.departure().partnerPlans().isEmpty()) {
            return 36;
        }
        if (r.askerLeansOut) {
            return 37;
        }
        return switch (r.asking) {
            case STOPPED -> 38;
            case REPEATED_NO -> 39;
            case UNDECIDED -> 40;
            default -> early();
        };
    }

    private int agreed() {
        if (s.refusal().attendance() == Attendance.GOING) {
            return s.refusal().sessions() == SessionCourse.ONE_SIDED ? 32 : 33;
        }
        return s.refusal().afterYes() == AfterYes.BOOKED ? 34 : 35;
    }

    private int early() {
        boolean earlyNo = r.asking == AskingState.EARLY_NO;
        if (earlyNo && !r.reasonUnknown) {
            return 41;
        }
        if (s.means().cost() == Cost.ONLY_BARRIER) {
            return 42;
        }
        if (earlyNo) {
            return 43;
        }
        if (r.asking == AskingState.NOT_ASKED) {
            return 44;
        }
        return r.noTold ? 45 : 46;
    }
}
