package io.nextmove.core.findings;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.language.Indication;
import io.nextmove.core.language.ReadingBasis;
import io.nextmove.core.language.StatementKind;
import io.nextmove.core.language.TruthValue;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.Sign;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.NoticePart;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.Door;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Topic;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one evaluation found, each finding with its rule, and for each rule whether it holds.
 *
 * <p>It only collects: nothing is decided here, and the order in which rules are applied within a phase leaves no trace in
 * what the deciding functions make of it. Belongs to one thread.
 */
public final class Findings implements RuleActions {
    private final RuleCatalog catalog;
    private final BitSet holding;
    private final BitSet open;
    private @Nullable Rule current;

    // Most of these stay empty: a tree costs nothing until it has entries, and keeps the order of an enum as well.
    private final Map<AbuseState, List<Rule>> abuse = new TreeMap<>();
    private final Map<DepartureState, List<Rule>> departure = new TreeMap<>();
    private final Map<AskingState, List<Rule>> asking = new TreeMap<>();
    private final Map<TimelineState, List<Rule>> timeline = new TreeMap<>();
    private final Map<TimelineState, List<Move>> timelineMoves = new TreeMap<>();
    private final Map<Sign, Map<Indication, List<Rule>>> signs = new TreeMap<>();
    private final Set<StatementKind> statementKinds = EnumSet.noneOf(StatementKind.class);
    private @Nullable StatementKind statementKind;
    private final List<StatedReading> readings = new ArrayList<>(4);

    private final Map<Move, List<Rule>> proposed = new EnumMap<>(Move.class);
    private final List<Restriction> restrictions = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>(4);
    private final Map<Move, List<Rule>> leftOut = new TreeMap<>();
    private final List<AddedTrait> addedTraits = new ArrayList<>(0);
    private final List<DroppedTrait> droppedTraits = new ArrayList<>(0);
    private Map<Trait, Set<Move>> traits = Scope.BY_TRAIT;

    private final List<DoorMatch> doors = new ArrayList<>();
    private final Map<Door, List<Rule>> closedDoors = new TreeMap<>();
    private final Map<Door, List<Rule>> closedUnlessWished = new TreeMap<>();
    private final Map<Door, List<Rule>> openIfNone = new TreeMap<>();
    private @Nullable Rule wishedDoors;
    private final Set<Move> contested = EnumSet.noneOf(Move.class);

    private final Map<Move, Variant> variants = new TreeMap<>();
    private final Map<MoveNote, List<Move>> notes = new TreeMap<>();
    private final Set<MoveNote> notesToEach = EnumSet.noneOf(MoveNote.class);
    private final Map<AvoidLine, Scope> avoidLines = new TreeMap<>();

    private final List<Rule> readingWithheld = new ArrayList<>(0);
    private final List<Rule> timelineWithheld = new ArrayList<>(0);
    private final Map<EmergencyLine, List<Rule>> emergency = new TreeMap<>();
    private final List<Rule> offersTakenUp = new ArrayList<>(0);
    private final Map<AnswerLine, List<Rule>> answers = new TreeMap<>();
    private final BitSet answering = new BitSet();
    private final Map<HeadlineLine, List<Rule>> headlines = new TreeMap<>();
    private final Map<Notice, Set<NoticePart>> about = new TreeMap<>();

    private final Map<Misstep, List<Rule>> missteps = new TreeMap<>();
    private final Set<Misstep> told = EnumSet.noneOf(Misstep.class);
    private final Map<Misstep, Map<Integer, List<Move>>> insteads = new TreeMap<>();
    private final Map<Notice, List<Rule>> notices = new TreeMap<>();
    private final Map<Fact<?>, List<Rule>> questions = new HashMap<>();
    private final Set<Fact<?>> askedNext = new TreeSet<>();

    /** Moves that a rule takes out of the answer. */
    public record Suppression(Scope scope, Rule rule) {}

    private record AddedTrait(Trait trait, Set<Move> moves, Rule rule) {}

    private record DroppedTrait(Trait trait, Move move, Rule rule) {}

    /** Findings of the rules of a catalog; none so far. */
    public Findings(RuleCatalog catalog) {
        this.catalog = catalog;
        this.holding = new BitSet(catalog.rules().size());
        this.open = new BitSet(catalog.rules().size());
    }

    // Which rule acts.

