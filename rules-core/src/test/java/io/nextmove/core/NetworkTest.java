package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextmove.core.book.RuleBook;
import io.nextmove.core.say.Says;
import io.nextmove.core.words.Told;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Situation;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final RuleBook BOOK = RuleBook.load();
    private static final Told HARM = new Told(Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.physicalAbuse(Certainty.YES))
            .build());

    @Test
    void a_rule_that_the_book_does_not_have_is_missed_at_the_start_and_not_where_it_speaks() {
        Model shipped = Network.models().get(0);
        List<Rule> rules = new ArrayList<>(shipped.getRules());
        rules.set(0, named("A rule of another build", rules.get(0)));
        Model other = new ModelImpl(shipped.getName()).withGlobals(shipped.getGlobals()).withRules(rules);
        assertThatThrownBy(() -> new Network(List.of(other), BOOK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule `A rule of another build` is not in the rule book; build both together");
    }

    private static Rule named(String name, Rule rule) {
        return (Rule) Proxy.newProxyInstance(
                Rule.class.getClassLoader(),
                new Class<?>[] {Rule.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getName") ? name : method.invoke(rule, arguments));
    }

    @Test
    void what_was_told_in_one_evaluation_is_not_there_in_the_next() {
        Network network = Network.of(BOOK);
        assertThat(speakers(network, HARM)).isNotEmpty().isEqualTo(speakers(network, HARM));
        Told nothing = new Told(Situation.asOf(LocalDate.of(2026, 3, 1)).build());
        assertThat(speakers(network, nothing))
                .isEqualTo(speakers(Network.of(BOOK), nothing))
                .isNotEqualTo(speakers(network, HARM));
    }

    private static List<io.nextmove.core.book.Rule> speakers(Network network, Told told) {
        Says says = new Says(BOOK);
        try (Rules.Evaluation evaluation = network.open(says)) {
            evaluation.fire(told);
        }
        return says.speakers();
    }
}
