package io.nextmove.core.words;

import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import java.util.Optional;

/** What the second stratum settled: the reading, what it rests on, and how firm it is. */
public record ReadingSettled(
        RefusalReading value, Ground ground, Optional<RedFlagBasis> basis, Confidence confidence) {}
