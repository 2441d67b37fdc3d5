package io.nextmove.core.say;

import io.nextmove.core.book.Rule;
import io.nextmove.core.book.RuleBook;
import io.nextmove.core.words.Ground;
import io.nextmove.core.words.Row;
import io.nextmove.core.words.RowSign;
import io.nextmove.core.words.StatementKind;
import io.nextmove.core.words.Planned;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.Door;
import io.nextmove.situation.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule may say, and the record of who said it in one evaluation. Rules reach it as {@code say}.
 *
 * <p>It only collects: nothing is decided here, and the order in which rules speak leaves no trace in what the deciding
 * functions make of it. It stands before each firing as the filter of the agenda and learns there which rule speaks
 * next, so that no rule has to name itself. Every method returns this, so that one statement can say several things.
 */
public final class Says {
    private final RuleBook book;
    private Rule speaker;
    private final BitSet spoke = new BitSet();

    private final Map<AbuseState, List<Rule>> abuse = new EnumMap<>(AbuseState.class);
    private final Map<DepartureState, List<Rule>> departure = new EnumMap<>(DepartureState.class);
    private final Map<AskingState, List<Rule>> asking = new EnumMap<>(AskingState.class);
    private final Map<TimelineState, List<Rule>> timeline = new EnumMap<>(TimelineState.class);
    private final Map<TimelineState, Move[]> timelineMoves = new EnumMap<>(TimelineState.class);
    private final Rule[][] rows = new Rule[Row.values().length][RowSign.values().length];
    private final Map<Planned, StatementKind> statements = new HashMap<>();
    private final List<Read> readings = new ArrayList<>(4);

    private final Proposal proposal = new Proposal();

    public Says(RuleBook book) {
        this.book = book;
    }

    /** Notes which rule speaks next. */
    public void speaks(Rule rule) {
        speaker = rule;
        spoke.set(rule.index());
    }

    /** The rules that spoke, in the order of the book. */
    public List<Rule> speakers() {
        return spoke.stream().mapToObj(book.rules()::get).toList();
    }

    // Signs.

    /** States what is known of abuse. */
    public Says abuse(AbuseState state) {
        abuse.computeIfAbsent(state, s -> new ArrayList<>(2)).add(speaker);
        return this;
    }

    /** States whether the partner has left inwardly. */
    public Says departure(DepartureState state) {
        departure.computeIfAbsent(state, s -> new ArrayList<>(2)).add(speaker);
        return this;
    }

    /** States where the asking stands. */
    public Says asking(AskingState state) {
        asking.computeIfAbsent(state, s -> new ArrayList<>(2)).add(speaker);
        return this;
    }

    /** States that a row speaks for reachable. */
    public Says reach(Row row) {
        rows[row.ordinal()][RowSign.REACH.ordinal()] = speaker;
        return this;
    }

    /** States that a row speaks for a warning sign. */
    public Says red(Row row) {
        rows[row.ordinal()][RowSign.RED.ordinal()] = speaker;
        return this;
    }

