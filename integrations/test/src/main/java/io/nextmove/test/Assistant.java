package io.nextmove.test;

import io.nextmove.reply.Draft;
import io.nextmove.situation.Situation;

/** An assistant under test: what it would send. */
@FunctionalInterface
public interface Assistant {

    /**
     * The draft of a reply.
     *
     * @param situation what is known
     * @param story how the person tells it; empty where a case has no story
     */
    Draft reply(Situation situation, String story);
}
