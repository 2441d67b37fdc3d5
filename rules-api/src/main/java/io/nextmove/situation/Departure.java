package io.nextmove.situation;

/**
 * Whether somebody has left inwardly.
 *
 * @param emotionallyGone the partner has left inwardly, as the asker reads it (red-flag/24)
 * @param warmthLeft any kindness or affection is left; ambivalent is UNSURE, not NO (wrong-first-step/16)
 * @param everyOpeningMeetsNewExcuse at least two different openings were tried, each met by a new excuse (wrong-
 *     first-step/16)
 * @param leaningOut the partner does not know whether to go on; not the same as gone (lower-doors/14)
 * @param askerLeaningOut the asker does not know whether to go on (timeline/13)
 */
public record Departure(
        Certainty emotionallyGone,
        Answer warmthLeft,
        Answer everyOpeningMeetsNewExcuse,
        Answer leaningOut,
        Answer askerLeaningOut) {

    /** Nothing told. */
    public static final Departure UNKNOWN = new Builder().build();

    /** @throws NullPointerException where a component is null; the message names it */
    public Departure {
        Given.value(emotionallyGone, "departure.emotionallyGone");
        Given.value(warmthLeft, "departure.warmthLeft");
        Given.value(everyOpeningMeetsNewExcuse, "departure.everyOpeningMeetsNewExcuse");
        Given.value(leaningOut, "departure.leaningOut");
        Given.value(askerLeaningOut, "departure.askerLeaningOut");
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.emotionallyGone = emotionallyGone;
        b.warmthLeft = warmthLeft;
        b.everyOpeningMeetsNewExcuse = everyOpeningMeetsNewExcuse;
        b.leaningOut = leaningOut;
        b.askerLeaningOut = askerLeaningOut;
        return b;
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Departure[redacted]";
    }

    /** Sets facts of {@link Departure}; what is not set stays not told. */
    public static final class Builder {
        private Certainty emotionallyGone = Certainty.UNKNOWN;
        private Answer warmthLeft = Answer.UNKNOWN;
        private Answer everyOpeningMeetsNewExcuse = Answer.UNKNOWN;
        private Answer leaningOut = Answer.UNKNOWN;
        private Answer askerLeaningOut = Answer.UNKNOWN;

        Builder() {}

        /** Sets {@code departure.emotionallyGone}: the partner has left inwardly, as the asker reads it. */
        public Builder emotionallyGone(Certainty value) {
            this.emotionallyGone = value;
            return this;
        }

        /** Sets {@code departure.warmthLeft}: any kindness or affection is left; ambivalent is UNSURE, not NO. */
        public Builder warmthLeft(Answer value) {
            this.warmthLeft = value;
            return this;
        }

        /**
         * Sets {@code departure.everyOpeningMeetsNewExcuse}: at least two different openings were tried, each met by a
         * new excuse.
         */
        public Builder everyOpeningMeetsNewExcuse(Answer value) {
            this.everyOpeningMeetsNewExcuse = value;
            return this;
        }

        /** Sets {@code departure.leaningOut}: the partner does not know whether to go on; not the same as gone. */
        public Builder leaningOut(Answer value) {
            this.leaningOut = value;
            return this;
        }

        /** Sets {@code departure.askerLeaningOut}: the asker does not know whether to go on. */
        public Builder askerLeaningOut(Answer value) {
            this.askerLeaningOut = value;
            return this;
        }

        /**
         * The facts set so far.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Departure build() {
            return new Departure(
                    emotionallyGone,
                    warmthLeft,
                    everyOpeningMeetsNewExcuse,
                    leaningOut,
                    askerLeaningOut);
        }
    }
}
