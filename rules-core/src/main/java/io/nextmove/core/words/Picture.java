package io.nextmove.core.words;

import io.nextmove.judgment.TimelineState;
import org.kie.api.definition.type.ClassReactive;

/** The whole picture: the fact of the fourth stratum, in which rules propose and bar moves. */
@ClassReactive
public final class Picture extends PictureWords {
    public Picture(Reading reading, TimelineState timelineState) {
        super(reading, timelineState);
    }
}
