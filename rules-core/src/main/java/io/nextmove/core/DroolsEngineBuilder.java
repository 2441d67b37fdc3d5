package io.nextmove.core;

import io.nextmove.GuidanceEngine;
import io.nextmove.core.review.Reviews;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds the engine with the rules of this library. */
final class DroolsEngineBuilder implements GuidanceEngine.Builder {
    private @Nullable Path reviews;

    @Override
    public GuidanceEngine.Builder requireReviewed(Path reviews) {
        this.reviews = Objects.requireNonNull(reviews, "`reviews` must not be null");
        return this;
    }

    @Override
    public GuidanceEngine build() {
        if (reviews != null) {
            List<String> missing = Reviews.read(reviews).missing();
            if (!missing.isEmpty()) {
                throw new IllegalStateException("decisions without a review that agrees with their present edition: "
                        + String.join(", ", missing)
                        + "; have them reviewed, or load the engine without requireReviewed");
            }
        }
        return new DroolsGuidanceEngine();
    }
}
