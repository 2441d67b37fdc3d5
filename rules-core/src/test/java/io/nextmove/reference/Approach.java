package io.nextmove.reference;

import static io.nextmove.move.Move.*;
import static io.nextmove.situation.RefusalReason.*;

import io.nextmove.judgment.AskingState;
import io.nextmove.move.Move;
import io.nextmove.situation.Cost;
import io.nextmove.situation.Couple;
import io.nextmove.situation.Door;
import io.nextmove.situation.Gender;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusedHelp;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Topic;
import java.util.Arrays;

/** Section 5: from the reason of the refusal to the approach, and the choice of doors. */
final class Approach {
    private static final int MAX_DOORS = 2;

    private final Reading r;
    private final Situation s;
    private final Proposals p;
    private final boolean matches;

    Approach(Reading r, Proposals p) {
        this.r = r;
        this.s = r.s;
        this.p = p;
        matches = r.invitationsOpen && !stopMatching();
    }

    void propose() {
        if (!r.abuseHold) {
            always();
        }
        if (matches) {
            reasons();
        }
        if (r.invitationsOpen) {
            doors();
        }
    }

    /** What runs whatever is open: RSN-10, RSN-10b, RSN-21 and RSN-24a, RSN-24b, which the words read. */
    private void always() {
        if (r.leaningOut()) {
            p.recommend(Row.RSN_10, GET_CLEAR_ON_STAYING);
        }
        if (r.plansToLeave()) {
            p.recommend(Row.RSN_10B, GET_CLEAR_ON_STAYING);
        }
        if (r.askerLeansOut) {
            p.recommend(Row.RSN_21, GET_CLEAR_ON_STAYING);
        }
        if (r.otherHelp) {
            r.fire(Row.RSN_24A);
        }
        if (r.askingForTreatment) {
            r.fire(Row.RSN_24B);
        }
    }

    /** RSN-16: after shifting excuses and two doors refused nothing is matched any more. */
    private boolean stopMatching() {
        int refused = 0;
        for (Door door : Door.values()) {
            if (isDoor(door) && r.refused(door)) {
                refused++;
            }
        }
        return r.told(SHIFTING_EXCUSES) && refused >= 2;
    }

    private void reasons() {
        // RSN-01
        if (r.told(MEANS_FAILURE)) {
            p.recommend(Row.RSN_01, FRAME_AS_TEAM, LEAD_WITH_GOAL_AND_OWN_PAIN);
            lowerTheBar(Row.RSN_01);
        }
        // RSN-02
        if (r.told(BURNED_BY_THERAPIST)) {
            r.fire(Row.RSN_02);
            disarm(Row.RSN_02);
        }
        // RSN-03
        if (r.told(SELF_RELIANCE)) {
            p.recommend(Row.RSN_03, LEAD_WITH_GOAL_AND_OWN_PAIN);
            if (r.told(FEAR_OUTNUMBERED)) {
                disarm(Row.RSN_03);
            }
        }
        // RSN-04
        if (r.told(OLD_TRAUMA)) {
            r.fire(Row.RSN_04);
            offerTelehealth(Row.RSN_04);
        }
        // RSN-05
        if (r.told(FEAR_OUTNUMBERED)) {
            r.fire(Row.RSN_05);
            disarm(Row.RSN_05);
        }
        // RSN-08
        if (r.told(DISLIKES_FEELINGS_TALK) || s.refusal().goalDriven().yes()) {
            p.recommend(Row.RSN_08, LEAD_WITH_GOAL_AND_OWN_PAIN);
        }
        // RSN-09
        if (r.told(ENDLESS_COMMITMENT)) {
            r.fire(Row.RSN_09);
            lowerTheBar(Row.RSN_09);
            offerTelehealth(Row.RSN_09);
        }
        // RSN-11
        if (r.told(DISLIKES_OFFICE)) {
            r.fire(Row.RSN_11);
            offerTelehealth(Row.RSN_11);
        }
        // RSN-12
        if (r.told(RefusalReason.COST)) {
            r.fire(Row.RSN_12);
            offerTelehealth(Row.RSN_12);
        }
        // RSN-13
        if (r.told(HASSLE) || r.told(NO_TIME) || s.means().hassle().yes()) {
            p.recommend(Row.RSN_13, CARRY_THE_LOGISTICS);
            offerTelehealth(Row.RSN_13);
        }
        // RSN-15
        if (r.told(NONE_GIVEN)) {
            r.fire(Row.RSN_15);
            askWhy(Row.RSN_15);
        }
        // RSN-18
        if (r.told(INDIFFERENCE)) {
            p.recommend(Row.RSN_18, JUDGE_BY_TREATMENT);
        }
        // RSN-19
        if (r.told(OTHER)
                || r.told(NOTHING_IS_WRONG)
                || r.told(DOES_NOT_WORK)
                || r.told(DOES_NOT_KNOW_WHAT_HAPPENS)
                || r.told(FAITH_OR_CULTURE)
                || r.told(CONDITION_ATTACHED)) {
            p.recommend(Row.RSN_19, LEAD_WITH_GOAL_AND_OWN_PAIN, FRAME_AS_TEAM);
            if (r.asking == AskingState.EARLY_NO || r.asking == AskingState.UNDECIDED) {
                askWhy(Row.RSN_19);
            }
        }
    }

