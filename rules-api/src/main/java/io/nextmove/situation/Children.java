package io.nextmove.situation;

/**
 * Children of the household.
 *
 * @param atHome children live at home (kids/03)
 * @param exposedToConflict they hear the quarrels (kids/03)
 * @param stayingForThem the asker stays for them (kids/07)
 * @param yearsFrozen years were spent waiting for their sake (kids/07)
 */
public record Children(
        Answer atHome,
        Answer exposedToConflict,
        Answer stayingForThem,
        Answer yearsFrozen) {

    /** Nothing told. */
    public static final Children UNKNOWN = new Builder().build();

    /** @throws NullPointerException where a component is null; the message names it */
    public Children {
        Given.value(atHome, "children.atHome");
        Given.value(exposedToConflict, "children.exposedToConflict");
        Given.value(stayingForThem, "children.stayingForThem");
        Given.value(yearsFrozen, "children.yearsFrozen");
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.atHome = atHome;
        b.exposedToConflict = exposedToConflict;
        b.stayingForThem = stayingForThem;
        b.yearsFrozen = yearsFrozen;
        return b;
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Children[redacted]";
    }

    /** Sets facts of {@link Children}; what is not set stays not told. */
    public static final class Builder {
        private Answer atHome = Answer.UNKNOWN;
        private Answer exposedToConflict = Answer.UNKNOWN;
        private Answer stayingForThem = Answer.UNKNOWN;
        private Answer yearsFrozen = Answer.UNKNOWN;

        Builder() {}

        /** Sets {@code children.atHome}: children live at home. */
        public Builder atHome(Answer value) {
            this.atHome = value;
            return this;
        }

        /** Sets {@code children.exposedToConflict}: they hear the quarrels. */
        public Builder exposedToConflict(Answer value) {
            this.exposedToConflict = value;
            return this;
        }

        /** Sets {@code children.stayingForThem}: the asker stays for them. */
        public Builder stayingForThem(Answer value) {
            this.stayingForThem = value;
            return this;
        }

        /** Sets {@code children.yearsFrozen}: years were spent waiting for their sake. */
        public Builder yearsFrozen(Answer value) {
            this.yearsFrozen = value;
            return this;
        }

        /**
         * The facts set so far.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Children build() {
            return new Children(
                    atHome,
                    exposedToConflict,
                    stayingForThem,
                    yearsFrozen);
        }
    }
}
