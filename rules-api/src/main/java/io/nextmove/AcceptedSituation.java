package io.nextmove;

import io.nextmove.situation.Situation;
import java.util.List;

/**
 * What counts of a situation in which some facts were only proposed.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface AcceptedSituation {

    /**
     * The facts that count: all that the person chose or confirmed, and of the proposed ones those that make an answer
     * more careful. Whatever else the library offers takes this situation.
     */
    Situation situation();

    /**
     * The proposed facts to ask the person about, whether they count yet or not, those on safety first; may be empty. In
     * danger only what is about danger is asked, and where harm is told only what may be asked there.
     */
    List<Question> toConfirm();
}
