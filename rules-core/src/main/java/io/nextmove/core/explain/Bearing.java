package io.nextmove.core.explain;

import io.nextmove.core.book.Condition.Atom;
import io.nextmove.core.book.Condition.Term;
import io.nextmove.core.book.Effects.Call;
import io.nextmove.core.book.Rule;
import io.nextmove.core.decide.Doors;
import io.nextmove.core.say.Scope;
import io.nextmove.core.words.Proposals;
import io.nextmove.core.words.Told;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What bears on the status of a move, or on the whole guidance: the rules, the facts that these rest on, and which values
 * of a fact no condition of theirs can tell apart. Immutable.
 */
final class Bearing {
    /** The facts that rank the doors, beside the conditions of rules. */
    static final Set<Fact<?>> DOOR_FACTS = Set.of(
            Fact.INVITATION_DOORS,
            Fact.REFUSAL_DOORS_WISHED,
            Fact.MEANS_COST,
            Fact.REFUSAL_REASONS,
            Fact.REFUSAL_WORD_IS_TRIGGER,
            Fact.REFUSAL_GOAL_DRIVEN,
            Fact.REFUSAL_REFUSES,
            Fact.DEPARTURE_LEANING_OUT,
            Fact.DEPARTURE_ASKER_LEANING_OUT);
    private static final Set<String> BY_SCOPE = Set.of("exclude", "hold", "defer", "suppress");
    private static final Set<String> BY_NAME = Set.of("leaveOut", "carries");
    private static final Set<String> JUDGING =
            Set.of("abuse", "departure", "asking", "red", "reach", "statement", "reading", "redFlag", "timeline");
    private static final Set<String> JUDGED = Set.of(
            "abuse", "departureState", "asking", "refusalReading", "ground", "timelineState", "reasonRow",
            "treatmentRow", "calmRow", "beneathRow");
    private static final Set<Move> READ_BY_PROPOSALS =
            EnumSet.of(Move.SET_A_WINDOW, Move.LEAD_WITH_GOAL_AND_OWN_PAIN);
    private static final Set<String> DOORS = Set.of("doors", "openWishedDoors", "closeDoor");

    private final Speakers speakers;
    private final Set<Fact<?>> facts = new TreeSet<>();
    private final Map<Fact<?>, Map<String, Atom>> atoms = new TreeMap<>();
    private final Set<Fact<?>> opaque = new HashSet<>(Set.of(Fact.CONSIDERING, Fact.PLANNED_STATEMENTS));
    private final Set<Fact<?>> ranking;
    private final BitSet judging = new BitSet();
    private final Map<Fact<?>, Set<Fact<?>>> together = new TreeMap<>();

    private Bearing(Speakers speakers, Set<Fact<?>> ranking, Words words) {
        this.speakers = speakers;
        this.ranking = ranking;
        facts.addAll(ranking);
        opaque.addAll(ranking);
        Set<String> noted = new HashSet<>();
        boolean proposals = !speakers.on(Proposals.class).isEmpty();
        for (SpokenRule rule : speakers.rules()) {
            rule.terms().forEach(term -> note(term, words, noted));
            if (judges(rule) || proposals && READ_BY_PROPOSALS.stream().anyMatch(rule.effects().proposes()::contains)) {
                judging.set(rule.rule().index());
            }
            List<Fact<?>> tested = rule.rule().reason().premises().facts();
            tested.forEach(fact -> together.computeIfAbsent(fact, f -> new TreeSet<>()).addAll(tested));
        }
    }

    /** On the whole guidance. */
    static Bearing onAll(Speakers speakers, Words words) {
        Bearing bearing = new Bearing(speakers, DOOR_FACTS, words);
        bearing.facts.addAll(Fact.all());
        return bearing;
    }

