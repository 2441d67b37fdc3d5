package io.nextmove;

import io.nextmove.source.Reason;
import java.util.List;

/**
 * One line that says where the asker stands.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Headline {

    /** The line, in plain words. */
    String text();

    /** The rules behind it, at least one. */
    List<Reason> because();
}
