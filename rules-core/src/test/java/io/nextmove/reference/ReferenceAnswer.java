package io.nextmove.reference;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What the reference makes of a situation: judgments, moves, missteps, questions and notices, without texts.
 *
 * @param abuse what is known of abuse
 * @param departure whether the partner has left inwardly
 * @param asking where the asking stands
 * @param refusal how the refusal reads
 * @param timeline where the window stands
 * @param confidence how firm the reading of the refusal is
 * @param basis what a warning sign rests on; only where the reading is RED_FLAG
 * @param moves each move of the answer with its status, in the order of the answer
 * @param missteps each misstep with its replacements, in catalogue order
 * @param questions the facts asked for, in order, five at most
 * @param notices the notices, in order
 */
public record ReferenceAnswer(
        AbuseState abuse,
        DepartureState departure,
        AskingState asking,
        RefusalReading refusal,
        TimelineState timeline,
        Optional<Confidence> confidence,
        Optional<RedFlagBasis> basis,
        LinkedHashMap<Move, Status> moves,
        LinkedHashMap<Misstep, List<Move>> missteps,
        List<Fact<?>> questions,
        List<Notice> notices) {}
