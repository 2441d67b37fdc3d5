package io.nextmove.reference;

import static io.nextmove.move.Move.*;
import static io.nextmove.reference.Wording.*;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.move.Move;
import io.nextmove.situation.Count;
import io.nextmove.situation.LifeAtRisk;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.Situation;
import java.util.EnumMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a move of the answer that some row proposes is worded, where not plainly. */
final class Wordings {
    private final Reading r;
    private final Situation s;
    private final Proposals p;

    Wordings(Reading r, Proposals p) {
        this.r = r;
        this.s = r.s;
        this.p = p;
    }

    EnumMap<Move, Wording> list(Set<Move> moves) {
        EnumMap<Move, Wording> wordings = new EnumMap<>(Move.class);
        for (Move move : moves) {
            Wording wording = p.recommends(move) ? wording(move) : null;
            if (wording != null) {
                wordings.put(move, wording);
            }
        }
        return wordings;
    }

    private @Nullable Wording wording(Move move) {
        if (Ranks.takenUp(move, r, p)) { // DOORS-WISHED
            return TAKE_UP_OFFER;
        }
        return switch (move) {
            case GET_INDIVIDUAL_SUPPORT -> support();
            case MAKE_SAFETY_PLAN -> r.abuseHold ? bySafety() : null;
            case GET_HELP_TO_STOP_HARM -> r.harmToPartnerTold ? FOR_PARTNER : FOR_CHILD;
            case GET_CRISIS_SUPPORT -> crisis();
            case KEEP_HALF_NOT_ALL_BLAME -> share();
            case GET_STRUCTURED_HELP_ALONE -> r.open ? INDIVIDUAL_THERAPIST : null;
            case CUT_EVERY_THREAT -> threat();
            case STOP_ASKING -> stop();
            case PRACTISE_FREE_TOOLS, USE_HOME_PROGRAM, USE_A_SCRIPT_AND_PROGRAM ->
                r.speaksBarred() ? ALONE_FIRST : null;
            case SEEK_INDIVIDUAL_TREATMENT -> treatment();
            case SEEK_HONESTY_ABOUT_AFFAIR -> r.exc04Partner() && r.affairOngoing.unknown() ? ASK_IF_OVER : null;
            case ASK_WHY_WITH_CURIOSITY -> why();
            case NAME_THE_PATTERN_ONCE, ASK_WHY_ONE_LAST_TIME -> // PLN-07
                s.invitation().calmAsks() == Count.NONE ? FIRST_CALM_TALK : null;
            case CARRY_THE_LOGISTICS -> p.recommends(Row.PLN_12C, move) ? THREE_NAMES : null;
            case PREPARE_FOR_A_YES -> r.fired(Row.PLN_12B) ? BOOKED : null;
            case GET_CLEAR_ON_STAYING -> keeps() && s.own().knowsWhatStayingIn().yes() ? KEEP_IT : null;
            case START_OWN_WORK -> s.own().soloWorkStarted().yes() ? KEEP_GOING : null;
            case ACCEPT_DEFLECTION_AND_GO -> s.own().supportInPlace().yes() ? KEEP_GOING : null;
            default -> null;
        };
    }

    private @Nullable Wording support() {
        switch (s.perspective()) {
            case REFUSER -> {
                return REFUSER;
            }
            case THIRD_PARTY -> {
                return THIRD_PARTY;
            }
            case MINOR -> {
                return r.fired(Row.SCO_01C) ? MINOR_OWN_HARM : MINOR;
            }
            case INVITER -> {}
        }
        if (r.planFalls) { // SAF-01p
            return null;
        }
        if (r.abuseHold) {
            return bySafety();
        }
        if (r.abuse == AbuseState.PAST) {
            return FOR_SAFETY;
        }
        if (r.doubt) {
            return ON_SUSPICION;
        }
        return keeps() && s.own().supportInPlace().yes() ? KEEP_IT : null;
    }

    /** SAF-01, SAF-01b. */
    private Wording bySafety() {
        return r.somethingIsYes() ? FOR_SAFETY : ON_SUSPICION;
    }

    /** SUP-19. */
    private boolean keeps() {
        return r.inviter && !r.abuseHold && !r.doubt;
    }

    private Wording crisis() {
        Set<LifeAtRisk> whose = s.safety().suicideWhose();
        if (whose.contains(LifeAtRisk.ASKER)) {
            return OWN;
        }
        return whose.isEmpty() ? WHOSE_NOT_TOLD : ANOTHERS;
    }

    /** SUP-08. */
    private @Nullable Wording share() {
        if (r.helpToStop() && !r.onlyBy) {
            return NOT_YOUR_FAULT_YET_YOURS_TO_STOP;
        }
        if (r.abuseHold || r.doubt || r.clearedPast || r.verbalAbuseTold()) {
            return NOT_YOUR_FAULT;
        }
        return r.open ? WITHOUT_HALF : null;
    }

    private @Nullable Wording threat() {
        if (r.uncleared) {
            return WITHOUT_TAKING_BACK;
        }
        return s.invitation().threatUsed().yes() ? TAKE_IT_BACK : null;
    }

    private @Nullable Wording stop() {
        if (r.abuseHold || r.uncleared) {
            return SILENTLY;
        }
        return r.asking == AskingState.STOPPED ? STAY_WITH_IT : null;
    }

    private @Nullable Wording treatment() {
        if (r.treatmentSuspected) {
            return HAVE_IT_ASSESSED;
        }
        return r.substanceFired && s.health().substanceTreated().yes() ? KEEP_TREATMENT : null;
    }

    /** PLN-12c, PLN-02b. */
    private @Nullable Wording why() {
        if (r.fired(Row.PLN_12C)) {
            return WHAT_HOLDS_IT_UP;
        }
        boolean heard =
                r.reasonReached && !r.stated(RefusalReason.ASKER_IS_THE_PROBLEM) && !r.stated(RefusalReason.LEVERAGE);
        return heard ? CHECK_UNDERSTANDING : null;
    }
}
