package io.nextmove.situation;

/**
 * Addiction, crisis and low mood.
 *
 * @param substanceUse active use of a substance by either; use that goes on is active, treated or not (wrong-
 *     first-step/13)
 * @param substanceWhose whose use it is (wrong-first-step/13)
 * @param substanceTreated individual treatment now; does not lift the bar while use is active (wrong-first-
 *     step/13)
 * @param crisis a mental-health crisis of either (wrong-first-step/13)
 * @param crisisWhose whose crisis it is (wrong-first-step/13)
 * @param crisisTreated the crisis is in treatment; YES lifts the bar (wrong-first-step/13)
 * @param drivesDamage this is what is wrecking things; anything but NO counts as YES (wrong-first-step/13)
 * @param ownDepression the asker's own depression or low mood (lower-doors/22)
 */
public record Health(
        Certainty substanceUse,
        Party substanceWhose,
        Answer substanceTreated,
        Certainty crisis,
        Party crisisWhose,
        Answer crisisTreated,
        Answer drivesDamage,
        Certainty ownDepression) {

    /** Nothing told. */
    public static final Health UNKNOWN = new Builder().build();

    /** @throws NullPointerException where a component is null; the message names it */
    public Health {
        Given.value(substanceUse, "health.substanceUse");
        Given.value(substanceWhose, "health.substanceWhose");
        Given.value(substanceTreated, "health.substanceTreated");
        Given.value(crisis, "health.crisis");
        Given.value(crisisWhose, "health.crisisWhose");
        Given.value(crisisTreated, "health.crisisTreated");
        Given.value(drivesDamage, "health.drivesDamage");
        Given.value(ownDepression, "health.ownDepression");
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.substanceUse = substanceUse;
        b.substanceWhose = substanceWhose;
        b.substanceTreated = substanceTreated;
        b.crisis = crisis;
        b.crisisWhose = crisisWhose;
        b.crisisTreated = crisisTreated;
        b.drivesDamage = drivesDamage;
        b.ownDepression = ownDepression;
        return b;
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Health[redacted]";
    }

    /** Sets facts of {@link Health}; what is not set stays not told. */
    public static final class Builder {
        private Certainty substanceUse = Certainty.UNKNOWN;
        private Party substanceWhose = Party.UNKNOWN;
        private Answer substanceTreated = Answer.UNKNOWN;
        private Certainty crisis = Certainty.UNKNOWN;
        private Party crisisWhose = Party.UNKNOWN;
        private Answer crisisTreated = Answer.UNKNOWN;
        private Answer drivesDamage = Answer.UNKNOWN;
        private Certainty ownDepression = Certainty.UNKNOWN;

        Builder() {}

        /**
         * Sets {@code health.substanceUse}: active use of a substance by either; use that goes on is active, treated
         * or not.
         */
        public Builder substanceUse(Certainty value) {
            this.substanceUse = value;
            return this;
        }

        /** Sets {@code health.substanceWhose}: whose use it is. */
        public Builder substanceWhose(Party value) {
            this.substanceWhose = value;
            return this;
        }

        /** Sets {@code health.substanceTreated}: individual treatment now; does not lift the bar while use is active. */
        public Builder substanceTreated(Answer value) {
            this.substanceTreated = value;
            return this;
        }

        /** Sets {@code health.crisis}: a mental-health crisis of either. */
        public Builder crisis(Certainty value) {
            this.crisis = value;
            return this;
        }

        /** Sets {@code health.crisisWhose}: whose crisis it is. */
        public Builder crisisWhose(Party value) {
            this.crisisWhose = value;
            return this;
        }

        /** Sets {@code health.crisisTreated}: the crisis is in treatment; YES lifts the bar. */
        public Builder crisisTreated(Answer value) {
            this.crisisTreated = value;
            return this;
        }

        /** Sets {@code health.drivesDamage}: this is what is wrecking things; anything but NO counts as YES. */
        public Builder drivesDamage(Answer value) {
            this.drivesDamage = value;
            return this;
        }

        /** Sets {@code health.ownDepression}: the asker's own depression or low mood. */
        public Builder ownDepression(Certainty value) {
            this.ownDepression = value;
            return this;
        }

        /**
         * The facts set so far.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Health build() {
            return new Health(
                    substanceUse,
                    substanceWhose,
                    substanceTreated,
                    crisis,
                    crisisWhose,
                    crisisTreated,
                    drivesDamage,
                    ownDepression);
        }
    }
}
