package io.nextmove.situation;

/**
 * Harm, fear and danger. Ask about acts, not labels, privately, one at a time.
 *
 * @param immediateDanger somebody is in danger right now; strangulation or a weapon counts as YES unless told
 *     otherwise (library caution)
 * @param suicideRisk anyone in the situation may take their life, threats included (library caution)
 * @param physicalAbuse physical harm by either partner; harm told without its kind is SUSPECTED here (wrong-
 *     first-step/03)
 * @param sexualAbuse sexual harm by either partner; left blank it is UNKNOWN, never NO (wrong-first-step/03)
 * @param coerciveControl control of money, phone, contacts or movements; threats; smashed things (wrong-first-
 *     step/03)
 * @param verbalAbuse steady belittling or insults; no hold by itself (library caution)
 * @param abuseTiming when it happened; anything but PAST counts as current (wrong-first-step/03)
 * @param abuseDirection toward whom it goes; the bars are the same either way (wrong-first-step/05)
 * @param afraidOfPartner words or acts are planned around the partner's reaction; YES makes abuse suspected
 *     (library caution)
 * @param childrenHarmed children are hurt or frightened at home; YES or SUSPECTED makes abuse suspected (library
 *     caution)
 */
public record Safety(
        Answer immediateDanger,
        Certainty suicideRisk,
        Certainty physicalAbuse,
        Certainty sexualAbuse,
        Certainty coerciveControl,
        Certainty verbalAbuse,
        AbuseTiming abuseTiming,
        AbuseDirection abuseDirection,
        Answer afraidOfPartner,
        Certainty childrenHarmed) {

    /** Nothing told. */
    public static final Safety UNKNOWN = new Builder().build();

    /** @throws NullPointerException where a component is null; the message names it */
    public Safety {
        Given.value(immediateDanger, "safety.immediateDanger");
        Given.value(suicideRisk, "safety.suicideRisk");
        Given.value(physicalAbuse, "safety.physicalAbuse");
        Given.value(sexualAbuse, "safety.sexualAbuse");
        Given.value(coerciveControl, "safety.coerciveControl");
        Given.value(verbalAbuse, "safety.verbalAbuse");
        Given.value(abuseTiming, "safety.abuseTiming");
        Given.value(abuseDirection, "safety.abuseDirection");
        Given.value(afraidOfPartner, "safety.afraidOfPartner");
        Given.value(childrenHarmed, "safety.childrenHarmed");
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.immediateDanger = immediateDanger;
        b.suicideRisk = suicideRisk;
        b.physicalAbuse = physicalAbuse;
        b.sexualAbuse = sexualAbuse;
        b.coerciveControl = coerciveControl;
        b.verbalAbuse = verbalAbuse;
        b.abuseTiming = abuseTiming;
        b.abuseDirection = abuseDirection;
        b.afraidOfPartner = afraidOfPartner;
        b.childrenHarmed = childrenHarmed;
        return b;
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Safety[redacted]";
    }

    /** Sets facts of {@link Safety}; what is not set stays not told. */
    public static final class Builder {
        private Answer immediateDanger = Answer.UNKNOWN;
        private Certainty suicideRisk = Certainty.UNKNOWN;
        private Certainty physicalAbuse = Certainty.UNKNOWN;
        private Certainty sexualAbuse = Certainty.UNKNOWN;
        private Certainty coerciveControl = Certainty.UNKNOWN;
        private Certainty verbalAbuse = Certainty.UNKNOWN;
        private AbuseTiming abuseTiming = AbuseTiming.UNKNOWN;
        private AbuseDirection abuseDirection = AbuseDirection.UNKNOWN;
        private Answer afraidOfPartner = Answer.UNKNOWN;
        private Certainty childrenHarmed = Certainty.UNKNOWN;

        Builder() {}

        /**
         * Sets {@code safety.immediateDanger}: somebody is in danger right now; strangulation or a weapon counts as
         * YES unless told otherwise (library caution).
         */
        public Builder immediateDanger(Answer value) {
            this.immediateDanger = value;
            return this;
        }

        /**
         * Sets {@code safety.suicideRisk}: anyone in the situation may take their life, threats included (library
         * caution).
         */
        public Builder suicideRisk(Certainty value) {
            this.suicideRisk = value;
            return this;
        }

        /**
         * Sets {@code safety.physicalAbuse}: physical harm by either partner; harm told without its kind is SUSPECTED
         * here.
         */
        public Builder physicalAbuse(Certainty value) {
            this.physicalAbuse = value;
            return this;
        }

        /** Sets {@code safety.sexualAbuse}: sexual harm by either partner; left blank it is UNKNOWN, never NO. */
        public Builder sexualAbuse(Certainty value) {
            this.sexualAbuse = value;
            return this;
        }

        /**
         * Sets {@code safety.coerciveControl}: control of money, phone, contacts or movements; threats; smashed
         * things.
         */
        public Builder coerciveControl(Certainty value) {
            this.coerciveControl = value;
            return this;
        }

        /** Sets {@code safety.verbalAbuse}: steady belittling or insults; no hold by itself (library caution). */
        public Builder verbalAbuse(Certainty value) {
            this.verbalAbuse = value;
            return this;
        }

        /** Sets {@code safety.abuseTiming}: when it happened; anything but PAST counts as current. */
        public Builder abuseTiming(AbuseTiming value) {
            this.abuseTiming = value;
            return this;
        }

        /** Sets {@code safety.abuseDirection}: toward whom it goes; the bars are the same either way. */
        public Builder abuseDirection(AbuseDirection value) {
            this.abuseDirection = value;
            return this;
        }

        /**
         * Sets {@code safety.afraidOfPartner}: words or acts are planned around the partner's reaction; YES makes
         * abuse suspected (library caution).
         */
        public Builder afraidOfPartner(Answer value) {
            this.afraidOfPartner = value;
            return this;
        }

        /**
         * Sets {@code safety.childrenHarmed}: children are hurt or frightened at home; YES or SUSPECTED makes abuse
         * suspected (library caution).
         */
        public Builder childrenHarmed(Certainty value) {
            this.childrenHarmed = value;
            return this;
        }

        /**
         * The facts set so far.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Safety build() {
            return new Safety(
                    immediateDanger,
                    suicideRisk,
                    physicalAbuse,
                    sexualAbuse,
                    coerciveControl,
                    verbalAbuse,
                    abuseTiming,
                    abuseDirection,
                    afraidOfPartner,
                    childrenHarmed);
        }
    }
}
