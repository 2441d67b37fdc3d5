package io.nextmove.core.say;

import io.nextmove.core.book.Rule;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.situation.Door;
import io.nextmove.situation.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the rules of one evaluation proposed, barred and attached. Filled by {@link Says}, read by who decides. */
public final class Proposal {
    private final Map<Move, List<Rule>> proposed = new EnumMap<>(Move.class);
    final List<Bar> bars = new ArrayList<>();
    final List<Scope> suppressed = new ArrayList<>(4);
    final long[] byTrait = Scope.catalogue();
    final List<DoorMatch> doors = new ArrayList<>();
    final Set<Door> closedDoors = EnumSet.noneOf(Door.class);
    final Map<Move, Variant> variants = new EnumMap<>(Move.class);
    final Map<Note, Move[]> notes = new EnumMap<>(Note.class);
    final Map<Avoid, Scope> avoids = new EnumMap<>(Avoid.class);
    final Map<Notice, List<Rule>> notices = new EnumMap<>(Notice.class);
    final Map<Fact<?>, List<Rule>> questions = new TreeMap<>();
    Rule wishedDoors;
    Optional<Fact<?>> askedNext = Optional.empty();
    long leftOut;
    private final Map<Misstep, List<Rule>> missteps = new EnumMap<>(Misstep.class);
    private final Map<Misstep, Map<Integer, Move[]>> insteads = new EnumMap<>(Misstep.class);

    Proposal() {}

    /** Proposes a move for a rule. */
    public void propose(Move move, Rule rule) {
        List<Rule> rules = proposed.computeIfAbsent(move, m -> new ArrayList<>(2));
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
    }

    void misstep(Misstep misstep, Rule rule, Move... instead) {
        missteps.computeIfAbsent(misstep, m -> new ArrayList<>(2)).add(rule);
        insteads.computeIfAbsent(misstep, m -> new TreeMap<>()).put(rule.index(), instead);
    }

    /** Whether a move is proposed and not left out. */
    public boolean proposes(Move move) {
        return (leftOut & 1L << move.ordinal()) == 0 && proposed.containsKey(move);
    }

    /** The rules that propose a move; empty where none does or it is left out. */
    public List<Rule> proposers(Move move) {
        return proposes(move) ? proposed.get(move) : List.of();
    }

    /** The bars. */
    public List<Bar> bars() {
        return bars;
    }

    /** The moves of a scope, as a mask, with the traits of this situation. */
    public long moves(Scope scope) {
        return scope.moves(byTrait);
    }

    /** The moves that are taken out, as a mask. */
    public long suppressed() {
        long mask = 0;
        for (Scope scope : suppressed) {
            mask |= moves(scope);
        }
        return mask;
    }

    /** The matched doors. */
    public List<DoorMatch> doors() {
        return doors;
    }

    /** The doors that stay closed. */
    public Set<Door> closedDoors() {
        return closedDoors;
    }

    /** The rule that opens wished doors, or null. */
    public Rule wishedDoors() {
        return wishedDoors;
    }

    /** The wordings that replace plain ones. */
    public Map<Move, Variant> variants() {
        return variants;
    }

    /** The added sentences, each for the first of its moves that is in the answer. */
    public Map<Note, Move[]> notes() {
        return notes;
    }

    /** The added lines to leave out. */
    public Map<Avoid, Scope> avoids() {
        return avoids;
    }

    /** The notices and the rules behind them. */
    public Map<Notice, List<Rule>> notices() {
        return notices;
    }

    /** The facts asked for and the rules behind them. */
    public Map<Fact<?>, List<Rule>> questions() {
        return questions;
    }

    /** The fact that is asked directly after the question on danger. */
    public Optional<Fact<?>> askedNext() {
        return askedNext;
    }

    /** The missteps named and the rules behind them. */
    public Map<Misstep, List<Rule>> missteps() {
        return missteps;
    }

    /** What to do instead of a misstep, in the order of the book; empty means what the answer puts first. */
    public Set<Move> instead(Misstep misstep) {
        Set<Move> moves = new LinkedHashSet<>();
        for (Move[] said : insteads.get(misstep).values()) {
            Collections.addAll(moves, said);
        }
        return moves;
    }
}
