package io.nextmove.benchmarks;

import io.nextmove.core.DroolsGuidanceEngine;

/** Prints how many rules speak in the answers to the shipped situations, in all. */
public final class RulesSpeaking {
    private RulesSpeaking() {}

    /** Counts and prints. */
    public static void main(String[] args) {
        DroolsGuidanceEngine engine = new DroolsGuidanceEngine();
        System.out.println(ShippedSituations.all().stream()
                .mapToLong(situation -> engine.holding(situation).size())
                .sum());
    }
}
