package io.nextmove.situation;

import java.util.Set;

/**
 * The refusal: status, reasons and manner.
 *
 * @param status where the request stands (what-now/03)
 * @param refuses what kind of help is declined (reasons-given/09)
 * @param reasons what the partner has said; several at once are normal (reasons-given/01)
 * @param guessedReasons the asker's theory; used for a gentle choice of approach, never for a judgment (reasons-
 *     given/16)
 * @param manner how the partner declines; NEVER_SAYS needs a why-question that was put (red-flag/13)
 * @param shutsDownEveryTime the subject is closed every time, literally (red-flag/15)
 * @param deflectsOntoAsker the partner says that the asker is the one who needs help (repeated-no/18)
 * @param wordIsTrigger the label alone makes the partner flinch (lower-doors/01)
 * @param goalDriven the partner likes a plan (invite/05)
 * @param usedAsLeverage the no serves to keep the upper hand; its tell is contempt (red-flag/34)
 * @param doorsWished ways in that the partner named; they go first and lift no bar (lower-doors/04)
 * @param attendance whether the partner has been to sessions
 */
public record Refusal(
        RefusalStatus status,
        Set<RefusedHelp> refuses,
        Set<RefusalReason> reasons,
        Set<RefusalReason> guessedReasons,
        RefusalManner manner,
        Answer shutsDownEveryTime,
        Answer deflectsOntoAsker,
        Answer wordIsTrigger,
        Answer goalDriven,
        Certainty usedAsLeverage,
        Set<Door> doorsWished,
        Attendance attendance) {

    /** Nothing told. */
    public static final Refusal UNKNOWN = new Builder().build();

    /** @throws NullPointerException where a component is null; the message names it */
    public Refusal {
        Given.value(status, "refusal.status");
        refuses = Given.set(refuses, "refusal.refuses", RefusedHelp.class);
        reasons = Given.set(reasons, "refusal.reasons", RefusalReason.class);
        guessedReasons = Given.set(guessedReasons, "refusal.guessedReasons", RefusalReason.class);
        Given.value(manner, "refusal.manner");
        Given.value(shutsDownEveryTime, "refusal.shutsDownEveryTime");
        Given.value(deflectsOntoAsker, "refusal.deflectsOntoAsker");
        Given.value(wordIsTrigger, "refusal.wordIsTrigger");
        Given.value(goalDriven, "refusal.goalDriven");
        Given.value(usedAsLeverage, "refusal.usedAsLeverage");
        doorsWished = Given.set(doorsWished, "refusal.doorsWished", Door.class);
        Given.value(attendance, "refusal.attendance");
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.status = status;
        b.refuses = refuses;
        b.reasons = reasons;
        b.guessedReasons = guessedReasons;
        b.manner = manner;
        b.shutsDownEveryTime = shutsDownEveryTime;
        b.deflectsOntoAsker = deflectsOntoAsker;
        b.wordIsTrigger = wordIsTrigger;
        b.goalDriven = goalDriven;
        b.usedAsLeverage = usedAsLeverage;
        b.doorsWished = doorsWished;
        b.attendance = attendance;
        return b;
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Refusal[redacted]";
    }

    /** Sets facts of {@link Refusal}; what is not set stays not told. */
    public static final class Builder {
        private RefusalStatus status = RefusalStatus.UNKNOWN;
        private Set<RefusedHelp> refuses = Set.of();
        private Set<RefusalReason> reasons = Set.of();
        private Set<RefusalReason> guessedReasons = Set.of();
        private RefusalManner manner = RefusalManner.UNKNOWN;
        private Answer shutsDownEveryTime = Answer.UNKNOWN;
        private Answer deflectsOntoAsker = Answer.UNKNOWN;
        private Answer wordIsTrigger = Answer.UNKNOWN;
        private Answer goalDriven = Answer.UNKNOWN;
        private Certainty usedAsLeverage = Certainty.UNKNOWN;
        private Set<Door> doorsWished = Set.of();
        private Attendance attendance = Attendance.UNKNOWN;

        Builder() {}

        /** Sets {@code refusal.status}: where the request stands. */
        public Builder status(RefusalStatus value) {
            this.status = value;
            return this;
        }

        /** Sets {@code refusal.refuses}: what kind of help is declined. */
        public Builder refuses(RefusedHelp... values) {
            this.refuses = Given.set(values, "refusal.refuses");
            return this;
        }

        /** Sets {@code refusal.refuses}: what kind of help is declined. */
        public Builder refuses(Set<RefusedHelp> value) {
            this.refuses = value;
            return this;
        }

        /** Sets {@code refusal.reasons}: what the partner has said; several at once are normal. */
        public Builder reasons(RefusalReason... values) {
            this.reasons = Given.set(values, "refusal.reasons");
            return this;
        }

        /** Sets {@code refusal.reasons}: what the partner has said; several at once are normal. */
        public Builder reasons(Set<RefusalReason> value) {
            this.reasons = value;
            return this;
        }

        /**
         * Sets {@code refusal.guessedReasons}: the asker's theory; used for a gentle choice of approach, never for a
         * judgment.
         */
        public Builder guessedReasons(RefusalReason... values) {
            this.guessedReasons = Given.set(values, "refusal.guessedReasons");
            return this;
        }

        /**
         * Sets {@code refusal.guessedReasons}: the asker's theory; used for a gentle choice of approach, never for a
         * judgment.
         */
        public Builder guessedReasons(Set<RefusalReason> value) {
            this.guessedReasons = value;
            return this;
        }

        /** Sets {@code refusal.manner}: how the partner declines; NEVER_SAYS needs a why-question that was put. */
        public Builder manner(RefusalManner value) {
            this.manner = value;
            return this;
        }

        /** Sets {@code refusal.shutsDownEveryTime}: the subject is closed every time, literally. */
        public Builder shutsDownEveryTime(Answer value) {
            this.shutsDownEveryTime = value;
            return this;
        }

        /** Sets {@code refusal.deflectsOntoAsker}: the partner says that the asker is the one who needs help. */
        public Builder deflectsOntoAsker(Answer value) {
            this.deflectsOntoAsker = value;
            return this;
        }

        /** Sets {@code refusal.wordIsTrigger}: the label alone makes the partner flinch. */
        public Builder wordIsTrigger(Answer value) {
            this.wordIsTrigger = value;
            return this;
        }

        /** Sets {@code refusal.goalDriven}: the partner likes a plan. */
        public Builder goalDriven(Answer value) {
            this.goalDriven = value;
            return this;
        }

        /** Sets {@code refusal.usedAsLeverage}: the no serves to keep the upper hand; its tell is contempt. */
        public Builder usedAsLeverage(Certainty value) {
            this.usedAsLeverage = value;
            return this;
        }

        /** Sets {@code refusal.doorsWished}: ways in that the partner named; they go first and lift no bar. */
        public Builder doorsWished(Door... values) {
            this.doorsWished = Given.set(values, "refusal.doorsWished");
            return this;
        }

        /** Sets {@code refusal.doorsWished}: ways in that the partner named; they go first and lift no bar. */
        public Builder doorsWished(Set<Door> value) {
            this.doorsWished = value;
            return this;
        }

        /** Sets {@code refusal.attendance}: whether the partner has been to sessions. */
        public Builder attendance(Attendance value) {
            this.attendance = value;
            return this;
        }

        /**
         * The facts set so far.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Refusal build() {
            return new Refusal(
                    status,
                    refuses,
                    reasons,
                    guessedReasons,
                    manner,
                    shutsDownEveryTime,
                    deflectsOntoAsker,
                    wordIsTrigger,
                    goalDriven,
                    usedAsLeverage,
                    doorsWished,
                    attendance);
        }
    }
}
