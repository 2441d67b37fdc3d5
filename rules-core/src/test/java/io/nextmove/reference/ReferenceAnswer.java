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
import io.nextmove.move.NoticePart;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Topic;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the reference makes of a situation, without texts.
 *
 * @param abuse what is known of abuse
 * @param departure whether the partner has left inwardly
 * @param asking where the asking stands
 * @param refusal how the refusal reads
 * @param timeline where the window stands
 * @param confidence how firm the reading of the refusal is
 * @param basis what a warning sign rests on; only where the reading is RED_FLAG
 * @param moves each move of the answer with its status, in the order of the answer
 * @param proposedBy the rows that propose a move of the answer
 * @param barredBy the rows that bar a move of the answer, whatever the bar
 * @param suppressedBy the rows that keep a move out of the answer
 * @param wordings how a proposed move of the answer is worded, where not plainly
 * @param otherHelp whether the steps of asking are worded with the noun of what is refused (RSN-24a)
 * @param notes the notes on each move, in their order
 * @param missteps each misstep with its replacements, in catalogue order
 * @param told the missteps that follow from what was told; the others are reminders
 * @param leavingIsTheReason whether an ultimatum is named because leaving is a time of risk (SAF-25)
 * @param questions the facts asked for, in order
 * @param notices the notices, in order
 * @param about the parts of OUTSIDE_THE_SOURCE, in order
 * @param answers the id of the line for each topic that was asked, in order
 * @param headline the id of the headline
 * @param emergency the ids of the emergency lines, in order
 * @param clashes the contradictions that are named
 * @param fired every row that holds and gives something
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
        EnumMap<Move, EnumSet<Row>> proposedBy,
        EnumMap<Move, EnumSet<Row>> barredBy,
        EnumMap<Move, EnumSet<Row>> suppressedBy,
        EnumMap<Move, Wording> wordings,
        boolean otherHelp,
        EnumMap<Move, EnumSet<Note>> notes,
        LinkedHashMap<Misstep, List<Move>> missteps,
        EnumSet<Misstep> told,
        boolean leavingIsTheReason,
        List<Fact<?>> questions,
        List<Notice> notices,
        List<NoticePart> about,
        LinkedHashMap<Topic, String> answers,
        String headline,
        List<String> emergency,
        Set<Clash> clashes,
        Set<Row> fired) {}
