package io.nextmove.core.explain;

import io.nextmove.core.book.Condition.Atom;
import io.nextmove.core.book.Condition.Term;
import io.nextmove.core.book.Effects.Call;
import io.nextmove.core.decide.Doors;
import io.nextmove.core.say.Scope;
import io.nextmove.core.words.Proposals;
import io.nextmove.core.words.Told;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which facts bear on the status of a move, and which values of a fact no condition can tell apart. Immutable. */
final class Bearing {
    private static final Set<String> BY_SCOPE = Set.of("exclude", "hold", "defer", "suppress");
    private static final Set<String> BY_NAME = Set.of("leaveOut", "carries");
    private static final Set<String> JUDGED = Set.of(
            "abuse", "departureState", "asking", "refusalReading", "ground", "timelineState", "reasonRow",
            "treatmentRow", "calmRow", "beneathRow");
    private static final Set<String> DOORS = Set.of("doors", "openWishedDoors", "closeDoor");

    private final Speakers speakers;
    private final Map<Move, Set<Fact>> facts = new EnumMap<>(Move.class);
    private final Map<Fact, Map<String, Atom>> atoms = new EnumMap<>(Fact.class);
    private final Set<Fact> opaque = EnumSet.of(
            Fact.INVITATION_DOORS, Fact.REFUSAL_DOORS_WISHED, Fact.CONSIDERING, Fact.PLANNED_STATEMENTS);

    Bearing(Speakers speakers, Words words) {
        this.speakers = speakers;
        for (Move move : Move.values()) {
            facts.put(move, factsOf(move));
        }
        List<Term> terms = new ArrayList<>();
        speakers.rules().forEach(rule -> terms.addAll(rule.terms()));
        words.formulas().values().forEach(terms::addAll);
        for (Term term : terms) {
            for (Atom atom : term.atoms()) {
                note(atom, words);
            }
        }
    }

    private Set<Fact> factsOf(Move move) {
        Set<Fact> found = EnumSet.noneOf(Fact.class);
        for (SpokenRule rule : speakers.rules()) {
            if (touches(rule, move)) {
                found.addAll(rule.rule().reason().facts());
                if (rule.pattern() == Proposals.class) {
                    for (SpokenRule other : speakers.rules()) {
                        if (other.effects().proposes().contains(Move.SET_A_WINDOW)
                                || other.effects().proposes().contains(Move.LEAD_WITH_GOAL_AND_OWN_PAIN)) {
                            found.addAll(other.rule().reason().facts());
                        }
                    }
                }
            }
        }
        if (Doors.moves().contains(move)) {
            found.add(Fact.MEANS_COST);
            found.add(Fact.INVITATION_DOORS);
            found.add(Fact.REFUSAL_DOORS_WISHED);
        }
        return found;
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

    private void note(Atom atom, Words words) {
        Fact fact = WordFacts.fact(atom.path());
        if (fact != null) {
            atoms.computeIfAbsent(fact, f -> new TreeMap<>()).put(atom.text(), atom);
        } else if (words.formula(atom.path()).isEmpty() && !JUDGED.contains(atom.path())) {
            opaque.addAll(WordFacts.of(atom.path()));
        }
    }

    /** The facts that bear on the status of a move. */
    Set<Fact> on(Move move) {
        return facts.get(move);
    }

    /** The other values of a fact, one of each kind that conditions tell apart from each other and from its own. */
    List<Object> values(Fact fact, Situation situation) {
        List<Object> values = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        seen.add(kind(fact, situation));
        for (Object value : Values.others(fact, situation)) {
            if (seen.add(kind(fact, Edits.with(situation, fact, value)))) {
                values.add(value);
            }
        }
        return values;
    }

    /** The kind of value that a fact has: equal where no condition can tell two values apart. */
    Object kind(Fact fact, Situation situation) {
        if (opaque.contains(fact)) {
            return fact.in(situation);
        }
        Told told = new Told(situation);
        return atoms.getOrDefault(fact, Map.of()).values().stream()
                .map(atom -> speakers.holds(atom, told))
                .toList();
    }
}
