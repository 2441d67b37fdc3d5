package io.nextmove.core.explain;

import io.nextmove.core.book.Condition.Atom;
import io.nextmove.core.book.Condition.Not;
import io.nextmove.core.book.Condition.Or;
import io.nextmove.core.book.Condition.Term;
import io.nextmove.core.decide.Doors;
import io.nextmove.core.decide.Missteps;
import io.nextmove.core.decide.Settling;
import io.nextmove.core.explain.SpokenRule.Utterance;
import io.nextmove.core.say.Scope;
import io.nextmove.core.words.Ground;
import io.nextmove.core.words.Outcome;
import io.nextmove.core.words.Picture;
import io.nextmove.core.words.Proposals;
import io.nextmove.core.words.Reading;
import io.nextmove.core.words.Row;
import io.nextmove.core.words.RowSign;
import io.nextmove.core.words.Signs;
import io.nextmove.core.words.Told;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the guidance can still become while facts are open. Conditions are read with three values, so that whatever is
 * settled here stays so whatever the open facts turn out to be; what is not settled may still be so by chance.
 */
final class Outlook {
    private static final Map<String, String> CITED = Map.of(
            "communicationStudyCited", "NOT-03",
            "anecdoteCited", "NOT-08");
    private static final Map<String, Move> PROPOSED = Map.of(
            "openingProposed", Move.LEAD_WITH_GOAL_AND_OWN_PAIN, "windowProposed", Move.SET_A_WINDOW);
    private static final Map<String, Status> BARRING =
            Map.of("exclude", Status.EXCLUDED, "hold", Status.HELD, "defer", Status.DEFERRED);
    private static final Set<Move> AFFAIR_MOVES =
            EnumSet.of(Move.SEEK_HONESTY_ABOUT_AFFAIR, Move.DISCLOSE_OWN_AFFAIR_WITH_HELP);

    private final Explainer.Parts parts;
    private final Set<Fact<?>> closed;
    private final Run run;
    private final Map<String, Tri> words = new HashMap<>();
    private final Map<String, Set<?>> judged = new HashMap<>();
    private final Map<String, List<List<SpokenRule>>> rows = new HashMap<>();
    private final Map<SpokenRule, Tri> rules = new HashMap<>();
    private final Map<Fact<?>, Double> wanted = new TreeMap<>();
    private List<Standing> readings = List.of();
    private final Map<String, List<SpokenRule>> judges = new HashMap<>();
    private final Map<SpokenRule, Set<Fact<?>>> openFacts = new HashMap<>();
    private final Set<SpokenRule> unsettled = new LinkedHashSet<>();
    private boolean doorsUnsettled;
    private boolean statusesSettled;
    private boolean settled = true;

    /** What the reading can become: its value, and the rules that stand behind it. */
    private record Standing(
            RefusalReading value,
            Confidence confidence,
            Optional<RedFlagBasis> basis,
            Ground ground,
            List<SpokenRule> reads) {

        static Standing of(SpokenRule rule) {
            Utterance said = rule.utterances().get(0);
            Ground ground = (Ground) said.arguments()[0];
            if (said.name().equals("redFlag")) {
                return new Standing(
                        RefusalReading.RED_FLAG,
                        (Confidence) said.arguments()[2],
                        Optional.of((RedFlagBasis) said.arguments()[1]),
                        ground,
                        List.of(rule));
            }
            RefusalReading value = (RefusalReading) said.arguments()[1];
            Confidence confidence =
                    value == RefusalReading.REACHABLE ? Confidence.FIRM : Confidence.PROVISIONAL;
            return new Standing(value, confidence, Optional.empty(), ground, List.of(rule));
        }

        /** The same, corrected by a rule as {@link Settling} corrects. */
        Standing corrected(SpokenRule rule) {
            Standing correction = of(rule);
            if (!Settling.corrects(correction.ground, value)) {
                return this;
            }
            if (correction.ground.replaces()) {
                return correction;
            }
            List<SpokenRule> both = new ArrayList<>(reads);
            both.add(rule);
            if (value == RefusalReading.REACHABLE) {
                return new Standing(correction.value, correction.confidence, basis, ground, both);
            }
            Confidence capped = confidence == Confidence.FIRM ? Confidence.PROVISIONAL : confidence;
            return new Standing(value, capped, basis, ground, both);
        }
    }

