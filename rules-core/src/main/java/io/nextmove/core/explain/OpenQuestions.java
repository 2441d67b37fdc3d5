package io.nextmove.core.explain;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.decide.DoorChoice;
import io.nextmove.core.decide.MisstepSelection;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.TermReader;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.StatedReading;
import io.nextmove.core.language.Indication;
import io.nextmove.core.language.Judged;
import io.nextmove.core.language.Term;
import io.nextmove.core.language.TruthValue;
import io.nextmove.core.language.Vocabulary;
import io.nextmove.core.language.Word;
import io.nextmove.judgment.Sign;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Which open facts the guidance still waits for. The situation is evaluated with these facts open; whatever is settled then
 * stays so whatever they turn out to be.
 */
final class OpenQuestions {
    private static final List<Fact<?>> FACTS = Fact.all();
    private static final Map<Fact<?>, Integer> POSITIONS = positions();

    private final Explainer.Parts parts;
    private final Set<Fact<?>> open;
    private final Evaluation evaluation;
    private final Findings findings;
    private final TermReader reader;
    /** The facts that a rule waits for, as positions in {@link Fact#all()}, by the position of the rule. */
    private final @Nullable BitSet[] factsByRule;

    private final double[] wanted = new double[FACTS.size()];
    private @Nullable BitSet rankingFacts;
    private boolean settled = true;

    OpenQuestions(Explainer.Parts parts, Situation situation, Set<Fact<?>> open) {
        this.parts = parts;
        this.open = open;
        this.evaluation = parts.rules().evaluate(situation, this.open);
        this.findings = evaluation.findings();
        this.factsByRule = new BitSet[parts.rules().all().size()];
        this.reader = new TermReader(evaluation.outcome(), this.open, findings);
        for (Judged judged : List.of(Judged.ABUSE, Judged.DEPARTURE_STATE, Judged.ASKING, Judged.TIMELINE_STATE)) {
            if (!judged.in(evaluation.judgments()).settled()) {
                want(stating(judged));
            }
        }
        if (readings().size() > 1) {
            want(stating(Judged.REFUSAL_READING));
        }
        for (Move move : Move.values()) {
            if (evaluation.statuses().possible(move).size() > 1) {
                want(touching(move));
                if (DoorChoice.moves().contains(move)) {
                    want(rankingFacts(), 1);
                }
            }
        }
        wantMissteps();
        findings.notices().values().forEach(this::wantIfOpen);
        if (!settled && DoubleStream.of(wanted).noneMatch(weight -> weight > 0)) {
            want(positions(this.open), 1);
        }
    }

    private static Map<Fact<?>, Integer> positions() {
        Map<Fact<?>, Integer> positions = new HashMap<>();
        FACTS.forEach(fact -> positions.put(fact, positions.size()));
        return positions;
    }

    private static BitSet positions(Collection<Fact<?>> facts) {
        BitSet positions = new BitSet(FACTS.size());
        facts.forEach(fact -> positions.set(position(fact)));
        return positions;
    }

    private static int position(Fact<?> fact) {
        return Objects.requireNonNull(POSITIONS.get(fact));
    }

