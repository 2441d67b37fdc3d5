package io.nextmove.situation;

import java.util.Set;

/**
 * How the partner treats the asker.
 *
 * @param asPartner the asker is still treated as a partner: the weightiest single fact (red-flag/17)
 * @param contempt observed acts of contempt; empty means not told unless the pattern is NONE (red-flag/09)
 * @param contemptPattern how steady the contempt is (red-flag/09)
 * @param contemptAimedAt what it is aimed at; the idea alone is not contempt for the asker (red-flag/28)
 * @param whenAskerStaysCalm what a calm request meets (red-flag/19)
 * @param neverWrongWithScorn never able to be wrong, steadily, and with scorn (red-flag/37)
 * @param manner how the partner comes across; never counts against (red-flag/25)
 * @param stonewalls goes silent; the baseline of movement, no rule reads it (timeline/06)
 */
public record Treatment(
        Answer asPartner,
        Set<ContemptAct> contempt,
        ContemptPattern contemptPattern,
        Set<ContemptTarget> contemptAimedAt,
        CalmResponse whenAskerStaysCalm,
        Answer neverWrongWithScorn,
        Set<TreatmentManner> manner,
        Answer stonewalls) {

    /** Nothing told. */
    public static final Treatment UNKNOWN = new Builder().build();

    /** @throws NullPointerException where a component is null; the message names it */
    public Treatment {
        Given.value(asPartner, "treatment.asPartner");
        contempt = Given.set(contempt, "treatment.contempt", ContemptAct.class);
        Given.value(contemptPattern, "treatment.contemptPattern");
        contemptAimedAt = Given.set(contemptAimedAt, "treatment.contemptAimedAt", ContemptTarget.class);
        Given.value(whenAskerStaysCalm, "treatment.whenAskerStaysCalm");
        Given.value(neverWrongWithScorn, "treatment.neverWrongWithScorn");
        manner = Given.set(manner, "treatment.manner", TreatmentManner.class);
        Given.value(stonewalls, "treatment.stonewalls");
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.asPartner = asPartner;
        b.contempt = contempt;
        b.contemptPattern = contemptPattern;
        b.contemptAimedAt = contemptAimedAt;
        b.whenAskerStaysCalm = whenAskerStaysCalm;
        b.neverWrongWithScorn = neverWrongWithScorn;
        b.manner = manner;
        b.stonewalls = stonewalls;
        return b;
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Treatment[redacted]";
    }

    /** Sets facts of {@link Treatment}; what is not set stays not told. */
    public static final class Builder {
        private Answer asPartner = Answer.UNKNOWN;
        private Set<ContemptAct> contempt = Set.of();
        private ContemptPattern contemptPattern = ContemptPattern.UNKNOWN;
        private Set<ContemptTarget> contemptAimedAt = Set.of();
        private CalmResponse whenAskerStaysCalm = CalmResponse.UNKNOWN;
        private Answer neverWrongWithScorn = Answer.UNKNOWN;
        private Set<TreatmentManner> manner = Set.of();
        private Answer stonewalls = Answer.UNKNOWN;

        Builder() {}

        /** Sets {@code treatment.asPartner}: the asker is still treated as a partner: the weightiest single fact. */
        public Builder asPartner(Answer value) {
            this.asPartner = value;
            return this;
        }

        /** Sets {@code treatment.contempt}: observed acts of contempt; empty means not told unless the pattern is NONE. */
        public Builder contempt(ContemptAct... values) {
            this.contempt = Given.set(values, "treatment.contempt");
            return this;
        }

        /** Sets {@code treatment.contempt}: observed acts of contempt; empty means not told unless the pattern is NONE. */
        public Builder contempt(Set<ContemptAct> value) {
            this.contempt = value;
            return this;
        }

        /** Sets {@code treatment.contemptPattern}: how steady the contempt is. */
        public Builder contemptPattern(ContemptPattern value) {
            this.contemptPattern = value;
            return this;
        }

        /** Sets {@code treatment.contemptAimedAt}: what it is aimed at; the idea alone is not contempt for the asker. */
        public Builder contemptAimedAt(ContemptTarget... values) {
            this.contemptAimedAt = Given.set(values, "treatment.contemptAimedAt");
            return this;
        }

        /** Sets {@code treatment.contemptAimedAt}: what it is aimed at; the idea alone is not contempt for the asker. */
        public Builder contemptAimedAt(Set<ContemptTarget> value) {
            this.contemptAimedAt = value;
            return this;
        }

        /** Sets {@code treatment.whenAskerStaysCalm}: what a calm request meets. */
        public Builder whenAskerStaysCalm(CalmResponse value) {
            this.whenAskerStaysCalm = value;
            return this;
        }

        /** Sets {@code treatment.neverWrongWithScorn}: never able to be wrong, steadily, and with scorn. */
        public Builder neverWrongWithScorn(Answer value) {
            this.neverWrongWithScorn = value;
            return this;
        }

        /** Sets {@code treatment.manner}: how the partner comes across; never counts against. */
        public Builder manner(TreatmentManner... values) {
            this.manner = Given.set(values, "treatment.manner");
            return this;
        }

        /** Sets {@code treatment.manner}: how the partner comes across; never counts against. */
        public Builder manner(Set<TreatmentManner> value) {
            this.manner = value;
            return this;
        }

        /** Sets {@code treatment.stonewalls}: goes silent; the baseline of movement, no rule reads it. */
        public Builder stonewalls(Answer value) {
            this.stonewalls = value;
            return this;
        }

        /**
         * The facts set so far.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Treatment build() {
            return new Treatment(
                    asPartner,
                    contempt,
                    contemptPattern,
                    contemptAimedAt,
                    whenAskerStaysCalm,
                    neverWrongWithScorn,
                    manner,
                    stonewalls);
        }
    }
}
