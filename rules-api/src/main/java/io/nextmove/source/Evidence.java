package io.nextmove.source;

import java.util.Optional;

/**
 * What stands behind a numbered note of the source.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Evidence {

    /** The number of the note, 1 to 21. */
    int note();

    /** What kind of evidence it is. */
    EvidenceKind kind();

    /** How it held up when it was looked up. */
    Appraisal appraisal();

    /** What it is about, including the population. */
    String subject();

    /** What an independent search found, including the population; empty for a personal account. */
    String finding();

    /**
     * The plain sentence that an answer resting on this note has to show, including the population; present only if the
     * claim is QUALIFIED, OUTDATED or NOT_FOUND.
     */
    default Optional<String> caution() {
        return switch (appraisal()) {
            case QUALIFIED, OUTDATED, NOT_FOUND -> Optional.of(finding());
            default -> Optional.empty();
        };
    }
}