    /** States what a planned sentence is; the first of the kinds counts. */
    public Says statement(Planned planned, StatementKind kind) {
        statements.merge(planned, kind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        return this;
    }

    // Readings.

    /** States a warning sign, FIRM or LOW, on its basis. */
    public Says redFlag(Ground ground, RedFlagBasis basis, Confidence confidence) {
        readings.add(new Read(
                ground, RefusalReading.RED_FLAG, Optional.of(basis), confidence, new Move[0], speaker));
        return this;
    }

    /** States any other reading, with the moves that come with it where it stands. */
    public Says reading(Ground ground, RefusalReading value, Move... moves) {
        Confidence confidence = value == RefusalReading.REACHABLE ? Confidence.FIRM : Confidence.PROVISIONAL;
        readings.add(new Read(ground, value, Optional.empty(), confidence, moves, speaker));
        return this;
    }

    /** States where the window stands, with the moves that come with it where it stands. */
    public Says timeline(TimelineState state, Move... moves) {
        timeline.computeIfAbsent(state, s -> new ArrayList<>(1)).add(speaker);
        timelineMoves.put(state, moves);
        return this;
    }

    // Moves.

    /** Proposes moves. */
    public Says recommend(Move... moves) {
        for (Move move : moves) {
            proposal.propose(move, speaker);
        }
        return this;
    }

    /** Bars what is the wrong step. */
    public Says exclude(Scope scope, Release release, Move... instead) {
        proposal.bars.add(new Bar(Status.EXCLUDED, scope, release, Scope.mask(instead), speaker));
        return this;
    }

    /** Bars what waits for a fact. */
    public Says hold(Scope scope, Release release, Move... instead) {
        proposal.bars.add(new Bar(Status.HELD, scope, release, Scope.mask(instead), speaker));
        return this;
    }

    /** Bars what comes after a move or an event. */
    public Says defer(Scope scope, Release release, Move... instead) {
        proposal.bars.add(new Bar(Status.DEFERRED, scope, release, Scope.mask(instead), speaker));
        return this;
    }

    /** Takes moves out of the answer altogether. */
    public Says suppress(Scope scope) {
        proposal.suppressed.add(scope);
        return this;
    }

    /** Lets proposals of those moves fall; bars still name them. */
    public Says leaveOut(Move... moves) {
        proposal.leftOut |= Scope.mask(moves);
        return this;
    }

    /** Gives moves a trait that the catalogue does not give them. */
    public Says carries(Trait trait, Move... moves) {
        proposal.byTrait[trait.ordinal()] |= Scope.mask(moves);
        return this;
    }

    // Doors.

    /** Matches doors to a fact. */
    public Says doors(DoorFact fact, Grade grade, Door... doors) {
        for (Door door : doors) {
            proposal.doors.add(new DoorMatch(door, fact, grade, speaker));
        }
        return this;
    }

    /** Opens the doors that the partner named. */
    public Says openWishedDoors() {
        proposal.wishedDoors = speaker;
        return this;
    }

    /** Keeps a door closed, wished or not. */
    public Says closeDoor(Door door) {
        proposal.closedDoors.add(door);
        return this;
    }

    // Wording.

    /** Replaces the wording of moves. */
    public Says word(Variant variant, Move... moves) {
        for (Move move : moves) {
            proposal.variants.merge(move, variant, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return this;
    }

    /** Adds a sentence to the first of those moves that is in the answer. */
    public Says note(Note note, Move... firstOf) {
        proposal.notes.put(note, firstOf);
        return this;
    }

    /** Adds a line to leave out to those moves that are in the answer. */
    public Says avoid(Avoid avoid, Scope scope) {
        proposal.avoids.put(avoid, scope);
        return this;
    }

    // Missteps, notices, questions.

    /** Names a misstep and what to do instead; without a move, what the answer puts first. */
    public Says misstep(Misstep misstep, Move... instead) {
        proposal.misstep(misstep, speaker, instead);
        return this;
    }

    /** Attaches a notice. */
    public Says notice(Notice notice) {
        proposal.notices.computeIfAbsent(notice, n -> new ArrayList<>(2)).add(speaker);
        return this;
    }

    /** Asks for facts that are not told. */
    public Says ask(Fact<?>... facts) {
        for (Fact<?> fact : facts) {
            proposal.questions.computeIfAbsent(fact, f -> new ArrayList<>(1)).add(speaker);
        }
        return this;
    }

    /** Asks for a fact directly after the question on danger. */
    public Says askNext(Fact<?> fact) {
        proposal.askedNext = Optional.of(fact);
        return ask(fact);
    }

    // What was said, for the deciding functions.

    /** What was said of abuse. */
    public Map<AbuseState, List<Rule>> abuse() {
        return abuse;
    }

    /** What was said of departure. */
    public Map<DepartureState, List<Rule>> departure() {
        return departure;
    }

    /** What was said of the asking. */
    public Map<AskingState, List<Rule>> asking() {
        return asking;
    }

    /** What was said of the window. */
    public Map<TimelineState, List<Rule>> timeline() {
        return timeline;
    }

    /** The moves that come with a state of the window. */
    public Move[] movesOf(TimelineState state) {
        return timelineMoves.get(state);
    }

    /** The rule that said so of a row, or null. */
    public Rule row(Row row, RowSign sign) {
        return rows[row.ordinal()][sign.ordinal()];
    }

    /** The planned sentences by what they are. */
    public Map<Planned, StatementKind> statements() {
        return statements;
    }

    /** The readings that were stated. */
    public List<Read> readings() {
        return readings;
    }

    /** What was proposed, barred and attached. */
    public Proposal proposal() {
        return proposal;
    }

    /** Whether a rule spoke. */
    public boolean spoke(Rule rule) {
        return spoke.get(rule.index());
    }

    /** The rules that may speak. */
    public RuleBook book() {
        return book;
    }

    /** Whether a rule spoke that cites a passage which a row of the limits is about. */
    public boolean cites(String row) {
        return spoke.intersects(book.citing(row));
    }
}
