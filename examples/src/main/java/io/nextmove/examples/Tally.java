package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import java.util.List;

/** Runs cases and counts them. */
final class Tally {
    private final GuidanceEngine engine;
    private int passed;
    private int failed;

    Tally(GuidanceEngine engine) {
        this.engine = engine;
    }

    /** Runs a case; where its answer falls short, empty where it does not. */
    List<String> run(GuidanceCase one) {
        List<String> shortfalls = shortfalls(one);
        if (shortfalls.isEmpty()) {
            passed++;
        } else {
            failed++;
        }
        return shortfalls;
    }

    /** Whether no case was run. */
    boolean empty() {
        return passed + failed == 0;
    }

    /** The status with which the command ends. */
    int status() {
        return failed == 0 ? 0 : NextMove.FELL_SHORT;
    }

    /** The counts, for example {@code 6 passed, 0 failed}. */
    @Override
    public String toString() {
        return passed + " passed, " + failed + " failed";
    }

    private List<String> shortfalls(GuidanceCase one) {
        try {
            return one.expect().shortfalls(engine.advise(one.situation()));
        } catch (RuntimeException e) {
            return List.of("an answer: was " + e.getClass().getSimpleName());
        }
    }
}
