package io.nextmove.core.language;

import io.nextmove.judgment.RefusalReading;

/**
 * What the second phase settled: how the refusal reads, and what that rests on.
 *
 * @param value the reading
 * @param basis what it rests on
 */
public record Reading(Possible<RefusalReading> value, Possible<ReadingBasis> basis) {}