    /**
     * The outlook on a situation.
     *
     * @param closed the facts that are settled: told, or asked and left open
     */
    Outlook(Explainer.Parts parts, Situation situation, Set<Fact<?>> closed) {
        this.parts = parts;
        this.closed = closed;
        this.run = new Run(parts.speakers(), situation).whole();
        signs();
        readings();
        hold(Reading.class);
        judge("timelineState", Settling.TIMELINE, "timeline");
        hold(Picture.class);
        hold(Proposals.class);
        statuses();
        hold(Outcome.class);
        outcomes();
        if (!settled && wanted.isEmpty()) {
            Fact.all().stream().filter(fact -> !closed.contains(fact)).forEach(fact -> want(fact, 1));
        }
    }

    /** The open facts that something unsettled waits for, each with how much waits for it; empty where all is settled. */
    Map<Fact<?>, Double> wanted() {
        return wanted;
    }

    /** The rules that wait for a fact. */
    List<SpokenRule> waitingFor(Fact<?> fact) {
        return rules.entrySet().stream()
                .filter(e -> e.getValue() == Tri.OPEN)
                .map(Map.Entry::getKey)
                .filter(rule -> openFacts(rule).contains(fact))
                .sorted((a, b) -> Integer.compare(a.rule().index(), b.rule().index()))
                .toList();
    }

    // The strata.

    private void signs() {
        hold(Told.class);
        judge("abuse", Settling.ABUSE, "abuse");
        judge("departureState", Settling.DEPARTURE, "departure");
        judge("asking", Settling.ASKING, "asking");
        for (Row row : Row.values()) {
            List<SpokenRule> red = saying("red", row);
            List<SpokenRule> reach = saying("reach", row);
            Set<RowSign> possible = EnumSet.noneOf(RowSign.class);
            Tri isRed = any(red);
            Tri isReach = any(reach);
            if (isRed.possible()) {
                possible.add(RowSign.RED);
            }
            if (isRed != Tri.YES && isReach.possible()) {
                possible.add(RowSign.REACH);
            }
            if (isRed != Tri.YES && isReach != Tri.YES) {
                possible.add(RowSign.UNMEASURED);
            }
            judged.put(row.name().toLowerCase(Locale.ROOT) + "Row", possible);
            rows.put(row.name().toLowerCase(Locale.ROOT) + "Row", List.of(red, reach));
        }
        hold(Signs.class);
    }

    private void hold(Class<?> pattern) {
        for (SpokenRule rule : parts.speakers().on(pattern)) {
            Tri tri = Tri.YES;
            for (Term term : rule.terms()) {
                tri = tri.and(holds(term));
                if (tri == Tri.NO) {
                    break;
                }
            }
            rules.put(rule, tri);
        }
    }

    private <V extends Enum<V>> void judge(String word, List<V> order, String says) {
        Set<V> possible = new LinkedHashSet<>();
        List<SpokenRule> open = new ArrayList<>();
        for (V value : order) {
            List<SpokenRule> stating = saying(says, value);
            Tri stated = any(stating);
            if (stated.possible()) {
                possible.add(value);
                open.addAll(stating);
            }
            if (stated == Tri.YES) {
                break;
            }
        }
        judged.put(word, possible);
        judges.put(word, open);
        if (possible.size() > 1) {
            want(open);
        }
    }

    private void readings() {
        Set<Standing> states = new LinkedHashSet<>();
        List<SpokenRule> involved = new ArrayList<>();
        boolean decided = false;
        for (Ground ground : Ground.values()) {
            List<SpokenRule> stating = new ArrayList<>(saying("reading", ground));
            stating.addAll(saying("redFlag", ground));
            stating.removeIf(rule -> !rules.get(rule).possible());
            if (ground.corrects()) {
                involved.addAll(stating);
                states = corrected(states, stating);
            } else if (!decided) {
                involved.addAll(stating);
                for (SpokenRule rule : stating) {
                    states.add(Standing.of(rule));
                }
                decided = any(stating) == Tri.YES;
            }
        }
        readings = List.copyOf(states);
        Set<RefusalReading> values = new HashSet<>();
        Set<Ground> grounds = new HashSet<>();
        Set<Object> all = new HashSet<>();
        for (Standing standing : readings) {
            values.add(standing.value);
            grounds.add(standing.ground);
            all.add(List.of(
                    standing.value,
                    standing.confidence,
                    standing.value == RefusalReading.RED_FLAG ? standing.basis : Optional.empty()));
        }
        judged.put("refusalReading", values);
        judged.put("ground", grounds);
        judges.put("refusalReading", involved);
        judges.put("ground", involved);
        if (all.size() > 1) {
            want(involved);
        }
    }

