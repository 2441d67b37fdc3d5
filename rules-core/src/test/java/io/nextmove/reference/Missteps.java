package io.nextmove.reference;

import static io.nextmove.move.Move.*;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.AskSetting;
import io.nextmove.situation.Blame;
import io.nextmove.situation.Count;
import io.nextmove.situation.Gender;
import io.nextmove.situation.Invitation;
import io.nextmove.situation.NonNegotiables;
import io.nextmove.situation.Own;
import io.nextmove.situation.Pitch;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.Situation;
import io.nextmove.situation.SoloMotive;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Section 12: which missteps are listed, what replaces them, and which of them are told. */
final class Missteps {
    private static final Misstep[] CATALOGUE = Misstep.values();

    private final Reading r;
    private final Situation s;
    private final Invitation i;
    private final Own own;
    private final Proposals p;
    private final LinkedHashMap<Move, Status> moves;
    private final boolean spoken;

    Missteps(Reading r, Proposals p, LinkedHashMap<Move, Status> moves) {
        this.r = r;
        this.s = r.s;
        this.i = s.invitation();
        this.own = s.own();
        this.p = p;
        this.moves = moves;
        spoken = p.anyRecommended(Proposals.INVITES | Proposals.SPEAKS);
    }

    LinkedHashMap<Misstep, List<Move>> list() {
        LinkedHashMap<Misstep, List<Move>> listed = new LinkedHashMap<>();
        for (Misstep misstep : CATALOGUE) {
            if (inScope(misstep) && holds(misstep)) {
                listed.put(misstep, standing(replacements(misstep)));
            }
        }
        return listed;
    }

    /** Those of the listed missteps that are told; the others are reminders. */
    EnumSet<Misstep> told(Set<Misstep> listed) {
        EnumSet<Misstep> told = EnumSet.noneOf(Misstep.class);
        for (Misstep misstep : listed) {
            if (s.considers(misstep) || byFact(misstep)) {
                told.add(misstep);
            }
        }
        return told;
    }

    /** Whether a listed misstep holds by more than a RECOMMENDED ask, sentence or help, or too little to read. */
    private boolean byFact(Misstep misstep) {
        return switch (misstep) {
            case ULTIMATUM -> threatens() || leavingIsTheReason(r);
            case ASK_MID_FIGHT -> asksInFights() || i.calmMomentsExist().no();
            case BOUNDARY_AS_BAIT -> baitPlanned();
            case BRAND_REFUSAL_A_RED_FLAG, CHAT_INSTEAD_OF_HELP -> false;
            default -> true;
        };
    }

    /** Which missteps may be listed at all under danger, for another perspective, and under abuse. */
    private boolean inScope(Misstep misstep) {
        boolean ofAbuse = misstep == Misstep.JOINT_COUNSELING_FIRST || misstep == Misstep.INVITE_UNDER_ABUSE;
        if (r.abuseHold && ofAbuse) {
            return true;
        }
        if (r.danger) {
            return false;
        }
        if (s.considers(misstep)) {
            return true;
        }
        if (!r.inviter) {
            return false;
        }
        return !r.abuseHold
                || misstep == Misstep.ABSORB_ALL_BLAME
                || misstep == Misstep.CHAT_INSTEAD_OF_HELP
                || (misstep == Misstep.ULTIMATUM && threatPlanned());
    }

