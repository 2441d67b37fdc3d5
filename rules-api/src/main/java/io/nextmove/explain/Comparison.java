package io.nextmove.explain;

import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/**
 * What changed from an earlier answer to a later one, in the order in which it should be shown: what has to come first,
 * then what is withdrawn, then what is barred, then what is new. Every list may be empty.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Comparison {

    /** The sentence about the device, if the later answer begins with it and anything changed; otherwise empty. */
    String first();

    /** The moves that were recommended and no longer are. */
    List<Change> withdrawn();

    /** The moves that are now barred in a way they were not before, apart from the withdrawn ones. */
    List<Change> barred();

    /** The moves that are recommended now and were not before. */
    List<Change> recommended();

    /** The moves that were barred and that the answer no longer lists. */
    List<Change> lifted();

    /** The judgments that are different now. */
    List<Turn> judgments();

    /** Whether nothing changed. */
    default boolean isEmpty() {
        return withdrawn().isEmpty()
                && barred().isEmpty()
                && recommended().isEmpty()
                && lifted().isEmpty()
                && judgments().isEmpty();
    }

    /** The same as lines of text, in the order in which it should be shown. */
    String toText();

    /**
     * A move whose status changed.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Change {

        /** The move. */
        Move move();

        /** Its name in plain words. */
        String title();

        /** Its status before; empty if the earlier answer did not list it. */
        Optional<Status> before();

        /** Its status now; empty if the later answer does not list it. */
        Optional<Status> after();

        /** Why it changed, in one sentence. */
        String why();

        /** The rules behind its status now; empty if no rule bears on the move. */
        List<Reason> because();
    }

    /**
     * A judgment that is different now.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Turn {

        /** What it is about. */
        Matter matter();

        /** The judgment before. */
        Enum<?> before();

        /** The judgment now. */
        Enum<?> after();
    }
}
