package io.nextmove.situation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked, how, and what came of it.
 *
 * @param asks how often the partner was asked (repeated-no/02)
 * @param calmAsks how many of those were outside a quarrel and without a threat (repeated-no/01)
 * @param becameTheFight the request itself has become the quarrel (repeated-no/02)
 * @param lastAskSetting the setting of the last request (steps/01)
 * @param calmMomentsExist there are calm moments (steps/03)
 * @param pitches how the request was worded (invite/05)
 * @param threatUsed the relationship was made conditional on going (invite/12)
 * @param askedWhy the why-question was put, calmly, and heard out (invite/14)
 * @param askedWhyOutcome what came back; NAMED_REASON counts for the reading (invite/16)
 * @param fearDisarmed the fear of being outnumbered was taken up aloud (steps/10)
 * @param oneSessionOffered a single session with a free exit was offered (steps/20)
 * @param doors what became of the easier ways in (lower-doors/04)
 * @param patternNamed the pattern of asking and refusing was named; once is enough (repeated-no/06)
 * @param lastWhyAsked the why-question was put a final time (repeated-no/08)
 * @param boundaryStated the asker has said what they themselves will do (repeated-no/12)
 * @param stoppedAsking the asker has stopped asking (repeated-no/10)
 * @param stoppedAskingOn when; no rule reads it (repeated-no/10)
 * @param partnerReopened the partner raised it again (timeline/06)
 */
