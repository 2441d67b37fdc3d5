package io.nextmove.core.language;

import io.nextmove.judgment.RefusalReading;

/** How the refusal reads, as rules and Java read it. */
public abstract class ReadingValues extends SignWords {
    private final Reading reading;

    ReadingValues(SignWords before, Reading reading) {
        super(before, before.signs());
        this.reading = reading;
    }

    /** What the second phase settled. */
    public final Reading reading() {
        return reading;
    }

    /** How the refusal reads. */
    public final RefusalReading getRefusalReading() {
        return reading.value().first();
    }

    /** What the reading rests on. */
    public final ReadingBasis getReadingBasis() {
        return reading.basis().first();
    }
}
