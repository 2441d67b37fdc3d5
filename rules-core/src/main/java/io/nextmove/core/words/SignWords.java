package io.nextmove.core.words;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.situation.Gender;
import io.nextmove.situation.PlannedStatement;
import java.util.Set;

/** The words that rest on the signs: abuse, departure, asking, the four rows, and the planned sentences. */
public abstract class SignWords extends FactWords {
    private final SignsSettled signs;

    SignWords(FactWords told, SignsSettled signs) {
        super(told.situation());
        this.signs = signs;
    }

    /** What the first stratum settled. */
    public final SignsSettled signs() {
        return signs;
    }

    /** The judgment on abuse. */
    @Reads("abuseKnown abuseSuspectedByKind fearOrChildrenHarmed abuseTold abuseDoubted")
    public final AbuseState getAbuse() {
        return signs.abuse();
    }

    /** The judgment on departure. */
    @Reads("gone possiblyGone departureTold")
    public final DepartureState getDepartureState() {
        return signs.departure();
    }

    /** Where the asking stands. */
    @Reads("askingUntold")
    public final AskingState getAsking() {
        return signs.asking();
    }

    /** Kinds of the planned sentences. */
    @Reads("plannedStatements")
    public final Set<StatementKind> getStatementKinds() {
        return signs.statements();
    }

    /** A threat is planned, or a sentence that has to be read as one. */
    @Reads("plannedStatements")
    public final boolean isThreatPlanned() {
        return signs.statements().contains(StatementKind.THREAT)
                || signs.statements().contains(StatementKind.UNCLEAR_IN_INVITATION);
    }

    /** A boundary or a non-negotiable is put into the invitation. */
    @Reads("plannedStatements")
    public final boolean isBoundaryBaited() {
        return signs.statements().contains(StatementKind.BOUNDARY_IN_INVITATION)
                || signs.statements().contains(StatementKind.NON_NEGOTIABLE_IN_INVITATION);
    }

    /** An unclear sentence has a feature that was never asked. */
    @Reads("plannedStatements")
    public final boolean isUnclearSentenceOpen() {
        for (PlannedStatement statement : situation().plannedStatements()) {
            if (new Planned(statement).isUnsettled() && statement.hasOpenFeature()) {
                return true;
            }
        }
        return false;
    }

    /** Harm is suspected only by fear or for the children. */
    @Reads("abuse abuseSuspectedByKind")
    public final boolean isSuspectedByFearAlone() {
        return signs.abuse() == AbuseState.SUSPECTED && !isAbuseSuspectedByKind();
    }

    /** ABUSE_HOLD: abuse is present or suspected. */
    @Reads("abuse")
    public final boolean isAbuseHold() {
        return signs.abuse() == AbuseState.PRESENT || signs.abuse() == AbuseState.SUSPECTED;
    }

    /** UNCLEARED: the safety questions are open, or what happened is told to be past. */
    @Reads("abuse")
    public final boolean isUncleared() {
        return signs.abuse() == AbuseState.UNKNOWN
                || signs.abuse() == AbuseState.UNSURE
                || signs.abuse() == AbuseState.PAST;
    }

    /** The guideline speaks to this asker, and nobody is in danger. */
    @Reads("inviter danger")
    public final boolean isGuided() {
        return isInviter() && !isDanger();
    }

    /** Guided, and no abuse is known or suspected: sections 5 and 6 may run. */
    @Reads("guided abuseHold")
    public final boolean isPlanning() {
        return isGuided() && !isAbuseHold();
    }

    /** Row 1: whether the refusal carries a reason. */
    @Reads("reasonStated neverSaysWhy")
    public final RowSign getReasonRow() {
        return signs.row(Row.REASON);
    }

    /** Row 2: how the asker is treated. */
    @Reads("treatedAsPartner treatedWithContempt")
    public final RowSign getTreatmentRow() {
        return signs.row(Row.TREATMENT);
    }

    /** Row 3: what calm meets. */
    @Reads("calmMetCuriosity calmMetWall")
    public final RowSign getCalmRow() {
        return signs.row(Row.CALM);
    }

    /** Row 4: what lies beneath. */
    @Reads("shameOrBadPastStated leverageKnown gone")
    public final RowSign getBeneathRow() {
        return signs.row(Row.BENEATH);
    }

    /** Some row speaks for reachable. */
    @Reads("reasonRow treatmentRow calmRow beneathRow")
    public final boolean isSomeRowReachable() {
        return signs.any(RowSign.REACH);
    }

    /** Some row speaks for a warning sign. */
    @Reads("reasonRow treatmentRow calmRow beneathRow")
    public final boolean isSomeRowRed() {
        return signs.any(RowSign.RED);
    }

    /** A wall: the reason row or the calm row is red. */
    @Reads("reasonRow calmRow")
    public final boolean isWall() {
        return signs.row(Row.REASON) == RowSign.RED || signs.row(Row.CALM) == RowSign.RED;
    }

    /** The reason row or the calm row speaks for reachable. */
    @Reads("reasonRow calmRow")
    public final boolean isReasonOrCuriosity() {
        return signs.row(Row.REASON) == RowSign.REACH || signs.row(Row.CALM) == RowSign.REACH;
    }

    /** Abuse is in doubt: unsure, past, or not asked in full and unsure in part. */
    @Reads("abuse abuseDoubted")
    public final boolean isAbuseInDoubt() {
        return signs.abuse() == AbuseState.UNSURE
                || signs.abuse() == AbuseState.PAST
                || signs.abuse() == AbuseState.UNKNOWN && isAbuseDoubted();
    }

    /** The asker's own affair is not told. */
    @Reads("affairOwn affairTold")
    public final boolean isOwnAffairUntold() {
        return isAffairOwn() && !isAffairTold();
    }

    /** The first ask is still ahead: nobody asked, or nothing is told of it. */
    @Reads("asking")
    public final boolean isFirstAskAhead() {
        return signs.asking() == AskingState.NOT_ASKED || signs.asking() == AskingState.UNKNOWN;
    }

    /** A no that is early, or no decision yet. */
    @Reads("asking")
    public final boolean isEarlyNoOrUndecided() {
        return signs.asking() == AskingState.EARLY_NO || signs.asking() == AskingState.UNDECIDED;
    }

    /** An ask was made and not agreed to. */
    @Reads("asking")
    public final boolean isAskedInVain() {
        return isEarlyNoOrUndecided() || isAskingOver();
    }

    /** Many refusals, or the asking has stopped. */
    @Reads("asking")
    public final boolean isAskingOver() {
        return signs.asking() == AskingState.REPEATED_NO || signs.asking() == AskingState.STOPPED;
    }

    /** The partner is known to be a man. */
    @Reads("couple.partnerGender")
    public final boolean isPartnerAMan() {
        return couple().partnerGender() == Gender.MAN;
    }
}
