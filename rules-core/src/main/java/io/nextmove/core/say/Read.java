package io.nextmove.core.say;

import io.nextmove.core.book.Rule;
import io.nextmove.core.words.Ground;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.move.Move;
import java.util.Optional;

/** A reading of the refusal that a rule stated, with the moves that come with it where it stands. */
public record Read(
        Ground ground,
        RefusalReading value,
        Optional<RedFlagBasis> basis,
        Confidence confidence,
        Move[] moves,
        Rule rule) {}
