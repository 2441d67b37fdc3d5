package io.nextmove.core.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.nextmove.assurance.Situations;
import io.nextmove.core.Engines;
import io.nextmove.core.catalog.Catalogs;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.evaluate.Condition;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.InterpretingMatcher;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.evaluate.Phase;
import io.nextmove.move.Move;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A phase may have no rules: then nothing comes of it. Where a judgment has to come of it, that is told in one line. */
class EmptyPhaseTest {
    private static final Map<String, Condition> CONDITIONS = Condition.all();

    @ParameterizedTest
    @EnumSource(names = {"STATEMENTS", "MOVES", "FOLLOW_UPS", "OUTCOME"})
    void without_rules_for_a_phase_the_others_still_work(Phase empty) {
        RuleCatalog catalog = Catalogs.with(id -> CONDITIONS.get(id).phase() != empty);
        assertThat(catalog.rules()).hasSizeLessThan(Engines.CATALOG.rules().size());
        Matcher network = network(catalog);
        Matcher interpreter = new InterpretingMatcher(catalog, CONDITIONS, Engines.COMPILED);
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < 200; i++) {
            Situation s = Situations.random(random);
            Evaluation evaluation = new Evaluation(s, network, catalog);
            Evaluation other = new Evaluation(s, interpreter, catalog);
            assertThat(evaluation.findings().holding())
                    .isNotEmpty()
                    .isEqualTo(other.findings().holding());
            assertThat(Stream.of(Move.values()).map(evaluation.statuses()::possible))
                    .containsExactlyElementsOf(Stream.of(Move.values())
                            .map(other.statuses()::possible)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNS", "READING", "TIMELINE"})
    void a_judgment_that_no_rule_settles_is_told(Phase empty) {
        RuleCatalog catalog = Catalogs.with(id -> CONDITIONS.get(id).phase() != empty);
        Matcher network = network(catalog);
        Situation s = Situations.random(new SplittableRandom(17));
        Throwable refused = catchThrowable(() -> new Evaluation(s, network, catalog));
        assertThat(refused)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageMatching("no rule settles the (judgment|reading); the rule catalog is incomplete");
    }

    private static NetworkMatcher network(RuleCatalog catalog) {
        Model shipped = Engines.COMPILED.models().get(0);
        Model some = new ModelImpl(shipped.getName())
                .withGlobals(shipped.getGlobals())
                .withRules(shipped.getRules().stream()
                        .filter(rule -> catalog.rules().stream()
                                .anyMatch(r -> r.own().rule().equals(rule.getName())))
                        .toList());
        return NetworkMatcher.of(CompiledRules.of(List.of(some), catalog), catalog);
    }
}
