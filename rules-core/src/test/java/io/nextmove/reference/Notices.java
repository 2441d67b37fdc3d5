package io.nextmove.reference;

import static io.nextmove.move.Move.*;

import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Notice;
import io.nextmove.move.NoticePart;
import io.nextmove.situation.Gender;
import io.nextmove.situation.Relationship;
import io.nextmove.situation.Situation;
import io.nextmove.situation.SoloMotive;
import io.nextmove.situation.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Section 10: the limits that an answer carries. */
final class Notices {
    private static final Notice[] CATALOGUE = Notice.values();
    private static final EnumSet<Row> COMMUNICATION = Row.citing("solo/07, faq-one-goes/03, faq-what-if/04");
    private static final EnumSet<Row> ANECDOTES =
            Row.citing("why-refuses/02, reasons-given/02..10, red-flag/02, red-flag/31, invite/18..19, cost/02");
    private static final EnumSet<Row> GROUP_RATES = Row.citing("why-refuses/06..10, reasons-given/13..14");

    private final Reading r;
    private final Situation s;
    private final Proposals p;

    Notices(Reading r, Proposals p) {
        this.r = r;
        this.s = r.s;
        this.p = p;
    }

    /** CHECK_DEVICE_PRIVACY first, then catalogue order, of which SUP-13 has the head. */
    List<Notice> list() {
        List<Notice> notices = new ArrayList<>(CATALOGUE.length);
        if (holds(Notice.CHECK_DEVICE_PRIVACY)) {
            notices.add(Notice.CHECK_DEVICE_PRIVACY);
        }
        for (Notice notice : CATALOGUE) {
            if (notice != Notice.CHECK_DEVICE_PRIVACY && (!r.danger || standsInDanger(notice)) && holds(notice)) {
                notices.add(notice);
            }
        }
        return notices;
    }

    /** SAF-00. */
    private static boolean standsInDanger(Notice notice) {
        return notice == Notice.NO_EMERGENCY_GUIDANCE_IN_SOURCE || notice == Notice.NOT_THERAPY_NOT_EMERGENCY;
    }

