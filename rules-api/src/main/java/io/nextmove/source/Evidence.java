package io.nextmove.source;

/**
 * What stands behind a numbered note of the source.
 *
 * @param note the number of the note, 1 to 21
 * @param kind what kind of evidence it is
 * @param appraisal how it fared when it was looked up
 * @param subject what it is about, with its population
 * @param finding what an independent look found; empty for an account
 */
public record Evidence(int note, EvidenceKind kind, Appraisal appraisal, String subject, String finding) {}
