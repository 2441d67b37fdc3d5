package io.nextmove.reference;

import static io.nextmove.move.Move.STAY_WITH_THE_MOVEMENT;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.situation.AfterYes;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.Door;
import io.nextmove.situation.Gender;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Topic;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Section 15: the line that answers each topic that was asked. */
final class Answers {
    private final Reading r;
    private final Situation s;
    private final Proposals p;

    Answers(Reading r, Proposals p) {
        this.r = r;
        this.s = r.s;
        this.p = p;
    }

    LinkedHashMap<Topic, Row> list() {
        LinkedHashMap<Topic, Row> answers = new LinkedHashMap<>();
        if (!r.inviter || r.danger) {
            return answers;
        }
        for (Topic topic : Topic.values()) {
            if (s.asks(topic)) {
                Row all = all(topic);
                Row line = all != null ? all : line(topic);
                r.fire(line);
                answers.put(topic, line);
            }
        }
        return answers;
    }

    /** ANS-ALL-1 to ANS-ALL-4. */
    private @Nullable Row all(Topic topic) {
        if (r.onlyBy) {
            return Row.ANS_ALL_1;
        }
        boolean waits =
                switch (topic) {
                    case KIDS, IS_IT_ME, COST, WRONG_STEP -> false;
                    default -> true;
                };
        if (!waits) {
            return null;
        }
        if (r.abuse == AbuseState.PRESENT) {
            return Row.ANS_ALL_2;
        }
        if (r.ownUnsure()) {
            return Row.ANS_ALL_4;
        }
        return r.abuse == AbuseState.SUSPECTED || r.doubt ? Row.ANS_ALL_3 : null;
    }

    private Row line(Topic topic) {
        return switch (topic) {
            case WHY_REFUSES -> whyRefuses();
            case RED_FLAG -> redFlag();
            case IS_IT_ME -> isItMe();
            case HOW_INVITE -> howInvite();
            case LOWER_DOORS -> lowerDoors();
            case REPEATED_NO -> repeatedNo();
            case HOW_LONG -> howLong();
            case WHAT_ALONE -> whatAlone();
            case ONE_GOES -> Row.ANS_ONE_GOES_1;
            case COST -> r.abuseHold || r.doubt ? Row.ANS_COST_1 : Row.ANS_COST_2;
            case KIDS -> r.absent && !r.verbalAbuseTold() ? Row.ANS_KIDS_2 : Row.ANS_KIDS_1;
            case WRONG_STEP -> wrongStep();
        };
    }

    private Row whyRefuses() {
        if (r.reasonReached) {
            return Row.ANS_WHY_REFUSES_1;
        }
        return s.couple().partnerGender() == Gender.MAN ? Row.ANS_WHY_REFUSES_2 : Row.ANS_WHY_REFUSES_3;
    }

    private Row redFlag() {
        if (r.open) {
            return Row.ANS_RED_FLAG_1;
        }
        return switch (r.refusal) {
            case WITHHELD -> r.riskOfAsker ? Row.ANS_RED_FLAG_2 : Row.ANS_RED_FLAG_3;
            case RED_FLAG -> basis();
            case REACHABLE -> Row.ANS_RED_FLAG_9;
            case REACHABLE_PROVISIONAL -> Row.ANS_RED_FLAG_10;
            case MIXED -> Row.ANS_RED_FLAG_11;
            case INSUFFICIENT -> Row.ANS_RED_FLAG_12;
        };
    }

    private Row basis() {
        if (r.redFlag(RedFlagBasis.CONTEMPT)) {
            return Row.ANS_RED_FLAG_4;
        }
        if (r.redFlag(RedFlagBasis.SCORN)) {
            return Row.ANS_RED_FLAG_5;
        }
        if (r.redFlag(RedFlagBasis.LEVERAGE)) {
            return Row.ANS_RED_FLAG_6;
        }
        return r.redFlag(RedFlagBasis.WALL) ? Row.ANS_RED_FLAG_7 : Row.ANS_RED_FLAG_8;
    }

    private Row isItMe() {
        if (r.helpToStop() && !r.onlyBy) {
            return Row.ANS_IS_IT_ME_1;
        }
        if (r.abuseHold || r.doubt || r.clearedPast || r.verbalAbuseTold()) {
            return Row.ANS_IS_IT_ME_2;
        }
        return r.open ? Row.ANS_IS_IT_ME_3 : Row.ANS_IS_IT_ME_4;
    }

    private Row howInvite() {
        boolean stop = r.asking == AskingState.REPEATED_NO || r.asking == AskingState.STOPPED;
        if (r.open) {
            return Row.ANS_HOW_INVITE_1;
        }
        if (!stop && namedBar() != null) {
            return Row.ANS_HOW_INVITE_2;
        }
        if (r.asking == AskingState.AGREED) {
            if (s.refusal().attendance() == Attendance.GOING) {
                return Row.ANS_HOW_INVITE_3;
            }
            return s.refusal().afterYes() == AfterYes.BOOKED ? Row.ANS_HOW_INVITE_4 : Row.ANS_HOW_INVITE_5;
        }
        if (r.stalled) {
            return Row.ANS_HOW_INVITE_6;
        }
        return stop ? Row.ANS_HOW_INVITE_7 : Row.ANS_HOW_INVITE_8;
    }

