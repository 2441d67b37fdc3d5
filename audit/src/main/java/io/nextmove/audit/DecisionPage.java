package io.nextmove.audit;

import io.nextmove.core.review.Review;
import java.util.List;

/**
 * The page of a decision.
 *
 * @param id its name, for example {@code under-harm}
 * @param title what is decided, as a question
 * @param edition the edition of the decision: it changes with its rules, words and texts
 * @param blocks what a reviewer reads
 * @param reviews the reviews, in the order of their file
 * @param developers the rules as they stand
 */
record DecisionPage(
        String id, String title, String edition, List<Block> blocks, List<Review> reviews, List<Block> developers) {}
