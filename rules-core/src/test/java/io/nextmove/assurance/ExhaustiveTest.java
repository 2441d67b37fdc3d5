package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.assurance.CorePromises.Standing;
import io.nextmove.assurance.CorePromises.Step;
import io.nextmove.assurance.SafetyCore.Strand;
import io.nextmove.reference.Reference;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every state of the {@link SafetyCore} keeps the {@link CorePromises} and is answered as the reference does.
 *
 * <p>A state is a choice of one class in each of the six parts. Each is visited with nothing else told, and a part of
 * them once more beside other facts at random; every time with other members of the classes, drawn by the number of the
 * state. That members of a class count as the same is tried for the combinations of values of every strand, in a large
 * class for a sample of them, and for every choice of classes of the strands of a part, each beside facts at random.
 */
class ExhaustiveTest {
    /** One in so many of the combinations of danger, departure and asking is visited, with all of the other parts. */
    private static final int EVERY = Integer.getInteger("nextmove.exhaustive.every", 97);

    /** One in so many of those is visited beside other facts too. */
    private static final int BESIDE_OTHERS = 4;

    /** How many times each combination of values, and each choice of classes, is compared with another of its class. */
    private static final int COMPARISONS = Integer.getInteger("nextmove.exhaustive.comparisons", 1);

    /** In a class with more combinations of values than so many a sample of them is compared. */
    private static final int MOST_OF_A_CLASS = 400;

    private static final int THREADS = 2;
    private static final List<SafetyCore> OUTER = List.of(SafetyCore.DANGER, SafetyCore.DEPARTURE, SafetyCore.ASKING);
    private static final List<SafetyCore> INNER = List.of(SafetyCore.HARM, SafetyCore.AFFAIR, SafetyCore.HEALTH);
    private static final int OUTER_STATES = states(OUTER);
    private static final int INNER_STATES = states(INNER);
    private static final List<Change> CHANGES = changes();

    /** A change of one class of an inner part to another one by one fact. */
    private record Change(SafetyCore part, int from, int to, Step step) {}

