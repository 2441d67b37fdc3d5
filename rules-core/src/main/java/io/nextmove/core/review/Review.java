package io.nextmove.core.review;

import java.time.LocalDate;

/**
 * One review of one decision.
 *
 * @param line the line of its file, counted from 1
 * @param decision the name of the decision, for example {@code under-harm}
 * @param edition the edition that was reviewed
 * @param role what the reviewer works as; never a name
 * @param date the day of the review
 * @param verdict what the reviewer thinks of it
 * @param remark what the reviewer adds; may be empty
 * @param current whether the decision is still the one that was reviewed; a review of another edition does not count
 */
public record Review(
        int line,
        String decision,
        String edition,
        String role,
        LocalDate date,
        Verdict verdict,
        String remark,
        boolean current) {}
