package io.nextmove.core.language;

import io.nextmove.situation.PlannedStatement;

/** A planned sentence: the input of the first phase, with the words of the boundary test. */
public final class StatementPhase implements PhaseInput {
    private final PlannedStatement statement;

    /** The input for one sentence. */
    public StatementPhase(PlannedStatement statement) {
        this.statement = statement;
    }

    /** The sentence, by its features. */
    public PlannedStatement statement() {
        return statement;
    }

    /** It depends on the partner and costs them something, or is not about the asker's own action. */
    public boolean isThreat() {
        return statement.conditionalOnPartner().yes()
                && (statement.costsPartner().yes()
                        || !statement.aboutOwnAction().yes());
    }

    /** It informs and asks for nothing. */
    public boolean isInformation() {
        return statement.informationOnly().yes();
    }

    /** The asker's own action, on no condition, at no cost to the partner. */
    public boolean isBoundary() {
        return statement.aboutOwnAction().yes()
                && statement.conditionalOnPartner().no()
                && !statement.costsPartner().yes();
    }

    /** It is to be said inside the invitation. */
    public boolean isInsideInvitation() {
        return statement.insideInvitation().yes();
    }

    /** One of its features was never asked. */
    public boolean isFeatureOpen() {
        return statement.hasOpenFeature();
    }

    /** Neither of the three. */
    public boolean isUnsettled() {
        return !isThreat() && !isInformation() && !isBoundary();
    }
}
