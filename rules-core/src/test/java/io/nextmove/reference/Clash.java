package io.nextmove.reference;

import static io.nextmove.situation.Fact.*;

import io.nextmove.situation.AbuseDirection;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.AfterYes;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.Fact;
import io.nextmove.situation.HarmDoneBy;
import io.nextmove.situation.Refusal;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Safety;
import io.nextmove.situation.SessionCourse;
import io.nextmove.situation.SuicideRiskTime;
import java.util.EnumSet;
import java.util.List;

/** The contradictions that the second edition names (section 14 of the page on the situation). */
public enum Clash {
    NO_OWN_HARM_YET_TOWARD_PARTNER(SAFETY_OWN_HARM, SAFETY_ABUSE_DIRECTION),
    OWN_HARM_YET_TOWARD_ASKER(SAFETY_OWN_HARM, SAFETY_ABUSE_DIRECTION),
    CHILDREN_UNHARMED_YET_BY_SOMEBODY(SAFETY_CHILDREN_HARMED, SAFETY_CHILDREN_HARMED_BY),
    CHILDREN_NOT_TOLD_YET_BY_SOMEBODY(SAFETY_CHILDREN_HARMED, SAFETY_CHILDREN_HARMED_BY),
    NO_RISK_YET_WHEN(SAFETY_SUICIDE_RISK, SAFETY_SUICIDE_WHEN),
    NO_RISK_TOLD_YET_WHOSE(SAFETY_SUICIDE_RISK, SAFETY_SUICIDE_WHOSE),
    REFUSING_YET_AFTER_YES(REFUSAL_STATUS, REFUSAL_AFTER_YES),
    REFUSING_YET_SESSIONS(REFUSAL_STATUS, REFUSAL_SESSIONS),
    GOING_YET_STALLING(REFUSAL_ATTENDANCE, REFUSAL_AFTER_YES),
    DENIED_YET_PAST(
            SAFETY_PHYSICAL_ABUSE,
            SAFETY_SEXUAL_ABUSE,
            SAFETY_COERCIVE_CONTROL,
            SAFETY_AFRAID_OF_PARTNER,
            SAFETY_ABUSE_TIMING);

    private final List<Fact<?>> facts;

    Clash(Fact<?>... facts) {
        this.facts = List.of(facts);
    }

    /** The facts that cannot all hold. */
    public List<Fact<?>> facts() {
        return facts;
    }

    static EnumSet<Clash> in(Reading r) {
        EnumSet<Clash> found = EnumSet.noneOf(Clash.class);
        for (Clash clash : values()) {
            if (clash.holds(r)) {
                found.add(clash);
            }
        }
        return found;
    }

    private boolean holds(Reading r) {
        Safety safety = r.s.safety();
        Refusal refusal = r.s.refusal();
        boolean refusing = refusal.status() == RefusalStatus.REFUSING;
        HarmDoneBy by = safety.childrenHarmedBy();
        boolean byTold = by != HarmDoneBy.UNKNOWN && by != HarmDoneBy.UNSURE;
        return switch (this) {
            case NO_OWN_HARM_YET_TOWARD_PARTNER ->
                safety.ownHarm().no() && safety.abuseDirection() == AbuseDirection.TOWARD_PARTNER;
            case OWN_HARM_YET_TOWARD_ASKER ->
                safety.ownHarm().yes() && safety.abuseDirection() == AbuseDirection.TOWARD_ASKER;
            case CHILDREN_UNHARMED_YET_BY_SOMEBODY ->
                byTold && safety.childrenHarmed().no();
            case CHILDREN_NOT_TOLD_YET_BY_SOMEBODY ->
                byTold && safety.childrenHarmed().unknown();
            case NO_RISK_YET_WHEN -> !r.riskTold && safety.suicideWhen() != SuicideRiskTime.UNKNOWN;
            case NO_RISK_TOLD_YET_WHOSE ->
                safety.suicideRisk().unknown() && !safety.suicideWhose().isEmpty();
            case REFUSING_YET_AFTER_YES ->
                refusing && refusal.afterYes() != AfterYes.UNKNOWN && refusal.afterYes() != AfterYes.UNSURE;
            case REFUSING_YET_SESSIONS ->
                refusing && refusal.sessions() != SessionCourse.UNKNOWN && refusal.sessions() != SessionCourse.UNSURE;
            case GOING_YET_STALLING ->
                refusal.attendance() == Attendance.GOING && refusal.afterYes() == AfterYes.STALLING;
            case DENIED_YET_PAST -> r.absent && safety.abuseTiming() == AbuseTiming.PAST;
        };
    }
}