    private Set<Standing> corrected(Set<Standing> states, List<SpokenRule> stating) {
        Set<Standing> corrected = new LinkedHashSet<>();
        for (Standing state : states) {
            if (any(stating) != Tri.YES) {
                corrected.add(state);
            }
            for (SpokenRule rule : stating) {
                corrected.add(state.corrected(rule));
            }
        }
        return corrected;
    }

    // Moves.

    private void statuses() {
        int moves = Move.values().length;
        Tri[] proposed = filled(moves);
        Tri[] leftOut = filled(moves);
        Tri carried = Tri.NO;
        List<List<SpokenRule>> touching = new ArrayList<>();
        for (int i = 0; i < moves; i++) {
            touching.add(new ArrayList<>());
        }
        for (Map.Entry<SpokenRule, Tri> entry : rules.entrySet()) {
            SpokenRule rule = entry.getKey();
            Tri tri = entry.getValue();
            if (!tri.possible()) {
                continue;
            }
            for (Utterance said : rule.utterances()) {
                Tri proposes = proposes(rule, said);
                for (Move move : said.moves()) {
                    int m = move.ordinal();
                    if (proposes.possible()) {
                        proposed[m] = proposed[m].or(proposes);
                        touching.get(m).add(rule);
                    } else if (said.name().equals("leaveOut")) {
                        leftOut[m] = leftOut[m].or(tri);
                        touching.get(m).add(rule);
                    } else if (said.name().equals("carries")) {
                        carried = carried.or(tri);
                        touching.get(m).add(rule);
                    }
                }
            }
        }
        doors(proposed, touching);
        Tri[] suppressed = filled(moves);
        List<List<BarredBy>> bars = bars(proposed, leftOut, carried, suppressed, touching);
        statusesSettled = true;
        for (Move move : Move.values()) {
            int m = move.ordinal();
            Tri proposes = proposed[m].and(leftOut[m].not());
            Set<Optional<Status>> statuses = statuses(proposes, suppressed[m], bars.get(m));
            if (statuses.size() > 1 || proposes == Tri.OPEN && !statuses.equals(Set.of(Optional.of(Status.EXCLUDED)))) {
                statusesSettled = false;
                unsettled.addAll(touching.get(m));
                doorsUnsettled |= Doors.moves().contains(move);
            }
            if (statuses.size() > 1) {
                want(touching.get(m));
                if (Doors.moves().contains(move)) {
                    rankingFacts().forEach(fact -> want(fact, 1));
                }
            }
        }
    }

    private record BarredBy(Status status, Tri tri) {}

    private static Set<Optional<Status>> statuses(Tri proposes, Tri suppressed, List<BarredBy> bars) {
        Set<Optional<Status>> statuses = new HashSet<>();
        if (suppressed == Tri.YES) {
            statuses.add(Optional.empty());
            return statuses;
        }
        if (proposes.possible()) {
            statuses.add(Optional.of(Status.RECOMMENDED));
        }
        if (proposes != Tri.YES) {
            statuses.add(Optional.empty());
        }
        for (BarredBy bar : bars) {
            Set<Optional<Status>> after = new HashSet<>(bar.tri == Tri.YES ? Set.of() : statuses);
            for (Optional<Status> before : statuses) {
                boolean stronger = before.isEmpty() || bar.status.compareTo(before.get()) > 0;
                after.add(stronger ? Optional.of(bar.status) : before);
            }
            statuses = after;
        }
        if (suppressed == Tri.OPEN) {
            statuses.add(Optional.empty());
        }
        return statuses;
    }

