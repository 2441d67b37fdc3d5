package io.nextmove.core.decide;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.findings.DoorCriterion;
import io.nextmove.core.findings.DoorMatch;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.MatchStrength;
import io.nextmove.core.language.FactWords;
import io.nextmove.core.language.Parameters;
import io.nextmove.core.language.TruthValue;
import io.nextmove.move.Move;
import io.nextmove.situation.Cost;
import io.nextmove.situation.Door;
import io.nextmove.situation.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which ways in come first (RSN-20): at most two at a time, and a wished one beyond them as the third. */
public final class DoorChoice {
    private static final Map<Door, Move> MOVES = new EnumMap<>(Map.of(
            Door.RELATIONSHIP_COACH, Move.OFFER_RELATIONSHIP_COACH,
            Door.MALE_THERAPIST, Move.OFFER_MALE_THERAPIST,
            Door.MENS_GROUP, Move.SUGGEST_MENS_GROUP,
            Door.WORKSHOP, Move.OFFER_WORKSHOP,
            Door.BOOK_OR_APP, Move.OFFER_BOOK_OR_APP_TOGETHER,
            Door.DISCERNMENT, Move.OFFER_DISCERNMENT_COUNSELING));

    /** The way in that a move offers, a single session and a remote one included. */
    private static final Map<Move, Door> DOORS = new EnumMap<>(
            Map.of(Move.LOWER_BAR_TO_ONE_SESSION, Door.ONE_SESSION, Move.OFFER_TELEHEALTH, Door.TELEHEALTH));

    static {
        MOVES.forEach((door, move) -> DOORS.put(move, door));
    }

    /** The facts that rank the ways in, beside the conditions of rules. */
    public static final Set<Fact<?>> FACTS = Set.of(
            Fact.INVITATION_DOORS,
            Fact.REFUSAL_DOORS_WISHED,
            Fact.MEANS_COST,
            Fact.REFUSAL_REASONS,
            Fact.REFUSAL_WORD_IS_TRIGGER,
            Fact.REFUSAL_GOAL_DRIVEN,
            Fact.REFUSAL_REFUSES,
            Fact.DEPARTURE_LEANING_OUT,
            Fact.DEPARTURE_PARTNER_PLANS,
            Fact.DEPARTURE_ASKER_LEANING_OUT);

    private DoorChoice() {}

    /** The move that offers a way in; a single session and a remote one are none in this count. */
    public static Optional<Move> move(Door door) {
        return Optional.ofNullable(MOVES.get(door));
    }

    /** The moves that offer a way in. */
    public static Collection<Move> moves() {
        return MOVES.values();
    }

    /** Whether the partner named the way in that a move offers: a door, a single session or a remote one. */
    public static boolean wished(Move move, FactWords words) {
        Door door = DOORS.get(move);
        return door != null && words.wished(door);
    }

    /** One way in, with what fits it. */
    private static final class Candidate {
        private final Door door;
        private final Set<DoorCriterion> stated = EnumSet.noneOf(DoorCriterion.class);
        private final Set<DoorCriterion> guessed = EnumSet.noneOf(DoorCriterion.class);
        private final Set<DoorCriterion> direct = EnumSet.noneOf(DoorCriterion.class);
        private final List<Rule> rules = new ArrayList<>(2);
        private boolean wished;

        private Candidate(Door door) {
            this.door = door;
        }

        private boolean paid() {
            return door == Door.RELATIONSHIP_COACH || door == Door.WORKSHOP;
        }
    }

    /**
     * Proposes the ways in that come first, each for the rules that found it to fit. They compete: while a rule on them or a
     * fact that ranks them is open, each that may come first is only contested.
     *
     * @param ranked whether every fact that ranks them is settled
     */
    public static void choose(Findings findings, FactWords words, boolean ranked) {
        if (ranked && settled(findings)) {
            propose(findings, words);
            return;
        }
        for (DoorMatch match : findings.doors()) {
            move(match.door()).ifPresent(findings::contest);
        }
        findings.openIfNone().keySet().forEach(door -> move(door).ifPresent(findings::contest));
        if (findings.wishedDoors().isPresent()) {
            MOVES.values().forEach(findings::contest);
        }
    }

    private static boolean settled(Findings findings) {
        return findings.settled() || rulesSettled(findings);
    }

    private static boolean rulesSettled(Findings findings) {
        return findings.doors().stream().allMatch(match -> findings.truth(match.rule()) == TruthValue.YES)
                && findings.wishedDoors().stream().allMatch(rule -> findings.truth(rule) == TruthValue.YES)
                && settled(findings.closedDoors(), findings)
                && settled(findings.closedUnlessWished(), findings)
                && settled(findings.openIfNone(), findings);
    }

    private static boolean settled(Map<Door, List<Rule>> rules, Findings findings) {
        return rules.values().stream().flatMap(List::stream).allMatch(rule -> findings.truth(rule) == TruthValue.YES);
    }

    private static void propose(Findings findings, FactWords words) {
        Map<Door, Candidate> candidates = new EnumMap<>(Door.class);
        for (DoorMatch match : findings.doors()) {
            Candidate c = candidates.computeIfAbsent(match.door(), Candidate::new);
            (match.criterion().stated(words) ? c.stated : c.guessed).add(match.criterion());
            if (match.strength() == MatchStrength.DIRECT) {
                c.direct.add(match.criterion());
            }
            c.rules.add(match.rule());
        }
        findings.wishedDoors().ifPresent(rule -> {
            for (Door door : MOVES.keySet()) {
                if (words.wished(door)) {
                    Candidate c = candidates.computeIfAbsent(door, Candidate::new);
                    c.wished = true;
                    c.rules.add(rule);
                }
            }
        });
        List<Candidate> order = new ArrayList<>(candidates.values());
        order.removeIf(c -> findings.closedDoors().containsKey(c.door)
                || words.refused(c.door)
                || !c.wished && findings.closedUnlessWished().containsKey(c.door));
        if (order.isEmpty()) {
            findings.openIfNone().forEach((door, rules) -> {
                if (!words.refused(door)) {
                    move(door).ifPresent(move -> rules.forEach(rule -> findings.propose(move, rule)));
                }
            });
        }
        Cost cost = words.means().cost();
        boolean paidLast = cost == Cost.ONLY_BARRIER || cost == Cost.BARRIER_AND_REFUSAL;
        order.sort((a, b) -> compare(a, b, paidLast));
        int most = findings.catalog().house().settings().doorsAtATime();
        for (int i = 0; i < order.size(); i++) {
            boolean wished = i <= Parameters.MAX_DOORS && order.get(i).wished;
            if (i < most || wished) {
                Candidate chosen = order.get(i);
                move(chosen.door).ifPresent(move -> chosen.rules.forEach(rule -> findings.propose(move, rule)));
            }
        }
    }

    private static int compare(Candidate a, Candidate b, boolean paidLast) {
        if (a.wished != b.wished) {
            return a.wished ? -1 : 1;
        }
        if (a.wished) {
            return a.door.compareTo(b.door);
        }
        int byStated = Integer.compare(b.stated.size(), a.stated.size());
        if (byStated != 0) {
            return byStated;
        }
        int byGuessed = Integer.compare(b.guessed.size(), a.guessed.size());
        if (byGuessed != 0) {
            return byGuessed;
        }
        if (paidLast && a.paid() != b.paid()) {
            return a.paid() ? 1 : -1;
        }
        int byDirect = Integer.compare(b.direct.size(), a.direct.size());
        return byDirect != 0 ? byDirect : a.door.compareTo(b.door);
    }
}
