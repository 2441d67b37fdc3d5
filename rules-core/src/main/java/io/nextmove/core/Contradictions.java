package io.nextmove.core;

import io.nextmove.Contradiction;
import io.nextmove.core.answer.Answers;
import io.nextmove.core.language.SignWords;
import io.nextmove.judgment.AbuseState;
import io.nextmove.situation.AbuseDirection;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.AfterYes;
import io.nextmove.situation.Answer;
import io.nextmove.situation.AskSetting;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.CalmResponse;
import io.nextmove.situation.ContemptPattern;
import io.nextmove.situation.Count;
import io.nextmove.situation.Departure;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Invitation;
import io.nextmove.situation.Movement;
import io.nextmove.situation.Pitch;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Refusal;
import io.nextmove.situation.RefusalManner;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Safety;
import io.nextmove.situation.SessionCourse;
import io.nextmove.situation.Situation;
import io.nextmove.situation.SuicideRiskTime;
import io.nextmove.situation.Treatment;
import io.nextmove.situation.WhyOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of facts that cannot all hold. Each is answered as the rules read it; here they are only named. */
final class Contradictions {
    private final List<Contradiction> found = new ArrayList<>(0);
    private final Wording wording;

    private Contradictions(Wording wording) {
        this.wording = wording;
    }

    static List<Contradiction> in(SignWords words, Wording wording) {
        Contradictions contradictions = new Contradictions(wording);
        Situation s = words.situation();
        contradictions.safety(words);
        contradictions.affair(words);
        contradictions.refusal(s);
        contradictions.treatment(words);
        contradictions.asks(s.invitation(), s.refusal());
        contradictions.why(s.invitation(), s.refusal());
        contradictions.doors(s);
        contradictions.dates(s);
        contradictions.statements(s);
        return contradictions.found;
    }

    private void when(boolean holds, String key, String... facts) {
        if (holds) {
            found.add(Answers.contradiction(List.of(facts), wording.text("contradiction." + key)));
        }
    }

    private void safety(SignWords words) {
        Safety s = words.safety();
        when(
                words.getAbuse() == AbuseState.ABSENT && s.abuseTiming() == AbuseTiming.PAST,
                "PAST_HARM_DENIED",
                "safety.physicalAbuse",
                "safety.sexualAbuse",
                "safety.coerciveControl",
                "safety.afraidOfPartner",
                "safety.abuseTiming");
        when(
                s.ownHarm().no() && s.abuseDirection() == AbuseDirection.TOWARD_PARTNER,
                "OWN_HARM_NO_AND_TOWARD_PARTNER",
                "safety.ownHarm",
                "safety.abuseDirection");
        when(
                s.ownHarm().yes() && s.abuseDirection() == AbuseDirection.TOWARD_ASKER,
                "OWN_HARM_AND_TOWARD_ASKER",
                "safety.ownHarm",
                "safety.abuseDirection");
        when(
                words.isChildrenHarmerTold() && s.childrenHarmed().no(),
                "CHILDREN_HARMED_BY_AND_NONE",
                "safety.childrenHarmed",
                "safety.childrenHarmedBy");
        when(
                words.isChildrenHarmerTold() && s.childrenHarmed().unknown(),
                "CHILDREN_HARMED_BY_UNTOLD",
                "safety.childrenHarmed",
                "safety.childrenHarmedBy");
        when(
                s.suicideWhen() != SuicideRiskTime.UNKNOWN && !s.suicideRisk().likely(),
                "SUICIDE_WHEN_WITHOUT_RISK",
                "safety.suicideRisk",
                "safety.suicideWhen");
    }

    /** Under harm nothing tells of an affair; while harm is not ruled out, nothing of one's own (SAF-04b). */
    private void affair(SignWords words) {
        if (words.isAbuseHold()) {
            return;
        }
        Situation s = words.situation();
        boolean none = !words.isUncleared()
                && s.affair().partner().no()
                && s.affair().own().no();
        when(
                none && s.affair().knownToOther() == Disclosure.DISCLOSED,
                "NO_AFFAIR_DISCLOSED",
                "affair.partner",
                "affair.own",
                "affair.knownToOther");
        when(none && s.affair().ongoing().yes(), "NO_AFFAIR_ONGOING", "affair.partner", "affair.own", "affair.ongoing");
        when(
                s.affair().partner().no() && s.affair().reasonForRefusal().yes(),
                "NO_AFFAIR_IS_REASON",
                "affair.partner",
                "affair.reasonForRefusal");
        when(
                s.affair().partner().no() && s.refusal().reasons().contains(RefusalReason.INFIDELITY),
                "NO_AFFAIR_IS_REASON",
                "affair.partner",
                "refusal.reasons");
    }

