package io.nextmove.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.assurance.Facts;
import io.nextmove.assurance.SituationDomain;
import io.nextmove.core.Engines;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.language.Judged;
import io.nextmove.core.language.TruthValue;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What an evaluation settles while facts are open stays so whatever they turn out to be. */
@Domain(SituationDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(afterFailure = AfterFailureMode.SAMPLE_ONLY)
class OpenFactsInvariants {
    private static final Matcher TERMS = Engines.interpreter();
    private static final Map<String, Condition> CONDITIONS = Condition.all();

    @Property
    void what_is_settled_while_facts_are_open_stays_so(
            @ForAll Situation s, @ForAll Situation first, @ForAll Situation second, @ForAll Random random) {
        Set<Fact<?>> open = someFacts(random);
        Evaluation evaluation = new Evaluation(s, open, TERMS, Engines.CATALOG);
        for (Situation filling : List.of(s, first, second)) {
            Situation filled = s;
            for (Fact<?> fact : open) {
                filled = Facts.with(filled, fact, fact.in(filling));
            }
            assertStaysSo(evaluation, new Evaluation(filled, TERMS, Engines.CATALOG));
        }
    }

    /** With nothing open everything is settled. */
    @Property
    void with_nothing_open_everything_is_settled(@ForAll Situation s) {
        Evaluation evaluation = new Evaluation(s, TERMS, Engines.CATALOG);
        assertThat(evaluation.findings().open()).isEmpty();
        assertThat(evaluation.reading()).hasSize(1);
        for (Judged judged : Judged.values()) {
            assertThat(judged.in(evaluation.judgments()).settled()).isTrue();
        }
        for (Move move : Move.values()) {
            assertThat(evaluation.statuses().possible(move))
                    .containsExactly(Optional.ofNullable(evaluation.statuses().of(move)));
        }
    }

    private static Set<Fact<?>> someFacts(Random random) {
        List<Fact<?>> facts = new ArrayList<>(Fact.all());
        Collections.shuffle(facts, random);
        int size = random.nextBoolean() ? 1 + random.nextInt(4) : random.nextInt(facts.size() + 1);
        return new TreeSet<>(facts.subList(0, size));
    }

    private static void assertStaysSo(Evaluation open, Evaluation filled) {
        boolean sentencesOpen = open.open().contains(Fact.PLANNED_STATEMENTS);
        for (Rule rule : Engines.CATALOG.rules()) {
            // While the planned sentences are open there are none that a rule on a sentence is held against.
            if (!sentencesOpen || CONDITIONS.get(rule.id()).phase() != Phase.STATEMENTS) {
                stays(open.truth(rule), filled.truth(rule), rule.id());
            }
        }
        for (Judged judged : Judged.values()) {
            assertThat(Set.<Object>copyOf(judged.in(open.judgments()).values()))
                    .as(judged.name())
                    .containsAll(judged.in(filled.judgments()).values());
        }
        assertThat(open.reading())
                .anySatisfy(outcome -> assertThat(List.of(outcome.value(), outcome.confidence(), outcome.redFlag()))
                        .isEqualTo(List.of(
                                filled.reading().get(0).value(),
                                filled.reading().get(0).confidence(),
                                filled.reading().get(0).redFlag())));
        for (Move move : Move.values()) {
            stays(open.findings().proposes(move), filled.findings().proposes(move), "proposed " + move);
            stays(open.statuses().inAnswer(move), filled.statuses().inAnswer(move), "in the answer " + move);
            assertThat(open.statuses().possible(move))
                    .as(move.name())
                    .contains(Optional.ofNullable(filled.statuses().of(move)));
        }
        for (Trait trait : Trait.values()) {
            stays(open.statuses().barred(trait), filled.statuses().barred(trait), "barred " + trait);
        }
    }

    private static void stays(TruthValue settled, TruthValue then, String what) {
        if (settled != TruthValue.OPEN) {
            assertThat(then).as(what).isEqualTo(settled);
        }
    }
}
