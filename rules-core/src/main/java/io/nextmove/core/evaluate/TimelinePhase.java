package io.nextmove.core.evaluate;

import io.nextmove.core.language.Reading;
import io.nextmove.core.language.ReadingWords;

/** How the refusal reads, in which rules read where the window stands. */
public final class TimelinePhase extends ReadingWords {
    /** The input after the reading is settled. */
    public TimelinePhase(ReadingPhase before, Reading reading) {
        super(before, reading);
    }
}
