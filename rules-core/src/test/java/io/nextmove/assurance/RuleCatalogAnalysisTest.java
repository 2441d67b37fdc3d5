package io.nextmove.assurance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.build.rules.Expression;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.SourceCondition;
import io.nextmove.core.findings.Findings;
import io.nextmove.move.Move;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rule catalog as a whole: no rule is dead, doubled or at odds with itself, and no meeting was not looked at.
 *
 * <p>{@code -Dnextmove.pairs.write=true} with {@code -Dnextmove.analysis.situations=200000} writes the meetings anew.
 */
class RuleCatalogAnalysisTest {
    private static final int SITUATIONS = Integer.getInteger("nextmove.analysis.situations", 10_000);
    private static final RuleCatalogSearch SEARCH = RuleCatalogSearch.over(SITUATIONS);

    /** Rules that are meant to fire in every situation, with the reason. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Every answer says that it is general information, neither therapy nor an emergency service",
            "the notice on the scope belongs to every answer");

    /** Rules that nothing can make fire, with the reason. */
    private static final Map<String, String> NEVER = Map.of(
            "If a finding rests on a rate of a group, the answer says that it says little of one person",
            "of all rules only notices cite such a rate, and a notice is no finding; the row stands for the rules to come");

    /** From the least that can become of a move to the most restrictive. */
    private static final List<String> OUTCOMES = List.of("DEFERRED", "HELD", "EXCLUDED", "ABSENT");

    @BeforeAll
    static void write() throws IOException {
        if (Boolean.getBoolean("nextmove.pairs.write")) {
            SEARCH.writePairs();
        }
        System.out.printf(
                "rule catalog: %d rules over %,d situations, %,d pairs of rows that meet over a move%n",
                SEARCH.rules().size(), SEARCH.situations(), SEARCH.pairs().size());
    }

    @Test
    void every_rule_fires_somewhere() {
        assertThat(names(rule -> SEARCH.fired(rule).isEmpty())).isEqualTo(NEVER.keySet());
    }

    @Test
    void no_rule_fires_everywhere_but_those_that_are_meant_to() {
        assertThat(names(rule -> SEARCH.fired(rule).cardinality() == SEARCH.situations()))
                .isEqualTo(ALWAYS.keySet());
    }

    @Test
    void no_two_rules_say_the_same_where_the_same_holds() {
        Map<List<Object>, List<String>> same = SEARCH.rules().stream()
                .collect(groupingBy(
                        rule -> List.of(
                                SourceCondition.of(rule).pattern(),
                                rule.consequence().replaceAll("\\s+", ""),
                                SEARCH.fired(rule)),
                        LinkedHashMap::new,
                        mapping(RuleSource::name, toList())));
        assertThat(same.values().stream().filter(names -> names.size() > 1)).isEmpty();
    }

    @Test
    void no_condition_contradicts_itself() {
        List<String> found = new ArrayList<>();
        for (RuleSource rule : SEARCH.rules()) {
            Set<String> terms = new HashSet<>();
            Map<String, String> values = new LinkedHashMap<>();
            for (Expression term : SourceCondition.of(rule).terms()) {
                String opposite =
                        term instanceof Expression.Not not ? not.operand().text() : new Expression.Not(term).text();
                boolean against = terms.contains(opposite) || !terms.add(term.text());
                if (term instanceof Expression.Comparison c && c.operator().equals("==")) {
                    against |= values.put(c.path(), c.constant()) != null;
                }
                if (against) {
                    found.add(rule.name() + ": " + term.text());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_move_is_proposed_by_some_rule() {
        Set<Move> proposed = EnumSet.noneOf(Move.class);
        SEARCH.rules().forEach(r -> proposed.addAll(SEARCH.proposes(r)));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(proposed))).isEmpty();
    }

    @Test
    void every_row_that_bars_has_an_entry_in_the_lattice() {
        Set<String> barring = SEARCH.rules().stream()
                .filter(rule -> {
                    Findings effects = SEARCH.effects(rule);
                    return !effects.restrictions().isEmpty()
                            || !effects.suppressions().isEmpty();
                })
                .map(RuleCatalogSearch::row)
                .collect(toCollection(TreeSet::new));
        assertThat(lattice().keySet()).isEqualTo(barring);
    }

    @Test
    void every_two_rows_that_meet_over_a_move_were_looked_at() {
        Map<String, Set<String>> known = Table.read(RuleCatalogSearch.PAIRS).stream()
                .collect(toMap(
                        line -> line.get(0) + '\t' + line.get(1),
                        line -> Set.of(line.get(2).split(" "))));
        SEARCH.pairs()
                .forEach((pair, outcomes) -> assertThat(known.getOrDefault(pair, Set.of()))
                        .as("%s: hold it against the guideline, then write it to %s", pair, RuleCatalogSearch.PAIRS)
                        .containsAll(outcomes));
    }

    @Test
    void what_comes_of_a_meeting_is_never_less_than_the_lattice_says() {
        Map<String, String> least = lattice();
        for (List<String> line : Table.read(RuleCatalogSearch.PAIRS)) {
            assertThat(line.get(2).split(" "))
                    .as(line.toString())
                    .allMatch(outcome -> OUTCOMES.indexOf(outcome) >= OUTCOMES.indexOf(least.get(line.get(0))));
        }
    }

    private static Map<String, String> lattice() {
        return Table.read(Path.of("src/test/resources/io/nextmove/assurance/lattice.tsv")).stream()
                .collect(toMap(line -> line.get(0), line -> line.get(1)));
    }

    private static Set<String> names(Predicate<RuleSource> wanted) {
        return SEARCH.rules().stream().filter(wanted).map(RuleSource::name).collect(toCollection(HashSet::new));
    }
}