    private void refusal(Situation s) {
        Refusal r = s.refusal();
        Departure d = s.departure();
        when(
                r.attendance() == Attendance.GOING
                        && (r.status() == RefusalStatus.REFUSING || r.status() == RefusalStatus.NOT_ASKED),
                "GOING_AND_NOT",
                "refusal.status",
                "refusal.attendance");
        boolean refusing = r.status() == RefusalStatus.REFUSING;
        when(refusing && told(r.afterYes()), "AFTER_YES_WHILE_REFUSING", "refusal.status", "refusal.afterYes");
        when(refusing && told(r.sessions()), "REFUSING_AND_SESSIONS", "refusal.status", "refusal.sessions");
        when(
                r.attendance() == Attendance.GOING && r.afterYes() == AfterYes.STALLING,
                "GOING_AND_STALLING",
                "refusal.attendance",
                "refusal.afterYes");
        boolean named = r.reasons().size() > 1;
        when(
                named
                        && r.reasons().contains(RefusalReason.NONE_GIVEN)
                        && s.invitation().askedWhy().yes(),
                "NO_REASON_AND_ONE",
                "refusal.reasons",
                "invitation.askedWhy");
        when(
                r.manner() == RefusalManner.NEVER_SAYS && s.invitation().askedWhyOutcome() == WhyOutcome.NAMED_REASON,
                "NEVER_SAYS_AND_NAMED",
                "refusal.manner",
                "invitation.askedWhyOutcome");
        when(
                r.wordIsTrigger().no() && r.reasons().contains(RefusalReason.WORD_ITSELF),
                "WORD_AND_NOT",
                "refusal.reasons",
                "refusal.wordIsTrigger");
        when(
                d.leaningOut().no() && r.reasons().contains(RefusalReason.LEANING_OUT),
                "LEANING_AND_NOT",
                "departure.leaningOut",
                "refusal.reasons");
    }

    private static boolean told(AfterYes afterYes) {
        return afterYes != AfterYes.UNKNOWN && afterYes != AfterYes.UNSURE;
    }

    private static boolean told(SessionCourse sessions) {
        return sessions != SessionCourse.UNKNOWN && sessions != SessionCourse.UNSURE;
    }

    private void treatment(SignWords words) {
        Treatment t = words.treatment();
        when(
                !t.contempt().isEmpty() && t.contemptPattern() == ContemptPattern.NONE,
                "CONTEMPT_AND_NONE",
                "treatment.contempt",
                "treatment.contemptPattern");
        when(
                t.asPartner().yes() && t.contemptPattern() == ContemptPattern.PATTERN && !words.isScornForTheIdeaOnly(),
                "PARTNER_AND_CONTEMPT",
                "treatment.asPartner",
                "treatment.contemptPattern");
        CalmResponse calm = t.whenAskerStaysCalm();
        boolean met =
                calm != CalmResponse.UNKNOWN && calm != CalmResponse.UNSURE && calm != CalmResponse.CALM_NEVER_TRIED;
        when(
                met && words.invitation().calmAsks() == Count.NONE,
                "CALM_AND_NEVER",
                "treatment.whenAskerStaysCalm",
                "invitation.calmAsks");
        when(
                calm == CalmResponse.CALM_NEVER_TRIED
                        && words.invitation().calmAsks().atLeastOne(),
                "CALM_AND_NEVER",
                "treatment.whenAskerStaysCalm",
                "invitation.calmAsks");
    }

    private void asks(Invitation i, Refusal r) {
        boolean never = i.asks() == Count.NONE;
        when(never && r.status() == RefusalStatus.AGREED, "AGREED_UNASKED", "refusal.status", "invitation.asks");
        when(
                never && (r.status() == RefusalStatus.REFUSING || r.status() == RefusalStatus.UNDECIDED),
                "ANSWERED_UNASKED",
                "refusal.status",
                "invitation.asks");
        when(
                i.asks().atLeastOne() && r.status() == RefusalStatus.NOT_ASKED,
                "ASKED_AND_NOT",
                "refusal.status",
                "invitation.asks");
        when(never && i.becameTheFight().yes(), "FIGHT_UNASKED", "invitation.asks", "invitation.becameTheFight");
        when(never && i.stoppedAsking().yes(), "STOPPED_UNASKED", "invitation.asks", "invitation.stoppedAsking");
        when(more(i.calmAsks(), i.asks()), "MORE_CALM_THAN_ASKED", "invitation.asks", "invitation.calmAsks");
        when(
                i.lastAskSetting() == AskSetting.CALM && i.calmAsks() == Count.NONE,
                "LAST_CALM_AND_NONE",
                "invitation.calmAsks",
                "invitation.lastAskSetting");
        when(
                i.threatUsed().no() && i.pitches().contains(Pitch.THREAT),
                "THREAT_AND_NONE",
                "invitation.pitches",
                "invitation.threatUsed");
        when(
                i.stoppedAskingOn().isPresent() && i.stoppedAsking().no(),
                "STOP_DATED_AND_NOT",
                "invitation.stoppedAsking",
                "invitation.stoppedAskingOn");
    }