public record Invitation(
        Count asks,
        Count calmAsks,
        Answer becameTheFight,
        AskSetting lastAskSetting,
        Answer calmMomentsExist,
        Set<Pitch> pitches,
        Answer threatUsed,
        Answer askedWhy,
        WhyOutcome askedWhyOutcome,
        Answer fearDisarmed,
        Answer oneSessionOffered,
        Map<Door, DoorOutcome> doors,
        Answer patternNamed,
        Answer lastWhyAsked,
        Answer boundaryStated,
        Answer stoppedAsking,
        Optional<LocalDate> stoppedAskingOn,
        Answer partnerReopened) {

    /** Nothing told. */
    public static final Invitation UNKNOWN = new Builder().build();

    /**
     * @throws NullPointerException where a component is null; the message names it
     * @throws IllegalArgumentException where a value is out of its range; the message names it
     */
    public Invitation {
        Given.value(asks, "invitation.asks");
        Given.value(calmAsks, "invitation.calmAsks");
        Given.value(becameTheFight, "invitation.becameTheFight");
        Given.value(lastAskSetting, "invitation.lastAskSetting");
        Given.value(calmMomentsExist, "invitation.calmMomentsExist");
        pitches = Given.set(pitches, "invitation.pitches", Pitch.class);
        Given.value(threatUsed, "invitation.threatUsed");
        Given.value(askedWhy, "invitation.askedWhy");
        Given.value(askedWhyOutcome, "invitation.askedWhyOutcome");
        Given.value(fearDisarmed, "invitation.fearDisarmed");
        Given.value(oneSessionOffered, "invitation.oneSessionOffered");
        doors = Given.map(doors, "invitation.doors", Door.class);
        Given.value(patternNamed, "invitation.patternNamed");
        Given.value(lastWhyAsked, "invitation.lastWhyAsked");
        Given.value(boundaryStated, "invitation.boundaryStated");
        Given.value(stoppedAsking, "invitation.stoppedAsking");
        Given.date(stoppedAskingOn, "invitation.stoppedAskingOn");
        Given.value(partnerReopened, "invitation.partnerReopened");
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.asks = asks;
        b.calmAsks = calmAsks;
        b.becameTheFight = becameTheFight;
        b.lastAskSetting = lastAskSetting;
        b.calmMomentsExist = calmMomentsExist;
        b.pitches = pitches;
        b.threatUsed = threatUsed;
        b.askedWhy = askedWhy;
        b.askedWhyOutcome = askedWhyOutcome;
        b.fearDisarmed = fearDisarmed;
        b.oneSessionOffered = oneSessionOffered;
        b.doors = doors;
        b.patternNamed = patternNamed;
        b.lastWhyAsked = lastWhyAsked;
        b.boundaryStated = boundaryStated;
        b.stoppedAsking = stoppedAsking;
        b.stoppedAskingOn = stoppedAskingOn;
        b.partnerReopened = partnerReopened;
        return b;
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Invitation[redacted]";
    }

    /** Sets facts of {@link Invitation}; what is not set stays not told. */
    public static final class Builder {
        private Count asks = Count.UNKNOWN;
        private Count calmAsks = Count.UNKNOWN;
        private Answer becameTheFight = Answer.UNKNOWN;
        private AskSetting lastAskSetting = AskSetting.UNKNOWN;
        private Answer calmMomentsExist = Answer.UNKNOWN;
        private Set<Pitch> pitches = Set.of();
        private Answer threatUsed = Answer.UNKNOWN;
        private Answer askedWhy = Answer.UNKNOWN;
        private WhyOutcome askedWhyOutcome = WhyOutcome.UNKNOWN;
        private Answer fearDisarmed = Answer.UNKNOWN;
        private Answer oneSessionOffered = Answer.UNKNOWN;
        private Map<Door, DoorOutcome> doors = Map.of();
        private Answer patternNamed = Answer.UNKNOWN;
        private Answer lastWhyAsked = Answer.UNKNOWN;
        private Answer boundaryStated = Answer.UNKNOWN;
        private Answer stoppedAsking = Answer.UNKNOWN;
        private Optional<LocalDate> stoppedAskingOn = Optional.empty();
        private Answer partnerReopened = Answer.UNKNOWN;

        Builder() {}

        /** Sets {@code invitation.asks}: how often the partner was asked. */
        public Builder asks(Count value) {
            this.asks = value;
            return this;
        }

        /** Sets {@code invitation.calmAsks}: how many of those were outside a quarrel and without a threat. */
        public Builder calmAsks(Count value) {
            this.calmAsks = value;
            return this;
        }

        /** Sets {@code invitation.becameTheFight}: the request itself has become the quarrel. */
        public Builder becameTheFight(Answer value) {
            this.becameTheFight = value;
            return this;
        }

        /** Sets {@code invitation.lastAskSetting}: the setting of the last request. */
        public Builder lastAskSetting(AskSetting value) {
            this.lastAskSetting = value;
            return this;
        }

        /** Sets {@code invitation.calmMomentsExist}: there are calm moments. */
        public Builder calmMomentsExist(Answer value) {
            this.calmMomentsExist = value;
            return this;
        }

        /** Sets {@code invitation.pitches}: how the request was worded. */
        public Builder pitches(Pitch... values) {
            this.pitches = Given.set(values, "invitation.pitches");
            return this;
        }

        /** Sets {@code invitation.pitches}: how the request was worded. */
        public Builder pitches(Set<Pitch> value) {
            this.pitches = value;
            return this;
        }

        /** Sets {@code invitation.threatUsed}: the relationship was made conditional on going. */
        public Builder threatUsed(Answer value) {
            this.threatUsed = value;
            return this;
        }

        /** Sets {@code invitation.askedWhy}: the why-question was put, calmly, and heard out. */
        public Builder askedWhy(Answer value) {
            this.askedWhy = value;
            return this;
        }

        /** Sets {@code invitation.askedWhyOutcome}: what came back; NAMED_REASON counts for the reading. */
        public Builder askedWhyOutcome(WhyOutcome value) {
            this.askedWhyOutcome = value;
            return this;
        }

        /** Sets {@code invitation.fearDisarmed}: the fear of being outnumbered was taken up aloud. */
        public Builder fearDisarmed(Answer value) {
            this.fearDisarmed = value;
            return this;
        }

        /** Sets {@code invitation.oneSessionOffered}: a single session with a free exit was offered. */
        public Builder oneSessionOffered(Answer value) {
            this.oneSessionOffered = value;
            return this;
        }

        /** Sets {@code invitation.doors}: what became of the easier ways in. */
        public Builder doors(Map<Door, DoorOutcome> value) {
            this.doors = value;
            return this;
        }

        /** Sets {@code invitation.patternNamed}: the pattern of asking and refusing was named; once is enough. */
        public Builder patternNamed(Answer value) {
            this.patternNamed = value;
            return this;
        }

        /** Sets {@code invitation.lastWhyAsked}: the why-question was put a final time. */
        public Builder lastWhyAsked(Answer value) {
            this.lastWhyAsked = value;
            return this;
        }

        /** Sets {@code invitation.boundaryStated}: the asker has said what they themselves will do. */
        public Builder boundaryStated(Answer value) {
            this.boundaryStated = value;
            return this;
        }

        /** Sets {@code invitation.stoppedAsking}: the asker has stopped asking. */
        public Builder stoppedAsking(Answer value) {
            this.stoppedAsking = value;
            return this;
        }

        /** Sets {@code invitation.stoppedAskingOn}: when; no rule reads it. */
        public Builder stoppedAskingOn(LocalDate value) {
            this.stoppedAskingOn = Optional.of(value);
            return this;
        }

        /** Sets {@code invitation.stoppedAskingOn}: when; no rule reads it. */
        public Builder stoppedAskingOn(Optional<LocalDate> value) {
            this.stoppedAskingOn = value;
            return this;
        }

        /** Sets {@code invitation.partnerReopened}: the partner raised it again. */
        public Builder partnerReopened(Answer value) {
            this.partnerReopened = value;
            return this;
        }

        /**
         * The facts set so far.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Invitation build() {
            return new Invitation(
                    asks,
                    calmAsks,
                    becameTheFight,
                    lastAskSetting,
                    calmMomentsExist,
                    pitches,
                    threatUsed,
                    askedWhy,
                    askedWhyOutcome,
                    fearDisarmed,
                    oneSessionOffered,
                    doors,
                    patternNamed,
                    lastWhyAsked,
                    boundaryStated,
                    stoppedAsking,
                    stoppedAskingOn,
                    partnerReopened);
        }
    }
}
