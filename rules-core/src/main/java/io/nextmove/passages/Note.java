package io.nextmove.passages;

import io.nextmove.core.answer.Reasons;
import io.nextmove.source.Appraisal;
import io.nextmove.source.Evidence;
import io.nextmove.source.EvidenceKind;

/**
 * A numbered note of the source: what it claims, of whom, and how that fared when it was looked up.
 *
 * @param number the number of the note, 1 to 21
 * @param kind what kind of evidence it is
 * @param appraisal how it fared when it was looked up
 * @param subject what it is about
 * @param population who was studied, counted or heard
 * @param says what the source says of it, in the library's own words
 * @param finding what an independent look found, in plain sentences; empty for an account with nothing to look up
 */
public record Note(
        int number,
        EvidenceKind kind,
        Appraisal appraisal,
        String subject,
        String population,
        String says,
        String finding) {

    /** The note as an answer carries it: the subject names the population. */
    public Evidence evidence() {
        return Reasons.evidence(number, kind, appraisal, subject + " (" + population + ")", finding);
    }
}
