package io.nextmove.situation;

/**
 * The couple, as far as it was told.
 *
 * @param partnerGender the partner's gender; UNKNOWN treats evidence about men as not shown to apply (why-
 *     refuses/05)
 * @param askerGender the asker's gender; matters only for suggesting a therapist who is a man (lower-doors/08)
 * @param relationship what binds the two; SEPARATED and PREMARITAL bring a scope notice (kids/04)
 */
public record Couple(
        Gender partnerGender,
        Gender askerGender,
        Relationship relationship) {

    /** Nothing told. */
    public static final Couple UNKNOWN = new Builder().build();

    /** @throws NullPointerException where a component is null; the message names it */
    public Couple {
        Given.value(partnerGender, "couple.partnerGender");
        Given.value(askerGender, "couple.askerGender");
        Given.value(relationship, "couple.relationship");
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.partnerGender = partnerGender;
        b.askerGender = askerGender;
        b.relationship = relationship;
        return b;
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Couple[redacted]";
    }

    /** Sets facts of {@link Couple}; what is not set stays not told. */
    public static final class Builder {
        private Gender partnerGender = Gender.UNKNOWN;
        private Gender askerGender = Gender.UNKNOWN;
        private Relationship relationship = Relationship.UNKNOWN;

        Builder() {}

        /**
         * Sets {@code couple.partnerGender}: the partner's gender; UNKNOWN treats evidence about men as not shown to
         * apply.
         */
        public Builder partnerGender(Gender value) {
            this.partnerGender = value;
            return this;
        }

        /** Sets {@code couple.askerGender}: the asker's gender; matters only for suggesting a therapist who is a man. */
        public Builder askerGender(Gender value) {
            this.askerGender = value;
            return this;
        }

        /** Sets {@code couple.relationship}: what binds the two; SEPARATED and PREMARITAL bring a scope notice. */
        public Builder relationship(Relationship value) {
            this.relationship = value;
            return this;
        }

        /**
         * The facts set so far.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Couple build() {
            return new Couple(
                    partnerGender,
                    askerGender,
                    relationship);
        }
    }
}
