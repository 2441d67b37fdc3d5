package io.nextmove.core.language;

import io.nextmove.situation.Count;
import java.time.LocalDate;
import java.util.OptionalInt;

/** The numbers that the source does not give: defaults of this library, each in one place. */
public final class Parameters {
    /** Length of a window that is proposed: "a few months", in months. */
    public static final int FEW_MONTHS = 3;
    /** A wait of that many months is long. */
    public static final int LONG_WAIT_MONTHS = 12;
    /** A window shorter than that many months is shorter than a few. */
    public static final int SHORT_WINDOW_MONTHS = 1;
    /** A window longer than that many months is longer than a few. */
    public static final int LONG_WINDOW_MONTHS = 12;
    /** Questions in one answer, at most: policy/five-questions. */
    public static final int MAX_QUESTIONS = 5;
    /** Questions on safety in one answer, at most, where no harm is told: policy/five-questions. */
    public static final int MAX_SAFETY_QUESTIONS = 7;
    /** Doors at a time, at most; one that was wished may be a further one. */
    public static final int MAX_DOORS = 2;

    private Parameters() {}

    /** Whether that many asks are repeated asks: three and more. */
    static boolean repeated(Count asks) {
        return asks.atLeastAFew();
    }

    static boolean longWait(OptionalInt months) {
        return months.isPresent() && months.getAsInt() >= LONG_WAIT_MONTHS;
    }

    static boolean oddLength(LocalDate start, LocalDate end) {
        return end.isBefore(start.plusMonths(SHORT_WINDOW_MONTHS)) || end.isAfter(start.plusMonths(LONG_WINDOW_MONTHS));
    }
}
