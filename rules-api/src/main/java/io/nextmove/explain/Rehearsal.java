package io.nextmove.explain;

import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * What a planned sentence is, or what a planned invitation has, lacks and must leave out.
 *
 * @param withheld whether nothing is said of it, because there is harm or danger, or another than the one who invites asks;
 *     of an invitation also because harm is not ruled out
 * @param kind what the sentence is; {@link Kind#NONE} for an invitation, and where it is withheld
 * @param because the rules behind the kind
 * @param steps the steps of an invitation in their order; empty for a sentence
 */
public record Rehearsal(boolean withheld, Kind kind, List<Reason> because, List<Step> steps) {

    /** Copies the lists. */
    public Rehearsal {
        because = List.copyOf(because);
        steps = List.copyOf(steps);
    }

    /** What a planned sentence is (section 8). */
    public enum Kind {
        /** It says what the asker will do. */
        BOUNDARY,
        /** A boundary inside the invitation: it belongs in a talk of its own. */
        BOUNDARY_IN_INVITATION,
        /** It makes something depend on the partner. */
        THREAT,
        /** It informs and asks for nothing. */
        NON_NEGOTIABLE,
        /** A non-negotiable inside the invitation: it belongs in a talk of its own. */
        NON_NEGOTIABLE_IN_INVITATION,
        /** Too little is told. */
        UNCLEAR,
        /** Too little is told, and it is to be part of the invitation: it is read as a threat. */
        UNCLEAR_IN_INVITATION,
        /** Nothing is said of it. */
        NONE
    }

    /** How a step of the invitation stands. */
    public enum Standing {
        /** It is there. */
        HAS,
        /** It is not there. */
        LACKS,
        /** What is there has to go. */
        MUST_GO,
        /** It was not told. */
        NOT_TOLD
    }

    /**
     * One step of the invitation.
     *
     * @param number its place among the seven, counted from 1
     * @param text its name in plain words
     * @param standing how the plan stands to it
     * @param citation the passage that it rests on
     */
    public record Step(int number, String text, Standing standing, Citation citation) {

        /** Redacted: plans are private. */
        @Override
        public String toString() {
            return "Step[redacted]";
        }
    }

    /** Redacted: plans are private. */
    @Override
    public String toString() {
        return "Rehearsal[redacted]";
    }
}
