package io.nextmove.core.house;

import io.nextmove.HouseFacts;
import io.nextmove.HouseRules;
import io.nextmove.core.evaluate.FollowUpPhase;
import java.util.BitSet;
import java.util.List;

/** Compiles the rules of a service; found by {@link java.util.ServiceLoader}. */
public interface HouseRuleCompiler {

    /**
     * Compiles rules.
     *
     * @throws IllegalArgumentException if they have anything but what rules of a service may have; the message is one line
     *     with the file, the line, the rule and what is allowed
     */
    Compiled compile(HouseRules rules);

    /** Compiled rules. Immutable and shared by threads. */
    interface Compiled {

        /** The rules in the order of the file. */
        List<HouseRule> rules();

        /** Which of them hold, by position. */
        BitSet holding(FollowUpPhase picture, HouseFacts facts);
    }
}
