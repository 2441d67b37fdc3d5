package io.nextmove.core.words;

import io.nextmove.situation.PlannedStatement;
import org.kie.api.definition.type.ClassReactive;

/** A planned sentence, with the words of the boundary test. */
@ClassReactive
public final class Planned {
    private final PlannedStatement statement;

    public Planned(PlannedStatement statement) {
        this.statement = statement;
    }

    /** The sentence, by its features. */
    public PlannedStatement statement() {
        return statement;
    }

    /** It depends on the partner and costs them something, or is not about the asker's own action. */
    @Reads("plannedStatements")
    public boolean isThreat() {
        return statement.conditionalOnPartner().yes()
                && (statement.costsPartner().yes() || !statement.aboutOwnAction().yes());
    }

    /** It informs and asks for nothing. */
    @Reads("plannedStatements")
    public boolean isInformation() {
        return statement.informationOnly().yes();
    }

    /** The asker's own action, on no condition, at no cost to the partner. */
    @Reads("plannedStatements")
    public boolean isBoundary() {
        return statement.aboutOwnAction().yes()
                && statement.conditionalOnPartner().no()
                && !statement.costsPartner().yes();
    }

    /** It is to be said inside the invitation. */
    @Reads("plannedStatements")
    public boolean isInsideInvitation() {
        return statement.insideInvitation().yes();
    }

    /** One of its features was never asked. */
    @Reads("plannedStatements")
    public boolean isFeatureOpen() {
        return statement.hasOpenFeature();
    }

    /** Neither of the three. */
    @Reads("plannedStatements")
    public boolean isUnsettled() {
        return !isThreat() && !isInformation() && !isBoundary();
    }
}
