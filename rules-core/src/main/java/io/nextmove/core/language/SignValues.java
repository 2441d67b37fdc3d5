package io.nextmove.core.language;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import java.util.Set;

/** The judgments and signs of the first phase, as rules and Java read them. */
public abstract class SignValues extends FactWords {
    private final Signs signs;

    SignValues(FactWords before, Signs signs) {
        super(before.situation());
        this.signs = signs;
    }

    /** What the first phase settled. */
    public final Signs signs() {
        return signs;
    }

    /** What is known of abuse. */
    public final AbuseState getAbuse() {
        return signs.abuse().first();
    }

    /** Whether the partner has left inwardly. */
    public final DepartureState getDepartureState() {
        return signs.departure().first();
    }

    /** Where the asking stands. */
    public final AskingState getAsking() {
        return signs.asking().first();
    }

    /** Whether the refusal carries a reason. */
    public final Indication getReasonSign() {
        return signs.reason().first();
    }

    /** How the asker is treated. */
    public final Indication getTreatmentSign() {
        return signs.treatment().first();
    }

    /** What a calm request meets. */
    public final Indication getCalmSign() {
        return signs.calm().first();
    }

    /** What lies beneath. */
    public final Indication getBeneathSign() {
        return signs.beneath().first();
    }

    /** The kinds of the planned sentences. */
    public final Set<StatementKind> getStatementKinds() {
        return signs.statements();
    }
}
