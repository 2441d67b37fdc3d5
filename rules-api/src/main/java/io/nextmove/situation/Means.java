package io.nextmove.situation;

/**
 * Money and practicalities.
 *
 * @param cost whether money stands in the way (cost/01)
 * @param hassle travel, hours or child care stand in the way (cost/06)
 * @param telehealthPossible there is a private room and device (cost/06)
 * @param homeProgram who would use an at-home program (solo/22)
 */
public record Means(
        Cost cost,
        Answer hassle,
        Answer telehealthPossible,
        HomeProgram homeProgram) {

    /** Nothing told. */
    public static final Means UNKNOWN = new Builder().build();

    /** @throws NullPointerException where a component is null; the message names it */
    public Means {
        Given.value(cost, "means.cost");
        Given.value(hassle, "means.hassle");
        Given.value(telehealthPossible, "means.telehealthPossible");
        Given.value(homeProgram, "means.homeProgram");
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.cost = cost;
        b.hassle = hassle;
        b.telehealthPossible = telehealthPossible;
        b.homeProgram = homeProgram;
        return b;
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Means[redacted]";
    }

    /** Sets facts of {@link Means}; what is not set stays not told. */
    public static final class Builder {
        private Cost cost = Cost.UNKNOWN;
        private Answer hassle = Answer.UNKNOWN;
        private Answer telehealthPossible = Answer.UNKNOWN;
        private HomeProgram homeProgram = HomeProgram.UNKNOWN;

        Builder() {}

        /** Sets {@code means.cost}: whether money stands in the way. */
        public Builder cost(Cost value) {
            this.cost = value;
            return this;
        }

        /** Sets {@code means.hassle}: travel, hours or child care stand in the way. */
        public Builder hassle(Answer value) {
            this.hassle = value;
            return this;
        }

        /** Sets {@code means.telehealthPossible}: there is a private room and device. */
        public Builder telehealthPossible(Answer value) {
            this.telehealthPossible = value;
            return this;
        }

        /** Sets {@code means.homeProgram}: who would use an at-home program. */
        public Builder homeProgram(HomeProgram value) {
            this.homeProgram = value;
            return this;
        }

        /**
         * The facts set so far.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Means build() {
            return new Means(
                    cost,
                    hassle,
                    telehealthPossible,
                    homeProgram);
        }
    }
}