    private List<List<BarredBy>> bars(
            Tri[] proposed, Tri[] leftOut, Tri carried, Tri[] suppressed, List<List<SpokenRule>> touching) {
        List<List<BarredBy>> bars = new ArrayList<>();
        for (int i = 0; i < proposed.length; i++) {
            bars.add(new ArrayList<>());
        }
        long[] plain = Scope.catalogue();
        long[] carrying = Scope.catalogue();
        carrying[Trait.JOINT.ordinal()] |= Scope.mask(Move.USE_HOME_PROGRAM, Move.USE_A_SCRIPT_AND_PROGRAM);
        for (Map.Entry<SpokenRule, Tri> entry : rules.entrySet()) {
            if (!entry.getValue().possible()) {
                continue;
            }
            for (Utterance said : entry.getKey().utterances()) {
                Status status = BARRING.get(said.name());
                if (status == null && !said.name().equals("suppress")) {
                    continue;
                }
                Scope scope = (Scope) said.arguments()[0];
                for (Move move : Move.values()) {
                    long bit = 1L << move.ordinal();
                    Tri in = (scope.moves(plain) & bit) != 0
                            ? Tri.YES
                            : (scope.moves(carrying) & bit) != 0 ? carried : Tri.NO;
                    Tri tri = entry.getValue().and(in);
                    int m = move.ordinal();
                    if (AFFAIR_MOVES.contains(move) && status != null && (scope.named() & bit) == 0) {
                        tri = tri.and(proposed[m].and(leftOut[m].not()));
                    }
                    if (!tri.possible()) {
                        continue;
                    }
                    touching.get(m).add(entry.getKey());
                    if (status == null) {
                        suppressed[m] = suppressed[m].or(tri);
                    } else {
                        bars.get(m).add(new BarredBy(status, tri));
                    }
                }
            }
        }
        return bars;
    }

    private static Tri[] filled(int size) {
        Tri[] all = new Tri[size];
        Arrays.fill(all, Tri.NO);
        return all;
    }

    private Tri stands(SpokenRule rule) {
        long in = readings.stream().filter(r -> r.reads.contains(rule)).count();
        return in == 0 ? Tri.NO : in == readings.size() ? Tri.YES : Tri.OPEN;
    }

    /** Doors compete: they are settled together, when every rule on them is and the facts that rank them are. */
    private void doors(Tri[] proposed, List<List<SpokenRule>> touching) {
        List<SpokenRule> possible = doorRules();
        boolean none = possible.stream().allMatch(rule -> rule.says("closeDoor"));
        boolean ranked = possible.stream().allMatch(rule -> rules.get(rule) == Tri.YES)
                && closed.containsAll(Bearing.DOOR_FACTS);
        for (Move move : Doors.moves()) {
            int m = move.ordinal();
            if (ranked && !none) {
                proposed[m] = proposed[m].or(Tri.of(run.proposal().proposes(move)));
            } else if (possible.stream().anyMatch(rule -> rule.effects().proposes().contains(move))) {
                proposed[m] = proposed[m].or(Tri.OPEN);
                touching.get(m).addAll(possible);
            }
        }
    }

    private List<SpokenRule> doorRules() {
        return rules.entrySet().stream()
                .filter(e -> e.getValue().possible())
                .map(Map.Entry::getKey)
                .filter(rule -> rule.says("doors") || rule.says("openWishedDoors") || rule.says("closeDoor"))
                .toList();
    }

    /** The open facts that rank the doors, once it is settled which of them are in question. */
    private Set<Fact<?>> rankingFacts() {
        Set<Fact<?>> facts = new TreeSet<>();
        if (doorRules().stream().allMatch(rule -> rules.get(rule) == Tri.YES)) {
            facts.addAll(Bearing.DOOR_FACTS);
            facts.removeAll(closed);
        }
        return facts;
    }

    // Missteps and notices.

