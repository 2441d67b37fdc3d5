package io.nextmove.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The window that the asker set, and what moved in it.
 *
 * @param windowStart first day of the window; years of waiting are not a window (timeline/03)
 * @param windowEnd last day of the window; before the start it is read as absent (timeline/03)
 * @param windowHadInviting there was inviting in the window; a standing offer counts (timeline/03)
 * @param windowHadOwnWork there was own work in the window (timeline/03)
 * @param movement signs of movement; empty means none only if they were looked for (timeline/05)
 * @param movementReviewed the asker has looked for signs (timeline/04)
 * @param monthsWaitedBefore whole months of waiting before any window, 0 to 1200 (timeline/02)
 */
public record Timeline(
        Optional<LocalDate> windowStart,
        Optional<LocalDate> windowEnd,
        Answer windowHadInviting,
        Answer windowHadOwnWork,
        List<Movement> movement,
        Answer movementReviewed,
        OptionalInt monthsWaitedBefore) {

    /** Nothing told. */
    public static final Timeline UNKNOWN = new Builder().build();

    /**
     * @throws NullPointerException where a component is null; the message names it
     * @throws IllegalArgumentException where a value is out of its range; the message names it
     */
    public Timeline {
        Given.date(windowStart, "timeline.windowStart");
        Given.date(windowEnd, "timeline.windowEnd");
        Given.value(windowHadInviting, "timeline.windowHadInviting");
        Given.value(windowHadOwnWork, "timeline.windowHadOwnWork");
        movement = Given.list(movement, "timeline.movement");
        Given.value(movementReviewed, "timeline.movementReviewed");
        monthsWaitedBefore = Given.months(monthsWaitedBefore, "timeline.monthsWaitedBefore");
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.windowStart = windowStart;
        b.windowEnd = windowEnd;
        b.windowHadInviting = windowHadInviting;
        b.windowHadOwnWork = windowHadOwnWork;
        b.movement = movement;
        b.movementReviewed = movementReviewed;
        b.monthsWaitedBefore = monthsWaitedBefore;
        return b;
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Timeline[redacted]";
    }

    /** Sets facts of {@link Timeline}; what is not set stays not told. */
    public static final class Builder {
        private Optional<LocalDate> windowStart = Optional.empty();
        private Optional<LocalDate> windowEnd = Optional.empty();
        private Answer windowHadInviting = Answer.UNKNOWN;
        private Answer windowHadOwnWork = Answer.UNKNOWN;
        private List<Movement> movement = List.of();
        private Answer movementReviewed = Answer.UNKNOWN;
        private OptionalInt monthsWaitedBefore = OptionalInt.empty();

        Builder() {}

        /** Sets {@code timeline.windowStart}: first day of the window; years of waiting are not a window. */
        public Builder windowStart(LocalDate value) {
            this.windowStart = Optional.of(value);
            return this;
        }

        /** Sets {@code timeline.windowStart}: first day of the window; years of waiting are not a window. */
        public Builder windowStart(Optional<LocalDate> value) {
            this.windowStart = value;
            return this;
        }

        /** Sets {@code timeline.windowEnd}: last day of the window; before the start it is read as absent. */
        public Builder windowEnd(LocalDate value) {
            this.windowEnd = Optional.of(value);
            return this;
        }

        /** Sets {@code timeline.windowEnd}: last day of the window; before the start it is read as absent. */
        public Builder windowEnd(Optional<LocalDate> value) {
            this.windowEnd = value;
            return this;
        }

        /** Sets {@code timeline.windowHadInviting}: there was inviting in the window; a standing offer counts. */
        public Builder windowHadInviting(Answer value) {
            this.windowHadInviting = value;
            return this;
        }

        /** Sets {@code timeline.windowHadOwnWork}: there was own work in the window. */
        public Builder windowHadOwnWork(Answer value) {
            this.windowHadOwnWork = value;
            return this;
        }

        /** Sets {@code timeline.movement}: signs of movement; empty means none only if they were looked for. */
        public Builder movement(Movement... values) {
            this.movement = Given.list(values, "timeline.movement");
            return this;
        }

        /** Sets {@code timeline.movement}: signs of movement; empty means none only if they were looked for. */
        public Builder movement(List<Movement> value) {
            this.movement = value;
            return this;
        }

        /** Sets {@code timeline.movementReviewed}: the asker has looked for signs. */
        public Builder movementReviewed(Answer value) {
            this.movementReviewed = value;
            return this;
        }

        /** Sets {@code timeline.monthsWaitedBefore}: whole months of waiting before any window, 0 to 1200. */
        public Builder monthsWaitedBefore(int value) {
            this.monthsWaitedBefore = OptionalInt.of(value);
            return this;
        }

        /** Sets {@code timeline.monthsWaitedBefore}: whole months of waiting before any window, 0 to 1200. */
        public Builder monthsWaitedBefore(OptionalInt value) {
            this.monthsWaitedBefore = value;
            return this;
        }

        /**
         * The facts set so far.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Timeline build() {
            return new Timeline(
                    windowStart,
                    windowEnd,
                    windowHadInviting,
                    windowHadOwnWork,
                    movement,
                    movementReviewed,
                    monthsWaitedBefore);
        }
    }
}
