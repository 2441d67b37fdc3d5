package io.nextmove.core.words;

import io.nextmove.core.decide.Statuses;
import io.nextmove.core.say.Says;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.move.Misstep;
import io.nextmove.move.Considered;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import java.util.Set;
import org.kie.api.definition.type.ClassReactive;

/** The statuses as they came out: the fact of the last stratum, in which rules attach missteps, notices, questions. */
@ClassReactive
public final class Outcome extends PictureWords {
    private static final Move[] MOVES = Move.values();

    private final Statuses statuses;
    private final Says says;

    public Outcome(Picture picture, Statuses statuses, Says says) {
        super(picture, picture.getTimelineState());
        this.statuses = statuses;
        this.says = says;
    }

    /** What the asker thinks of doing. */
    public Set<Considered> considering() {
        return situation().considering();
    }

    /** An ask or a sentence is recommended. */
    @Reads("invitationOpen sequenceOpen stopOpen")
    public boolean isAskOrSentenceRecommended() {
        for (Move move : MOVES) {
            if ((move.has(Trait.INVITES) || move.has(Trait.SPEAKS)) && statuses.of(move) == Status.RECOMMENDED) {
                return true;
            }
        }
        return false;
    }

    /** A bar touches joint work. */
    @Reads("abuse affairPartner affairOwn treatmentFirst treatmentSuspected departureState refusalReading asking"
            + " timelineState")
    public boolean isJointBarred() {
        return statuses.jointBarred();
    }

    /** Work of one's own is in the answer. */
    @Reads("abuseHold")
    public boolean isSoloInAnswer() {
        for (Move move : MOVES) {
            if (move.has(Trait.SOLO) && statuses.inAnswer(move)) {
                return true;
            }
        }
        return statuses.inAnswer(Move.GET_STRUCTURED_HELP_ALONE);
    }

    /** A program, or a book or app, is in the answer. */
    @Reads("means.cost means.homeProgram own.hasProgram reasonsInPlay wordTheObstacle")
    public boolean isProgramInAnswer() {
        return statuses.inAnswer(Move.USE_A_SCRIPT_AND_PROGRAM)
                || statuses.inAnswer(Move.USE_HOME_PROGRAM)
                || statuses.inAnswer(Move.OFFER_BOOK_OR_APP_TOGETHER);
    }

    /** The shift to calm engagement is in the answer. */
    @Reads("own.contempt own.coldness own.asksAsWeapon")
    public boolean isCalmEngagementInAnswer() {
        return statuses.inAnswer(Move.SHIFT_TO_CALM_ENGAGEMENT);
    }

    /** One of the easier ways in is in the answer. */
    @Reads("invitationOpen reasonsInPlay refusal.doorsWished invitation.doors affairTold")
    public boolean isDoorInAnswer() {
        return statuses.inAnswer(Move.OFFER_RELATIONSHIP_COACH)
                || statuses.inAnswer(Move.OFFER_MALE_THERAPIST)
                || statuses.inAnswer(Move.SUGGEST_MENS_GROUP)
                || statuses.inAnswer(Move.OFFER_WORKSHOP)
                || statuses.inAnswer(Move.OFFER_BOOK_OR_APP_TOGETHER)
                || isDiscernmentInAnswer();
    }

    /** Discernment counseling is in the answer. */
    @Reads("invitationOpen reasonsInPlay refusal.doorsWished invitation.doors affairTold")
    public boolean isDiscernmentInAnswer() {
        return statuses.inAnswer(Move.OFFER_DISCERNMENT_COUNSELING);
    }

    /** Preparing for a yes is in the answer. */
    @Reads("asking")
    public boolean isYesPreparedInAnswer() {
        return statuses.inAnswer(Move.PREPARE_FOR_A_YES);
    }

    /** Getting clear on staying is in the answer, or waits for the support person. */
    @Reads("abuseHold departureState refusalReading affairPartner affairOwn timelineState somebodyLeaningOut")
    public boolean isStayingQuestioned() {
        return statuses.inAnswer(Move.GET_CLEAR_ON_STAYING)
                || isAbuseHold() && statuses.of(Move.GET_CLEAR_ON_STAYING) == Status.DEFERRED;
    }

    /** Getting clear on staying is recommended because the partner is gone. */
    @Reads("departureState abuseHold")
    public boolean isClarityOnGoneRecommended() {
        return getDepartureState() == DepartureState.GONE
                && statuses.of(Move.GET_CLEAR_ON_STAYING) == Status.RECOMMENDED;
    }

    /** A window is recommended. */
    @Reads("timelineState windowTooEarly")
    public boolean isWindowRecommended() {
        return statuses.of(Move.SET_A_WINDOW) == Status.RECOMMENDED;
    }

    /** Disclosing one's own affair is recommended. */
    @Reads("ownAffairUntold abuse")
    public boolean isDisclosureRecommended() {
        return statuses.of(Move.DISCLOSE_OWN_AFFAIR_WITH_HELP) == Status.RECOMMENDED;
    }

    /** Treatment of one's own low mood is recommended. */
    @Reads("health.ownDepression")
    public boolean isDepressionCareRecommended() {
        return statuses.of(Move.TREAT_OWN_DEPRESSION) == Status.RECOMMENDED;
    }

    /** Legal information is recommended. */
    @Reads("own.wantsLawyer")
    public boolean isLawyerRecommended() {
        return statuses.of(Move.CONSULT_LAWYER) == Status.RECOMMENDED;
    }

    /** The reading is insufficient because of what was told of the refusal, and not for want of one. */
    @Reads("refusalReading")
    public boolean isReadingTooThin() {
        return getRefusalReading() == RefusalReading.INSUFFICIENT && getGround() != Ground.NO_REFUSAL;
    }

    /** Joint sessions would only perform repair: an affair is not told, or the asker thinks of it beside one. */
    @Reads("guided affairTold considering")
    public boolean isRepairPerformed() {
        return isGuided() && !isAffairTold() || situation().considers(Misstep.PERFORM_REPAIR);
    }

    /** Settled for the no: stopped, or thinking of it. */
    @Reads("invitation.stoppedAsking considering")
    public boolean isSettlingForNo() {
        return invitation().stoppedAsking().yes()
                || situation().considers(Move.STOP_ASKING)
                || situation().considers(Misstep.ACCEPT_NO_UNEXAMINED);
    }

    /** A finding cites a passage on communication under illness (NOT-03). */
    @Reads("questions")
    public boolean isCommunicationStudyCited() {
        return says.cites("NOT-03");
    }

    /** A finding cites a personal account (NOT-08). */
    @Reads("reasonsInPlay means.cost own.nonNegotiables")
    public boolean isAnecdoteCited() {
        return says.cites("NOT-08");
    }
}