    /** A new map of the open facts that something unsettled waits for, with how much waits; empty if all is settled. */
    Map<Fact<?>, Double> wanted() {
        Map<Fact<?>, Double> facts = new TreeMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] > 0) {
                facts.put(FACTS.get(i), wanted[i]);
            }
        }
        return facts;
    }

    /** The rules that wait for a fact, in the order of the catalog. */
    List<Rule> waitingFor(Fact<?> fact) {
        return findings.open().stream()
                .filter(rule -> facts(rule).get(position(fact)))
                .toList();
    }

    /** What the reading can come to, as far as an answer shows it. */
    private Set<List<?>> readings() {
        Set<List<?>> readings = new HashSet<>();
        evaluation.reading().forEach(r -> readings.add(List.of(r.value(), r.confidence(), r.redFlag())));
        return readings;
    }

    private void wantMissteps() {
        boolean safety = settled(Vocabulary.DANGER) && settled(Vocabulary.ABUSE_HOLD);
        findings.missteps().forEach((misstep, rules) -> {
            boolean statements = misstep == Misstep.ULTIMATUM && open.contains(Fact.PLANNED_STATEMENTS);
            boolean unlisted = safety && !MisstepSelection.listed(misstep, evaluation.judgments()) && !statements;
            if (!unlisted) {
                wantIfOpen(rules);
            }
            if (statements
                    && read(Vocabulary.ABUSE_HOLD) != TruthValue.NO
                    && read(Vocabulary.DANGER) != TruthValue.YES) {
                settled = false;
                want(positions(Set.of(Fact.PLANNED_STATEMENTS)), 1);
            }
        });
    }

    private TruthValue read(Word word) {
        return reader.read(Term.word(word));
    }

    private boolean settled(Word word) {
        return read(word) != TruthValue.OPEN;
    }

    private void wantIfOpen(List<Rule> rules) {
        if (findings.any(rules) == TruthValue.OPEN) {
            want(rules);
        }
    }

    private void want(Collection<Rule> rules) {
        settled = false;
        for (Rule rule : rules) {
            if (findings.truth(rule) == TruthValue.OPEN) {
                BitSet facts = facts(rule);
                want(facts, 1.0 / facts.cardinality());
            }
        }
    }

    private void want(BitSet facts, double weight) {
        for (int i = facts.nextSetBit(0); i >= 0; i = facts.nextSetBit(i + 1)) {
            wanted[i] += weight;
        }
    }

    // The rules behind what is unsettled.

    /** The rules that state the possible values of a judgment. */
    private List<Rule> stating(Judged judged) {
        List<Rule> rules = new ArrayList<>();
        switch (judged) {
            case ABUSE -> stating(judged, findings.abuse(), rules);
            case DEPARTURE_STATE -> stating(judged, findings.departure(), rules);
            case ASKING -> stating(judged, findings.asking(), rules);
            case TIMELINE_STATE -> stating(judged, findings.timeline(), rules);
            case REFUSAL_READING, READING_BASIS -> rules.addAll(statingReadings());
            case REASON_SIGN -> indicating(Sign.REASON, rules);
            case TREATMENT_SIGN -> indicating(Sign.TREATMENT, rules);
            case CALM_SIGN -> indicating(Sign.CALM, rules);
            case BENEATH_SIGN -> indicating(Sign.BENEATH, rules);
        }
        return rules;
    }

    private void stating(Judged judged, Map<?, List<Rule>> stated, List<Rule> rules) {
        judged.in(evaluation.judgments())
                .values()
                .forEach(value -> rules.addAll(stated.getOrDefault(value, List.of())));
    }

    private void indicating(Sign sign, List<Rule> rules) {
        for (Indication indication : Indication.values()) {
            rules.addAll(findings.indications(sign, indication));
        }
    }

    /** The rules whose readings are not outweighed by one that surely stands. */
    private List<Rule> statingReadings() {
        List<Rule> rules = new ArrayList<>();
        List<StatedReading> readings = new ArrayList<>(findings.readings());
        readings.sort(Comparator.comparing(StatedReading::basis));
        Optional<StatedReading> decides = readings.stream()
                .filter(r -> !r.basis().corrects() && findings.truth(r.rule()) == TruthValue.YES)
                .findFirst();
        for (StatedReading reading : readings) {
            boolean outweighed = !reading.basis().corrects()
                    && decides.isPresent()
                    && decides.get().basis().compareTo(reading.basis()) < 0;
            if (!outweighed) {
                rules.add(reading.rule());
            }
        }
        return rules;
    }

    /** The rules that may hold and may decide the status of a move. */
    private List<Rule> touching(Move move) {
        return parts.rules().touching(move).stream()
                .map(ExplainedRule::rule)
                .filter(rule -> findings.truth(rule).possible())
                .toList();
    }

    /** The open facts that rank the ways in, once it is settled which of them are in question. */
    private BitSet rankingFacts() {
        BitSet facts = rankingFacts;
        if (facts == null) {
            boolean inQuestion = parts.rules().all().stream()
                    .anyMatch(rule -> rule.concernsDoors() && findings.truth(rule.rule()) == TruthValue.OPEN);
            facts = positions(inQuestion ? Set.of() : DoorChoice.FACTS);
            facts.and(positions(open));
            rankingFacts = facts;
        }
        return facts;
    }

    // The facts behind a rule.

    /** The open facts that a rule waits for itself; if it waits for judgments or statuses alone, those behind them. */
    private BitSet facts(Rule rule) {
        BitSet known = factsByRule[rule.index()];
        if (known == null) {
            known = new BitSet(FACTS.size());
            factsByRule[rule.index()] = known;
            List<Term> terms = parts.rules().of(rule).condition().terms();
            for (Term term : terms) {
                add(term, known, false);
            }
            if (known.isEmpty() && findings.truth(rule) == TruthValue.OPEN) {
                for (Term term : terms) {
                    add(term, known, true);
                }
            }
        }
        return known;
    }

    private void add(Term term, BitSet facts, boolean through) {
        if (reader.read(term) != TruthValue.OPEN) {
            return;
        }
        if (term instanceof Term.Not not) {
            add(not.operand(), facts, through);
        } else if (term instanceof Term.And and) {
            and.parts().forEach(part -> add(part, facts, through));
        } else if (term instanceof Term.Or or) {
            or.parts().forEach(part -> add(part, facts, through));
        } else if (term instanceof Term.OfWord word) {
            if (word.word().definition() instanceof Term.Reads reads) {
                addOpen(reads.facts(), facts);
            } else {
                add(word.word().definition(), facts, through);
            }
        } else if (term instanceof Term.OfFact<?> fact) {
            facts.set(position(fact.fact()));
        } else if (term instanceof Term.Reads reads) {
            addOpen(reads.facts(), facts);
        } else if (term instanceof Term.OfJudgment judgment) {
            boolean sign = judgment.value() instanceof Indication;
            if (sign || through) {
                behind(stating(judgment.judged()), facts);
            }
        } else if (term instanceof Term.Proposed proposed) {
            behind(touching(proposed.move()), facts);
        } else if (term instanceof Term.Restricted restricted) {
            behind(touching(restricted.move()), facts);
        } else if (term instanceof Term.Cited cited) {
            behind(
                    findings.open().stream()
                            .filter(r -> findings.catalog().citing(cited.row()).get(r.index()))
                            .toList(),
                    facts);
        } else if (term instanceof Term.OfStatus status && through) {
            status.moves().forEach(move -> behind(touching(move), facts));
            if (status.moves().stream().anyMatch(DoorChoice.moves()::contains)) {
                facts.or(rankingFacts());
            }
        }
    }

    private void addOpen(Collection<Fact<?>> read, BitSet facts) {
        for (Fact<?> fact : read) {
            if (open.contains(fact)) {
                facts.set(position(fact));
            }
        }
    }

    private void behind(Collection<Rule> rules, BitSet facts) {
        for (Rule rule : rules) {
            if (findings.truth(rule) == TruthValue.OPEN) {
                facts.or(facts(rule));
            }
        }
    }
}