    private void disarm(Row row) {
        if (!s.invitation().fearDisarmed().yes()) {
            p.recommend(row, DISARM_FEAR_OF_BEING_OUTNUMBERED);
        }
    }

    private void askWhy(Row row) {
        if (!s.invitation().askedWhy().yes()) {
            p.recommend(row, ASK_WHY_WITH_CURIOSITY);
        }
        p.recommend(row, ANSWER_THE_REAL_REASON);
    }

    private void lowerTheBar(Row row) {
        if (oneSessionMayBeOffered(r)) {
            p.recommend(row, LOWER_BAR_TO_ONE_SESSION);
        }
    }

    /** Across all rows: not where one session was offered before; RSN-24a: only where wished. */
    static boolean oneSessionMayBeOffered(Reading r) {
        return !r.s.invitation().oneSessionOffered().yes()
                && !r.refused(Door.ONE_SESSION)
                && (!r.otherHelp || r.wished(Door.ONE_SESSION));
    }

    private void offerTelehealth(Row row) {
        if (!s.means().telehealthPossible().no()
                && !r.refused(Door.TELEHEALTH)
                && (!r.otherHelp || r.wished(Door.TELEHEALTH))) {
            p.recommend(row, OFFER_TELEHEALTH);
        }
    }

    /** RSN-20: eligible doors, the wished ones first; two of them, and a wished one as the third. */
    private void doors() {
        if (r.wished(Door.ONE_SESSION)) {
            lowerTheBar(Row.RSN_20);
        }
        if (r.wished(Door.TELEHEALTH)) {
            offerTelehealth(Row.RSN_20);
        }
        int[] order = new int[Door.values().length];
        int eligible = 0;
        for (Door door : Door.values()) {
            if (isDoor(door) && !r.refused(door) && conditionHolds(door)) {
                int key = key(door);
                if (key >= 0) {
                    order[eligible++] = key;
                }
            }
        }
        Arrays.sort(order, 0, eligible);
        for (int n = 0; n < eligible; n++) {
            Door door = Door.values()[order[n] & 0xF];
            if (n < MAX_DOORS || (n == MAX_DOORS && r.wished(door))) {
                p.recommend(Row.RSN_20, move(door));
            }
        }
        if (eligible == 0 && s.asks(Topic.LOWER_DOORS)) {
            doorsAskedFor();
        }
    }

    /** RSN-23. */
    private void doorsAskedFor() {
        r.fire(Row.RSN_23);
        if (!r.refused(Door.BOOK_OR_APP)) {
            p.recommend(Row.RSN_23, OFFER_BOOK_OR_APP_TOGETHER);
        }
        if (!costBars() && !r.otherHelp && !r.refused(Door.RELATIONSHIP_COACH)) {
            p.recommend(Row.RSN_23, OFFER_RELATIONSHIP_COACH);
        }
    }

    private boolean costBars() {
        Cost cost = s.means().cost();
        return cost == Cost.ONLY_BARRIER || cost == Cost.BARRIER_AND_REFUSAL;
    }

    static boolean isDoor(Door door) {
        return door != Door.ONE_SESSION && door != Door.TELEHEALTH;
    }

    private boolean conditionHolds(Door door) {
        Couple couple = s.couple();
        if (r.otherHelp && door != Door.MENS_GROUP && !r.wished(door)) { // RSN-24a
            return false;
        }
        return switch (door) {
            case MALE_THERAPIST -> couple.partnerGender() == Gender.MAN && couple.askerGender() != Gender.MAN;
            case MENS_GROUP ->
                couple.partnerGender() != Gender.WOMAN
                        && couple.partnerGender() != Gender.OTHER
                        && (!s.refusal().refuses().contains(RefusedHelp.DOCTOR) || r.wished(door)); // RSN-22
            default -> true;
        };
    }

