package io.nextmove.move;

import static io.nextmove.move.Trait.CLARITY;
import static io.nextmove.move.Trait.HIS;
import static io.nextmove.move.Trait.INVITES;
import static io.nextmove.move.Trait.JOINT;
import static io.nextmove.move.Trait.SOLO;
import static io.nextmove.move.Trait.SPEAKS;
import static io.nextmove.move.Trait.SUPPORT;
import static io.nextmove.move.Trait.THINK;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The catalogue of next moves, in its fixed order.
 *
 * <p>Rules bar moves by {@link Trait}, so that a new move cannot slip past an exclusion.
 */
public enum Move implements Considered {
    /** Reach local emergency or crisis help now (policy/emergency-first). */
    GET_EMERGENCY_HELP(SUPPORT),
    /** Find support for oneself alone: a counselor, a doctor, a trusted person (wrong-first-step/07). */
    GET_INDIVIDUAL_SUPPORT(SUPPORT),
    /** Make a safety plan with someone trained (wrong-first-step/07). */
    MAKE_SAFETY_PLAN(SUPPORT),
    /** Answer the abuse questions privately, with a professional if unsure (wrong-first-step/04). */
    SCREEN_FOR_ABUSE_PRIVATELY(THINK, SUPPORT),
    /** Put the truth about the partner's affair ahead of couples work (wrong-first-step/11). */
    SEEK_HONESTY_ABOUT_AFFAIR(SPEAKS),
    /** Take one's own affair to individual help first (lower-doors/22). */
    DISCLOSE_OWN_AFFAIR_WITH_HELP(SUPPORT, SPEAKS),
    /** Individual treatment first, for an addiction or a crisis (wrong-first-step/14). */
    SEEK_INDIVIDUAL_TREATMENT(HIS),
    /** Ask oneself what one is staying in, and why (timeline/13). */
    GET_CLEAR_ON_STAYING(CLARITY, THINK),
    /** Get help for one's own depression (lower-doors/22). */
    TREAT_OWN_DEPRESSION(SUPPORT),
    /** Get legal information, only where the asker wants it (lower-doors/22). */
    CONSULT_LAWYER(SUPPORT),
    /** Judge by how one is treated and not by the refusal (red-flag/07). */
    JUDGE_BY_TREATMENT(THINK),
    /** Find the shape of the refusal before choosing an approach (reasons-given/16). */
    FIND_THE_REASON(THINK),
    /** Look at where one adds heat oneself (is-it-me/04). */
    CHECK_OWN_HEAT(THINK, SOLO),
    /** Own a share and refuse the rest (is-it-me/02). */
    KEEP_HALF_NOT_ALL_BLAME(THINK),
    /** Accept that the uneven load is unfair (solo/04). */
    LET_YOURSELF_BE_ANGRY(THINK),
    /** Ask in a quiet moment (steps/01). */
    PICK_CALM_MOMENT(INVITES),
    /** Where quiet never comes, ask leave for ten minutes (steps/03). */
    MAKE_CALM_MOMENT(INVITES),
    /** Open with the shared goal and one's own hurt (steps/06). */
    LEAD_WITH_GOAL_AND_OWN_PAIN(INVITES),
    /** Put both on one side and the pattern on the other (steps/08). */
    FRAME_AS_TEAM(INVITES),
    /** Take up the fear of being outnumbered, aloud (steps/10). */
    DISARM_FEAR_OF_BEING_OUTNUMBERED(INVITES),
    /** Leave out every or-else: a guard on every ask (steps/14). */
    CUT_EVERY_THREAT(),
    /** Give a true boundary its own calm talk (steps/15). */
    HOLD_BOUNDARY_TALK_SEPARATELY(SPEAKS),
    /** After a no, ask in order to understand (invite/14). */
    ASK_WHY_WITH_CURIOSITY(INVITES),
    /** Hear the reason out and answer that one (steps/18). */
    ANSWER_THE_REAL_REASON(INVITES),
    /** Ask for one session with a free exit (steps/20). */
    LOWER_BAR_TO_ONE_SESSION(INVITES, JOINT),
    /** Find and book; the partner keeps choice and veto (steps/19). */
    CARRY_THE_LOGISTICS(INVITES),
    /** Offer a remote session at home (steps/21). */
    OFFER_TELEHEALTH(INVITES, JOINT),
    /** Offer a relationship coach (lower-doors/05). */
    OFFER_RELATIONSHIP_COACH(INVITES, JOINT),
    /** Offer a therapist who is a man (lower-doors/07). */
    OFFER_MALE_THERAPIST(INVITES, JOINT),
    /** Suggest a group for men (lower-doors/07). */
    SUGGEST_MENS_GROUP(INVITES, HIS),
    /** Offer a weekend workshop (lower-doors/09). */
    OFFER_WORKSHOP(INVITES, JOINT),
    /** Offer a book or an app for both (lower-doors/11). */
    OFFER_BOOK_OR_APP_TOGETHER(INVITES, JOINT),
    /** Propose a few sessions only to decide (lower-doors/13). */
    OFFER_DISCERNMENT_COUNSELING(INVITES, JOINT),
    /** Say once that one has asked, heard no and will not press (repeated-no/06). */
    NAME_THE_PATTERN_ONCE(SPEAKS),
    /** Ask for the reason a final time (repeated-no/08). */
    ASK_WHY_ONE_LAST_TIME(INVITES),
    /** Let the asking go (repeated-no/10). */
    STOP_ASKING(THINK),
    /** Say what one will do oneself (repeated-no/12). */
    STATE_OWN_ACTION_BOUNDARY(SPEAKS),
    /** Say once that the partner is welcome later (repeated-no/13). */
    LEAVE_THE_DOOR_OPEN(INVITES),
    /** Told that one needs the help oneself: agree and go (repeated-no/18). */
    ACCEPT_DEFLECTION_AND_GO(SUPPORT, SPEAKS),
    /** Meet it with curiosity where the partner raises it (timeline/06). */
    MEET_PARTNERS_REOPENING(INVITES),
    /** Choose a start, an end and what one will do in between (timeline/03). */
    SET_A_WINDOW(THINK),
    /** List what moved, with dates (timeline/04). */
    REVIEW_WHAT_MOVED(THINK),
    /** Go on, without pressing, where a sign appeared (timeline/10). */
    STAY_WITH_THE_MOVEMENT(THINK),
    /** Begin with the half one controls (solo/05). */
    START_OWN_WORK(SOLO),
    /** Replace contempt or silence by calm, direct talk (solo/09). */
    SHIFT_TO_CALM_ENGAGEMENT(SOLO, SPEAKS),
    /** Say one's own feeling and need in place of an accusation (solo/11). */
    USE_I_FEEL(SOLO, SPEAKS),
    /** Say behaviour, situation and feeling in one line (solo/14). */
    USE_XYZ_LINE(SOLO, SPEAKS),
    /** Agree to fight the pattern and not each other (solo/17). */
    CALL_A_TRUCE(SPEAKS),
    /** Say what is not negotiable once, calmly, as information (solo/18). */
    STATE_NON_NEGOTIABLES_ONCE(SPEAKS),
    /** See a therapist without waiting for the partner (solo/19). */
    GET_STRUCTURED_HELP_ALONE(SUPPORT),
    /** Follow a script or a program rather than good intentions (solo/24). */
    USE_A_SCRIPT_AND_PROGRAM(SOLO),
    /** Where the partner agrees: book it, and keep hopes sober (wrong-first-step/19). */
    PREPARE_FOR_A_YES(INVITES, JOINT),
    /** Begin with what costs nothing (cost/04). */
    PRACTISE_FREE_TOOLS(SOLO),
    /** Look for fees that follow income (cost/05). */
    LOOK_FOR_SLIDING_SCALE(SUPPORT),
    /** Remote help for oneself (cost/06). */
    USE_TELEHEALTH_ALONE(SUPPORT),
    /** Use an at-home program until a person is affordable (cost/07). */
    USE_HOME_PROGRAM(SOLO),
    /** Cut conflict on one's own side, for the children too (kids/08). */
    LOWER_HOME_TEMPERATURE(SOLO);

    private final Set<Trait> traits;
    private final int mask;

    Move(Trait... traits) {
        EnumSet<Trait> set = EnumSet.noneOf(Trait.class);
        int bits = 0;
        for (Trait trait : traits) {
            set.add(trait);
            bits |= 1 << trait.ordinal();
        }
        this.traits = Collections.unmodifiableSet(set);
        this.mask = bits;
    }

    /**
     * The traits that the catalogue gives it. A situation may add {@link Trait#JOINT} to an at-home program that both
     * would use, and turn {@link Trait#HIS} into {@link Trait#SUPPORT} where the treatment is the asker's own.
     */
    public Set<Trait> traits() {
        return traits;
    }

    /** Whether the catalogue gives it that trait. */
    public boolean has(Trait trait) {
        return (mask & 1 << trait.ordinal()) != 0;
    }
}
