package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arbitrary situations of the other tests reach everything, and the smallest one is found. */
class SituationsTest {
    private static final int SEEDED = 20_000;
    private static final Path WORDING = Path.of("src/main/resources/io/nextmove/core/wording.properties");
    private static final List<Situation> SITUATIONS = new ArrayList<>();

    @BeforeAll
    static void draw() {
        SplittableRandom random = new SplittableRandom(20_260_301);
        for (int i = 0; i < SEEDED; i++) {
            SITUATIONS.add(Situations.random(random));
        }
    }

    @Test
    void every_fact_takes_every_one_of_its_values() {
        Set<String> missing = new HashSet<>();
        for (Fact<?> fact : Fact.all()) {
            Set<Object> seen = new HashSet<>();
            SITUATIONS.forEach(s -> collect(fact.in(s), seen));
            expected(fact).filter(v -> !seen.contains(v)).forEach(v -> missing.add(fact + "=" + v));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_fact_is_sometimes_told_and_sometimes_not() {
        for (Fact<?> fact : Fact.all()) {
            assertThat(SITUATIONS.stream()
                            .map(s -> fact.in(s).equals(Facts.open(fact)))
                            .distinct())
                    .as(fact.path())
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void dates_stand_on_every_border() {
        Map<String, Integer> seen = new HashMap<>();
        SITUATIONS.forEach(s -> borders(s).forEach(b -> seen.merge(b, 1, Integer::sum)));
        List<String> borders = new ArrayList<>(
                List.of("asOf on a leap day", "asOf far away", "start on a leap day", "end on a leap day"));
        Stream.of("start and end", "asOf and start", "asOf and end", "movement and asOf", "movement and start")
                .forEach(pair -> Stream.of("equal", "a day later", "a day earlier", "later", "earlier")
                        .forEach(relation -> borders.add(pair + ": " + relation)));
        Stream.of(1, 3, 12)
                .forEach(
                        m -> Stream.of(-1, 0, 1).forEach(d -> borders.add("window of " + m + " months and days " + d)));
        Stream.of("start without an end", "end without a start", "movement without a date")
                .forEach(borders::add);
        assertThat(seen.keySet()).containsAll(borders);
    }

    @Test
    void every_contradiction_is_told() throws IOException {
        Properties wording = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDING)) {
            wording.load(reader);
        }
        Set<String> told = new HashSet<>();
        SITUATIONS.forEach(s -> Advice.on(s).contradictions().forEach(c -> told.add(c.text())));
        assertThat(wording.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("contradiction.") && !told.contains(wording.getProperty(key))))
                .isEmpty();
    }

    @Test
    void the_states_that_matter_are_common() {
        assertThat(share(Words::abuse))
                .hasSize(AbuseState.values().length)
                .allSatisfy((state, share) -> assertThat(share).as(state.name()).isGreaterThan(0.05));
        assertThat(share(Words::departure))
                .hasSize(DepartureState.values().length)
                .allSatisfy((state, share) -> assertThat(share).as(state.name()).isGreaterThan(0.05));
        Map<String, Double> others = Map.of(
                "nothing told", share(s -> Facts.told(s).isEmpty()).getOrDefault(true, 0.0),
                "danger", share(Words::danger).get(true),
                "affair of the partner", share(Words::affairPartner).get(true),
                "affair of the asker", share(Words::affairOwn).get(true),
                "treatment first", share(Words::treatmentFirst).get(true),
                "treatment suspected", share(Words::treatmentSuspected).get(true),
                "window over", share(Words::windowOver).get(true),
                "not the inviter", share(Words::inviter).get(false));
        assertThat(others)
                .allSatisfy((state, share) -> assertThat(share).as(state).isGreaterThan(0.02));
        assertThat(share(s -> Words.ordinary(s)
                        && Words.abuse(s) == AbuseState.ABSENT
                        && !Words.affair(s)
                        && !Words.treatmentFirst(s)
                        && !Words.gone(s)))
                .as("open to a plan")
                .satisfies(share -> assertThat(share.get(true)).isGreaterThan(0.15));
    }

    @Test
    void the_same_seed_draws_the_same_situations() {
        Random one = new Random(7);
        Random two = new Random(7);
        for (int i = 0; i < 500; i++) {
            assertThat(Situations.random(one)).isEqualTo(Situations.random(two));
        }
    }

    @Test
    void a_smaller_situation_tells_less() {
        for (Situation s : SITUATIONS.subList(0, 500)) {
            assertThat(Situations.smaller(s).mapToInt(Situations::size).max().orElse(-1))
                    .isLessThan(Math.max(Situations.size(s), 0));
        }
    }

    @Test
    void the_smallest_situation_tells_only_what_matters() {
        Situation dense = SITUATIONS.stream()
                .filter(s -> Facts.told(s).size() > 70)
                .filter(SituationsTest::jealousAndTold)
                .findFirst()
                .orElseThrow();
        assertThat(Facts.describe(Situations.smallest(dense, SituationsTest::jealousAndTold)))
                .isEqualTo("asOf=2026-03-01, affair.partner=SUSPECTED, invitation.doors={WORKSHOP=OFFERED_REFUSED}");
    }

    @Test
    void every_fact_can_be_set_and_read_back() {
        Random random = new Random(3);
        for (Fact<?> fact : Fact.all()) {
            Object value = fact.kind() == Fact.Kind.DATE
                    ? Optional.of(LocalDate.of(2026, 2, 1))
                    : fact == Fact.TIMELINE_MOVEMENT
                            ? List.of(Movement.of(MovementSign.ASKED_ABOUT_IT))
                            : fact == Fact.PERSPECTIVE ? Facts.values(fact).get(1) : Situations.value(fact, random);
            Situation s = Facts.with(Facts.NOTHING, fact, value);
            assertThat(fact.in(s)).as(fact.path()).isEqualTo(value);
            assertThat(Facts.without(s, List.of(fact))).as(fact.path()).isEqualTo(Facts.NOTHING);
        }
    }

    private static boolean jealousAndTold(Situation s) {
        return s.affair().partner() == Certainty.SUSPECTED
                && s.invitation().doors().get(Door.WORKSHOP) == DoorOutcome.OFFERED_REFUSED;
    }

    private static <T> Map<T, Double> share(Function<Situation, T> state) {
        Map<T, Double> share = new HashMap<>();
        SITUATIONS.forEach(s -> share.merge(state.apply(s), 1.0 / SEEDED, Double::sum));
        return share;
    }

    private static void collect(Object value, Set<Object> seen) {
        if (value instanceof Collection<?> c) {
            c.forEach(element -> collect(element, seen));
        } else if (value instanceof Map<?, ?> m) {
            m.forEach((k, v) -> seen.add(k + "=" + v));
        } else if (value instanceof Movement m) {
            seen.addAll(List.of(m.sign(), m.lapsed(), m.on().isPresent()));
        } else if (value instanceof PlannedStatement p) {
            seen.addAll(List.of(
                    "own=" + p.aboutOwnAction(),
                    "conditional=" + p.conditionalOnPartner(),
                    "costs=" + p.costsPartner(),
                    "information=" + p.informationOnly(),
                    "inside=" + p.insideInvitation()));
        } else {
            seen.add(value);
        }
    }

    private static Stream<Object> expected(Fact<?> fact) {
        return switch (fact.kind()) {
            case ONE, SET -> Facts.values(fact).stream();
            case MAP ->
                Arrays.stream(Door.values())
                        .flatMap(d -> Arrays.stream(DoorOutcome.values()).map(o -> d + "=" + o));
            case LIST ->
                fact == Fact.TIMELINE_MOVEMENT
                        ? Stream.of(MovementSign.values(), Answer.values(), new Object[] {true, false})
                                .flatMap(Arrays::stream)
                        : Stream.of("own", "conditional", "costs", "information", "inside")
                                .flatMap(f -> Arrays.stream(Answer.values()).map(a -> f + "=" + a));
            case MONTHS -> IntStream.of(0, 11, 12, 13, 1200).mapToObj(OptionalInt::of);
            case DATE -> Stream.of(Optional.empty());
        };
    }

    private static Set<String> borders(Situation s) {
        Set<String> borders = new HashSet<>();
        Optional<LocalDate> start = s.timeline().windowStart();
        Optional<LocalDate> end = s.timeline().windowEnd();
        if (leapDay(s.asOf())) {
            borders.add("asOf on a leap day");
        }
        if (s.asOf().getYear() > 9000 || s.asOf().getYear() < 1900) {
            borders.add("asOf far away");
        }
        start.filter(SituationsTest::leapDay).ifPresent(d -> borders.add("start on a leap day"));
        end.filter(SituationsTest::leapDay).ifPresent(d -> borders.add("end on a leap day"));
        start.ifPresent(d -> borders.add("asOf and start: " + relation(s.asOf(), d)));
        end.ifPresent(d -> borders.add("asOf and end: " + relation(s.asOf(), d)));
        if (start.isPresent() && end.isPresent()) {
            borders.add("start and end: " + relation(start.get(), end.get()));
            window(start.get(), end.get()).ifPresent(borders::add);
        } else {
            start.ifPresent(d -> borders.add("start without an end"));
            end.ifPresent(d -> borders.add("end without a start"));
        }
        for (Movement m : s.timeline().movement()) {
            m.on().ifPresent(d -> borders.add("movement and asOf: " + relation(d, s.asOf())));
            m.on().ifPresent(d -> start.ifPresent(b -> borders.add("movement and start: " + relation(d, b))));
            if (m.on().isEmpty()) {
                borders.add("movement without a date");
            }
        }
        return borders;
    }

    private static boolean leapDay(LocalDate date) {
        return date.getMonthValue() == 2 && date.getDayOfMonth() == 29;
    }

    private static String relation(LocalDate a, LocalDate b) {
        long days = a.toEpochDay() - b.toEpochDay();
        return days == 0 ? "equal" : (Math.abs(days) == 1 ? "a day " : "") + (days > 0 ? "later" : "earlier");
    }

    private static Optional<String> window(LocalDate start, LocalDate end) {
        if (Math.abs(start.getYear()) > 10_000) {
            return Optional.empty();
        }
        return Stream.of(1, 3, 12)
                .flatMap(m -> Stream.of(-1, 0, 1)
                        .filter(d -> start.plusMonths(m).plusDays(d).equals(end))
                        .map(d -> "window of " + m + " months and days " + d))
                .findFirst();
    }
}
