package io.nextmove.core.decide;

import io.nextmove.core.book.Rule;
import io.nextmove.core.say.DoorFact;
import io.nextmove.core.say.DoorMatch;
import io.nextmove.core.say.Grade;
import io.nextmove.core.say.Proposal;
import io.nextmove.core.words.FactWords;
import io.nextmove.core.words.Parameters;
import io.nextmove.move.Move;
import io.nextmove.situation.Cost;
import io.nextmove.situation.Door;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which doors come first (RSN-20): at most two at a time, and a wished one beyond them as the third. */
public final class Doors {
    private static final Map<Door, Move> MOVES = new EnumMap<>(Map.of(
            Door.RELATIONSHIP_COACH, Move.OFFER_RELATIONSHIP_COACH,
            Door.MALE_THERAPIST, Move.OFFER_MALE_THERAPIST,
            Door.MENS_GROUP, Move.SUGGEST_MENS_GROUP,
            Door.WORKSHOP, Move.OFFER_WORKSHOP,
            Door.BOOK_OR_APP, Move.OFFER_BOOK_OR_APP_TOGETHER,
            Door.DISCERNMENT, Move.OFFER_DISCERNMENT_COUNSELING));

    private Doors() {}

    /** The move that offers a door; a single session and a remote one are no doors in this count. */
    public static Move move(Door door) {
        return MOVES.get(door);
    }

    /** The moves that offer a door. */
    public static Collection<Move> moves() {
        return MOVES.values();
    }

    /** One door with what speaks for it. */
    private static final class Candidate {
        private final Door door;
        private final Set<DoorFact> stated = EnumSet.noneOf(DoorFact.class);
        private final Set<DoorFact> guessed = EnumSet.noneOf(DoorFact.class);
        private final Set<DoorFact> direct = EnumSet.noneOf(DoorFact.class);
        private final List<Rule> rules = new ArrayList<>(2);
        private boolean wished;

        private Candidate(Door door) {
            this.door = door;
        }

        private boolean paid() {
            return door == Door.RELATIONSHIP_COACH || door == Door.WORKSHOP;
        }
    }

    /** Proposes the doors that come first, each for the rules that speak for it. */
    public static void choose(Proposal proposal, FactWords words) {
        Map<Door, Candidate> candidates = new EnumMap<>(Door.class);
        for (DoorMatch match : proposal.doors()) {
            Candidate c = candidates.computeIfAbsent(match.door(), Candidate::new);
            (match.fact().stated(words) ? c.stated : c.guessed).add(match.fact());
            if (match.grade() == Grade.DIRECT) {
                c.direct.add(match.fact());
            }
            c.rules.add(match.rule());
        }
        if (proposal.wishedDoors() != null) {
            for (Door door : MOVES.keySet()) {
                if (words.wished(door)) {
                    Candidate c = candidates.computeIfAbsent(door, Candidate::new);
                    c.wished = true;
                    c.rules.add(proposal.wishedDoors());
                }
            }
        }
        List<Candidate> order = new ArrayList<>(candidates.values());
        order.removeIf(c -> proposal.closedDoors().contains(c.door) || words.refused(c.door));
        Cost cost = words.means().cost();
        boolean paidLast = cost == Cost.ONLY_BARRIER || cost == Cost.BARRIER_AND_REFUSAL;
        order.sort((a, b) -> compare(a, b, paidLast));
        for (int i = 0; i < order.size(); i++) {
            boolean third = i == Parameters.MAX_DOORS && order.get(i).wished;
            if (i < Parameters.MAX_DOORS || third) {
                for (Rule rule : order.get(i).rules) {
                    proposal.propose(MOVES.get(order.get(i).door), rule);
                }
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
