package io.nextmove.audit;

import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.evaluate.Condition;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.stream.Stream;

/**
 * A decision of the guideline.
 *
 * @param id its name, for example {@code under-harm}
 * @param title what is decided, as a question
 * @param decides what is decided, and when it is asked at all
 * @param first the rules of which the first one that holds decides, in deciding order; may be empty
 * @param all the rules that all count
 * @param cases the names of three scenarios
 */
record Decision(String id, String title, String decides, List<Line> first, List<Line> all, Cases cases) {

    /**
     * A rule of a decision.
     *
     * @param source the rule in its file
     * @param reason the rule in an answer
     * @param condition when it holds
     * @param because why it takes a step beyond the source; empty unless it is inferred
     */
    record Line(RuleSource source, Reason reason, Condition condition, String because) {}

    /**
     * The scenarios that show a decision.
     *
     * @param clear one that is clear
     * @param border one at the border
     * @param outside one just outside
     */
    record Cases(String clear, String border, String outside) {}

    /** All rules of the decision. */
    Stream<Line> lines() {
        return Stream.concat(first.stream(), all.stream());
    }
}
