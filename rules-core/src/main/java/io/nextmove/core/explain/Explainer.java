package io.nextmove.core.explain;

import io.nextmove.Guidance;
import io.nextmove.core.book.RuleBook;
import io.nextmove.explain.Comparison;
import io.nextmove.explain.Interview;
import io.nextmove.explain.NextQuestion;
import io.nextmove.explain.PlannedInvitation;
import io.nextmove.explain.Rehearsal;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.explain.WhyNot;
import io.nextmove.move.Move;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Explains what the engine answers. Reads the texts of the rules when it is first asked. Safe for many threads. */
public final class Explainer {
    private final RuleBook book;
    private final UnaryOperator<String> wording;
    private volatile Parts parts;

    /** What explanations are made of. */
    record Parts(
            Speakers speakers,
            Words words,
            Bearing bearing,
            Map<Move, Bearing> byMove,
            Actionable actionable,
            UnaryOperator<String> wording) {

        /** What bears on a move. */
        Bearing bearing(Move move) {
            return byMove.computeIfAbsent(move, m -> Bearing.on(m, speakers, words));
        }
    }

    /** An explainer of the rules of a book, with the texts of an answer by key. */
    public Explainer(RuleBook book, UnaryOperator<String> wording) {
        this.book = book;
        this.wording = wording;
    }

    Parts parts() {
        Parts made = parts;
        if (made == null) {
            Speakers speakers = new Speakers(book);
            Words words = Words.load();
            made = new Parts(
                    speakers,
                    words,
                    Bearing.onAll(speakers, words),
                    new ConcurrentHashMap<>(),
                    Actionable.load(),
                    wording);
            parts = made;
        }
        return made;
    }

    /** Why a move is not recommended; empty where it is. */
    public Optional<WhyNot> whyNot(Situation situation, Move move) {
        return new NotProposed(parts(), situation, move).explain();
    }

    /** What changed from one answer to another one. */
    public Comparison compare(Guidance before, Situation later, Guidance after) {
        return new Compared(before, after, move -> whyNot(later, move), wording).comparison();
    }

    /** On which facts the status of a move depends. */
    public WhatWouldChange whatWouldChange(Situation situation, Move move) {
        return new Alternatives(parts(), situation, move).find();
    }

    /** What to ask next, by what the answers would change. */
    public List<NextQuestion> nextQuestions(Situation situation) {
        return new Inquiry(parts(), situation).questions();
    }

    /** An interview that begins with what was told, and asks an engine for its guidance. */
    public Interview interview(Situation start, Function<Situation, Guidance> engine) {
        return Dialogue.begin(parts(), engine, start);
    }

    /** What a planned sentence is. */
    public Rehearsal review(Situation situation, PlannedStatement statement) {
        return new Rehearsing(parts(), situation).review(statement);
    }

    /** What a planned invitation has, lacks and must leave out. */
    public Rehearsal review(Situation situation, PlannedInvitation invitation) {
        return new Rehearsing(parts(), situation).review(invitation);
    }
}
