package io.nextmove.core;

import io.nextmove.core.book.Rule;
import io.nextmove.core.book.RuleBook;
import io.nextmove.core.say.Says;
import java.util.HashMap;
import java.util.Map;
import org.drools.model.Consequence;
import org.drools.model.Variable;

/** The compiled consequences of the library, for peers that decide only which rules hold. */
final class Consequences {
    private final Map<String, Speaker> speakers = new HashMap<>();

    Consequences(RuleBook book) {
        Network.models().forEach(model -> model.getRules().forEach(rule -> speakers.put(
                rule.getName(), new Speaker(book.rule(rule.getName()), rule.getDefaultConsequence()))));
    }

    /** The consequence of a rule by its name. */
    Speaker of(String rule) {
        return speakers.get(rule);
    }

    /** A rule that may speak of a fact. */
    record Speaker(Rule rule, Consequence consequence) {
        void speak(Says says, Object fact) {
            says.speaks(rule);
            Variable<?>[] arguments = consequence.getVariables();
            Object[] values = new Object[arguments.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments[i].isFact() ? fact : says;
            }
            try {
                consequence.getBlock().execute(values);
            } catch (Exception e) {
                throw new IllegalStateException("a rule cannot speak", e);
            }
        }
    }
}
