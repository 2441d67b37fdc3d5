package io.nextmove.core.explain;

import io.nextmove.core.answer.WhyNots;
import io.nextmove.core.book.Condition.Atom;
import io.nextmove.core.book.Condition.Term;
import io.nextmove.core.book.Effects.Call;
import io.nextmove.core.decide.Doors;
import io.nextmove.core.say.Bar;
import io.nextmove.core.say.Read;
import io.nextmove.core.say.Release;
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
import java.util.function.Predicate;

/** Finds out why a move is not recommended. */
final class NotProposed {
    private final Explainer.Parts parts;
    private final Situation situation;
    private final Speakers speakers;
    private final Run run;
    private final Move move;
    private final List<Missing> missing = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();

    NotProposed(Explainer.Parts parts, Situation situation, Move move) {
        this.parts = parts;
        this.situation = situation;
        this.speakers = parts.bearing(move).speakers();
        this.run = new Run(speakers, situation);
        this.move = move;
    }

    Optional<WhyNot> explain() {
        Status status = run.statuses().of(move);
        if (status == Status.RECOMMENDED) {
            return Optional.empty();
        }
        Set<Barring> bars = new LinkedHashSet<>();
        for (Bar bar : run.statuses().barsOn(move)) {
            String until = bar.release() == Release.NEVER ? "" : parts.wording().apply("release." + bar.release());
            bars.add(WhyNots.barring(bar.status(), bar.rule().reason(), until));
        }
        takenOut();
        for (SpokenRule rule : speakers.rules()) {
            if (rule.effects().proposes().contains(move)) {
                if (rule.says("openWishedDoors")) {
                    wished(rule);
                } else if (run.spoke(rule)) {
                    spokeInVain(rule);
                } else {
                    missing(rule);
                }
            }
        }
        doorKept();
        missing.sort(Comparator.comparing(Missing::enough)
                .reversed()
                .thenComparingInt(m -> m.unmet().size()));
        return Optional.of(WhyNots.whyNot(
                move,
                parts.wording().apply("move." + move + ".name"),
                Optional.ofNullable(status),
                run.proposal().proposes(move),
                List.copyOf(bars),
                obstacles,
                missing));
    }

    private void missing(SpokenRule rule) {
        for (Object fact : run.facts(rule)) {
            missing(rule, unmet(rule, fact), situation);
        }
    }

    private void missing(SpokenRule rule, List<Unmet> unmet, Situation asIf) {
        boolean enough = new Run(speakers, asIf, Set.of(rule)).proposal().proposes(move);
        missing.add(WhyNots.missing(rule.rule().reason(), unmet, enough));
    }

    /** The rule on wished doors opens those that were wished, and so this one where it is among them. */
    private void wished(SpokenRule rule) {
        Door door = door().orElseThrow();
        if (!run.picture().wished(door)) {
            List<Unmet> unmet = new ArrayList<>(unmet(rule, run.picture()));
            unmet.removeIf(u -> u.term().equals("doorWished"));
            unmet.add(WhyNots.unmet("refusal.doorsWished contains Door." + door, "this way in was wished", List.of()));
            Set<Door> wished = EnumSet.of(door);
            wished.addAll(situation.refusal().doorsWished());
            missing(rule, unmet, Fact.REFUSAL_DOORS_WISHED.with(situation, wished));
        }
    }

    private List<Unmet> unmet(SpokenRule rule, Object fact) {
        return rule.unmet(fact).stream().map(term -> unmet(term, fact)).toList();
    }

    private Unmet unmet(Term term, Object fact) {
        List<Unmet> inner = List.of();
        if (term instanceof Atom atom && atom.operator().isEmpty()) {
            inner = parts.words().formula(atom.path()).orElse(List.of()).stream()
                    .filter(part -> !parts.speakers().holds(part, fact))
                    .map(part -> unmet(part, fact))
                    .toList();
        }
        return WhyNots.unmet(term.text(), parts.words().phrase(term), inner);
    }

    private void takenOut() {
        if (run.statuses().suppressed(move)) {
            obstacle(Cause.TAKEN_OUT, "It is taken out of the answer.", saying("suppress", call ->
                    (run.proposal().moves(Vocabulary.scope(call.arguments())) & 1L << move.ordinal()) != 0));
        }
        List<Reason> leftOut = saying("leaveOut", call -> names(call, move));
        if (!leftOut.isEmpty()) {
            obstacle(Cause.LEFT_OUT, "It is not proposed whatever speaks for it.", leftOut);
        }
    }

    /** A rule spoke for it, and yet it is not proposed: another reading or state outweighs what it said. */
    private void spokeInVain(SpokenRule rule) {
        boolean stands = run.standing().reads().stream().anyMatch(read -> read.rule() == rule.rule());
        if (rule.says("reading") && !stands) {
            obstacle(
                    Cause.OUTWEIGHED,
                    "What would bring it is outweighed by another reading.",
                    run.standing().reads().stream().map(Read::rule).map(r -> r.reason()).toList());
        } else if (rule.says("timeline") && !run.decidesTimeline(rule)) {
            obstacle(
                    Cause.OUTWEIGHED,
                    "What would bring it is outweighed by where the window stands.",
                    run.timelineRules().stream().map(r -> r.reason()).toList());
        }
    }

    private Optional<Door> door() {
        return Arrays.stream(Door.values()).filter(d -> Doors.move(d) == move).findFirst();
    }

    private void doorKept() {
        Optional<Door> door = door();
        if (door.isEmpty() || run.proposal().proposes(move)) {
            return;
        }
        if (run.proposal().closedDoors().contains(door.get())) {
            obstacle(Cause.DOOR_CLOSED, "This way in stays closed.", saying("closeDoor", call -> names(call, door.get())));
        }
        if (run.picture().refused(door.get())) {
            obstacle(Cause.DOOR_DECLINED, "This way in was offered and declined.", List.of());
        }
        List<Reason> speakFor = speakers.rules().stream()
                .filter(run::spoke)
                .filter(r -> r.says("doors") && r.effects().proposes().contains(move)
                        || r.says("openWishedDoors") && run.picture().wished(door.get()))
                .map(r -> r.rule().reason())
                .toList();
        boolean open = !run.proposal().closedDoors().contains(door.get()) && !run.picture().refused(door.get());
        if (open && !speakFor.isEmpty()) {
            obstacle(Cause.TWO_AT_A_TIME, "Other ways in fit better: two are named at a time.", speakFor);
        }
    }

    private void obstacle(Cause cause, String text, List<Reason> rules) {
        Obstacle obstacle = WhyNots.obstacle(cause, text, rules);
        if (!obstacles.contains(obstacle)) {
            obstacles.add(obstacle);
        }
    }

    private List<Reason> saying(String what, Predicate<Call> fits) {
        return speakers.rules().stream()
                .filter(run::spoke)
                .filter(r -> r.effects().calls().stream().anyMatch(c -> c.name().equals(what) && fits.test(c)))
                .map(r -> r.rule().reason())
                .toList();
    }

    private static boolean names(Call call, Enum<?> constant) {
        return Vocabulary.arguments(call.arguments()).stream().anyMatch(a -> Vocabulary.constant(a) == constant);
    }
}
