package io.nextmove.assurance;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.Engines;
import io.nextmove.core.SourceEngine;
import io.nextmove.core.decide.DoorChoice;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.Scope;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.move.Move;
import io.nextmove.scenarios.ShippedScenarios;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the rules do over many situations: which fire, and which meet over a move, one for it and one against. */
final class RuleCatalogSearch {
    /** The pairs that were looked at: the row that bars, the row that proposes, what comes of it. */
    static final Path PAIRS = Path.of("src/test/resources/io/nextmove/assurance/pairs.tsv");

    private static final long SEED = 20_260_301;
    private static final String ABSENT = "ABSENT";

    private final SourceEngine rules = SourceEngine.of(Engines.RULES);
    private final Map<String, Findings> effects = new HashMap<>();
    private final Map<String, Set<Move>> proposed = new HashMap<>();
    private final Map<String, BitSet> fired = new LinkedHashMap<>();
    private final Map<String, Set<String>> pairs = new TreeMap<>();
    private int situations;

    private RuleCatalogSearch() {
        for (RuleSource rule : rules.sources()) {
            Findings found = SourceEngine.effects(rule);
            effects.put(rule.name(), found);
            proposed.put(rule.name(), proposals(found));
            fired.put(rule.name(), new BitSet());
        }
    }

    /** The moves that a rule proposes, at once or with a judgment or as ways in. */
    private static Set<Move> proposals(Findings effects) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        moves.addAll(effects.proposed());
        effects.readings().forEach(reading -> moves.addAll(reading.moves()));
        effects.timeline().keySet().forEach(state -> moves.addAll(effects.movesOf(state)));
        effects.doors().forEach(match -> DoorChoice.move(match.door()).ifPresent(moves::add));
        effects.wishedDoors().ifPresent(rule -> moves.addAll(DoorChoice.moves()));
        return moves;
    }

    /** Searches that many random situations, every other one of harm, and a few that chance seldom finds. */
    static RuleCatalogSearch over(int situations) {
        RuleCatalogSearch search = new RuleCatalogSearch();
        Situations.seldomFound().forEach(search::look);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < situations; i++) {
            search.look(i % 2 == 0 ? Situations.random(random) : Situations.ofHarm(random));
        }
        ShippedScenarios.all().forEach(scenario -> search.look(scenario.situation()));
        return search;
    }

    private void look(Situation s) {
        Set<RuleSource> holding = new LinkedHashSet<>();
        Guidance answer = rules.advise(s, new SourceEngine.Watcher() {
            @Override
            public void met(PhaseInput input) {}

            @Override
            public void fired(RuleSource rule, PhaseInput input) {
                holding.add(rule);
            }
        });
        holding.forEach(r -> fired.get(r.name()).set(situations));
        situations++;
        Map<Move, AdvisedMove> moves = new HashMap<>();
        answer.moves().forEach(m -> moves.put(m.move(), m));
        for (RuleSource proposer : holding) {
            for (Move move : proposes(proposer)) {
                AdvisedMove advised = moves.get(move);
                if (advised == null) {
                    holding.stream().filter(r -> suppresses(r, move)).forEach(r -> meet(r, proposer, ABSENT));
                } else if (advised.proposed() && !advised.recommended()) {
                    advised.because()
                            .forEach(bar -> meet(bar, proposer, advised.status().name()));
                }
            }
        }
    }

    private boolean suppresses(RuleSource rule, Move move) {
        return effects(rule).suppressions().stream().anyMatch(s -> s.scope().contains(move, Scope.BY_TRAIT));
    }

    private void meet(RuleSource bar, RuleSource proposer, String outcome) {
        meet(row(bar), row(proposer), outcome);
    }

    private void meet(Reason bar, RuleSource proposer, String outcome) {
        meet(bar.row(), row(proposer), outcome);
    }

    private void meet(String bar, String proposer, String outcome) {
        pairs.computeIfAbsent(bar + '\t' + proposer, p -> new TreeSet<>()).add(outcome);
    }

    static String row(RuleSource rule) {
        return Engines.CATALOG.rule(SourceEngine.id(rule)).own().row();
    }

    List<RuleSource> rules() {
        return rules.sources();
    }

    /** What a rule does, wherever it holds. */
    Findings effects(RuleSource rule) {
        return effects.get(rule.name());
    }

    /** The moves that a rule proposes. */
    Set<Move> proposes(RuleSource rule) {
        return proposed.get(rule.name());
    }

    int situations() {
        return situations;
    }

    /** The situations in which a rule fires. */
    BitSet fired(RuleSource rule) {
        return fired.get(rule.name());
    }

    /** The row that bars and the row that proposes, with a tab between, and each outcome of their meeting. */
    Map<String, Set<String>> pairs() {
        return pairs;
    }

    /** Writes the pairs anew; a pair that was not there before has to be held against the guideline. */
    void writePairs() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Rows that meet over a move: the one that bars it, the one that proposes it, each status that came of it.",
                "# Every line follows from the lattice: see lattice.tsv for the entry of the row that bars."));
        pairs.forEach((pair, outcomes) -> lines.add(pair + '\t' + String.join(" ", outcomes)));
        Files.write(PAIRS, lines);
    }
}
