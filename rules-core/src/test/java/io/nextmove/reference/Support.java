package io.nextmove.reference;

import static io.nextmove.move.Move.*;

import io.nextmove.situation.Answer;
import io.nextmove.situation.Blame;
import io.nextmove.situation.Children;
import io.nextmove.situation.Cost;
import io.nextmove.situation.HomeProgram;
import io.nextmove.situation.NonNegotiables;
import io.nextmove.situation.Own;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Topic;

/** Section 9. */
final class Support {
    private final Reading r;
    private final Situation s;
    private final Own own;
    private final Proposals p;
    private final boolean free;

    Support(Reading r, Proposals p) {
        this.r = r;
        this.s = r.s;
        this.own = s.own();
        this.p = p;
        free = !r.abuseHold;
    }

    /** SUP-06, for every perspective. */
    void ownDepression() {
        if (r.ownDepression.likely()) {
            p.recommend(Row.SUP_06, TREAT_OWN_DEPRESSION);
        }
    }

    void propose() {
        boolean moneyHelps = means();
        children();
        care();
        ownShare();
        ownWork();
        tools(s.asks(Topic.WHAT_ALONE) || moneyHelps);
    }

    /** SUP-01 to SUP-03b and SUP-18; whether SUP-01 or SUP-02 holds. */
    private boolean means() {
        Cost cost = s.means().cost();
        boolean sup01 = free && (cost == Cost.ONLY_BARRIER || s.asks(Topic.COST));
        boolean sup02 = free && cost == Cost.BARRIER_AND_REFUSAL;
        if (sup01) {
            cheaper(Row.SUP_01);
        }
        if (sup02) {
            cheaper(Row.SUP_02);
        }
        // SUP-03
        if (r.abuseHold && (cost == Cost.ONLY_BARRIER || cost == Cost.BARRIER_AND_REFUSAL)) {
            remote(Row.SUP_03);
        }
        // SUP-03b
        if (s.means().hassle().yes()) {
            remote(Row.SUP_03B);
        }
        // SUP-18
        if (free && s.means().homeProgram() == HomeProgram.ASKER_ALONE) {
            p.recommend(Row.SUP_18, USE_HOME_PROGRAM);
        }
        return sup01 || sup02;
    }

    private void cheaper(Row row) {
        p.recommend(row, PRACTISE_FREE_TOOLS, USE_HOME_PROGRAM);
        if (!r.doubt) { // SUP-03p
            p.recommend(row, LOOK_FOR_SLIDING_SCALE);
        }
        remote(row);
    }

    /** SUP-03p: under abuse and doubt only where it is told to be possible. */
    private void remote(Row row) {
        Answer possible = s.means().telehealthPossible();
        if (r.abuseHold || r.doubt ? possible.yes() : !possible.no()) {
            p.recommend(row, USE_TELEHEALTH_ALONE);
        }
    }

    private void children() {
        if (!r.absent && !r.clearedPast) {
            return;
        }
        Children children = s.children();
        // SUP-04
        if (children.atHome().yes() || children.exposedToConflict().yes()) {
            p.recommend(Row.SUP_04, LOWER_HOME_TEMPERATURE);
        }
        // SUP-05
        if (children.stayingForThem().yes()) {
            r.fire(Row.SUP_05);
        }
    }

    private void care() {
        // SUP-07
        if (own.wantsLawyer().yes()) {
            p.recommend(Row.SUP_07, CONSULT_LAWYER);
        }
        // SUP-11
        if (own.angryAtLoad().yes()) {
            p.recommend(Row.SUP_11, LET_YOURSELF_BE_ANGRY);
        }
        // SUP-13
        if (s.asks(Topic.ONE_GOES)) {
            r.fire(Row.SUP_13);
        }
    }

    private void ownShare() {
        boolean asked = s.asks(Topic.IS_IT_ME);
        // SUP-08
        if ((own.blame() == Blame.ALL_MINE || asked) && !r.onlyBy) {
            p.recommend(Row.SUP_08, KEEP_HALF_NOT_ALL_BLAME);
        }
        // SUP-09
        if (free
                && (own.contempt().yes()
                        || own.coldness().yes()
                        || own.asksAsWeapon().yes())) {
            p.recommend(Row.SUP_09, CHECK_OWN_HEAT, SHIFT_TO_CALM_ENGAGEMENT);
        }
        // SUP-10
        if (free && (own.blame() == Blame.NONE_MINE || asked)) {
            p.recommend(Row.SUP_10, CHECK_OWN_HEAT);
        }
    }

    /** SUP-12. */
    private void ownWork() {
        if (free) {
            p.recommend(Row.SUP_12, START_OWN_WORK);
            if (!r.doubt) {
                p.recommend(Row.SUP_12, GET_STRUCTURED_HELP_ALONE);
            }
        }
    }

    private void tools(boolean aloneOrCost) {
        if (!free) {
            return;
        }
        // SUP-14
        if (own.youStatements().yes() || aloneOrCost) {
            p.recommend(Row.SUP_14, USE_I_FEEL, USE_XYZ_LINE);
        }
        // SUP-15
        if (!own.truceCalled().yes() && (s.invitation().becameTheFight().yes() || aloneOrCost)) {
            p.recommend(Row.SUP_15, CALL_A_TRUCE);
        }
        // SUP-16
        if (own.nonNegotiables() == NonNegotiables.NOT_YET || own.nonNegotiables() == NonNegotiables.AS_THREAT) {
            p.recommend(Row.SUP_16, STATE_NON_NEGOTIABLES_ONCE);
        }
        // SUP-17
        Answer program = own.hasProgram();
        if (!program.yes() && (s.asks(Topic.WHAT_ALONE) || s.asks(Topic.ONE_GOES) || program.no())) {
            p.recommend(Row.SUP_17, USE_A_SCRIPT_AND_PROGRAM);
        }
    }
}
