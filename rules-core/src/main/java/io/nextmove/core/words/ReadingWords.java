package io.nextmove.core.words;

import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import java.util.Optional;

/** The words that rest on the reading of the refusal. */
public abstract class ReadingWords extends SignWords {
    private final ReadingSettled reading;

    ReadingWords(SignWords signs, ReadingSettled reading) {
        super(signs, signs.signs());
        this.reading = reading;
    }

    /** What the second stratum settled. */
    public final ReadingSettled reading() {
        return reading;
    }

    /** How the refusal reads. */
    @Reads("inviter danger abuse asking departureState reasonRow treatmentRow calmRow beneathRow leverageSuspected"
            + " treatment.neverWrongWithScorn noToThreat partnersAffairStanding partnersTreatmentFirst sessionAgreed"
            + " contemptPatternOpen contemptOnlyInHeat coldWithoutContempt goneButWarm refusal.shutsDownEveryTime")
    public final RefusalReading getRefusalReading() {
        return reading.value();
    }

    /** What the reading rests on. */
    @Reads("refusalReading")
    public final Ground getGround() {
        return reading.ground();
    }

    /** A warning sign of any basis. */
    @Reads("refusalReading")
    public final boolean isRedFlag() {
        return reading.value() == RefusalReading.RED_FLAG;
    }

    /** A warning sign in how the asker is treated: contempt, scorn or leverage. */
    @Reads("refusalReading")
    public final boolean isRedFlagInTreatment() {
        return isRedFlag() && !isRedFlagOfWall() && reading.basis().get() != RedFlagBasis.GONE;
    }

    /** A warning sign that rests on a wall alone. */
    @Reads("refusalReading")
    public final boolean isRedFlagOfWall() {
        return reading.basis().equals(Optional.of(RedFlagBasis.WALL));
    }

    /** A warning sign that does not rest on a wall alone. */
    @Reads("refusalReading")
    public final boolean isRedFlagBeyondWall() {
        return isRedFlag() && !isRedFlagOfWall();
    }

    /** A warning sign, with a row that speaks for reachable. */
    @Reads("refusalReading reasonRow treatmentRow calmRow beneathRow")
    public final boolean isRedFlagWithReach() {
        return isRedFlag() && isSomeRowReachable();
    }

    /** A counted sign, or a yes, which is read as one while a window is set. */
    @Reads("signCounted asking")
    public final boolean isMoved() {
        return isSignCounted() || isAgreed();
    }

    /** Movement is contradicted by a warning sign or by lost warmth. */
    @Reads("refusalReading departure.warmthLeft")
    public final boolean isMovementContradicted() {
        return isRedFlag() || departure().warmthLeft().no();
    }
}
