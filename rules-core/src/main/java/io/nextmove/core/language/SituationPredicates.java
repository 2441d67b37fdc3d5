package io.nextmove.core.language;

import io.nextmove.move.Considered;
import io.nextmove.situation.Affair;
import io.nextmove.situation.Children;
import io.nextmove.situation.Couple;
import io.nextmove.situation.Departure;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Health;
import io.nextmove.situation.Invitation;
import io.nextmove.situation.Means;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.Own;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Refusal;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Timeline;
import io.nextmove.situation.Topic;
import io.nextmove.situation.Treatment;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The situation that rules test: its facts by path, and the few words that need more than the rule language has, such as
 * dates. Each of these is named in words.yaml with the facts that it reads.
 */
public abstract class SituationPredicates implements PhaseInput {

    private static final Set<Door> EASIER_WAYS =
            Collections.unmodifiableSet(EnumSet.range(Door.RELATIONSHIP_COACH, Door.DISCERNMENT));

    private final Situation situation;

    SituationPredicates(Situation situation) {
        this.situation = situation;
    }

    /** The situation itself. */
    public final Situation situation() {
        return situation;
    }

    // The groups, so that a rule can name a fact by its path.

    public final Perspective perspective() {
        return situation.perspective();
    }

    public final Set<Topic> questions() {
        return situation.questions();
    }

    public final Set<Considered> considering() {
        return situation.considering();
    }

    public final Couple couple() {
        return situation.couple();
    }

    public final Safety safety() {
        return situation.safety();
    }

    public final Affair affair() {
        return situation.affair();
    }

    public final Health health() {
        return situation.health();
    }

    public final Departure departure() {
        return situation.departure();
    }

    public final Refusal refusal() {
        return situation.refusal();
    }

    public final Treatment treatment() {
        return situation.treatment();
    }

    public final Invitation invitation() {
        return situation.invitation();
    }

    public final Timeline timeline() {
        return situation.timeline();
    }

    public final Own own() {
        return situation.own();
    }

    public final Means means() {
        return situation.means();
    }

    public final Children children() {
        return situation.children();
    }

    /** What the partner said and what the asker guesses, together. */
    public final Set<RefusalReason> getReasonsInPlay() {
        if (refusal().guessedReasons().isEmpty()) {
            return refusal().reasons();
        }
        EnumSet<RefusalReason> all = EnumSet.copyOf(refusal().guessedReasons());
        all.addAll(refusal().reasons());
        return all;
    }

    // Ways in.

    /** The partner named that way in, or accepted it when it was offered. */
    public final boolean wished(Door door) {
        return refusal().doorsWished().contains(door) || invitation().doors().get(door) == DoorOutcome.OFFERED_ACCEPTED;
    }

    /** That way in was offered and declined. */
    public final boolean refused(Door door) {
        return invitation().doors().get(door) == DoorOutcome.OFFERED_REFUSED;
    }

    /** One of the doors was wished. */
    public final boolean isDoorWished() {
        return !refusal().doorsWished().isEmpty() || invitation().doors().containsValue(DoorOutcome.OFFERED_ACCEPTED);
    }

    /** Excuses shift and two doors were declined: matching has come to its end (RSN-16). */
    public final boolean isMatchingOver() {
        if (!refusal().reasons().contains(RefusalReason.SHIFTING_EXCUSES)
                && !refusal().guessedReasons().contains(RefusalReason.SHIFTING_EXCUSES)) {
            return false;
        }
        int declined = 0;
        for (Door door : EASIER_WAYS) {
            declined += refused(door) ? 1 : 0;
        }
        return declined >= Parameters.MAX_DOORS;
    }

    /** A relationship coach was wished. */
    public final boolean isCoachWished() {
        return wished(Door.RELATIONSHIP_COACH);
    }

    /** A male therapist was wished. */
    public final boolean isMaleTherapistWished() {
        return wished(Door.MALE_THERAPIST);
    }

    /** A men's group was wished. */
    public final boolean isGroupWished() {
        return wished(Door.MENS_GROUP);
    }

    /** A workshop was wished. */
    public final boolean isWorkshopWished() {
        return wished(Door.WORKSHOP);
    }

    /** A book or an app was wished. */
    public final boolean isBookWished() {
        return wished(Door.BOOK_OR_APP);
    }

    /** A format that only decides was wished. */
    public final boolean isDiscernmentWished() {
        return wished(Door.DISCERNMENT);
    }

