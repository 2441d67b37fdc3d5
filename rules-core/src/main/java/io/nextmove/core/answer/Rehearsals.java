package io.nextmove.core.answer;

import io.nextmove.explain.Rehearsal;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.util.List;

/** Makes reviews of what the asker plans to say. */
public final class Rehearsals {
    /** A review that says nothing. */
    public static final Rehearsal WITHHELD = new RehearsalData(true, Rehearsal.Kind.NONE, List.of(), List.of());

    private Rehearsals() {}

    /** The review of a sentence. */
    public static Rehearsal sentence(Rehearsal.Kind kind, List<Reason> because) {
        return new RehearsalData(false, kind, because, List.of());
    }

    /** The review of an invitation. */
    public static Rehearsal invitation(List<Rehearsal.Step> steps) {
        return new RehearsalData(false, Rehearsal.Kind.NONE, List.of(), steps);
    }

    /** One step of an invitation. */
    public static Rehearsal.Step step(int number, String text, Rehearsal.Standing standing, Citation citation) {
        return new StepData(number, text, standing, citation);
    }

    private record RehearsalData(boolean withheld, Kind kind, List<Reason> because, List<Step> steps)
            implements Rehearsal {

        RehearsalData {
            because = List.copyOf(because);
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return "Rehearsal[redacted]";
        }
    }

    private record StepData(int number, String text, Rehearsal.Standing standing, Citation citation)
            implements Rehearsal.Step {

        @Override
        public String toString() {
            return "Step[redacted]";
        }
    }
}