    /** The first bar that holds on INVITES; where the partner has agreed, on JOINT. */
    private @Nullable Row namedBar() {
        if (r.treatmentFirst && !r.askingForTreatment) {
            return Row.EXC_08;
        }
        if (r.treatmentSuspected && r.asking == AskingState.AGREED) {
            return Row.EXC_09;
        }
        if (r.exc01()) {
            return Row.EXC_01;
        }
        if (r.exc04Partner() || r.exc04Own()) {
            return Row.EXC_04;
        }
        if (r.exc03Bars()) {
            return Row.EXC_03;
        }
        if (r.exc02()) {
            return Row.EXC_02;
        }
        if (r.departure == DepartureState.GONE) {
            return Row.EXC_12;
        }
        if (r.redFlagByConduct()) {
            return Row.JDG_17;
        }
        if (wall()) {
            return Row.JDG_18;
        }
        return r.window == TimelineState.OVER_FLAT ? Row.TIM_OVER_FLAT : null;
    }

    private boolean wall() {
        return r.reading == RefusalReading.RED_FLAG && r.readingBasis == RedFlagBasis.WALL;
    }

    private Row lowerDoors() {
        return switch (howInvite()) {
            case ANS_HOW_INVITE_1 -> Row.ANS_LOWER_DOORS_1;
            case ANS_HOW_INVITE_2 -> Row.ANS_LOWER_DOORS_2;
            case ANS_HOW_INVITE_3 -> Row.ANS_LOWER_DOORS_3;
            case ANS_HOW_INVITE_4 -> Row.ANS_LOWER_DOORS_4;
            case ANS_HOW_INVITE_5 -> Row.ANS_LOWER_DOORS_5;
            case ANS_HOW_INVITE_6 -> Row.ANS_LOWER_DOORS_6;
            case ANS_HOW_INVITE_7 -> Row.ANS_LOWER_DOORS_7;
            default -> doorIsOpen() ? Row.ANS_LOWER_DOORS_9 : Row.ANS_LOWER_DOORS_8;
        };
    }

    private boolean doorIsOpen() {
        for (Door door : Door.values()) {
            if (Approach.isDoor(door) && p.isRecommended(Approach.move(door))) {
                return true;
            }
        }
        return false;
    }

    private Row repeatedNo() {
        if (r.asking == AskingState.REPEATED_NO || r.asking == AskingState.STOPPED) {
            return Row.ANS_REPEATED_NO_1;
        }
        if (r.open || r.asking == AskingState.AGREED || r.speaksBarred() || invitesBarred()) {
            return Row.ANS_REPEATED_NO_2;
        }
        return r.stalled ? Row.ANS_REPEATED_NO_3 : Row.ANS_REPEATED_NO_4;
    }

    /** A bar on the trait INVITES, section 1 aside, while nothing was said no to often. */
    private boolean invitesBarred() {
        Row bar = namedBar();
        return bar != null && bar != Row.EXC_09;
    }

    private Row howLong() {
        if (r.riskOfAsker || r.fired(Row.TML_09P) || r.fired(Row.TML_08)) {
            return Row.ANS_HOW_LONG_1;
        }
        if ((r.open || r.clearedPast) && r.countedSign) {
            return Row.ANS_HOW_LONG_2;
        }
        if (r.timeline == TimelineState.OVER_FLAT) {
            return Row.ANS_HOW_LONG_3;
        }
        boolean slowYes = r.timeline == TimelineState.OPEN_MOVEMENT
                || r.timeline == TimelineState.OVER_MOVEMENT
                || p.isRecommended(STAY_WITH_THE_MOVEMENT);
        return slowYes ? Row.ANS_HOW_LONG_4 : Row.ANS_HOW_LONG_5;
    }

    private Row whatAlone() {
        if (s.safety().verbalAbuse().yes()) {
            return Row.ANS_WHAT_ALONE_1;
        }
        return r.open || r.clearedPast || s.safety().verbalAbuse().suspected()
                ? Row.ANS_WHAT_ALONE_2
                : Row.ANS_WHAT_ALONE_3;
    }

    private Row wrongStep() {
        if (r.abuse == AbuseState.PRESENT) {
            return Row.ANS_WRONG_STEP_1;
        }
        if (r.abuse == AbuseState.SUSPECTED) {
            return Row.ANS_WRONG_STEP_2;
        }
        if (!r.absent) {
            return Row.ANS_WRONG_STEP_3;
        }
        boolean ofSection2 = r.affairPartner
                || r.affairOwn
                || r.treatmentFirst
                || r.treatmentSuspected
                || r.departure == DepartureState.GONE;
        if (ofSection2) {
            return Row.ANS_WRONG_STEP_4;
        }
        // of section 1 only SAF-18a bars anything where harm is ruled out
        boolean other =
                s.safety().verbalAbuse().yes() || r.redFlagByConduct() || wall() || r.window == TimelineState.OVER_FLAT;
        return other ? Row.ANS_WRONG_STEP_5 : Row.ANS_WRONG_STEP_6;
    }
}
