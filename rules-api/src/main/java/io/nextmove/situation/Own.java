package io.nextmove.situation;

/**
 * The asker's own conduct, work and needs.
 *
 * @param contempt the asker shows contempt (is-it-me/04)
 * @param coldness the asker goes cold or silent (is-it-me/04)
 * @param asksAsWeapon the asker has raised it as a weapon in a quarrel (is-it-me/04)
 * @param youStatements the asker speaks in accusations (solo/11)
 * @param blame where the asker sees the fault (is-it-me/02)
 * @param soloMotive what own work is for (solo/31)
 * @param soloWorkStarted own work has begun (solo/06)
 * @param hasProgram the asker follows a script or program (solo/24)
 * @param nonNegotiables whether the asker has said what is not negotiable (solo/18)
 * @param truceCalled a truce on the pattern was called (solo/17)
 * @param supportInPlace the asker has a counselor, a doctor or a trusted person (red-flag/39)
 * @param wantsLawyer the asker wants legal information; never volunteered (lower-doors/22)
 * @param angryAtLoad the asker is angry at carrying it alone (solo/04)
 * @param hasBoundaryToState the asker has a boundary to state, apart from the invitation (steps/15)
 * @param knowsWhatStayingIn the asker knows what they stay in and why (timeline/13)
 */