    /** On the status of a move. */
    static Bearing on(Move move, Speakers all, Words words) {
        Set<SpokenRule> touching = new HashSet<>(touching(move, all));
        if (touching.stream().anyMatch(rule -> rule.pattern() == Proposals.class)) {
            READ_BY_PROPOSALS.forEach(read -> touching.addAll(touching(read, all)));
        }
        Bearing bearing = new Bearing(
                all.only(rule -> touching.contains(rule) || judges(rule)),
                Doors.moves().contains(move) ? DOOR_FACTS : Set.of(),
                words);
        touching.forEach(rule -> bearing.facts.addAll(rule.rule().reason().facts()));
        return bearing;
    }

    private static List<SpokenRule> touching(Move move, Speakers all) {
        return all.rules().stream().filter(rule -> touches(rule, move)).toList();
    }

    private static boolean judges(SpokenRule rule) {
        return JUDGING.stream().anyMatch(rule::says);
    }

    private static boolean touches(SpokenRule rule, Move move) {
        if (rule.effects().proposes().contains(move)) {
            return true;
        }
        for (Call call : rule.effects().calls()) {
            List<String> arguments = Vocabulary.arguments(call.arguments());
            if (BY_SCOPE.contains(call.name()) && inScope(Vocabulary.scope(arguments.get(0)), move)
                    || BY_NAME.contains(call.name())
                            && arguments.stream().anyMatch(a -> Vocabulary.constant(a) == move)
                    || DOORS.contains(call.name())
                            && Doors.moves().contains(move)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a scope may reach a move; traits that a situation gives are counted for every move. */
    private static boolean inScope(Scope scope, Move move) {
        long[] all = Scope.catalogue();
        all[Trait.JOINT.ordinal()] |= Scope.mask(Move.USE_HOME_PROGRAM, Move.USE_A_SCRIPT_AND_PROGRAM);
        return (scope.moves(all) & 1L << move.ordinal()) != 0;
    }

    private void note(Term term, Words words, Set<String> noted) {
        for (Atom atom : term.atoms()) {
            Fact<?> fact = WordFacts.fact(atom.path());
            Optional<List<Term>> formula = words.formula(atom.path());
            if (fact != null) {
                atoms.computeIfAbsent(fact, f -> new TreeMap<>()).put(atom.text(), atom);
            } else if (formula.isPresent() && noted.add(atom.path())) {
                formula.get().forEach(part -> note(part, words, noted));
            } else if (formula.isEmpty() && !JUDGED.contains(atom.path())) {
                opaque.addAll(WordFacts.of(atom.path()));
            }
        }
    }

    /** The rules that bear on it. */
    Speakers speakers() {
        return speakers;
    }

    /** The facts that bear on it. */
    Set<Fact<?>> facts() {
        return facts;
    }

    /** Whether a fact ranks the doors, and the move is one of them. */
    boolean ranks(Fact<?> fact) {
        return ranking.contains(fact);
    }

    /** Those of some rules on which judgments rest, or what is said of proposals. */
    List<Rule> judging(List<Rule> rules) {
        return rules.stream().filter(rule -> judging.get(rule.index())).toList();
    }

    /** Whether a rule tests both facts itself. */
    boolean testedTogether(Fact<?> one, Fact<?> other) {
        return together.getOrDefault(one, Set.of()).contains(other);
    }

    /** The other values of a fact, one of each kind that conditions tell apart from each other and from its own. */
    List<Object> values(Fact<?> fact, Situation situation) {
        List<Object> values = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        seen.add(kind(fact, situation));
        for (Object value : Values.others(fact, situation)) {
            if (seen.add(kind(fact, Values.with(situation, fact, value)))) {
                values.add(value);
            }
        }
        return values;
    }

    /** The kind of value that a fact has: equal where no condition can tell two values apart. */
    Object kind(Fact<?> fact, Situation situation) {
        if (opaque.contains(fact)) {
            return fact.in(situation);
        }
        Told told = new Told(situation);
        return atoms.getOrDefault(fact, Map.of()).values().stream()
                .map(atom -> speakers.holds(atom, told))
                .toList();
    }
}
