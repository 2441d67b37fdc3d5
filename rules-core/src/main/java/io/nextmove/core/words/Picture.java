package io.nextmove.core.words;

import io.nextmove.judgment.TimelineState;

/** The whole picture: the fact of the fourth stratum, in which rules propose and bar moves. */
public final class Picture extends PictureWords {
    public Picture(Reading reading, TimelineState timelineState) {
        super(reading, timelineState);
    }
}
