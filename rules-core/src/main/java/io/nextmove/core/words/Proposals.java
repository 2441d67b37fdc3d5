package io.nextmove.core.words;

import io.nextmove.core.say.Proposal;
import io.nextmove.move.Move;
import org.kie.api.definition.type.ClassReactive;

/** What is proposed: the fact of the fifth stratum, for the few rules that follow from a proposal. */
@ClassReactive
public final class Proposals extends PictureWords {
    private final Proposal proposal;

    public Proposals(Picture picture, Proposal proposal) {
        super(picture, picture.getTimelineState());
        this.proposal = proposal;
    }

    /** Opening with the goal and one's own hurt is proposed. */
    @Reads("invitationOpen asking reasonsInPlay")
    public boolean isOpeningProposed() {
        return proposal.proposes(Move.LEAD_WITH_GOAL_AND_OWN_PAIN);
    }

    /** A window is proposed. */
    @Reads("timelineState windowWithoutEnd")
    public boolean isWindowProposed() {
        return proposal.proposes(Move.SET_A_WINDOW);
    }
}
