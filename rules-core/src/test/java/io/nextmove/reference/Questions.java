package io.nextmove.reference;

import static io.nextmove.situation.Fact.*;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.situation.AbuseDirection;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.Affair;
import io.nextmove.situation.AfterYes;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.ContemptPattern;
import io.nextmove.situation.Cost;
import io.nextmove.situation.Count;
import io.nextmove.situation.Departure;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Fact;
import io.nextmove.situation.HarmDoneBy;
import io.nextmove.situation.Health;
import io.nextmove.situation.Invitation;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Safety;
import io.nextmove.situation.SessionCourse;
import io.nextmove.situation.Situation;
import io.nextmove.situation.SuicideRiskTime;
import io.nextmove.situation.Timeline;
import io.nextmove.situation.Topic;
import io.nextmove.situation.Treatment;
import java.util.ArrayList;
import java.util.List;

/** Section 3: the facts wanted, in order of priority. */
final class Questions {
    private static final int MAX_QUESTIONS = 5;

    private final Reading r;
    private final Situation s;
    private final List<Fact<?>> wanted = new ArrayList<>(MAX_QUESTIONS);

    /** Questions on safety are not cut, but under abuse and past harm. */
    private int limit = Integer.MAX_VALUE;

    Questions(Reading r) {
        this.r = r;
        this.s = r.s;
    }

    List<Fact<?>> list() {
        if (r.danger) {
            risk();
            return wanted;
        }
        safety();
        if (r.abuseHold || (r.abuse == AbuseState.PAST && !r.clearedPast)) { // ASK-12
            return wanted.size() > MAX_QUESTIONS ? wanted.subList(0, MAX_QUESTIONS) : wanted;
        }
        if (!r.inviter) { // SCO-01b
            return wanted;
        }
        limit = MAX_QUESTIONS; // ASK-11
        nothingTold();
        affairs();
        health();
        treatment();
        departure();
        asking();
        window();
        statements();
        cost();
        return wanted;
    }

    /** SAF-00b. */
    private void risk() {
        if (r.riskToLife && !s.safety().immediateDanger().yes()) {
            ask(Row.SAF_00B, SAFETY_SUICIDE_WHEN, s.safety().suicideWhen() == SuicideRiskTime.UNKNOWN);
            ask(Row.SAF_00B, SAFETY_SUICIDE_WHOSE, s.safety().suicideWhose().isEmpty());
        }
    }

    /** ASK-00 to ASK-01g, with what SAF-10, SAF-18a, SAF-18b and SAF-24 bring forward. */
    private void safety() {
        Safety safety = s.safety();
        ask(
                Row.ASK_00,
                SAFETY_IMMEDIATE_DANGER,
                !r.absent && safety.immediateDanger().unknown());
        boolean low = s.health().crisis().likely()
                || s.health().ownDepression().likely()
                || s.treatment().eggshells().yes();
        ask(Row.ASK_03B, SAFETY_SUICIDE_RISK, low && safety.suicideRisk().unknown());
        boolean control = r.leverage.likely()
                || s.treatment().neverWrongWithScorn().yes()
                || s.treatment().contemptPattern() == ContemptPattern.PATTERN
                || r.verbalAbuseTold();
        ask(
                Row.SAF_10,
                SAFETY_COERCIVE_CONTROL,
                control
                        && r.abuse != AbuseState.PRESENT
                        && safety.coerciveControl().unknown());
        if (s.safety().verbalAbuse().yes()) {
            fear(Row.SAF_18A);
        }
        if (s.safety().verbalAbuse().suspected()) {
            fear(Row.SAF_18B);
        }
        if (s.treatment().eggshells().yes()) {
            fear(Row.SAF_24);
        }
        if (!r.absent && !(r.kindTold && !r.past)) {
            ask(Row.ASK_01, SAFETY_PHYSICAL_ABUSE, safety.physicalAbuse().unknown());
            ask(Row.ASK_01, SAFETY_SEXUAL_ABUSE, safety.sexualAbuse().unknown());
            ask(Row.ASK_01, SAFETY_COERCIVE_CONTROL, safety.coerciveControl().unknown());
        }
        if (!r.absent) {
            fear(Row.ASK_01B);
        }
        whatWasDone();
        children();
        ask(
                Row.ASK_01G,
                SAFETY_OWN_HARM,
                r.inviter && r.absent && safety.ownHarm().unknown());
    }

    /** Of a THIRD_PARTY and a MINOR outside ABUSE_HOLD only (SCO-01b). */
    private void fear(Row row) {
        ask(
                row,
                SAFETY_AFRAID_OF_PARTNER,
                (r.ofTheCouple || !r.abuseHold) && s.safety().afraidOfPartner().unknown());
    }

    /** ASK-01c, ASK-01d, ASK-01e. */
    private void whatWasDone() {
        if (!r.ofTheCouple) {
            return;
        }
        Safety safety = s.safety();
        boolean harmTold =
                r.kindTold || safety.otherHarm().likely() || safety.ownHarm().likely();
        ask(Row.ASK_01C, SAFETY_ABUSE_TIMING, harmTold && safety.abuseTiming() == AbuseTiming.UNKNOWN);
        boolean notAfraid =
                safety.afraidOfPartner().no() || safety.afraidOfPartner().unsure();
        ask(
                Row.ASK_01D,
                SAFETY_ABUSE_DIRECTION,
                r.kindTold && notAfraid && safety.abuseDirection() == AbuseDirection.UNKNOWN);
        ask(
                Row.ASK_01E,
                SAFETY_STRANGLED,
                safety.physicalAbuse().likely() && safety.strangled().unknown());
    }