    private void outcomes() {
        Map<Enum<?>, List<SpokenRule>> named = new HashMap<>();
        for (SpokenRule rule : parts.speakers().on(Outcome.class)) {
            for (Utterance said : rule.utterances()) {
                if (rules.get(rule).possible() && (said.name().equals("misstep") || said.name().equals("notice"))) {
                    named.computeIfAbsent((Enum<?>) said.arguments()[0], n -> new ArrayList<>()).add(rule);
                }
            }
        }
        named.forEach((name, naming) -> {
            boolean unlisted = name instanceof Misstep misstep
                    && safetySettled()
                    && !Missteps.listed(misstep, run.picture())
                    && (misstep != Misstep.ULTIMATUM || closed.contains(Fact.PLANNED_STATEMENTS));
            if (any(naming) == Tri.OPEN && !unlisted) {
                want(naming);
            }
            if (name == Misstep.ULTIMATUM
                    && any(naming).possible()
                    && word("abuseHold") != Tri.NO
                    && word("danger") != Tri.YES
                    && !closed.contains(Fact.PLANNED_STATEMENTS)) {
                settled = false;
                want(Fact.PLANNED_STATEMENTS, 1);
            }
        });
    }

    private boolean safetySettled() {
        return word("danger") != Tri.OPEN && word("abuseHold") != Tri.OPEN;
    }

    // Conditions.

    private Tri holds(Term term) {
        if (term instanceof Not not) {
            return holds(not.term()).not();
        }
        if (term instanceof Or or) {
            Tri any = Tri.NO;
            for (Term part : or.parts()) {
                any = any.or(holds(part));
            }
            return any;
        }
        Atom atom = (Atom) term;
        Fact<?> fact = WordFacts.fact(atom.path());
        if (fact != null) {
            return closed.contains(fact) ? Tri.of(now(atom)) : Tri.OPEN;
        }
        if (judged.containsKey(atom.path())) {
            return judged(atom);
        }
        return atom.operator().isEmpty() ? word(atom.path()) : inPlay(atom);
    }

    private boolean now(Atom atom) {
        return parts.speakers().holds(atom, run.fact(Outcome.class));
    }

    private Tri judged(Atom atom) {
        Tri is = stands(atom.path(), Vocabulary.constant(atom.constant()));
        return atom.operator().equals("!=") ? is.not() : is;
    }

    /** Whether a judgment comes to a value. */
    private Tri stands(String judgment, Object value) {
        Set<?> possible = judged.get(judgment);
        return !possible.contains(value) ? Tri.NO : possible.size() == 1 ? Tri.YES : Tri.OPEN;
    }

    /** {@code reasonsInPlay contains X}: said or guessed. */
    private Tri inPlay(Atom atom) {
        if (!atom.path().equals("reasonsInPlay")) {
            return closed.containsAll(WordFacts.of(atom.path())) ? Tri.of(now(atom)) : Tri.OPEN;
        }
        return holds(new Atom("refusal.reasons", atom.operator(), atom.constant()))
                .or(holds(new Atom("refusal.guessedReasons", atom.operator(), atom.constant())));
    }

    private Tri word(String word) {
        Tri known = words.get(word);
        if (known == null) {
            known = read(word);
            words.put(word, known);
        }
        return known;
    }

    private Tri read(String word) {
        Optional<List<Term>> formula = parts.words().formula(word);
        if (formula.isPresent()) {
            Tri tri = Tri.YES;
            for (Term term : formula.get()) {
                tri = tri.and(holds(term));
            }
            return tri;
        }
        Atom atom = new Atom(word, "", "");
        if (PROPOSED.containsKey(word)) {
            return proposed(PROPOSED.get(word));
        }
        if (CITED.containsKey(word)) {
            return cited(CITED.get(word));
        }
        Set<Fact<?>> facts = WordFacts.of(word);
        if (facts.isEmpty()) {
            return statusesSettled ? Tri.of(now(atom)) : Tri.OPEN;
        }
        return closed.containsAll(facts) ? Tri.of(now(atom)) : Tri.OPEN;
    }

    private Tri proposed(Move move) {
        Tri proposed = Tri.NO;
        for (SpokenRule rule : rules.keySet()) {
            for (Utterance said : rule.utterances()) {
                if (Arrays.asList(said.moves()).contains(move)) {
                    proposed = proposed.or(proposes(rule, said));
                }
            }
        }
        return proposed;
    }

