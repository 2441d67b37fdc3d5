package io.nextmove.core.language;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import java.util.Set;

/**
 * What the first phase settled.
 *
 * @param abuse what is known of abuse
 * @param departure whether the partner has left inwardly
 * @param asking where the asking stands
 * @param reason whether the refusal carries a reason
 * @param treatment how the asker is treated
 * @param calm what a calm request meets
 * @param beneath what lies beneath
 * @param statements the kinds of the planned sentences
 */
public record Signs(
        Possible<AbuseState> abuse,
        Possible<DepartureState> departure,
        Possible<AskingState> asking,
        Possible<Indication> reason,
        Possible<Indication> treatment,
        Possible<Indication> calm,
        Possible<Indication> beneath,
        Set<StatementKind> statements) {}
