package io.nextmove.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.assurance.DifferentialTest;
import io.nextmove.assurance.Mutants;
import io.nextmove.assurance.Mutants.Mutant;
import io.nextmove.assurance.Situations;
import io.nextmove.assurance.Table;
import io.nextmove.core.SourceEngine;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.situation.Situation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A broken rule is always noticed: whatever mistake is made in one rule, some scenario gets another answer, or some
 * situation that is drawn does, and the differential test holds those against the reference.
 *
 * <p>Every tenth mutant is tried, and with {@code -Dnextmove.mutants=all} every one. A mutant that nothing notices is
 * either equivalent, and listed with its reason, or it survives and the test fails.
 */
class MutantsTest {
    private static final boolean ALL =
            System.getProperty("nextmove.mutants", "").equals("all");
    private static final int STEP = ALL ? 1 : 10;
    private static final int SITUATIONS = ALL ? 20_000 : 500;
    private static final int DRAWN = 2_500;
    private static final int DRAWN_LATE = 20_000;
    private static final long OTHER_SEED = 20_260_302;
    private static final Path EQUIVALENT = Path.of("src/test/resources/io/nextmove/scenarios/equivalent-mutants.tsv");

    private final SourceEngine rules = Watched.rules();
    private final List<Watched> scenarios = ShippedScenarios.all().stream()
            .map(one -> Watched.of(one.situation(), rules))
            .toList();
    private final List<Watched> drawn = drawn(DifferentialTest.SEED, DRAWN);
    private final List<Mutant> mutants = mutants();
    private final Set<String> equivalent = new HashSet<>(Table.read(EQUIVALENT).stream()
            .map(line -> line.get(0) + '\t' + line.get(1))
            .toList());

    private List<Watched> drawn(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        return Stream.generate(() -> Watched.of(Situations.random(random), rules))
                .limit(count)
                .toList();
    }

    /** Tries more of the situations that the differential test draws. */
    private void removeToldLate(List<Mutant> survivors) {
        SplittableRandom random = new SplittableRandom(DifferentialTest.SEED);
        for (int i = 0; i < DRAWN_LATE && !survivors.isEmpty(); i++) {
            Situation situation = Situations.random(random);
            if (i >= DRAWN) {
                Watched watched = Watched.of(situation, rules);
                survivors.removeIf(mutant -> watched.tells(mutant, rules));
            }
        }
    }

    private boolean noticed(Mutant mutant) {
        return Stream.concat(scenarios.stream(), drawn.stream()).anyMatch(s -> s.tells(mutant, rules));
    }

    private List<Mutant> mutants() {
        List<PhaseInput> inputs =
                scenarios.stream().flatMap(s -> s.inputs().stream()).toList();
        return rules.sources().stream()
                .flatMap(r -> Mutants.of(r, inputs).stream())
                .toList();
    }

    @Test
    void every_mutant_is_noticed_by_a_scenario_or_a_drawn_situation_or_is_known_to_be_equivalent() {
        int tried = 0;
        int killed = 0;
        List<Mutant> survivors = new ArrayList<>();
        List<String> wronglyListed = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i += STEP) {
            Mutant mutant = mutants.get(i);
            tried++;
            boolean listed = equivalent.contains(mutant.id());
            if (noticed(mutant)) {
                killed++;
                if (listed) {
                    wronglyListed.add(mutant.id());
                }
            } else if (!listed) {
                survivors.add(mutant);
            }
        }
        int late = survivors.size();
        removeToldLate(survivors);
        late -= survivors.size();
        System.out.printf(
                "Mutants: %,d of %,d, %,d killed, %,d equivalent, %,d survived%n",
                tried, mutants.size(), killed + late, tried - killed - late - survivors.size(), survivors.size());
        assertThat(survivors.stream().map(Mutant::id)).isEmpty();
        assertThat(wronglyListed)
                .as("listed as equivalent, and told by a situation")
                .isEmpty();
    }

    @Test
    void what_is_listed_as_equivalent_is_a_mutant_and_has_a_reason() {
        assertThat(mutants.stream().map(Mutant::id)).containsAll(equivalent);
        assertThat(Table.read(EQUIVALENT))
                .allSatisfy(line -> assertThat(line).hasSize(3).doesNotContain(""));
    }

    @Test
    void no_other_situation_tells_a_mutant_that_is_listed_as_equivalent() {
        List<Mutant> all =
                mutants.stream().filter(m -> equivalent.contains(m.id())).toList();
        List<Mutant> listed = IntStream.range(0, all.size())
                .filter(i -> i % STEP == 0)
                .mapToObj(all::get)
                .toList();
        SplittableRandom random = new SplittableRandom(OTHER_SEED);
        for (int i = 0; i < SITUATIONS; i++) {
            Watched watched = Watched.of(Situations.random(random), rules);
            assertThat(listed).noneMatch(mutant -> watched.tells(mutant, rules));
        }
        System.out.printf("Mutants: %,d equivalent, told by none of %,d other situations%n", listed.size(), SITUATIONS);
    }
}
