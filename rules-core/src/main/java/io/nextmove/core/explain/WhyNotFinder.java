package io.nextmove.core.explain;

import io.nextmove.core.answer.WhyNots;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.decide.DoorChoice;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.TermReader;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.ReleaseCondition;
import io.nextmove.core.findings.Restriction;
import io.nextmove.core.findings.StatedReading;
import io.nextmove.core.language.Term;
import io.nextmove.core.language.TruthValue;
import io.nextmove.explain.WhyNot;
import io.nextmove.explain.WhyNot.Barring;
import io.nextmove.explain.WhyNot.Cause;
import io.nextmove.explain.WhyNot.Missing;
import io.nextmove.explain.WhyNot.Obstacle;
import io.nextmove.explain.WhyNot.Unmet;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Door;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out why a move is not recommended. */
final class WhyNotFinder {
    private final Explainer.Parts parts;
    private final Situation situation;
    private final Evaluation evaluation;
    private final TermReader reader;
    private final Move move;
    private final List<Missing> missing = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();

    WhyNotFinder(Explainer.Parts parts, Situation situation, Move move) {
        this.parts = parts;
        this.situation = situation;
        this.evaluation = parts.rules().evaluate(situation);
        this.reader = new TermReader(evaluation.outcome(), Set.of(), evaluation.findings());
        this.move = move;
    }

    Optional<WhyNot> explain() {
        Status status = evaluation.statuses().of(move);
        if (status == Status.RECOMMENDED) {
            return Optional.empty();
        }
        Set<Barring> bars = new LinkedHashSet<>();
        for (Restriction restriction : evaluation.statuses().restrictionsOn(move)) {
            ReleaseCondition release = restriction.release();
            String until =
                    release == ReleaseCondition.NEVER ? "" : parts.texts().text("release." + release);
            bars.add(WhyNots.barring(restriction.status(), restriction.rule().reason(), until));
        }
        takenOut();
        for (ExplainedRule rule : parts.rules().all()) {
            if (rule.proposes().contains(move)) {
                if (rule.effects().wishedDoors().isPresent()) {
                    wished(rule);
                } else if (holds(rule)) {
                    outweighed(rule);
                } else if (rule.rule().reason() == rule.rule().own()) {
                    missing(rule, unmet(rule), situation);
                } // else what the rule tests is not told in any answer
            }
        }
        doorKept();
        missing.sort(Comparator.comparing(Missing::enough)
                .reversed()
                .thenComparingInt(m -> m.unmet().size()));
        return Optional.of(WhyNots.whyNot(
                move,
                parts.texts().text("move." + move + ".name"),
                Optional.ofNullable(status),
                evaluation.findings().proposes(move).possible(),
                List.copyOf(bars),
                obstacles,
                missing,
                parts.texts()));
    }

    private boolean holds(ExplainedRule rule) {
        return evaluation.truth(rule.rule()) == TruthValue.YES;
    }

    private void missing(ExplainedRule rule, List<Unmet> unmet, Situation asIf) {
        boolean enough = parts.rules().evaluateWith(asIf, rule).findings().proposes(move) == TruthValue.YES;
        missing.add(WhyNots.missing(rule.rule().reason(), unmet, enough));
    }

    /** The rule on wished ways in opens those that were wished, and so this one if it is among them. */
    private void wished(ExplainedRule rule) {
        Door door = door().orElseThrow();
        if (!evaluation.judgments().wished(door)) {
            List<Unmet> unmet = new ArrayList<>(unmet(rule));
            unmet.removeIf(u -> u.term().equals("doorWished"));
            unmet.add(WhyNots.unmet(
                    "refusal.doorsWished contains Door." + door, parts.texts().text("explain.WISHED"), List.of()));
            Set<Door> wished = EnumSet.of(door);
            wished.addAll(situation.refusal().doorsWished());
            missing(rule, unmet, Fact.REFUSAL_DOORS_WISHED.with(situation, wished));
        }
    }

    private List<Unmet> unmet(ExplainedRule rule) {
        return unmet(rule.condition().terms());
    }

    private List<Unmet> unmet(List<Term> terms) {
        return terms.stream()
                .filter(term -> reader.read(term) != TruthValue.YES)
                .map(this::unmet)
                .toList();
    }