    /** A single session was wished. */
    public final boolean isOneSessionWished() {
        return wished(Door.ONE_SESSION);
    }

    /** A remote session was wished. */
    public final boolean isTelehealthWished() {
        return wished(Door.TELEHEALTH);
    }

    /** A remote session was declined. */
    public final boolean isTelehealthRefused() {
        return refused(Door.TELEHEALTH);
    }

    /** Something moved: a counted sign. */
    public final boolean isSignCounted() {
        return counted(null);
    }

    /** A counted agreement to one session. */
    public final boolean isSessionAgreed() {
        return counted(MovementSign.AGREED_TO_ONE_SESSION);
    }

    /** A yes to one session was taken back, and none stands. */
    public final boolean isYesTakenBack() {
        boolean takenBack = false;
        for (Movement m : timeline().movement()) {
            if (m.sign() == MovementSign.AGREED_TO_ONE_SESSION) {
                if (!m.lapsed().yes()) {
                    return false;
                }
                takenBack = true;
            }
        }
        return takenBack;
    }

    /** A sign was taken back. */
    public final boolean isSignLapsed() {
        for (Movement m : timeline().movement()) {
            if (m.lapsed().yes()) {
                return true;
            }
        }
        return false;
    }

    /** The end of the window; one before the start is read as absent. */
    public final Optional<LocalDate> windowEnd() {
        Optional<LocalDate> end = timeline().windowEnd();
        Optional<LocalDate> start = timeline().windowStart();
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get()) ? Optional.empty() : end;
    }

    /** A window is set: it has a start or an end. */
    public final boolean isWindowSet() {
        return timeline().windowStart().isPresent() || timeline().windowEnd().isPresent();
    }

    /** The window begins later. */
    public final boolean isWindowAhead() {
        Optional<LocalDate> start = timeline().windowStart();
        return start.isPresent() && start.get().isAfter(situation.asOf());
    }

    /** The window runs. */
    public final boolean isWindowOpen() {
        return isWindowSet() && !isWindowAhead() && !isWindowOver();
    }

    /** The window is over: the day comes after its end. */
    public final boolean isWindowOver() {
        Optional<LocalDate> end = windowEnd();
        return !isWindowAhead() && end.isPresent() && situation.asOf().isAfter(end.get());
    }

    /** The window has a start and no end. */
    public final boolean isWindowWithoutEnd() {
        return timeline().windowStart().isPresent() && windowEnd().isEmpty();
    }

    /** The window is shorter or longer than what is called a few months. */
    public final boolean isWindowOfOddLength() {
        Optional<LocalDate> start = timeline().windowStart();
        Optional<LocalDate> end = windowEnd();
        return start.isPresent() && end.isPresent() && Parameters.oddLength(start.get(), end.get());
    }

    /** The wait before any window was long. */
    public final boolean isLongWait() {
        return Parameters.longWait(timeline().monthsWaitedBefore());
    }

    /** The partner raised it: told, or a counted sign. */
    public final boolean isRaisedByPartner() {
        return counted(MovementSign.ASKED_ABOUT_IT);
    }

    /** A single session was declined. */
    public final boolean isOneSessionRefused() {
        return refused(Door.ONE_SESSION);
    }

    /** A sign counts if it was not taken back, is not dated later than the day and not before the window. */
    private boolean countedSign(Movement m) {
        if (m.lapsed().yes()) {
            return false;
        }
        Optional<LocalDate> on = m.on();
        Optional<LocalDate> start = timeline().windowStart();
        return on.isEmpty()
                || !on.get().isAfter(situation.asOf())
                        && (start.isEmpty() || !on.get().isBefore(start.get()));
    }

    private boolean counted(@Nullable MovementSign sign) {
        if (invitation().partnerReopened().yes() && (sign == null || sign == MovementSign.ASKED_ABOUT_IT)) {
            return true;
        }
        for (Movement m : timeline().movement()) {
            if ((sign == null || m.sign() == sign) && countedSign(m)) {
                return true;
            }
        }
        return false;
    }

    /** An unclear sentence has a feature that was never asked. */
    public final boolean isUnclearSentenceOpen() {
        for (PlannedStatement statement : situation.plannedStatements()) {
            if (new StatementPhase(statement).isUnsettled() && statement.hasOpenFeature()) {
                return true;
            }
        }
        return false;
    }
}
