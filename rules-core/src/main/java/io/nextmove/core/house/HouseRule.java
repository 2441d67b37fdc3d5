package io.nextmove.core.house;

import io.nextmove.situation.Fact;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A rule of a service as it was written.
 *
 * @param place where it stands, for the message of an error
 * @param id its identity
 * @param sentence the rule as a sentence
 * @param because why, in one sentence to the asker
 * @param cites what it cites, each {@code house/NAME}
 * @param facts the facts of the situation that its condition reads, itself or through a word
 * @param actions what it does
 */
public record HouseRule(
        String place,
        String id,
        String sentence,
        Optional<String> because,
        List<String> cites,
        SortedSet<Fact<?>> facts,
        List<HouseAction> actions) {}
