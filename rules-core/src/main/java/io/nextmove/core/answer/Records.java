package io.nextmove.core.answer;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.explain.DecisionRecord;
import io.nextmove.explain.Trace;
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
import java.util.Optional;

/** Makes the records of decisions. */
final class Records {
    private static final int VERSION = 1;

    private Records() {}

    /** The record of an answer, with the values of the facts or without. */
    static DecisionRecord of(Guidance guidance, Situation situation, boolean withFacts) {
        Objects.requireNonNull(situation, "`situation` must not be null");
        Trace trace = guidance.trace();
        boolean same = guidance.asOf().equals(situation.asOf())
                && trace.told().stream().noneMatch(fact -> fact != Fact.PERSPECTIVE && fact.isOpenIn(situation));
        if (!same) {
            throw new IllegalArgumentException("`situation` must be the one that was answered");
        }
        List<DecisionRecord.Told> facts = new ArrayList<>();
        if (withFacts) {
            Map<Fact<?>, String> values = FactText.values(situation, trace.told());
            values.forEach((fact, value) -> facts.add(new ToldData(fact, value)));
        }
        List<DecisionRecord.Judged> judgments = new ArrayList<>();
        for (Matter matter : Matter.values()) {
            judgments.add(new JudgedData(matter, matter.in(guidance.judgments()).value()));
        }
        List<DecisionRecord.Decided> moves = new ArrayList<>();
        guidance.moves().forEach(advised -> moves.add(new DecidedData(advised.move(), advised.status())));
        List<DecisionRecord.Fired> rules = new ArrayList<>();
        trace.fired().forEach(fired -> rules.add(new FiredData(fired.row(), fired.rule())));
        return new DecisionRecordData(
                VERSION,
                guidance.asOf(),
                FactText.digest(situation, trace.told()),
                facts,
                trace.ruleBook(),
                trace.sourceIndex(),
                trace.house(),
                judgments,
                moves,
                guidance.missteps().stream().map(AdvisedAgainst::misstep).toList(),
                guidance.notices().stream().map(AttachedNotice::notice).toList(),
                rules);
    }

    private record DecisionRecordData(
            int version,
            LocalDate asOf,
            String situation,
            List<Told> facts,
            String ruleBook,
            String sourceIndex,
            Optional<String> house,
            List<Judged> judgments,
            List<Decided> moves,
            List<Misstep> missteps,
            List<Notice> notices,
            List<Fired> rules)
            implements DecisionRecord {

        DecisionRecordData {
            facts = List.copyOf(facts);
            judgments = List.copyOf(judgments);
            moves = List.copyOf(moves);
            rules = List.copyOf(rules);
        }

        @Override
        public String toString() {
            return "DecisionRecord[redacted]";
        }
    }

    private record ToldData(Fact<?> fact, String value) implements DecisionRecord.Told {

        @Override
        public String toString() {
            return "Told[redacted]";
        }
    }

    private record JudgedData(Matter matter, Enum<?> value) implements DecisionRecord.Judged {

        @Override
        public String toString() {
            return "Judged[redacted]";
        }
    }

    private record DecidedData(Move move, Status status) implements DecisionRecord.Decided {

        @Override
        public String toString() {
            return "Decided[redacted]";
        }
    }

    private record FiredData(String row, String rule) implements DecisionRecord.Fired {

        @Override
        public String toString() {
            return "Fired[redacted]";
        }
    }
}