public record Own(
        Answer contempt,
        Answer coldness,
        Answer asksAsWeapon,
        Answer youStatements,
        Blame blame,
        SoloMotive soloMotive,
        Answer soloWorkStarted,
        Answer hasProgram,
        NonNegotiables nonNegotiables,
        Answer truceCalled,
        Answer supportInPlace,
        Answer wantsLawyer,
        Answer angryAtLoad,
        Answer hasBoundaryToState,
        Answer knowsWhatStayingIn) {

    /** Nothing told. */
    public static final Own UNKNOWN = new Builder().build();

    /** @throws NullPointerException where a component is null; the message names it */
    public Own {
        Given.value(contempt, "own.contempt");
        Given.value(coldness, "own.coldness");
        Given.value(asksAsWeapon, "own.asksAsWeapon");
        Given.value(youStatements, "own.youStatements");
        Given.value(blame, "own.blame");
        Given.value(soloMotive, "own.soloMotive");
        Given.value(soloWorkStarted, "own.soloWorkStarted");
        Given.value(hasProgram, "own.hasProgram");
        Given.value(nonNegotiables, "own.nonNegotiables");
        Given.value(truceCalled, "own.truceCalled");
        Given.value(supportInPlace, "own.supportInPlace");
        Given.value(wantsLawyer, "own.wantsLawyer");
        Given.value(angryAtLoad, "own.angryAtLoad");
        Given.value(hasBoundaryToState, "own.hasBoundaryToState");
        Given.value(knowsWhatStayingIn, "own.knowsWhatStayingIn");
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.contempt = contempt;
        b.coldness = coldness;
        b.asksAsWeapon = asksAsWeapon;
        b.youStatements = youStatements;
        b.blame = blame;
        b.soloMotive = soloMotive;
        b.soloWorkStarted = soloWorkStarted;
        b.hasProgram = hasProgram;
        b.nonNegotiables = nonNegotiables;
        b.truceCalled = truceCalled;
        b.supportInPlace = supportInPlace;
        b.wantsLawyer = wantsLawyer;
        b.angryAtLoad = angryAtLoad;
        b.hasBoundaryToState = hasBoundaryToState;
        b.knowsWhatStayingIn = knowsWhatStayingIn;
        return b;
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Own[redacted]";
    }

    /** Sets facts of {@link Own}; what is not set stays not told. */
    public static final class Builder {
        private Answer contempt = Answer.UNKNOWN;
        private Answer coldness = Answer.UNKNOWN;
        private Answer asksAsWeapon = Answer.UNKNOWN;
        private Answer youStatements = Answer.UNKNOWN;
        private Blame blame = Blame.UNKNOWN;
        private SoloMotive soloMotive = SoloMotive.UNKNOWN;
        private Answer soloWorkStarted = Answer.UNKNOWN;
        private Answer hasProgram = Answer.UNKNOWN;
        private NonNegotiables nonNegotiables = NonNegotiables.UNKNOWN;
        private Answer truceCalled = Answer.UNKNOWN;
        private Answer supportInPlace = Answer.UNKNOWN;
        private Answer wantsLawyer = Answer.UNKNOWN;
        private Answer angryAtLoad = Answer.UNKNOWN;
        private Answer hasBoundaryToState = Answer.UNKNOWN;
        private Answer knowsWhatStayingIn = Answer.UNKNOWN;

        Builder() {}

        /** Sets {@code own.contempt}: the asker shows contempt. */
        public Builder contempt(Answer value) {
            this.contempt = value;
            return this;
        }

        /** Sets {@code own.coldness}: the asker goes cold or silent. */
        public Builder coldness(Answer value) {
            this.coldness = value;
            return this;
        }

        /** Sets {@code own.asksAsWeapon}: the asker has raised it as a weapon in a quarrel. */
        public Builder asksAsWeapon(Answer value) {
            this.asksAsWeapon = value;
            return this;
        }

        /** Sets {@code own.youStatements}: the asker speaks in accusations. */
        public Builder youStatements(Answer value) {
            this.youStatements = value;
            return this;
        }

        /** Sets {@code own.blame}: where the asker sees the fault. */
        public Builder blame(Blame value) {
            this.blame = value;
            return this;
        }

        /** Sets {@code own.soloMotive}: what own work is for. */
        public Builder soloMotive(SoloMotive value) {
            this.soloMotive = value;
            return this;
        }

        /** Sets {@code own.soloWorkStarted}: own work has begun. */
        public Builder soloWorkStarted(Answer value) {
            this.soloWorkStarted = value;
            return this;
        }

        /** Sets {@code own.hasProgram}: the asker follows a script or program. */
        public Builder hasProgram(Answer value) {
            this.hasProgram = value;
            return this;
        }

        /** Sets {@code own.nonNegotiables}: whether the asker has said what is not negotiable. */
        public Builder nonNegotiables(NonNegotiables value) {
            this.nonNegotiables = value;
            return this;
        }

        /** Sets {@code own.truceCalled}: a truce on the pattern was called. */
        public Builder truceCalled(Answer value) {
            this.truceCalled = value;
            return this;
        }

        /** Sets {@code own.supportInPlace}: the asker has a counselor, a doctor or a trusted person. */
        public Builder supportInPlace(Answer value) {
            this.supportInPlace = value;
            return this;
        }

        /** Sets {@code own.wantsLawyer}: the asker wants legal information; never volunteered. */
        public Builder wantsLawyer(Answer value) {
            this.wantsLawyer = value;
            return this;
        }

        /** Sets {@code own.angryAtLoad}: the asker is angry at carrying it alone. */
        public Builder angryAtLoad(Answer value) {
            this.angryAtLoad = value;
            return this;
        }

        /** Sets {@code own.hasBoundaryToState}: the asker has a boundary to state, apart from the invitation. */
        public Builder hasBoundaryToState(Answer value) {
            this.hasBoundaryToState = value;
            return this;
        }

        /** Sets {@code own.knowsWhatStayingIn}: the asker knows what they stay in and why. */
        public Builder knowsWhatStayingIn(Answer value) {
            this.knowsWhatStayingIn = value;
            return this;
        }

        /**
         * The facts set so far.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Own build() {
            return new Own(
                    contempt,
                    coldness,
                    asksAsWeapon,
                    youStatements,
                    blame,
                    soloMotive,
                    soloWorkStarted,
                    hasProgram,
                    nonNegotiables,
                    truceCalled,
                    supportInPlace,
                    wantsLawyer,
                    angryAtLoad,
                    hasBoundaryToState,
                    knowsWhatStayingIn);
        }
    }
}
