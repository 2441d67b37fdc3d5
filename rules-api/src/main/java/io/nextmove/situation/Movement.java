package io.nextmove.situation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One sign of movement that the asker saw (timeline/05).
 *
 * @param sign what it was
 * @param on the day, or empty where it was not told
 * @param lapsed whether it was taken back; YES means that it does not count
 */
public record Movement(MovementSign sign, Optional<LocalDate> on, Answer lapsed) {

    /**
     * @throws NullPointerException where a component is null; the message names it
     * @throws IllegalArgumentException where the date is out of the years 0 to 9999
     */
    public Movement {
        Given.value(sign, "timeline.movement.sign");
        Given.date(on, "timeline.movement.on");
        Given.value(lapsed, "timeline.movement.lapsed");
    }

    /** A sign of no told date. */
    public static Movement of(MovementSign sign) {
        return new Movement(sign, Optional.empty(), Answer.UNKNOWN);
    }

    /** A sign of that day. */
    public static Movement of(MovementSign sign, LocalDate on) {
        return new Movement(sign, Optional.of(on), Answer.UNKNOWN);
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Movement[redacted]";
    }
}