    /** Whether a rule proposes the moves that it names: at once, with a reading, or with where the window stands. */
    private Tri proposes(SpokenRule rule, Utterance said) {
        return switch (said.name()) {
            case "recommend" -> rules.get(rule);
            case "reading" -> stands(rule);
            case "timeline" -> stands("timelineState", said.arguments()[0]);
            default -> Tri.NO;
        };
    }

    private Tri cited(String row) {
        BitSet citing = parts.speakers().book().citing(row);
        Tri cited = Tri.NO;
        for (Map.Entry<SpokenRule, Tri> entry : rules.entrySet()) {
            if (citing.get(entry.getKey().rule().index())) {
                cited = cited.or(entry.getValue());
            }
        }
        return cited;
    }

    // What is wanted.

    private List<SpokenRule> saying(String what, Object first) {
        return parts.speakers().saying(what, first);
    }

    private Tri any(List<SpokenRule> stating) {
        Tri any = Tri.NO;
        for (SpokenRule rule : stating) {
            any = any.or(rules.get(rule));
        }
        return any;
    }

    private void want(List<SpokenRule> waiting) {
        settled = false;
        for (SpokenRule rule : waiting) {
            if (rules.get(rule) == Tri.OPEN) {
                Set<Fact<?>> facts = openFacts(rule);
                facts.forEach(fact -> want(fact, 1.0 / facts.size()));
            }
        }
    }

    private void want(Fact<?> fact, double weight) {
        wanted.merge(fact, weight, Double::sum);
    }

    /** The open facts that a rule waits for itself; where it waits for judgments or statuses alone, those behind them. */
    private Set<Fact<?>> openFacts(SpokenRule rule) {
        Set<Fact<?>> known = openFacts.get(rule);
        if (known == null) {
            known = findOpenFacts(rule);
            openFacts.put(rule, known);
        }
        return known;
    }

    private Set<Fact<?>> findOpenFacts(SpokenRule rule) {
        Set<Fact<?>> facts = new TreeSet<>();
        rule.terms().forEach(term -> open(term, facts, false));
        if (facts.isEmpty() && rules.get(rule) == Tri.OPEN) {
            rule.terms().forEach(term -> open(term, facts, true));
        }
        return facts;
    }

    private void open(Term term, Set<Fact<?>> facts, boolean through) {
        if (holds(term) != Tri.OPEN) {
            return;
        }
        if (term instanceof Not not) {
            open(not.term(), facts, through);
            return;
        }
        if (term instanceof Or or) {
            or.parts().forEach(part -> open(part, facts, through));
            return;
        }
        Atom atom = (Atom) term;
        Fact<?> fact = WordFacts.fact(atom.path());
        Optional<List<Term>> formula = parts.words().formula(atom.path());
        if (fact != null) {
            facts.add(fact);
        } else if (rows.containsKey(atom.path())) {
            rows.get(atom.path()).forEach(stating -> behind(stating, facts));
        } else if (judged.containsKey(atom.path())) {
            if (through) {
                behind(judges.get(atom.path()), facts);
            }
        } else if (formula.isPresent()) {
            formula.get().forEach(part -> open(part, facts, through));
        } else if (CITED.containsKey(atom.path())) {
            BitSet citing = parts.speakers().book().citing(CITED.get(atom.path()));
            behind(rules.keySet().stream().filter(rule -> citing.get(rule.rule().index())).toList(), facts);
        } else if (PROPOSED.containsKey(atom.path())) {
            Move move = PROPOSED.get(atom.path());
            behind(rules.keySet().stream().filter(r -> r.effects().proposes().contains(move)).toList(), facts);
        } else {
            Set<Fact<?>> read = WordFacts.of(atom.path());
            read.stream().filter(f -> !closed.contains(f)).forEach(facts::add);
            if (read.isEmpty() && through) {
                behind(unsettled, facts);
                facts.addAll(doorsUnsettled ? rankingFacts() : Set.of());
            }
        }
    }

    private void behind(Collection<SpokenRule> waiting, Set<Fact<?>> facts) {
        for (SpokenRule rule : waiting) {
            if (rules.get(rule) == Tri.OPEN) {
                facts.addAll(openFacts(rule));
            }
        }
    }
}