    @Test
    void every_state_of_the_safety_core_keeps_its_promises() throws Exception {
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        Callable<long[]> visits = () -> {
            long[] counts = new long[3];
            for (int n = next.getAndAdd(EVERY); n < OUTER_STATES; n = next.getAndAdd(EVERY)) {
                SplittableRandom random = new SplittableRandom(n);
                counts[0] += INNER_STATES;
                counts[2] += visit(n, Facts.NOTHING, random);
                if (random.nextInt(BESIDE_OTHERS) == 0) {
                    counts[1] += INNER_STATES;
                    counts[2] += visit(n, Situations.random(random), random);
                }
            }
            return counts;
        };
        long visited = 0;
        long besideOthers = 0;
        long compared = 0;
        for (long[] counts : inParallel(Collections.nCopies(THREADS, visits))) {
            visited += counts[0];
            besideOthers += counts[1];
            compared += counts[2];
        }
        System.out.printf(
                "safety core: %,d states in all, %,d reduced, %,d of them visited, %,d beside other facts too;"
                        + " %,d steps from one state to another compared; %,d s%n",
                SafetyCore.product(),
                SafetyCore.reduced(),
                visited,
                besideOthers,
                compared,
                (System.nanoTime() - start) / 1_000_000_000);
        assertThat(visited)
                .isEqualTo((long) INNER_STATES * ((OUTER_STATES + EVERY - 1) / EVERY))
                .isPositive();
        assertThat(besideOthers).isPositive();
        assertThat(compared).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void combinations_that_count_as_the_same_have_the_same_answer(SafetyCore part) throws Exception {
        int combinations = part.strands().stream().mapToInt(Strand::size).sum();
        int choices = part.classes().stream().mapToInt(List::size).sum();
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (Strand strand : part.strands()) {
            for (int number = 0; number < strand.classes().size(); number++) {
                int c = number;
                tasks.add(() -> compareMembers(part, strand, c));
            }
        }
        for (int number = 0; number < part.classes().size(); number++) {
            int c = number;
            tasks.add(() -> compareChoices(part, c));
        }
        int compared = inParallel(tasks).stream().mapToInt(n -> n).sum();
        System.out.printf(
                "safety core, %s: %,d combinations of values in %,d choices, %,d classes, %,d comparisons%n",
                part, combinations, choices, part.classes().size(), compared);
        assertThat(compared).isGreaterThan(choices);
    }

    @Test
    void every_fact_of_a_part_stands_in_no_other_part() {
        List<Fact<?>> facts = new ArrayList<>();
        for (SafetyCore part : SafetyCore.values()) {
            facts.addAll(part.facts());
        }
        assertThat(facts).doesNotHaveDuplicates();
    }

    /** Compares combinations of values of a class of a strand, each with another one and beside other facts. */
    private static int compareMembers(SafetyCore part, Strand strand, int number) {
        List<List<Object>> members = strand.classes().get(number);
        SplittableRandom random = new SplittableRandom(31L * strand.size() + number);
        int all = members.size() * Math.max(COMPARISONS, 1_000 * COMPARISONS / strand.size());
        int tries = Math.min(all, MOST_OF_A_CLASS * COMPARISONS);
        for (int n = 0; n < tries; n++) {
            int m = tries < all ? random.nextInt(members.size()) : n % members.size();
            Map<Fact<?>, Object> one = beside(part, random);
            part.put(random.nextInt(part.classes().size()), one, random);
            Map<Fact<?>, Object> another = new TreeMap<>(one);
            strand.put(members.get(m), one);
            strand.put(members.get(other(m, n / members.size(), members.size(), random)), another);
            compare(part, one, another);
        }
        return tries;
    }

    /** Compares every choice of a class of a part with another one, each time beside other facts. */
    private static int compareChoices(SafetyCore part, int number) {
        List<Integer> choices = part.classes().get(number);
        SplittableRandom random = new SplittableRandom(31L * part.ordinal() + number);
        for (int n = 0; n < COMPARISONS; n++) {
            for (int c = 0; c < choices.size(); c++) {
                Map<Fact<?>, Object> one = beside(part, random);
                Map<Fact<?>, Object> another = new TreeMap<>(one);
                part.putChoice(choices.get(c), one, random);
                part.putChoice(choices.get(other(c, n, choices.size(), random)), another, random);
                compare(part, one, another);
            }
        }
        return choices.size() * COMPARISONS;
    }

    /** The next one first, so that all are one class; then any. */
    private static int other(int one, int turn, int size, RandomGenerator random) {
        return turn == 0 ? (one + 1) % size : random.nextInt(size);
    }

    /** Facts at random, some of them of other parts; of the one who invites. */
    private static Map<Fact<?>, Object> beside(SafetyCore part, RandomGenerator random) {
        Map<Fact<?>, Object> told = Facts.told(Situations.random(random));
        told.remove(Fact.PERSPECTIVE);
        for (SafetyCore other : SafetyCore.values()) {
            if (other != part && random.nextBoolean()) {
                other.put(random.nextInt(other.classes().size()), told, random);
            }
        }
        return told;
    }

    private static void compare(SafetyCore part, Map<Fact<?>, Object> one, Map<Fact<?>, Object> another) {
        Situation a = Facts.situation(Facts.NOTHING.asOf(), one);
        Situation b = Facts.situation(Facts.NOTHING.asOf(), another);
        String difference = difference(Advice.on(a), Advice.on(b));
        if (!difference.isEmpty()) {
            throw new AssertionError(
                    part + ": not the same, in " + difference + ": " + Facts.describe(a) + " and " + Facts.describe(b));
        }
    }

    /** Where two answers differ in what same combinations must have in common; empty where they do not. */
    private static String difference(Guidance one, Guidance other) {
        List<Object> a = essence(one);
        List<Object> b = essence(other);
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return a.get(i) + " against " + b.get(i);
            }
        }
        return "";
    }

    private static List<Object> essence(Guidance answer) {
        List<Object> moves = new ArrayList<>();
        for (AdvisedMove m : answer.moves()) {
            moves.add(m.move());
            moves.add(m.status());
        }
        List<Object> missteps = new ArrayList<>();
        for (AdvisedAgainst m : answer.missteps()) {
            missteps.add(m.misstep());
            missteps.add(m.instead());
        }
        return List.of(
                answer.judgments().abuse().value(),
                answer.judgments().departure().value(),
                answer.judgments().asking().value(),
                answer.judgments().refusal().value(),
                answer.judgments().refusal().confidence(),
                answer.judgments().refusal().basis(),
                answer.judgments().timeline().value(),
                moves,
                missteps,
                Advice.notices(answer));
    }

    /** Visits one combination of the outer parts with all of the inner ones, and the steps between them. */
    private static int visit(int outer, Situation rest, RandomGenerator random) {
        Map<Fact<?>, Object> told = Facts.told(rest);
        told.remove(Fact.PERSPECTIVE);
        Standing[] standings = new Standing[INNER_STATES];
        for (int inner = 0; inner < INNER_STATES; inner++) {
            tell(OUTER, outer, told, random);
            tell(INNER, inner, told, random);
            Situation s = Facts.situation(rest.asOf(), told);
            Guidance answer = Advice.on(s);
            CorePromises promises = new CorePromises(s, answer);
            standings[inner] = promises.standing();
            String broken = promises.broken();
            String difference =
                    broken.isEmpty() ? DifferentialTest.difference(answer, Reference.answer(s)) : "promise " + broken;
            if (!difference.isEmpty()) {
                throw new AssertionError(difference + ": " + Facts.describe(s));
            }
        }
        int compared = 0;
        for (Change change : CHANGES) {
            int weight = weight(change.part());
            int size = change.part().classes().size();
            for (int inner = 0; inner < INNER_STATES; inner++) {
                if (inner / weight % size == change.from()) {
                    Standing after = standings[inner + (change.to() - change.from()) * weight];
                    if (!after.keeps(change.step(), standings[inner])) {
                        throw new AssertionError(change + " loosens a bar: from "
                                + Facts.describe(standings[inner].situation()) + " to "
                                + Facts.describe(after.situation()));
                    }
                    compared++;
                }
            }
        }
        return compared;
    }

    /** Tells a member of each class that a state of these parts is made of. */
    private static void tell(List<SafetyCore> parts, int state, Map<Fact<?>, Object> told, RandomGenerator random) {
        int left = state;
        for (SafetyCore part : parts) {
            int size = part.classes().size();
            part.put(left % size, told, random);
            left /= size;
        }
    }

    private static int states(List<SafetyCore> parts) {
        return parts.stream().mapToInt(p -> p.classes().size()).reduce(1, Math::multiplyExact);
    }

    /** How far apart two states are whose classes of that inner part are neighbors. */
    private static int weight(SafetyCore part) {
        return states(INNER.subList(0, INNER.indexOf(part)));
    }

    private static List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Fact<?> harm : List.of(
                Fact.SAFETY_PHYSICAL_ABUSE,
                Fact.SAFETY_SEXUAL_ABUSE,
                Fact.SAFETY_COERCIVE_CONTROL,
                Fact.SAFETY_OTHER_HARM,
                Fact.SAFETY_OWN_HARM,
                Fact.SAFETY_CHILDREN_HARMED)) {
            add(changes, harm, Certainty.NO, Certainty.UNKNOWN, Step.HARM);
            for (Certainty worse : List.of(Certainty.UNSURE, Certainty.SUSPECTED, Certainty.YES)) {
                add(changes, harm, Certainty.UNKNOWN, worse, Step.HARM);
            }
        }
        for (Fact<?> harm : List.of(Fact.SAFETY_AFRAID_OF_PARTNER, Fact.SAFETY_STRANGLED)) {
            add(changes, harm, Answer.NO, Answer.UNKNOWN, Step.HARM);
            add(changes, harm, Answer.UNKNOWN, Answer.UNSURE, Step.HARM);
            add(changes, harm, Answer.UNKNOWN, Answer.YES, Step.HARM);
        }
        for (Fact<?> condition : List.of(Fact.HEALTH_SUBSTANCE_USE, Fact.HEALTH_CRISIS)) {
            add(changes, condition, Certainty.NO, Certainty.UNKNOWN, Step.UNKNOWN);
            add(changes, condition, Certainty.UNKNOWN, Certainty.SUSPECTED, Step.HARM);
            add(changes, condition, Certainty.UNKNOWN, Certainty.YES, Step.HARM);
        }
        add(changes, Fact.AFFAIR_PARTNER, Certainty.NO, Certainty.UNKNOWN, Step.UNKNOWN);
        add(changes, Fact.AFFAIR_PARTNER, Certainty.UNKNOWN, Certainty.SUSPECTED, Step.FOUND);
        add(changes, Fact.AFFAIR_PARTNER, Certainty.UNKNOWN, Certainty.YES, Step.FOUND);
        add(changes, Fact.AFFAIR_OWN, Answer.NO, Answer.UNKNOWN, Step.UNKNOWN);
        add(changes, Fact.AFFAIR_KNOWN_TO_OTHER, Disclosure.DISCLOSED, Disclosure.UNKNOWN, Step.UNKNOWN);
        add(changes, Fact.HEALTH_CRISIS_TREATED, Answer.YES, Answer.UNKNOWN, Step.UNKNOWN);
        add(changes, Fact.HEALTH_DRIVES_DAMAGE, Answer.NO, Answer.UNKNOWN, Step.UNKNOWN);
        return changes.stream().distinct().toList();
    }

    private static void add(List<Change> changes, Fact<?> fact, Object from, Object to, Step step) {
        for (SafetyCore part : INNER) {
            if (part.facts().contains(fact)) {
                part.steps(fact, from, to).forEach(s -> changes.add(new Change(part, s.get(0), s.get(1), step)));
            }
        }
    }

    private static <T> List<T> inParallel(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(work)) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failure) {
                throw failure;
            }
            throw e;
        } finally {
            threads.shutdownNow();
        }
    }
}
