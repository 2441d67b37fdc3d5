package io.nextmove.core.words;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import java.util.Set;

/** What the first stratum settled. */
public record SignsSettled(
        AbuseState abuse,
        DepartureState departure,
        AskingState asking,
        RowSign reason,
        RowSign treatment,
        RowSign calm,
        RowSign beneath,
        Set<StatementKind> statements) {

    /** What one row says. */
    public RowSign row(Row row) {
        return switch (row) {
            case REASON -> reason;
            case TREATMENT -> treatment;
            case CALM -> calm;
            case BENEATH -> beneath;
        };
    }

    boolean any(RowSign sign) {
        return reason == sign || treatment == sign || calm == sign || beneath == sign;
    }
}