    /** Begins with a rule that holds, or may hold: what is done next is recorded for it. */
    public void begin(Rule next, TruthValue holds) {
        current = next;
        (holds == TruthValue.YES ? holding : open).set(next.index());
    }

    /** Begins with a planned sentence. */
    public void beginStatement() {
        statementKind = null;
    }

    /** Ends with a planned sentence: the first of the kinds that rules stated counts. */
    public void endStatement() {
        if (statementKind != null) {
            statementKinds.add(statementKind);
        }
    }

    /** Whether a rule holds. */
    public TruthValue truth(Rule of) {
        return holding.get(of.index()) ? TruthValue.YES : open.get(of.index()) ? TruthValue.OPEN : TruthValue.NO;
    }

    /** Whether every rule that was applied surely holds. */
    public boolean settled() {
        return open.isEmpty();
    }

    /** Whether one of the rules holds. */
    public TruthValue any(List<Rule> rules) {
        TruthValue any = TruthValue.NO;
        for (Rule one : rules) {
            any = any.or(truth(one));
        }
        return any;
    }

    /** The rules that hold, in the order of the catalog. */
    public List<Rule> holding() {
        return rules(holding);
    }

    /** The rules that may hold, in the order of the catalog. */
    public List<Rule> open() {
        return rules(open);
    }

