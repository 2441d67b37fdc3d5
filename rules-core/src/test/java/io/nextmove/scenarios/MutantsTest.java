package io.nextmove.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.assurance.Facts;
import io.nextmove.assurance.Mutants.Mutant;
import io.nextmove.assurance.Mutants;
import io.nextmove.assurance.Situations;
import io.nextmove.assurance.Table;
import io.nextmove.core.SourceEngine;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.situation.Situation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * A broken rule is always noticed: whatever mistake is made in one rule, some scenario gets another answer.
 *
 * <p>Every tenth mutant is tried, and with {@code -Dnextmove.mutants=all} every one. A mutant that no scenario notices
 * is either equivalent, and listed with its reason, or it survives and the test fails, with the smallest situation that
 * a scenario could tell.
 */
class MutantsTest {
    private static final boolean ALL = System.getProperty("nextmove.mutants", "").equals("all");
    private static final int STEP = ALL ? 1 : 10;
    private static final int SITUATIONS = ALL ? 20_000 : 500;
    private static final long SEED = 20_260_301;
    private static final Path EQUIVALENT = Path.of("src/test/resources/io/nextmove/scenarios/equivalent-mutants.tsv");

    private final SourceEngine rules = Watched.rules();
    private final List<Watched> scenarios =
            ShippedScenarios.all().stream().map(one -> Watched.of(one.situation(), rules)).toList();
    private final List<Mutant> mutants = mutants();
    private final Set<String> equivalent = new HashSet<>(
            Table.read(EQUIVALENT).stream().map(line -> line.get(0) + '\t' + line.get(1)).toList());

    private List<Mutant> mutants() {
        List<PhaseInput> inputs = scenarios.stream().flatMap(s -> s.inputs().stream()).toList();
        return rules.sources().stream().flatMap(r -> Mutants.of(r, inputs).stream()).toList();
    }

    @Test
    void every_mutant_is_noticed_by_a_scenario_or_is_known_to_be_equivalent() {
        int killed = 0;
        int same = 0;
        List<Mutant> survivors = new ArrayList<>();
        List<String> wronglyListed = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i += STEP) {
            Mutant mutant = mutants.get(i);
            boolean noticed = scenarios.stream().anyMatch(s -> s.tells(mutant, rules));
            boolean listed = equivalent.contains(mutant.id());
            if (noticed && listed) {
                wronglyListed.add(mutant.id());
            } else if (noticed) {
                killed++;
            } else if (listed) {
                same++;
            } else {
                survivors.add(mutant);
            }
        }
        System.out.printf(
                "Mutants: %d of %d, %d killed, %d equivalent, %d survived%n",
                killed + same + survivors.size(), mutants.size(), killed, same, survivors.size());
        assertThat(wronglyListed).as("listed as equivalent, and a scenario tells them").isEmpty();
        assertThat(survivors.stream().map(this::reported)).isEmpty();
    }

    @Test
    void what_is_listed_as_equivalent_is_a_mutant_and_has_a_reason() {
        assertThat(mutants.stream().map(Mutant::id)).containsAll(equivalent);
        assertThat(Table.read(EQUIVALENT)).allSatisfy(line -> assertThat(line).hasSize(3).doesNotContain(""));
    }

    @Test
    void no_random_situation_tells_an_equivalent_mutant() {
        List<Mutant> listed = mutants.stream().filter(m -> equivalent.contains(m.id())).toList();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < SITUATIONS; i++) {
            Watched watched = Watched.of(Situations.random(random), rules);
            assertThat(listed).noneMatch(mutant -> watched.tells(mutant, rules));
        }
        System.out.printf("Mutants: %d equivalent, told by none of %,d situations%n", listed.size(), SITUATIONS);
    }

    private String reported(Mutant mutant) {
        return mutant.id() + smallest(mutant).map(s -> ", told by " + Facts.describe(s)).orElse("");
    }

    private Optional<Situation> smallest(Mutant mutant) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < SITUATIONS; i++) {
            Watched watched = Watched.of(Situations.random(random), rules);
            if (watched.tells(mutant, rules)) {
                return Optional.of(Situations.smallest(
                        watched.situation(), s -> Watched.of(s, rules).tells(mutant, rules)));
            }
        }
        return Optional.empty();
    }
}