    /** ASK-01f. */
    private void children() {
        if (r.inviter) {
            ask(Row.ASK_01F, SAFETY_CHILDREN_HARMED, s.children().atHome().yes() && r.childrenHarmed.unknown());
            ask(
                    Row.ASK_01F,
                    SAFETY_CHILDREN_HARMED_BY,
                    r.childrenTold && s.safety().childrenHarmedBy() == HarmDoneBy.UNKNOWN);
        }
    }

    /** ASK-06a. */
    private void nothingTold() {
        ask(Row.ASK_06A, REFUSAL_STATUS, !r.noTold && s.refusal().status() == RefusalStatus.UNKNOWN);
    }

    /** ASK-02. */
    private void affairs() {
        Affair affair = s.affair();
        ask(Row.ASK_02, AFFAIR_PARTNER, affair.partner().unknown());
        if (affair.partner().likely() || r.ownAffair.yes()) {
            ask(Row.ASK_02, AFFAIR_KNOWN_TO_OTHER, affair.knownToOther() == Disclosure.UNKNOWN);
            ask(Row.ASK_02, AFFAIR_ONGOING, affair.ongoing().unknown());
        }
    }

    /** ASK-03. */
    private void health() {
        Health health = s.health();
        ask(Row.ASK_03, HEALTH_SUBSTANCE_USE, health.substanceUse().unknown());
        ask(Row.ASK_03, HEALTH_CRISIS, r.crisis.unknown());
        if (health.substanceUse().likely() || r.crisis.likely()) {
            ask(Row.ASK_03, HEALTH_DRIVES_DAMAGE, health.drivesDamage().unknown());
        }
        if (r.crisis.likely()) {
            ask(Row.ASK_03, HEALTH_CRISIS_TREATED, health.crisisTreated().unknown());
        }
    }

    /** ASK-04. */
    private void treatment() {
        boolean redFlag = r.refusal == RefusalReading.RED_FLAG && r.basis != RedFlagBasis.WALL;
        if (r.doubt || redFlag) {
            return;
        }
        Treatment treatment = s.treatment();
        ask(Row.ASK_04, TREATMENT_AS_PARTNER, treatment.asPartner().unknown());
        if (treatment.contemptPattern() == ContemptPattern.UNKNOWN) {
            ask(Row.ASK_04, treatment.contempt().isEmpty() ? TREATMENT_CONTEMPT : TREATMENT_CONTEMPT_PATTERN, true);
        }
    }

    /** ASK-05. */
    private void departure() {
        if (s.invitation().asks() != Count.NONE
                || r.fired(Row.JDG_22)
                || r.fired(Row.EXC_13)
                || r.timeline == TimelineState.OVER_WARMTH_UNKNOWN) {
            Departure departure = s.departure();
            ask(Row.ASK_05, DEPARTURE_WARMTH_LEFT, departure.warmthLeft().unknown());
            ask(
                    Row.ASK_05,
                    DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE,
                    departure.everyOpeningMeetsNewExcuse().unknown());
        }
    }

    /** ASK-06, ASK-07. */
    private void asking() {
        Invitation invitation = s.invitation();
        RefusalStatus status = s.refusal().status();
        ask(Row.ASK_06, REFUSAL_STATUS, status == RefusalStatus.UNKNOWN);
        ask(Row.ASK_06, INVITATION_ASKS, status == RefusalStatus.REFUSING && invitation.asks() == Count.UNKNOWN);
        ask(Row.ASK_06, INVITATION_CALM_ASKS, invitation.asks().atLeastOne() && invitation.calmAsks() == Count.UNKNOWN);
        if (r.asking == AskingState.AGREED) {
            boolean going = s.refusal().attendance() == Attendance.GOING;
            ask(Row.ASK_06, REFUSAL_AFTER_YES, !going && s.refusal().afterYes() == AfterYes.UNKNOWN);
            ask(Row.ASK_06, REFUSAL_SESSIONS, going && s.refusal().sessions() == SessionCourse.UNKNOWN);
        }
        if (!r.doubt && ((r.reasonUnknown && r.asking != AskingState.NOT_ASKED) || r.fired(Row.JDG_28))) {
            ask(Row.ASK_07, INVITATION_ASKED_WHY, invitation.askedWhy().unknown());
        }
    }

    /** ASK-08. */
    private void window() {
        if (r.timeline == TimelineState.NO_WINDOW || r.timeline == TimelineState.SUSPENDED) {
            return;
        }
        Timeline timeline = s.timeline();
        ask(Row.ASK_08, TIMELINE_WINDOW_START, timeline.windowStart().isEmpty());
        ask(Row.ASK_08, TIMELINE_WINDOW_END, r.windowEnd.isEmpty());
        ask(
                Row.ASK_08,
                TIMELINE_MOVEMENT_REVIEWED,
                timeline.movement().isEmpty() && timeline.movementReviewed().unknown());
    }

    /** ASK-09. */
    private void statements() {
        for (PlannedStatement statement : s.plannedStatements()) {
            ask(Row.ASK_09, PLANNED_STATEMENTS, Kind.wanted(statement));
        }
    }

    /** ASK-10. */
    private void cost() {
        boolean ofCost = r.stated(RefusalReason.COST) || s.asks(Topic.COST);
        ask(Row.ASK_10, MEANS_COST, ofCost && s.means().cost() == Cost.UNKNOWN);
    }

    /** Asks an open fact once, while there is room. */
    private void ask(Row row, Fact<?> fact, boolean open) {
        if (open && wanted.size() < limit && !wanted.contains(fact)) {
            r.fire(row);
            wanted.add(fact);
        }
    }
}
