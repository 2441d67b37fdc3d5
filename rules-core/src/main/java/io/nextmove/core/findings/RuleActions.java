package io.nextmove.core.findings;

import io.nextmove.core.language.Indication;
import io.nextmove.core.language.ReadingBasis;
import io.nextmove.core.language.StatementKind;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.Sign;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.NoticePart;
import io.nextmove.move.Trait;
import io.nextmove.situation.Door;
import io.nextmove.situation.Fact;

/**
 * What the consequence of a rule can do. Rules reach it as {@code actions}; every method returns this, so that one statement
 * can do several things. A rule never names itself: what it does is recorded for the rule that is being applied.
 */
public interface RuleActions {
    // Signs.

    /** States what is known of abuse. */
    RuleActions abuse(AbuseState state);

    /** States whether the partner has left inwardly. */
    RuleActions departure(DepartureState state);

    /** States where the asking stands. */
    RuleActions asking(AskingState state);

    /** States what one of the four signs indicates. */
    RuleActions indicate(Sign sign, Indication indication);

    /** States what kind of sentence is planned; the first of several kinds counts. */
    RuleActions classify(StatementKind kind);

    // Judgments.

    /** States a warning sign, FIRM or LOW. */
    RuleActions redFlag(ReadingBasis basis, RedFlagBasis redFlag, Confidence confidence);

    /** States any other reading, with the moves that it brings if it stands. */
    RuleActions reading(ReadingBasis basis, RefusalReading value, Move... moves);

    /** States where the window stands, with the moves that this brings if it is so. */
    RuleActions timeline(TimelineState state, Move... moves);

    /** Withholds the reading from print, with the moves that it brings; what it bars beneath stays barred. */
    RuleActions withholdReading();

    /** Withholds the state of the window from print, with the moves that it brings. */
    RuleActions withholdTimeline();

    // Moves.

    /** Proposes moves. */
    RuleActions recommend(Move... moves);

    /** Bars what is the wrong step. */
    RuleActions exclude(Scope scope, ReleaseCondition release, Move... instead);

    /** Bars what waits for a fact. */
    RuleActions hold(Scope scope, ReleaseCondition release, Move... instead);

    /** Bars what comes after a move or an event. */
    RuleActions defer(Scope scope, ReleaseCondition release, Move... instead);

    /** Takes moves out of the answer altogether. */
    RuleActions suppress(Scope scope);

    /** Drops proposals of those moves; restrictions still name them. */
    RuleActions leaveOut(Move... moves);

    /** Gives moves a trait that the catalogue does not give them. */
    RuleActions addTrait(Trait trait, Move... moves);

    /** Takes from a move a trait that the catalogue gives it. */
    RuleActions dropTrait(Trait trait, Move move);

    // Ways in.

    /** Finds that ways in fit a criterion. */
    RuleActions matchDoors(DoorCriterion criterion, MatchStrength strength, Door... doors);

    /** Opens the ways in that the partner named. */
    RuleActions openWishedDoors();

    /** Keeps a way in closed, wished or not. */
    RuleActions closeDoor(Door door);

    /** Keeps ways in closed that the partner did not name. */
    RuleActions closeUnlessWished(Door... doors);

    /** Opens a way in if none was chosen. */
    RuleActions openIfNone(Door door);

    // Wording.

    /** Replaces the wording of moves; the first of several variants counts. */
    RuleActions useVariant(Variant variant, Move... moves);

    /** Adds a sentence to the first of those moves that is in the answer. */
    RuleActions addNote(MoveNote note, Move... firstOf);

    /** Adds a sentence to each of those moves that is recommended. */
    RuleActions addNoteToEach(MoveNote note, Move... each);

    /** Adds a line to leave out to those moves that are in the answer. */
    RuleActions addAvoid(AvoidLine line, Scope scope);

    /** Adds a line to urgent help. */
    RuleActions emergency(EmergencyLine line);

    /** Words every recommended way in that the partner named as an offer to take up. */
    RuleActions takeUpOffers();

    // Answers and headline.

    /** Answers the questions that a line is for, if asked; the first line of a question counts. */
    RuleActions answer(AnswerLine line);

    /** Says where the asker stands; the first line counts. */
    RuleActions headline(HeadlineLine line);

    // Missteps, notices, questions.

    /** Warns against a misstep and says what to do instead; without a move, what the answer puts first. */
    RuleActions warnAgainst(Misstep misstep, Move... instead);

    /** Reminds of a misstep that nobody told of, but that the recommended steps could turn into; see {@link #warnAgainst}. */
    RuleActions remindOf(Misstep misstep, Move... instead);

    /** Attaches a notice. */
    RuleActions attachNotice(Notice notice);

    /** Attaches a notice and names what it is about. */
    RuleActions attachNotice(Notice notice, NoticePart about);

    /** Asks for facts that are not told. */
    RuleActions ask(Fact<?>... facts);

    /** Asks for facts directly after the questions on danger and on the risk to life. */
    RuleActions askNext(Fact<?>... facts);
}
