package io.nextmove.reference;

import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Answers a situation by the text of the guideline, in plain Java. */
public final class Reference {
    private Reference() {}

    /** The answer to that situation; a pure function. */
    public static ReferenceAnswer answer(Situation s) {
        Reading r = new Reading(s);
        Proposals p = new Proposals(r);
        new Moves(r, p).propose();
        LinkedHashMap<Move, Status> moves = Ranks.order(r, p);
        LinkedHashMap<Misstep, List<Move>> missteps = new Missteps(r, p, moves).list();
        List<Fact<?>> questions = new Questions(r).list();
        List<Notice> notices = new Notices(r, p).list();
        return new ReferenceAnswer(
                r.abuse,
                r.departure,
                r.asking,
                r.refusal,
                r.timeline,
                Optional.of(r.confidence),
                Optional.ofNullable(r.basis),
                moves,
                missteps,
                questions,
                notices);
    }
}