    static Move move(Door door) {
        return switch (door) {
            case RELATIONSHIP_COACH -> OFFER_RELATIONSHIP_COACH;
            case MALE_THERAPIST -> OFFER_MALE_THERAPIST;
            case MENS_GROUP -> SUGGEST_MENS_GROUP;
            case WORKSHOP -> OFFER_WORKSHOP;
            case BOOK_OR_APP -> OFFER_BOOK_OR_APP_TOGETHER;
            case DISCERNMENT -> OFFER_DISCERNMENT_COUNSELING;
            case ONE_SESSION -> LOWER_BAR_TO_ONE_SESSION;
            case TELEHEALTH -> OFFER_TELEHEALTH;
        };
    }

    /** The place of a door in the choice, smaller first; negative where nothing speaks for it. */
    private int key(Door door) {
        if (r.wished(door)) {
            return door.ordinal();
        }
        if (!matches) {
            return -1;
        }
        Match m = new Match();
        match(door, m);
        if (m.stated + m.guessed == 0) {
            return -1;
        }
        boolean paid = door == Door.RELATIONSHIP_COACH || door == Door.WORKSHOP;
        int last = paid && costBars() ? 1 : 0;
        return 1 << 24
                | (0xF - m.stated) << 16
                | (0xF - m.guessed) << 12
                | last << 8
                | (0xF - m.direct) << 4
                | door.ordinal();
    }

    /** The table of doors. */
    private void match(Door door, Match m) {
        boolean word = s.refusal().wordIsTrigger().yes();
        boolean goal = s.refusal().goalDriven().yes();
        switch (door) {
            case RELATIONSHIP_COACH -> {
                m.direct(WORD_ITSELF, word);
                m.direct(SHAME_STIGMA, false);
                m.direct(goal);
                m.direct(DISLIKES_FEELINGS_TALK, false);
                m.implied(STRANGER_IN_HEAD);
                m.implied(SELF_RELIANCE);
                m.implied(BURNED_BY_THERAPIST);
            }
            case MALE_THERAPIST -> m.direct(FEAR_OUTNUMBERED, false);
            case MENS_GROUP -> {
                m.direct(FEAR_OUTNUMBERED, false);
                m.implied(SHAME_STIGMA);
                m.implied(s.refusal().refuses().contains(RefusedHelp.ANY_THERAPY));
            }
            case WORKSHOP -> {
                m.direct(ENDLESS_COMMITMENT, false);
                m.direct(WORD_ITSELF, word);
                m.direct(goal);
            }
            case BOOK_OR_APP -> {
                m.direct(DISLIKES_OFFICE, false);
                m.direct(WORD_ITSELF, word);
                m.direct(SHAME_STIGMA, false);
                m.implied(STRANGER_IN_HEAD);
                m.implied(SELF_RELIANCE);
                m.implied(RefusalReason.COST);
                m.implied(OLD_TRAUMA);
            }
            case DISCERNMENT -> {
                m.direct(ENDLESS_COMMITMENT, false);
                if (r.leaningOut()) {
                    m.direct(LEANING_OUT, s.departure().leaningOut().yes() || r.plansToLeave());
                } else {
                    m.implied(r.plansToLeave());
                }
                m.direct(WORD_ITSELF, word);
                m.implied(r.askerLeansOut);
                if (r.askerLeansOut || r.partnerLeansOut) {
                    m.implied(MEANS_FAILURE);
                }
            }
            case ONE_SESSION, TELEHEALTH -> {}
        }
    }

    /** How much speaks for one door. */
    private final class Match {
        private int stated;
        private int guessed;
        private int direct;

        /** A reason of grade DIRECT; a fact that says the same counts once with it. */
        void direct(RefusalReason reason, boolean sameFact) {
            if (count(reason, sameFact)) {
                direct++;
            }
        }

        void direct(boolean fact) {
            if (fact) {
                stated++;
                direct++;
            }
        }

        void implied(RefusalReason reason) {
            count(reason, false);
        }

        void implied(boolean fact) {
            if (fact) {
                stated++;
            }
        }

        private boolean count(RefusalReason reason, boolean sameFact) {
            if (sameFact || r.stated(reason)) {
                stated++;
            } else if (r.told(reason)) {
                guessed++;
            } else {
                return false;
            }
            return true;
        }
    }
}