    private Unmet unmet(Term term) {
        List<Unmet> inner = List.of();
        if (term instanceof Term.OfWord word
                && word.word().definition().atoms().noneMatch(WhyNotFinder::standsForItself)) {
            inner = unmet(
                    word.word().definition() instanceof Term.And and
                            ? and.parts()
                            : List.of(word.word().definition()));
        }
        return WhyNots.unmet(term.text(), parts.phrases().of(term), inner);
    }

    /** Whether a word that is defined by it is not taken apart: its own phrase says all. */
    private static boolean standsForItself(Term atom) {
        return atom instanceof Term.Reads
                || atom instanceof Term.Proposed
                || atom instanceof Term.OfStatus
                || atom instanceof Term.Cited;
    }

    private void takenOut() {
        Findings findings = evaluation.findings();
        if (evaluation.statuses().suppressed(move)) {
            obstacle(
                    Cause.TAKEN_OUT,
                    "TAKEN_OUT",
                    reasons(findings.suppressions().stream()
                            .filter(s -> findings.reaches(s.scope(), move) == TruthValue.YES)
                            .map(Findings.Suppression::rule)));
        }
        if (!findings.leavingOut(move).isEmpty()) {
            obstacle(Cause.LEFT_OUT, "LEFT_OUT", reasons(findings.leavingOut(move).stream()));
        }
    }

    /** A rule that holds would bring it, and yet it is not proposed: another reading or state outweighs what it states. */
    private void outweighed(ExplainedRule rule) {
        List<StatedReading> standing = evaluation.reading().get(0).stated();
        List<Rule> timeline = evaluation
                .findings()
                .timeline()
                .getOrDefault(evaluation.judgments().getTimelineState(), List.of());
        if (!rule.effects().readings().isEmpty()
                && standing.stream().noneMatch(s -> s.rule().equals(rule.rule()))) {
            obstacle(
                    Cause.OUTWEIGHED,
                    "OUTWEIGHED.READING",
                    reasons(standing.stream().map(StatedReading::rule)));
        } else if (!rule.effects().timeline().isEmpty() && !timeline.contains(rule.rule())) {
            obstacle(Cause.OUTWEIGHED, "OUTWEIGHED.WINDOW", reasons(timeline.stream()));
        }
    }

    private Optional<Door> door() {
        return Arrays.stream(Door.values())
                .filter(d -> DoorChoice.move(d).filter(move::equals).isPresent())
                .findFirst();
    }

    private void doorKept() {
        Optional<Door> door = door();
        Findings findings = evaluation.findings();
        if (door.isEmpty() || findings.proposes(move).possible()) {
            return;
        }
        List<Rule> closing = new ArrayList<>(findings.closedDoors().getOrDefault(door.get(), List.of()));
        if (!evaluation.judgments().wished(door.get())) {
            closing.addAll(findings.closedUnlessWished().getOrDefault(door.get(), List.of()));
        }
        boolean declined = evaluation.judgments().refused(door.get());
        if (!closing.isEmpty()) {
            obstacle(Cause.DOOR_CLOSED, "DOOR_CLOSED", reasons(closing.stream()));
        }
        if (declined) {
            obstacle(Cause.DOOR_DECLINED, "DOOR_DECLINED", List.of());
        }
        List<Reason> matching = parts.rules().all().stream()
                .filter(this::holds)
                .filter(r -> !r.effects().doors().isEmpty() && r.proposes().contains(move)
                        || r.effects().wishedDoors().isPresent()
                                && evaluation.judgments().wished(door.get()))
                .map(r -> r.rule().reason())
                .toList();
        if (closing.isEmpty() && !declined && !matching.isEmpty()) {
            boolean one = parts.rules().catalog().house().settings().doorsAtATime() == 1;
            obstacle(Cause.TWO_AT_A_TIME, one ? "ONE_AT_A_TIME" : "TWO_AT_A_TIME", matching);
        }
    }

    private static List<Reason> reasons(Stream<Rule> rules) {
        return rules.sorted(Comparator.comparingInt(Rule::index))
                .map(Rule::reason)
                .distinct()
                .toList();
    }

    private void obstacle(Cause cause, String key, List<Reason> rules) {
        Obstacle obstacle = WhyNots.obstacle(cause, parts.texts().text("explain." + key), rules);
        if (!obstacles.contains(obstacle)) {
            obstacles.add(obstacle);
        }
    }
}
