package io.nextmove.examples;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.move.Move;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The short names of moves: as the answer has them, and from the wording of the library for a replacement that is not
 * in the answer. A recommended one is named with its number, under which it is spelled out.
 */
final class Titles {
    private static final ResourceBundle WORDING = ResourceBundle.getBundle("io.nextmove.definitions.texts", Locale.ROOT);

    private final Map<Move, String> named = new HashMap<>();

    Titles(Guidance guidance) {
        guidance.moves().forEach(move -> named.put(move.move(), move.title()));
        int number = 0;
        for (AdvisedMove move : guidance.recommended()) {
            named.put(move.move(), move.title() + " (" + ++number + ")");
        }
    }

    /** The title of a move, in an answer or not. */
    String of(Move move) {
        return named.computeIfAbsent(move, other -> WORDING.getString("move." + other + ".name"));
    }

    /** Several titles in one line. */
    String of(List<Move> moves) {
        return moves.stream().map(this::of).collect(Collectors.joining("; "));
    }
}