    private boolean holds(Misstep misstep) {
        boolean considered = s.considers(misstep);
        return switch (misstep) {
            // MIS-01
            case JOINT_COUNSELING_FIRST -> jointIsExcluded() || (considered && jointIsBarred());
            // MIS-02
            case INVITE_UNDER_ABUSE -> r.abuseHold;
            // MIS-03
            case ULTIMATUM -> spoken || considered || threatens();
            // MIS-04
            case ASK_MID_FIGHT -> spoken || considered || asksInFights();
            // MIS-05
            case FORCE_PARTNER -> considered;
            // MIS-06
            case BOUNDARY_AS_BAIT -> spoken || considered || baitPlanned();
            // MIS-07
            case THERAPIZE_BY_PROXY -> considered;
            // MIS-08
            case ABSORB_ALL_BLAME -> !r.onlyBy && (considered || own.blame() == Blame.ALL_MINE);
            // MIS-09
            case OPEN_ENDED_WAIT -> considered || r.fired(Row.TML_01);
            // MIS-10
            case SOLO_WORK_AS_LEVER ->
                considered || own.soloMotive() == SoloMotive.LEVER_ON_PARTNER || own.soloMotive() == SoloMotive.MIXED;
            // MIS-11
            case FREEZE_FOR_CHILDREN -> considered || s.children().yearsFrozen().yes();
            // MIS-12
            case ASK_AGAIN ->
                r.asking == AskingState.REPEATED_NO || r.asking == AskingState.STOPPED || (considered && r.abuseHold);
            // MIS-13
            case ACCEPT_NO_UNEXAMINED -> noIsUnexamined() && givesUp();
            // MIS-14
            case FEELINGS_FIRST_PITCH -> considered || feelingsMeetGoals();
            // MIS-15
            case FIGHT_THE_DEFLECTION ->
                !r.speaksBarred()
                        && !r.redFlagByConduct()
                        && (considered || s.refusal().deflectsOntoAsker().yes());
            // MIS-16
            case BRAND_REFUSAL_A_RED_FLAG -> (considered && r.refusal != RefusalReading.RED_FLAG) || tooLittleToRead();
            // MIS-17
            case PERFORM_REPAIR ->
                !r.abuseHold && (r.exc01() || r.exc02() || (considered && (r.affairPartner || r.affairOwn)));
            // MIS-18
            case CHASE_A_GONE_PARTNER -> r.fired(Row.EXC_12);
            // MIS-19
            case CHAT_INSTEAD_OF_HELP -> considered || !helpInstead().isEmpty();
            // A misstep that this reference does not know; the differential test names it.
            default -> false;
        };
    }

    /** JOINT is EXCLUDED by SAF-02, EXC-01, EXC-03, EXC-04 of the partner's affair, or EXC-08. */
    private boolean jointIsExcluded() {
        return r.abuseHold || (r.inviter && (r.affairPartner || r.treatmentFirst));
    }

    /** Any bar on JOINT; SAF-09c is none, for what has a professional present is open. */
    private boolean jointIsBarred() {
        return jointIsExcluded()
                || r.uncleared
                || (r.inviter
                        && (r.affairOwn
                                || r.treatmentSuspected
                                || r.departure == DepartureState.GONE
                                || (r.reading == RefusalReading.RED_FLAG && r.readingBasis != RedFlagBasis.GONE)
                                || r.asking == AskingState.REPEATED_NO
                                || r.asking == AskingState.STOPPED
                                || r.window == TimelineState.OVER_FLAT));
    }

    private boolean threatens() {
        return i.threatUsed().yes()
                || i.pitches().contains(Pitch.THREAT)
                || threatPlanned()
                || own.nonNegotiables() == NonNegotiables.AS_THREAT;
    }

    private boolean asksInFights() {
        return i.lastAskSetting() == AskSetting.IN_FIGHT || own.asksAsWeapon().yes();
    }

    private boolean threatPlanned() {
        for (PlannedStatement statement : s.plannedStatements()) {
            if (Kind.threatens(statement)) {
                return true;
            }
        }
        return false;
    }

    private boolean baitPlanned() {
        for (PlannedStatement statement : s.plannedStatements()) {
            if (Kind.baits(statement)) {
                return true;
            }
        }
        return false;
    }

    private boolean noIsUnexamined() {
        boolean stoppedEarly = r.asking == AskingState.STOPPED
                && (i.asks() == Count.ONE || i.asks() == Count.TWO)
                && !i.becameTheFight().yes();
        return (r.asking == AskingState.EARLY_NO || stoppedEarly)
                && !i.askedWhy().yes();
    }

    private boolean givesUp() {
        return i.stoppedAsking().yes() || s.considers(STOP_ASKING) || s.considers(Misstep.ACCEPT_NO_UNEXAMINED);
    }

    private boolean feelingsMeetGoals() {
        return s.couple().partnerGender() != Gender.WOMAN
                && (s.refusal().goalDriven().yes()
                        || r.told(RefusalReason.DISLIKES_FEELINGS_TALK)
                        || i.pitches().contains(Pitch.FEELINGS_FIRST));
    }

