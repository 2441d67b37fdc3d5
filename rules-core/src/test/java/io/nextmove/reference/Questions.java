package io.nextmove.reference;

import static io.nextmove.situation.Fact.*;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.TimelineState;
import io.nextmove.situation.Affair;
import io.nextmove.situation.ContemptPattern;
import io.nextmove.situation.Cost;
import io.nextmove.situation.Count;
import io.nextmove.situation.Departure;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Health;
import io.nextmove.situation.Invitation;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Timeline;
import io.nextmove.situation.Treatment;
import java.util.ArrayList;
import java.util.List;

/** Section 3: the facts wanted, in order of priority. */
final class Questions {
    private static final int MAX_QUESTIONS = 5;

    private final Reading r;
    private final Situation s;
    private final List<Fact<?>> wanted = new ArrayList<>(MAX_QUESTIONS);

    Questions(Reading r) {
        this.r = r;
        this.s = r.s;
    }

    List<Fact<?>> list() {
        if (r.danger) { // SAF-00
            return wanted;
        }
        safety();
        if (r.abuseHold || !r.inviter) {
            return wanted;
        }
        fear();
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

    /** ASK-00, SAF-10, ASK-01, ASK-03b. */
    private void safety() {
        Safety safety = s.safety();
        if (r.abuseHold || r.abuse == AbuseState.UNKNOWN) {
            ask(Row.ASK_00, SAFETY_IMMEDIATE_DANGER, safety.immediateDanger().unknown());
        }
        if (r.abuse != AbuseState.PRESENT
                && (r.leverage.likely()
                        || s.treatment().neverWrongWithScorn().yes()
                        || s.treatment().contemptPattern() == ContemptPattern.PATTERN
                        || safety.verbalAbuse().likely())) {
            ask(Row.SAF_10, SAFETY_COERCIVE_CONTROL, safety.coerciveControl().unknown());
        }
        boolean byFearAlone = r.abuse == AbuseState.SUSPECTED && !r.kindSuspected;
        if (r.abuse == AbuseState.UNKNOWN || r.abuse == AbuseState.PAST || byFearAlone) {
            ask(Row.ASK_01, SAFETY_PHYSICAL_ABUSE, safety.physicalAbuse().unknown());
            ask(Row.ASK_01, SAFETY_SEXUAL_ABUSE, safety.sexualAbuse().unknown());
            ask(Row.ASK_01, SAFETY_COERCIVE_CONTROL, safety.coerciveControl().unknown());
        }
        if (s.health().crisis().likely() || s.health().ownDepression().likely()) {
            ask(Row.ASK_03B, SAFETY_SUICIDE_RISK, safety.suicideRisk().unknown());
        }
    }

    /** ASK-01b. */
    private void fear() {
        ask(Row.ASK_01B, SAFETY_AFRAID_OF_PARTNER, s.safety().afraidOfPartner().unknown());
    }

    /** ASK-02. */
    private void affairs() {
        Affair affair = s.affair();
        ask(Row.ASK_02, AFFAIR_PARTNER, affair.partner().unknown());
        if (affair.partner().likely() || affair.own().yes()) {
            ask(Row.ASK_02, AFFAIR_KNOWN_TO_OTHER, affair.knownToOther() == Disclosure.UNKNOWN);
            ask(Row.ASK_02, AFFAIR_ONGOING, affair.ongoing().unknown());
        }
    }

    /** ASK-03. */
    private void health() {
        Health health = s.health();
        ask(Row.ASK_03, HEALTH_SUBSTANCE_USE, health.substanceUse().unknown());
        ask(Row.ASK_03, HEALTH_CRISIS, health.crisis().unknown());
        if (health.substanceUse().likely() || health.crisis().likely()) {
            ask(Row.ASK_03, HEALTH_DRIVES_DAMAGE, health.drivesDamage().unknown());
        }
        if (health.crisis().likely()) {
            ask(Row.ASK_03, HEALTH_CRISIS_TREATED, health.crisisTreated().unknown());
        }
    }

    /** ASK-04. */
    private void treatment() {
        if (r.redFlagBeyondWall()) {
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
        ask(
                Row.ASK_06,
                INVITATION_ASKS,
                status == RefusalStatus.REFUSING && invitation.asks() == Count.UNKNOWN);
        ask(
                Row.ASK_06,
                INVITATION_CALM_ASKS,
                invitation.asks().atLeastOne() && invitation.calmAsks() == Count.UNKNOWN);
        if ((r.reasonUnknown && r.asking != AskingState.NOT_ASKED) || r.fired(Row.JDG_28)) {
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
        ask(Row.ASK_10, MEANS_COST, r.stated(RefusalReason.COST) && s.means().cost() == Cost.UNKNOWN);
    }

    /** Asks an open fact once, while there is room (ASK-11). */
    private void ask(Row row, Fact<?> fact, boolean open) {
        if (open && wanted.size() < MAX_QUESTIONS && !wanted.contains(fact)) {
            r.fire(row);
            wanted.add(fact);
        }
    }
}
