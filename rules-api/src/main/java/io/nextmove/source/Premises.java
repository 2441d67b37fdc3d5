package io.nextmove.source;

import io.nextmove.judgment.Matter;
import io.nextmove.judgment.Sign;
import io.nextmove.situation.Fact;
import java.util.List;

/**
 * What a rule itself tests. Each list may be empty.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Premises {

    /** The judgments, in the order in which they are settled. */
    List<Matter> judgments();

    /** The signs, in the order of {@link Sign}. */
    List<Sign> signs();

    /** The facts that it tests other than through a judgment or a sign, in the order of {@link Fact}. */
    List<Fact<?>> facts();
}