    private boolean tooLittleToRead() {
        return r.refusal == RefusalReading.INSUFFICIENT
                && !r.stalled
                && (r.fired(Row.JDG_12) || r.fired(Row.JDG_13) || r.fired(Row.JDG_16));
    }

    private List<Move> replacements(Misstep misstep) {
        boolean ofItsOwn = misstep == Misstep.JOINT_COUNSELING_FIRST
                || misstep == Misstep.INVITE_UNDER_ABUSE
                || misstep == Misstep.ABSORB_ALL_BLAME
                || misstep == Misstep.CHAT_INSTEAD_OF_HELP;
        if (r.abuseHold && !ofItsOwn) {
            return List.of(GET_INDIVIDUAL_SUPPORT);
        }
        return switch (misstep) {
            case JOINT_COUNSELING_FIRST -> List.of(moves.keySet().iterator().next());
            case INVITE_UNDER_ABUSE -> List.of(GET_INDIVIDUAL_SUPPORT);
            case ULTIMATUM -> List.of(STATE_OWN_ACTION_BOUNDARY, CUT_EVERY_THREAT);
            case ASK_MID_FIGHT -> List.of(i.calmMomentsExist().no() ? MAKE_CALM_MOMENT : PICK_CALM_MOMENT);
            case FORCE_PARTNER, FEELINGS_FIRST_PITCH -> List.of(LEAD_WITH_GOAL_AND_OWN_PAIN);
            case BOUNDARY_AS_BAIT -> List.of(HOLD_BOUNDARY_TALK_SEPARATELY);
            case THERAPIZE_BY_PROXY, SOLO_WORK_AS_LEVER -> List.of(START_OWN_WORK);
            case ABSORB_ALL_BLAME -> List.of(KEEP_HALF_NOT_ALL_BLAME);
            case OPEN_ENDED_WAIT -> List.of(SET_A_WINDOW);
            case FREEZE_FOR_CHILDREN -> List.of(LOWER_HOME_TEMPERATURE, SET_A_WINDOW);
            case ASK_AGAIN -> List.of(STOP_ASKING);
            case ACCEPT_NO_UNEXAMINED ->
                List.of(r.asking == AskingState.STOPPED ? FIND_THE_REASON : ASK_WHY_WITH_CURIOSITY);
            case FIGHT_THE_DEFLECTION -> List.of(ACCEPT_DEFLECTION_AND_GO);
            case BRAND_REFUSAL_A_RED_FLAG -> List.of(JUDGE_BY_TREATMENT);
            case PERFORM_REPAIR -> truths();
            case CHASE_A_GONE_PARTNER -> List.of(GET_CLEAR_ON_STAYING);
            case CHAT_INSTEAD_OF_HELP -> helpInstead();
            default -> List.of();
        };
    }

    private List<Move> truths() {
        List<Move> truths = new ArrayList<>(2);
        if (r.affairPartner) {
            truths.add(SEEK_HONESTY_ABOUT_AFFAIR);
        }
        if (r.affairOwn) {
            truths.add(DISCLOSE_OWN_AFFAIR_WITH_HELP);
        }
        return truths;
    }

    /** MIS-19: the help that is RECOMMENDED, in the order of the row. */
    private List<Move> helpInstead() {
        List<Move> help = new ArrayList<>(4);
        for (Move move : new Move[] {DISCLOSE_OWN_AFFAIR_WITH_HELP, TREAT_OWN_DEPRESSION, CONSULT_LAWYER}) {
            if (p.isRecommended(move)) {
                help.add(move);
            }
        }
        if (r.departure == DepartureState.GONE && p.isRecommended(GET_CLEAR_ON_STAYING)) {
            help.add(GET_CLEAR_ON_STAYING);
        }
        return help;
    }

    /** SAF-25: why an ultimatum is named, where leaving is the riskiest time. */
    static boolean leavingIsTheReason(Reading r) {
        return r.harmTo && (r.abuseHold || r.abuse == AbuseState.PAST);
    }

    /** What is itself barred in this answer is left out; own support where nothing remains. */
    private List<Move> standing(List<Move> replacements) {
        List<Move> standing = new ArrayList<>(replacements.size());
        for (Move move : replacements) {
            if (!p.barredAsReplacement(move)) {
                standing.add(move);
            }
        }
        return standing.isEmpty() ? List.of(GET_INDIVIDUAL_SUPPORT) : standing;
    }
}
