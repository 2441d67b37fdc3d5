package io.nextmove.explain;

import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * A review of what the asker plans to say: what kind of sentence it is, or what an invitation has, lacks and must leave
 * out.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Rehearsal {

    /**
     * Whether nothing is said of it, because there is harm or danger, or because someone other than the one who invites
     * is asking; for an invitation, also while harm is not ruled out.
     */
    boolean withheld();

    /** What the sentence is; {@link Kind#NONE} for an invitation, and if it is withheld. */
    Kind kind();

    /** The rules behind the kind; empty for an invitation. */
    List<Reason> because();

    /** The steps of an invitation in their order; empty for a sentence. */
    List<Step> steps();

    /** What a planned sentence is (section 8). */
    enum Kind {
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
        /** Too little is known about it. */
        UNCLEAR,
        /** Too little is known about it, and it is meant to be part of the invitation: it is read as a threat. */
        UNCLEAR_IN_INVITATION,
        /** Nothing is said of it. */
        NONE
    }

    /** How the plan meets a step of the invitation. */
    enum Standing {
        /** It has what the step asks for. */
        HAS,
        /** It lacks what the step asks for. */
        LACKS,
        /** It contains something that has to go. */
        MUST_GO,
        /** The plan does not say. */
        NOT_TOLD
    }

    /**
     * One step of the invitation.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Step {

        /** Its number among the seven steps, counted from 1; two entries may share one. */
        int number();

        /** Its name in plain words. */
        String text();

        /** How the plan meets it. */
        Standing standing();

        /** The passage that it rests on. */
        Citation citation();
    }
}
