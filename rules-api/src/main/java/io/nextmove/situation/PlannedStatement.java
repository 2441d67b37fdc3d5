package io.nextmove.situation;

/**
 * A sentence that the asker plans to say to the partner, described by its features and never by its text.
 *
 * @param id the caller's name for it, at most 64 characters; it comes back in no text
 * @param aboutOwnAction it says what the asker will do (repeated-no/12)
 * @param conditionalOnPartner it depends on what the partner does (invite/12)
 * @param costsPartner the partner loses something by it (repeated-no/14)
 * @param informationOnly it informs and asks for nothing (solo/18)
 * @param insideInvitation it is to be said as a part of the invitation (steps/15)
 */
public record PlannedStatement(
        String id,
        Answer aboutOwnAction,
        Answer conditionalOnPartner,
        Answer costsPartner,
        Answer informationOnly,
        Answer insideInvitation) {
    private static final int MAX_ID = 64;

    /**
     * @throws NullPointerException where a component is null; the message names it
     * @throws IllegalArgumentException where the id is longer than 64 characters
     */
    public PlannedStatement {
        Given.value(id, "plannedStatements.id");
        if (id.codePointCount(0, id.length()) > MAX_ID) {
            throw new IllegalArgumentException("`plannedStatements.id` must have at most " + MAX_ID + " characters");
        }
        Given.value(aboutOwnAction, "plannedStatements.aboutOwnAction");
        Given.value(conditionalOnPartner, "plannedStatements.conditionalOnPartner");
        Given.value(costsPartner, "plannedStatements.costsPartner");
        Given.value(informationOnly, "plannedStatements.informationOnly");
        Given.value(insideInvitation, "plannedStatements.insideInvitation");
    }

    /** A statement of which only the id is told. */
    public static Builder named(String id) {
        return new Builder(id);
    }

    /** Whether one of the five features was never asked. */
    public boolean hasOpenFeature() {
        return aboutOwnAction.unknown()
                || conditionalOnPartner.unknown()
                || costsPartner.unknown()
                || informationOnly.unknown()
                || insideInvitation.unknown();
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "PlannedStatement[redacted]";
    }

    /** Sets features; what is not set stays not told. */
    public static final class Builder {
        private final String id;
        private Answer aboutOwnAction = Answer.UNKNOWN;
        private Answer conditionalOnPartner = Answer.UNKNOWN;
        private Answer costsPartner = Answer.UNKNOWN;
        private Answer informationOnly = Answer.UNKNOWN;
        private Answer insideInvitation = Answer.UNKNOWN;

        Builder(String id) {
            this.id = id;
        }

        /** Sets {@code aboutOwnAction}. */
        public Builder aboutOwnAction(Answer value) {
            this.aboutOwnAction = value;
            return this;
        }

        /** Sets {@code conditionalOnPartner}. */
        public Builder conditionalOnPartner(Answer value) {
            this.conditionalOnPartner = value;
            return this;
        }

        /** Sets {@code costsPartner}. */
        public Builder costsPartner(Answer value) {
            this.costsPartner = value;
            return this;
        }

        /** Sets {@code informationOnly}. */
        public Builder informationOnly(Answer value) {
            this.informationOnly = value;
            return this;
        }

        /** Sets {@code insideInvitation}. */
        public Builder insideInvitation(Answer value) {
            this.insideInvitation = value;
            return this;
        }

        /** The statement. */
        public PlannedStatement build() {
            return new PlannedStatement(
                    id, aboutOwnAction, conditionalOnPartner, costsPartner, informationOnly, insideInvitation);
        }
    }
}
