package io.nextmove.core.evaluate;

import io.nextmove.core.decide.Statuses;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.core.language.SituationPredicates;
import io.nextmove.core.language.StatusTest;
import io.nextmove.core.language.Term;
import io.nextmove.core.language.TruthValue;
import io.nextmove.core.language.Word;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.Fact;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads terms over the input of a phase, as far as open facts allow. Belongs to one thread. */
public final class TermReader {
    private final PhaseInput input;
    private final Set<Fact<?>> open;
    private final Findings findings;
    private final Map<Word, TruthValue> words = new HashMap<>();

    /** A reader over an input; the findings are those of the evaluation so far. */
    public TermReader(PhaseInput input, Set<Fact<?>> open, Findings findings) {
        this.input = input;
        this.open = open;
        this.findings = findings;
    }

    /** Whether all terms hold. */
    public TruthValue all(List<Term> terms) {
        TruthValue all = TruthValue.YES;
        for (Term term : terms) {
            all = all.and(read(term));
            if (all == TruthValue.NO) {
                break;
            }
        }
        return all;
    }

    /** Whether a term holds. */
    public TruthValue read(Term term) {
        if (term instanceof Term.OfFact<?> fact) {
            return fact(fact);
        }
        if (term instanceof Term.OfWord word) {
            return word(word.word());
        }
        if (term instanceof Term.OfJudgment judgment) {
            TruthValue is = judgment.judged().in(input).is(judgment.value());
            return judgment.other() ? is.not() : is;
        }
        if (term instanceof Term.Not not) {
            return read(not.operand()).not();
        }
        if (term instanceof Term.And and) {
            return all(and.parts());
        }
        if (term instanceof Term.Or or) {
            return any(or.parts());
        }
        if (term instanceof Term.Reads reads) {
            return Collections.disjoint(reads.facts(), open)
                    ? TruthValue.of(reads.test().test(input))
                    : TruthValue.OPEN;
        }
        if (term instanceof Term.OfStatus status) {
            return status(status);
        }
        if (term instanceof Term.Proposed proposed) {
            return findings.proposes(proposed.move());
        }
        if (term instanceof Term.Restricted restricted) {
            return findings.restricts(restricted.move());
        }
        return findings.cites(((Term.Cited) term).row());
    }

    private TruthValue any(List<Term> terms) {
        TruthValue any = TruthValue.NO;
        for (Term term : terms) {
            any = any.or(read(term));
            if (any == TruthValue.YES) {
                break;
            }
        }
        return any;
    }

    private <T> TruthValue fact(Term.OfFact<T> term) {
        return open.contains(term.fact())
                ? TruthValue.OPEN
                : TruthValue.of(term.test().test(term.fact().in(((SituationPredicates) input).situation())));
    }

    private TruthValue word(Word word) {
        TruthValue known = words.get(word);
        if (known == null) {
            known = word.definition() instanceof Term.Reads reads
                    ? Collections.disjoint(reads.facts(), open)
                            ? TruthValue.of(word.holds().test(input))
                            : TruthValue.OPEN
                    : read(word.definition());
            words.put(word, known);
        }
        return known;
    }

    private TruthValue status(Term.OfStatus term) {
        Statuses statuses = ((SettledPhase) input).statuses();
        if (term.argument() instanceof Trait trait && term.test() == StatusTest.BARRED) {
            return statuses.barred(trait);
        }
        TruthValue any = TruthValue.NO;
        for (Move move : term.moves()) {
            any = any.or(
                    switch (term.test()) {
                        case RECOMMENDED -> statuses.is(move, Status.RECOMMENDED);
                        case DEFERRED -> statuses.is(move, Status.DEFERRED);
                        case IN_ANSWER -> statuses.inAnswer(move);
                        case BARRED -> throw new IllegalStateException("a bar is asked for by trait");
                    });
        }
        return any;
    }
}