    private boolean holds(Notice notice) {
        return switch (notice) {
            // NOT-01
            case SOLO_WORK_IS_NOT_A_LEVER ->
                p.anyInAnswer(Proposals.SOLO)
                        || p.inAnswer(GET_STRUCTURED_HELP_ALONE)
                        || s.own().soloMotive() == SoloMotive.LEVER_ON_PARTNER
                        || s.own().soloMotive() == SoloMotive.MIXED
                        || r.fired(Row.SUP_13);
            // NOT-02
            case PROGRAM_EVIDENCE_NEEDS_BOTH ->
                p.inAnswer(USE_A_SCRIPT_AND_PROGRAM, USE_HOME_PROGRAM, OFFER_BOOK_OR_APP_TOGETHER);
            // NOT-03
            case COMMUNICATION_EVIDENCE_IS_MUTUAL -> p.inAnswer(SHIFT_TO_CALM_ENGAGEMENT) || cites(COMMUNICATION);
            // NOT-04
            case CONTEMPT_CLAIM_HAS_NO_NOTE -> !r.abuseHold && (r.basis == RedFlagBasis.CONTEMPT || r.contemptSign);
            // NOT-05
            case COUNSELING_NEEDS_TWO_WILLING ->
                !r.abuseHold
                        && (r.asking == AskingState.AGREED
                                || p.inAnswer(PREPARE_FOR_A_YES, OFFER_DISCERNMENT_COUNSELING)
                                || r.departure == DepartureState.GONE);
            // NOT-06
            case EVIDENCE_IS_ABOUT_MEN ->
                !r.abuseHold && r.inviter && s.couple().partnerGender() != Gender.MAN;
            // NOT-07
            case MENS_GROUP_EVIDENCE_IS_NARROW ->
                p.inAnswer(
                        OFFER_RELATIONSHIP_COACH,
                        OFFER_MALE_THERAPIST,
                        SUGGEST_MENS_GROUP,
                        OFFER_WORKSHOP,
                        OFFER_BOOK_OR_APP_TOGETHER,
                        OFFER_DISCERNMENT_COUNSELING);
            // NOT-08
            case ANECDOTE_ONLY -> cites(ANECDOTES);
            // NOT-09
            case GROUP_RATE_NOT_THIS_PERSON ->
                (r.inviter && s.asks(Topic.WHY_REFUSES) && s.couple().partnerGender() == Gender.MAN)
                        || cites(GROUP_RATES);
            // NOT-10
            case NO_ESTABLISHED_DURATION ->
                p.isRecommended(SET_A_WINDOW)
                        || (r.timeline != TimelineState.NO_WINDOW && r.timeline != TimelineState.SUSPENDED);
            // NOT-11
            case DISCERNMENT_IS_UNCITED -> p.inAnswer(OFFER_DISCERNMENT_COUNSELING);
            // NOT-12
            case STAY_OR_LEAVE_IS_YOURS ->
                !r.abuseHold
                        && (p.inAnswer(GET_CLEAR_ON_STAYING)
                                || r.timeline == TimelineState.OVER_FLAT
                                || (r.inviter && s.children().stayingForThem().yes())
                                || s.asks(Topic.KIDS));
            // NOT-13
            case CONFLICT_NOT_STRUCTURE ->
                (r.fired(Row.SUP_04) || r.fired(Row.SUP_05)) && !r.verbalAbuseTold() && !r.doubt;
            // NOT-14
            case CONTRADICTING_EVIDENCE_SHOWN ->
                r.refusal == RefusalReading.MIXED
                        || r.timeline == TimelineState.CONFLICTED
                        || (r.refusal == RefusalReading.RED_FLAG && r.someRowReaches)
                        || r.fired(Row.JDG_09);
            // NOT-15
            case OUTSIDE_THE_SOURCE ->
                r.fired(Row.SCO_01)
                        || r.fired(Row.SCO_02)
                        || r.fired(Row.SCO_03)
                        || r.fired(Row.SCO_05)
                        || r.helpToStop()
                        || r.fired(Row.EXC_03)
                        || r.fired(Row.RSN_24A);
            // NOT-16, SAF-14
            case NO_EMERGENCY_GUIDANCE_IN_SOURCE ->
                r.danger
                        || r.abuseHold
                        || r.riskNotNow
                        || r.fired(Row.ASK_03B)
                        || s.safety().immediateDanger().unsure()
                        || s.safety().suicideRisk().unsure();
            // NOT-17, SAF-17
            case CHECK_DEVICE_PRIVACY -> !r.absent || r.danger || r.verbalAbuseTold();
            // NOT-18
            case NOT_THERAPY_NOT_EMERGENCY -> true;
        };
    }

    /** The parts of OUTSIDE_THE_SOURCE, in their order. */
    List<NoticePart> about() {
        List<NoticePart> about = new ArrayList<>();
        Relationship relationship = s.couple().relationship();
        boolean couple = r.fired(Row.SCO_02);
        boolean kept = r.abuseHold || r.doubt; // SCO-02p
        add(about, NoticePart.PERSPECTIVE, r.fired(Row.SCO_01));
        add(about, NoticePart.SEPARATION, couple && relationship == Relationship.SEPARATED && !kept);
        add(about, NoticePart.PREMARITAL, couple && relationship == Relationship.PREMARITAL);
        add(about, NoticePart.ATTENDANCE, r.fired(Row.SCO_03));
        add(about, NoticePart.CONDITION, r.fired(Row.SCO_05));
        add(about, NoticePart.OTHER_HELP, r.fired(Row.RSN_24A));
        add(about, NoticePart.AFFAIR_OVER, r.fired(Row.EXC_03));
        add(about, NoticePart.OWN_HARM, r.helpToStop());
        return about;
    }

    private void add(List<NoticePart> about, NoticePart part, boolean holds) {
        if (holds && !r.danger) {
            about.add(part);
        }
    }

    /** Whether a row that fired is one of these. */
    private boolean cites(EnumSet<Row> rows) {
        for (Row row : rows) {
            if (r.fired(row)) {
                return true;
            }
        }
        return false;
    }
}
