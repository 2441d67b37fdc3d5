package io.nextmove.situation;

/**
 * Affairs. Never demanded of the asker, never inferred.
 *
 * @param partner the partner has an affair; SUSPECTED counts as YES, a vague worry is UNSURE (wrong-first-
 *     step/09)
 * @param own the asker has an affair; never asked (lower-doors/22)
 * @param knownToOther whether it has been told; anything but DISCLOSED counts as not told (wrong-first-step/10)
 * @param ongoing whether it goes on; anything but NO counts as ongoing (wrong-first-step/09)
 * @param reasonForRefusal whether it is the true reason of the refusal; UNKNOWN lifts nothing (wrong-first-
 *     step/09)
 */
public record Affair(
        Certainty partner,
        Answer own,
        Disclosure knownToOther,
        Answer ongoing,
        Answer reasonForRefusal) {

    /** Nothing told. */
    public static final Affair UNKNOWN = new Builder().build();

    /** @throws NullPointerException where a component is null; the message names it */
    public Affair {
        Given.value(partner, "affair.partner");
        Given.value(own, "affair.own");
        Given.value(knownToOther, "affair.knownToOther");
        Given.value(ongoing, "affair.ongoing");
        Given.value(reasonForRefusal, "affair.reasonForRefusal");
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.partner = partner;
        b.own = own;
        b.knownToOther = knownToOther;
        b.ongoing = ongoing;
        b.reasonForRefusal = reasonForRefusal;
        return b;
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Affair[redacted]";
    }

    /** Sets facts of {@link Affair}; what is not set stays not told. */
    public static final class Builder {
        private Certainty partner = Certainty.UNKNOWN;
        private Answer own = Answer.UNKNOWN;
        private Disclosure knownToOther = Disclosure.UNKNOWN;
        private Answer ongoing = Answer.UNKNOWN;
        private Answer reasonForRefusal = Answer.UNKNOWN;

        Builder() {}

        /** Sets {@code affair.partner}: the partner has an affair; SUSPECTED counts as YES, a vague worry is UNSURE. */
        public Builder partner(Certainty value) {
            this.partner = value;
            return this;
        }

        /** Sets {@code affair.own}: the asker has an affair; never asked. */
        public Builder own(Answer value) {
            this.own = value;
            return this;
        }

        /** Sets {@code affair.knownToOther}: whether it has been told; anything but DISCLOSED counts as not told. */
        public Builder knownToOther(Disclosure value) {
            this.knownToOther = value;
            return this;
        }

        /** Sets {@code affair.ongoing}: whether it goes on; anything but NO counts as ongoing. */
        public Builder ongoing(Answer value) {
            this.ongoing = value;
            return this;
        }

        /** Sets {@code affair.reasonForRefusal}: whether it is the true reason of the refusal; UNKNOWN lifts nothing. */
        public Builder reasonForRefusal(Answer value) {
            this.reasonForRefusal = value;
            return this;
        }

        /**
         * The facts set so far.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Affair build() {
            return new Affair(
                    partner,
                    own,
                    knownToOther,
                    ongoing,
                    reasonForRefusal);
        }
    }
}
