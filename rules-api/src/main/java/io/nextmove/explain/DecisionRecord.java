package io.nextmove.explain;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was decided, from what and by which rules, to be kept and to be proved later. Version {@value #VERSION}; the order
 * of its components is the order in which it is written.
 *
 * <p>The digest of a situation is no secret: who can guess the facts can try them. Keep a record as the facts.
 *
 * @param version the version of this form
 * @param asOf the day for which the answer holds
 * @param situation the SHA-256 of the day and of the told facts
 * @param facts the told facts with their values, where a caller asked for them; else empty
 * @param ruleBook the SHA-256 of the rules
 * @param sourceIndex the SHA-256 of the index of the source
 * @param judgments the five judgments, in the order in which they are settled
 * @param moves every move of the answer with its status, in the order of the answer
 * @param missteps the missteps
 * @param notices the notices
 * @param rules the rules that spoke, in the order of the book
 */
public record DecisionRecord(
        int version,
        LocalDate asOf,
        String situation,
        List<Told> facts,
        String ruleBook,
        String sourceIndex,
        List<Judged> judgments,
        List<Decided> moves,
        List<Misstep> missteps,
        List<Notice> notices,
        List<Fired> rules) {
    /** The version of the form. */
    public static final int VERSION = 1;

    /** Copies the lists. */
    public DecisionRecord {
        facts = List.copyOf(facts);
        judgments = List.copyOf(judgments);
        moves = List.copyOf(moves);
        missteps = List.copyOf(missteps);
        notices = List.copyOf(notices);
        rules = List.copyOf(rules);
    }

    /** A told fact with its value as text. */
    public record Told(Fact<?> fact, String value) {

        /** Redacted: facts are private. */
        @Override
        public String toString() {
            return "Told[redacted]";
        }
    }

    /** A judgment. */
    public record Judged(Matter matter, Enum<?> value) {

        /** Redacted: a judgment is as private as the facts. */
        @Override
        public String toString() {
            return "Judged[redacted]";
        }
    }

    /** A move with its status. */
    public record Decided(Move move, Status status) {

        /** Redacted: an answer is as private as the facts. */
        @Override
        public String toString() {
            return "Decided[redacted]";
        }
    }

    /** A rule that spoke, by its row and its sentence. */
    public record Fired(String row, String rule) {

        /** Redacted: which rules hold tells a story. */
        @Override
        public String toString() {
            return "Fired[redacted]";
        }
    }

    /**
     * The record of an answer.
     *
     * @param withFacts whether it carries the values of the facts
     * @throws IllegalArgumentException where the answer is not one to that situation
     */
    public static DecisionRecord of(Guidance guidance, Situation situation, boolean withFacts) {
        Objects.requireNonNull(situation, "`situation` must not be null");
        Trace trace = guidance.trace();
        boolean same = guidance.asOf().equals(situation.asOf())
                && trace.told().stream().noneMatch(fact -> fact != Fact.PERSPECTIVE && fact.isOpenIn(situation));
        if (!same) {
            throw new IllegalArgumentException("`situation` must be the one that was answered");
        }
        Map<Fact<?>, String> values = FactText.values(situation, trace.told());
        List<Told> facts = new ArrayList<>();
        if (withFacts) {
            values.forEach((fact, value) -> facts.add(new Told(fact, value)));
        }
        List<Judged> judgments = new ArrayList<>();
        for (Matter matter : Matter.values()) {
            judgments.add(new Judged(matter, matter.in(guidance.judgments()).value()));
        }
        return new DecisionRecord(
                VERSION,
                guidance.asOf(),
                FactText.digest(situation, trace.told()),
                facts,
                trace.ruleBook(),
                trace.sourceIndex(),
                judgments,
                guidance.moves().stream().map(m -> new Decided(m.move(), m.status())).toList(),
                guidance.missteps().stream().map(AdvisedAgainst::misstep).toList(),
                guidance.notices().stream().map(AttachedNotice::notice).toList(),
                trace.fired().stream().map(r -> new Fired(r.row(), r.rule())).toList());
    }

    /** Redacted: a record is as private as the facts. */
    @Override
    public String toString() {
        return "DecisionRecord[redacted]";
    }
}
