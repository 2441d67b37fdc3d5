package io.nextmove.core.language;

import io.nextmove.judgment.TimelineState;

/** Where the window stands, as rules and Java read it. */
public abstract class TimelineValues extends ReadingWords {
    private final Possible<TimelineState> timeline;

    TimelineValues(ReadingWords before, Possible<TimelineState> timeline) {
        super(before, before.reading());
        this.timeline = timeline;
    }

    /** What the third phase settled. */
    public final Possible<TimelineState> possibleTimelineState() {
        return timeline;
    }

    /** Where the window stands. */
    public final TimelineState getTimelineState() {
        return timeline.first();
    }
}
