package io.nextmove.reference;

import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Topic;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers a situation by the text of the guideline, in plain Java. */
public final class Reference {
    private Reference() {}

    /** The answer to that situation; a pure function. */
    public static ReferenceAnswer answer(Situation s) {
        Reading r = new Reading(s);
        Proposals p = new Proposals(r);
        new Moves(r, p).propose();
        LinkedHashMap<Move, Status> moves = Ranks.order(r, p);
        EnumMap<Move, EnumSet<Note>> notes = new Notes(r, p).list();
        Missteps against = new Missteps(r, p, moves);
        LinkedHashMap<Misstep, List<Move>> missteps = against.list();
        List<Fact<?>> questions = new Questions(r).list();
        LinkedHashMap<Topic, String> answers = new LinkedHashMap<>();
        new Answers(r, p).list().forEach((topic, line) -> answers.put(topic, line.id()));
        Notices limits = new Notices(r, p);
        List<Notice> notices = limits.list();
        return new ReferenceAnswer(
                r.abuse,
                r.departure,
                r.asking,
                r.refusal,
                r.timeline,
                Optional.of(r.confidence),
                Optional.ofNullable(r.basis),
                moves,
                rows(moves.keySet(), p::proposing),
                rows(moves.keySet(), p::barring),
                p.suppressing(),
                new Wordings(r, p).list(moves.keySet()),
                r.otherHelp,
                notes,
                missteps,
                against.told(missteps.keySet()),
                Missteps.leavingIsTheReason(r),
                questions,
                notices,
                limits.about(),
                answers,
                new Headlines(r, p).line(),
                Emergency.lines(r),
                Clash.in(r),
                EnumSet.copyOf(r.fired));
    }

    private static EnumMap<Move, EnumSet<Row>> rows(Set<Move> moves, Function<Move, EnumSet<Row>> of) {
        EnumMap<Move, EnumSet<Row>> rows = new EnumMap<>(Move.class);
        for (Move move : moves) {
            EnumSet<Row> found = of.apply(move);
            if (!found.isEmpty()) {
                rows.put(move, found);
            }
        }
        return rows;
    }
}