    private List<Rule> rules(BitSet which) {
        List<Rule> rules = new ArrayList<>(which.cardinality());
        for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
            rules.add(catalog.rule(i));
        }
        return rules;
    }

    /** Whether a rule holds that cites a passage which a row of limits is about; of answers, only those that are given count. */
    public TruthValue cites(String row) {
        BitSet citing = catalog.citing(row);
        TruthValue cites = TruthValue.NO;
        if (answering.intersects(citing)) {
            for (Map.Entry<AnswerLine, List<Rule>> answer : answers.entrySet()) {
                if (anyIn(answer.getValue(), citing)) {
                    cites = cites.or(given(answer.getKey()));
                }
            }
            citing = (BitSet) citing.clone();
            citing.andNot(answering);
        }
        return holding.intersects(citing)
                ? TruthValue.YES
                : cites.or(open.intersects(citing) ? TruthValue.OPEN : TruthValue.NO);
    }

    private static boolean anyIn(List<Rule> rules, BitSet which) {
        for (Rule rule : rules) {
            if (which.get(rule.index())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an answer is given: it holds, and for one of its questions none before it does. */
    private TruthValue given(AnswerLine line) {
        TruthValue first = TruthValue.NO;
        for (Topic topic : line.topics()) {
            TruthValue before = TruthValue.NO;
            for (Map.Entry<AnswerLine, List<Rule>> other : answers.entrySet()) {
                if (other.getKey().compareTo(line) < 0
                        && other.getKey().topics().contains(topic)) {
                    before = before.or(any(other.getValue()));
                }
            }
            first = first.or(before.not());
        }
        return any(answers.getOrDefault(line, List.of())).and(first);
    }

    /** The rules that are applied. */
    public RuleCatalog catalog() {
        return catalog;
    }

    /** The rule that is being applied. */
    private Rule rule() {
        return Objects.requireNonNull(current, "no rule is being applied");
    }

    // What rules do.

    @Override
    public RuleActions abuse(AbuseState state) {
        return add(abuse, state);
    }

    @Override
    public RuleActions departure(DepartureState state) {
        return add(departure, state);
    }

    @Override
    public RuleActions asking(AskingState state) {
        return add(asking, state);
    }

    @Override
    public RuleActions indicate(Sign sign, Indication indication) {
        return add(signs.computeIfAbsent(sign, s -> new EnumMap<>(Indication.class)), indication);
    }

    @Override
    public RuleActions classify(StatementKind kind) {
        if (statementKind == null || kind.compareTo(statementKind) < 0) {
            statementKind = kind;
        }
        return this;
    }

    @Override
    public RuleActions redFlag(ReadingBasis basis, RedFlagBasis redFlag, Confidence confidence) {
        readings.add(
                new StatedReading(basis, RefusalReading.RED_FLAG, Optional.of(redFlag), confidence, List.of(), rule()));
        return this;
    }

    @Override
    public RuleActions reading(ReadingBasis basis, RefusalReading value, Move... moves) {
        Confidence confidence = value == RefusalReading.REACHABLE ? Confidence.FIRM : Confidence.PROVISIONAL;
        readings.add(new StatedReading(basis, value, Optional.empty(), confidence, List.of(moves), rule()));
        return this;
    }

    @Override
    public RuleActions timeline(TimelineState state, Move... moves) {
        timelineMoves.put(state, List.of(moves));
        return add(timeline, state);
    }

    @Override
    public RuleActions recommend(Move... moves) {
        for (Move move : moves) {
            propose(move, rule());
        }
        return this;
    }

    /** Proposes a move for a rule. */
    public void propose(Move move, Rule by) {
        List<Rule> rules = proposed.computeIfAbsent(move, m -> new ArrayList<>(2));
        if (!rules.contains(by)) {
            rules.add(by);
        }
    }

    /** Notes that a move may be proposed, depending on how it compares with others once open facts are told. */
    public void contest(Move move) {
        contested.add(move);
    }

    @Override
    public RuleActions exclude(Scope scope, ReleaseCondition release, Move... instead) {
        return restrict(Status.EXCLUDED, scope, release, instead);
    }

    @Override
    public RuleActions hold(Scope scope, ReleaseCondition release, Move... instead) {
        return restrict(Status.HELD, scope, release, instead);
    }

    @Override
    public RuleActions defer(Scope scope, ReleaseCondition release, Move... instead) {
        return restrict(Status.DEFERRED, scope, release, instead);
    }

    private RuleActions restrict(Status status, Scope scope, ReleaseCondition release, Move... instead) {
        restrictions.add(new Restriction(status, scope, release, Scope.set(instead), rule()));
        return this;
    }

    @Override
    public RuleActions suppress(Scope scope) {
        suppressions.add(new Suppression(scope, rule()));
        return this;
    }

    @Override
    public RuleActions leaveOut(Move... moves) {
        for (Move move : moves) {
            add(leftOut, move);
        }
        return this;
    }

    @Override
    public RuleActions addTrait(Trait trait, Move... moves) {
        addedTraits.add(new AddedTrait(trait, Scope.set(moves), rule()));
        Map<Trait, Set<Move>> more = new EnumMap<>(traits);
        Set<Move> all = EnumSet.copyOf(traits.get(trait));
        Collections.addAll(all, moves);
        more.put(trait, all);
        traits = more;
        return this;
    }

    @Override
    public RuleActions dropTrait(Trait trait, Move move) {
        droppedTraits.add(new DroppedTrait(trait, move, rule()));
        return this;
    }

    @Override
    public RuleActions matchDoors(DoorCriterion criterion, MatchStrength strength, Door... matched) {
        for (Door door : matched) {
            doors.add(new DoorMatch(door, criterion, strength, rule()));
        }
        return this;
    }

    @Override
    public RuleActions openWishedDoors() {
        wishedDoors = rule();
        return this;
    }

    @Override
    public RuleActions closeDoor(Door door) {
        return add(closedDoors, door);
    }

    @Override
    public RuleActions closeUnlessWished(Door... unwished) {
        for (Door door : unwished) {
            add(closedUnlessWished, door);
        }
        return this;
    }

    @Override
    public RuleActions openIfNone(Door door) {
        return add(openIfNone, door);
    }

    @Override
    public RuleActions useVariant(Variant variant, Move... moves) {
        for (Move move : moves) {
            variants.merge(move, variant, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return this;
    }

    @Override
    public RuleActions addNote(MoveNote note, Move... firstOf) {
        notes.put(note, List.of(firstOf));
        return this;
    }

    @Override
    public RuleActions addNoteToEach(MoveNote note, Move... each) {
        notesToEach.add(note);
        return addNote(note, each);
    }

    @Override
    public RuleActions addAvoid(AvoidLine line, Scope scope) {
        avoidLines.put(line, scope);
        return this;
    }

    @Override
    public RuleActions warnAgainst(Misstep misstep, Move... instead) {
        told.add(misstep);
        return remindOf(misstep, instead);
    }

    @Override
    public RuleActions remindOf(Misstep misstep, Move... instead) {
        insteads.computeIfAbsent(misstep, m -> new TreeMap<>()).put(rule().index(), List.of(instead));
        return add(missteps, misstep);
    }

    @Override
    public RuleActions attachNotice(Notice notice) {
        return add(notices, notice);
    }

    @Override
    public RuleActions attachNotice(Notice notice, NoticePart part) {
        about.computeIfAbsent(notice, n -> EnumSet.noneOf(NoticePart.class)).add(part);
        return attachNotice(notice);
    }

    @Override
    public RuleActions withholdReading() {
        readingWithheld.add(rule());
        return this;
    }

    @Override
    public RuleActions withholdTimeline() {
        timelineWithheld.add(rule());
        return this;
    }

    @Override
    public RuleActions emergency(EmergencyLine line) {
        return add(emergency, line);
    }

    @Override
    public RuleActions takeUpOffers() {
        offersTakenUp.add(rule());
        return this;
    }

    @Override
    public RuleActions answer(AnswerLine line) {
        answering.set(rule().index());
        return add(answers, line);
    }

    @Override
    public RuleActions headline(HeadlineLine line) {
        return add(headlines, line);
    }

    @Override
    public RuleActions ask(Fact<?>... facts) {
        for (Fact<?> fact : facts) {
            add(questions, fact);
        }
        return this;
    }

    @Override
    public RuleActions askNext(Fact<?>... facts) {
        Collections.addAll(askedNext, facts);
        return ask(facts);
    }

    private <K> RuleActions add(Map<K, List<Rule>> rules, K key) {
        rules.computeIfAbsent(key, k -> new ArrayList<>(2)).add(rule());
        return this;
    }

    // What they did, for the deciding functions.

    /** What was stated of abuse. */
    public Map<AbuseState, List<Rule>> abuse() {
        return abuse;
    }

    /** What was stated of departure. */
    public Map<DepartureState, List<Rule>> departure() {
        return departure;
    }

    /** What was stated of the asking. */
    public Map<AskingState, List<Rule>> asking() {
        return asking;
    }

    /** What was stated of the window. */
    public Map<TimelineState, List<Rule>> timeline() {
        return timeline;
    }

    /** The moves that a state of the window brings. */
    public List<Move> movesOf(TimelineState state) {
        return timelineMoves.getOrDefault(state, List.of());
    }

    /** The rules by which a sign indicates something. */
    public List<Rule> indications(Sign sign, Indication indication) {
        return signs.getOrDefault(sign, Map.of()).getOrDefault(indication, List.of());
    }

    /** Whether rules state what a sign indicates. */
    public boolean statesSigns() {
        return !signs.isEmpty();
    }

    /** The kinds of the planned sentences. */
    public Set<StatementKind> statementKinds() {
        return statementKinds;
    }

    /** The kind of the sentence that rules looked at last; empty if none stated one. */
    public Optional<StatementKind> statementKind() {
        return Optional.ofNullable(statementKind);
    }

    /** The readings that were stated. */
    public List<StatedReading> readings() {
        return readings;
    }

    /** Whether a move is proposed and its proposal not dropped. */
    public TruthValue proposes(Move move) {
        List<Rule> by = proposed.get(move);
        TruthValue proposes = by == null ? TruthValue.NO : any(by);
        if (contested.contains(move)) {
            proposes = proposes.or(TruthValue.OPEN);
        }
        List<Rule> dropping = proposes.possible() ? leftOut.get(move) : null;
        return dropping == null ? proposes : proposes.and(any(dropping).not());
    }

    /** The rules that propose a move; empty if none does or its proposal is dropped. */
    public List<Rule> proposers(Move move) {
        return proposes(move).possible() ? proposed.getOrDefault(move, List.of()) : List.of();
    }

    /** The rules that drop proposals of a move. */
    public List<Rule> leavingOut(Move move) {
        return leftOut.getOrDefault(move, List.of());
    }

    /** The moves that rules propose, dropped ones included. */
    public Set<Move> proposed() {
        return proposed.keySet();
    }

    /** The moves of which a rule drops the proposals. */
    public Set<Move> leftOut() {
        return leftOut.keySet();
    }

    /** The restrictions. */
    public List<Restriction> restrictions() {
        return restrictions;
    }

    /** Whether a restriction found so far reaches a move. */
    public TruthValue restricts(Move move) {
        TruthValue restricted = TruthValue.NO;
        for (Restriction restriction : restrictions) {
            restricted = restricted.or(truth(restriction.rule()).and(reaches(restriction.scope(), move)));
        }
        return restricted;
    }

    /** Whether a scope reaches a move: it may by a trait that the move has, or lacks, only if a rule holds. */
    public TruthValue reaches(Scope scope, Move move) {
        TruthValue reaches = reachesWithAdded(scope, move);
        for (DroppedTrait dropped : droppedTraits) {
            if (dropped.move() == move && scope.reachesOnlyBy(dropped.trait(), move)) {
                reaches = reaches.and(truth(dropped.rule()).not());
            }
        }
        return reaches;
    }

    private TruthValue reachesWithAdded(Scope scope, Move move) {
        if (!scope.contains(move, traits)) {
            return TruthValue.NO;
        }
        if (addedTraits.isEmpty() || scope.contains(move, Scope.BY_TRAIT)) {
            return TruthValue.YES;
        }
        TruthValue reaches = TruthValue.NO;
        for (AddedTrait added : addedTraits) {
            if (added.moves().contains(move) && scope.by(added.trait())) {
                reaches = reaches.or(truth(added.rule()));
            }
        }
        return reaches;
    }

    /** The moves by trait: those of the catalogue and those that rules added. */
    public Map<Trait, Set<Move>> traits() {
        return traits;
    }

    /** Whether a rule takes a trait from a move. */
    public boolean dropsTraitOf(Move move) {
        return droppedTraits.stream().anyMatch(dropped -> dropped.move() == move);
    }

    /** What is taken out of the answer. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /** The ways in that fit something. */
    public List<DoorMatch> doors() {
        return doors;
    }

    /** The ways in that stay closed, with the rules that close them. */
    public Map<Door, List<Rule>> closedDoors() {
        return closedDoors;
    }

    /** The ways in that stay closed unless the partner named them, with the rules that close them. */
    public Map<Door, List<Rule>> closedUnlessWished() {
        return closedUnlessWished;
    }

    /** The ways in that open if none was chosen, with the rules that open them. */
    public Map<Door, List<Rule>> openIfNone() {
        return openIfNone;
    }

    /** The rule that opens the ways in that the partner named; empty if none does. */
    public Optional<Rule> wishedDoors() {
        return Optional.ofNullable(wishedDoors);
    }

    /** The wording of a move that replaces the plain one; null if none does. */
    public @Nullable Variant variant(Move move) {
        return variants.get(move);
    }

    /** The added sentences, each for the first of its moves that is in the answer, or for each of them. */
    public Map<MoveNote, List<Move>> notes() {
        return notes;
    }

    /** The added sentences that are for each of their moves that is recommended. */
    public Set<MoveNote> notesToEach() {
        return notesToEach;
    }

    /** The added lines to leave out. */
    public Map<AvoidLine, Scope> avoidLines() {
        return avoidLines;
    }

    /** The notices and the rules behind them. */
    public Map<Notice, List<Rule>> notices() {
        return notices;
    }

    /** What a notice is about, in order. */
    public Set<NoticePart> about(Notice notice) {
        return about.getOrDefault(notice, Set.of());
    }

    /** The rules that withhold the reading from print. */
    public List<Rule> readingWithheld() {
        return readingWithheld;
    }

    /** The rules that withhold the state of the window from print. */
    public List<Rule> timelineWithheld() {
        return timelineWithheld;
    }

    /** The lines of urgent help, in order, with the rules behind them. */
    public Map<EmergencyLine, List<Rule>> emergency() {
        return emergency;
    }

    /** The rules that word ways in that the partner named as an offer to take up. */
    public List<Rule> offersTakenUp() {
        return offersTakenUp;
    }

    /** The answers that hold, in order, with the rules behind them. */
    public Map<AnswerLine, List<Rule>> answers() {
        return answers;
    }

    /** The headlines that hold, in order, with the rules behind them. */
    public Map<HeadlineLine, List<Rule>> headlines() {
        return headlines;
    }

    /** The facts to ask for, in no order, and the rules that ask. */
    public Map<Fact<?>, List<Rule>> questions() {
        return questions;
    }

    /** The facts to ask for directly after the questions on danger and on the risk to life, in order. */
    public Set<Fact<?>> askedNext() {
        return askedNext;
    }

    /** The missteps and the rules that warn against them. */
    public Map<Misstep, List<Rule>> missteps() {
        return missteps;
    }

    /** Whether a rule warns against a misstep because of what was told, and not only reminds of it. */
    public boolean told(Misstep misstep) {
        return told.contains(misstep);
    }

    /** What to do instead of a misstep, in the order of the catalog; empty means what the answer puts first. */
    public Set<Move> instead(Misstep misstep) {
        Set<Move> moves = new LinkedHashSet<>();
        insteads.getOrDefault(misstep, Map.of()).values().forEach(moves::addAll);
        return moves;
    }

    /** Redacted: what rules found tells a story. */
    @Override
    public String toString() {
        return "Findings[redacted]";
    }
}
