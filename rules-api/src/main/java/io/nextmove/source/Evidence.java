package io.nextmove.source;

import java.util.Optional;

/**
 * What stands behind a numbered note of the source.
 *
 * @param note the number of the note, 1 to 21
 * @param kind what kind of evidence it is
 * @param appraisal how it fared when it was looked up
 * @param subject what it is about, with its population
 * @param finding what an independent look found, with its population; empty for an account
 */
public record Evidence(int note, EvidenceKind kind, Appraisal appraisal, String subject, String finding) {

    /**
     * The plain sentence that an answer resting on this note has to show, with the population; empty unless the claim
     * is QUALIFIED, OUTDATED or NOT_FOUND.
     */
    public Optional<String> caution() {
        return switch (appraisal) {
            case QUALIFIED, OUTDATED, NOT_FOUND -> Optional.of(finding);
            default -> Optional.empty();
        };
    }

    /** Redacted: what an answer rests on tells a story. */
    @Override
    public String toString() {
        return "Evidence[redacted]";
    }
}
