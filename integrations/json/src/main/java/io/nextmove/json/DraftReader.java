package io.nextmove.json;

import io.nextmove.move.Move;
import io.nextmove.reply.Draft;
import io.nextmove.situation.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the draft of a reply. */
final class DraftReader {
    private static final Map<String, Move> MOVES = new LinkedHashMap<>();
    private static final Map<String, Fact<?>> FACTS = new LinkedHashMap<>();

    static {
        for (Move move : Move.values()) {
            MOVES.put(move.name(), move);
        }
        for (Fact<?> fact : Fact.all()) {
            FACTS.put(fact.path(), fact);
        }
    }

    private DraftReader() {}

    static Draft read(Document document) {
        return Tokens.read(document, Notation.JSON, DraftReader::draft);
    }

    private static Draft draft(Tokens tokens) {
        List<String> text = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        List<Fact<?>> questions = new ArrayList<>();
        List<Draft.Quotation> quotations = new ArrayList<>();
        tokens.object("", List.of("text", "moves", "questions", "quotations"), field -> {
            switch (field) {
                case "text" -> text.add(tokens.text(field));
                case "moves" -> moves.addAll(tokens.list(field, place -> tokens.oneOf(place, MOVES)));
                case "questions" -> questions.addAll(tokens.list(field, place -> tokens.oneOf(place, FACTS)));
                default -> quotations.addAll(tokens.list(field, place -> quotation(tokens, place)));
            }
        });
        if (text.isEmpty()) {
            throw tokens.wrong("", "must have `text`");
        }
        return new Draft(text.get(0), moves, questions, quotations);
    }

    private static Draft.Quotation quotation(Tokens tokens, String place) {
        Map<String, String> fields = new LinkedHashMap<>();
        tokens.object(
                place,
                List.of("passage", "words"),
                field -> fields.put(field, tokens.text(Tokens.inside(place, field))));
        String passage = fields.get("passage");
        String words = fields.get("words");
        if (passage == null || words == null) {
            throw tokens.wrong(place, "must have `passage` and `words`");
        }
        return new Draft.Quotation(passage, words);
    }
}
