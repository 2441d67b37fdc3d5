package io.nextmove.core.explain;

import io.nextmove.situation.Answer;
import io.nextmove.situation.PlannedStatement;

/** The kinds of planned sentence that an interview offers to choose from. */
enum StatementChoice {
    OWN_ACTION,
    CONDITION,
    INFORMATION,
    OWN_ACTION_WITH_INVITATION,
    CONDITION_WITH_INVITATION,
    INFORMATION_WITH_INVITATION;

    /** A sentence of that kind. */
    PlannedStatement statement() {
        boolean inside = ordinal() >= OWN_ACTION_WITH_INVITATION.ordinal();
        boolean condition = this == CONDITION || this == CONDITION_WITH_INVITATION;
        boolean information = this == INFORMATION || this == INFORMATION_WITH_INVITATION;
        return PlannedStatement.named("")
                .insideInvitation(answer(inside))
                .aboutOwnAction(answer(!information))
                .conditionalOnPartner(answer(condition))
                .costsPartner(answer(condition))
                .informationOnly(answer(information))
                .build();
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }
}
