package io.nextmove.core.decide;

import io.nextmove.core.findings.StatedReading;
import io.nextmove.core.language.ReadingBasis;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import java.util.List;
import java.util.Optional;

/**
 * What the readings that rules stated come to: one outcome, or several possible ones while facts are open.
 *
 * @param value the reading
 * @param confidence how firm it is
 * @param redFlag on what a warning sign rests; empty for any other reading
 * @param stated the stated readings that stand, the deciding one first
 */
public record ReadingOutcome(
        RefusalReading value, Confidence confidence, Optional<RedFlagBasis> redFlag, List<StatedReading> stated) {

    /** What it rests on. */
    public ReadingBasis basis() {
        return stated.get(0).basis();
    }
}
