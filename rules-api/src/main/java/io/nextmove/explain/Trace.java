package io.nextmove.explain;

import io.nextmove.situation.Fact;
import io.nextmove.source.Reason;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an answer was made from, without the values of facts.
 *
 * @param told the facts that were given, UNSURE among them; who asks is given where it is not the one who invites
 * @param fired every rule that spoke, in the order of the book
 * @param ruleBook the SHA-256 of the rules, in hexadecimal
 * @param sourceIndex the SHA-256 of the index of the source, in hexadecimal
 */
public record Trace(Set<Fact<?>> told, List<Reason> fired, String ruleBook, String sourceIndex) {
    /** Of an answer that was not made by rules. */
    public static final Trace NONE = new Trace(Set.of(), List.of(), "", "");

    /** Copies the collections. */
    public Trace {
        told = Collections.unmodifiableSet(new TreeSet<>(told));
        fired = List.copyOf(fired);
    }

    /** Redacted: which facts were told tells a story. */
    @Override
    public String toString() {
        return "Trace[redacted]";
    }
}