    /** Whether one number is known to be larger than the other; both are in the order of the enum up to LOST_COUNT. */
    private static boolean more(Count one, Count other) {
        return one.compareTo(Count.LOST_COUNT) < 0 && other.compareTo(Count.LOST_COUNT) < 0 && one.compareTo(other) > 0
                || one == Count.LOST_COUNT && other.compareTo(Count.A_FEW) < 0;
    }

    private void why(Invitation i, Refusal r) {
        WhyOutcome outcome = i.askedWhyOutcome();
        boolean came = outcome == WhyOutcome.NAMED_REASON
                || outcome == WhyOutcome.SHUT_DOWN
                || outcome == WhyOutcome.ATTACKED
                || outcome == WhyOutcome.DEFLECTED;
        when(i.askedWhy().no() && came, "WHY_AND_NOT", "invitation.askedWhy", "invitation.askedWhyOutcome");
        when(
                i.askedWhy().yes() && outcome == WhyOutcome.NOT_APPLICABLE,
                "WHY_AND_NOT",
                "invitation.askedWhy",
                "invitation.askedWhyOutcome");
        when(
                i.askedWhy().no() && r.manner() == RefusalManner.NEVER_SAYS,
                "NEVER_SAYS_UNASKED",
                "refusal.manner",
                "invitation.askedWhy");
        when(
                i.askedWhy().yes() && r.manner() == RefusalManner.NOT_ASKED_WHY,
                "WHY_AND_NOT",
                "refusal.manner",
                "invitation.askedWhy");
        when(
                i.askedWhy().no() && i.lastWhyAsked().yes(),
                "LAST_WHY_AND_NONE",
                "invitation.askedWhy",
                "invitation.lastWhyAsked");
    }

    private void doors(Situation s) {
        boolean both = false;
        for (Door door : s.refusal().doorsWished()) {
            both |= s.invitation().doors().get(door) == DoorOutcome.OFFERED_REFUSED;
        }
        when(both, "WISHED_AND_REFUSED", "refusal.doorsWished", "invitation.doors");
        DoorOutcome session = s.invitation().doors().get(Door.ONE_SESSION);
        when(
                s.invitation().oneSessionOffered().no()
                        && (session == DoorOutcome.OFFERED_ACCEPTED || session == DoorOutcome.OFFERED_REFUSED),
                "SESSION_OFFERED_AND_NOT",
                "invitation.oneSessionOffered",
                "invitation.doors");
    }

    private void dates(Situation s) {
        Optional<LocalDate> start = s.timeline().windowStart();
        Optional<LocalDate> end = s.timeline().windowEnd();
        when(
                start.isPresent() && end.isPresent() && end.get().isBefore(start.get()),
                "ENDS_BEFORE_START",
                "timeline.windowStart",
                "timeline.windowEnd");
        boolean ahead = false;
        for (Movement m : s.timeline().movement()) {
            ahead |= m.on().isPresent() && m.on().get().isAfter(s.asOf());
        }
        when(ahead, "MOVED_LATER", "asOf", "timeline.movement");
        Optional<LocalDate> stopped = s.invitation().stoppedAskingOn();
        when(
                stopped.isPresent() && stopped.get().isAfter(s.asOf()),
                "STOPPED_LATER",
                "asOf",
                "invitation.stoppedAskingOn");
    }

    private void statements(Situation s) {
        for (PlannedStatement p : s.plannedStatements()) {
            if (p.informationOnly() == Answer.YES && p.conditionalOnPartner() == Answer.YES) {
                when(
                        true,
                        "INFORMS_ON_CONDITION",
                        "plannedStatements.informationOnly",
                        "plannedStatements.conditionalOnPartner");
                return;
            }
        }
    }
}
