package io.nextmove.core.findings;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.language.ReadingBasis;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.move.Move;
import java.util.List;
import java.util.Optional;

/**
 * A reading of the refusal that a rule stated.
 *
 * @param basis what it rests on
 * @param value the reading
 * @param redFlag on what a warning sign rests; empty for any other reading
 * @param confidence how firm it is
 * @param moves the moves that it brings, if it stands
 * @param rule the rule
 */
public record StatedReading(
        ReadingBasis basis,
        RefusalReading value,
        Optional<RedFlagBasis> redFlag,
        Confidence confidence,
        List<Move> moves,
        Rule rule) {}
