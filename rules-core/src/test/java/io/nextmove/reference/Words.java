package io.nextmove.reference;

import static io.nextmove.judgment.AbuseState.ABSENT;
import static io.nextmove.judgment.AbuseState.PAST;
import static io.nextmove.judgment.AbuseState.PRESENT;
import static io.nextmove.judgment.AbuseState.SUSPECTED;
import static io.nextmove.judgment.AbuseState.UNKNOWN;
import static io.nextmove.judgment.AbuseState.UNSURE;

import io.nextmove.judgment.AbuseState;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.Affair;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.ContemptTarget;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Health;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.Party;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Situation;
import io.nextmove.situation.WhyOutcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words used in conditions, with the first two steps of the order of judgments: abuse, then hazards. */
abstract class Words {
    private static final EnumSet<RefusalReason> NO_REASON = EnumSet.of(
            RefusalReason.NONE_GIVEN,
            RefusalReason.SHIFTING_EXCUSES,
            RefusalReason.INDIFFERENCE,
            RefusalReason.NOTHING_IS_WRONG);

    final Situation s;
    final EnumSet<Row> fired = EnumSet.noneOf(Row.class);
    final boolean inviter;

    final AbuseState abuse;
    final boolean abuseHold;
    final boolean uncleared;
    final boolean kindSuspected;
    final boolean doubtOnSafety;
    final boolean danger;

    final boolean affairDisclosed;
    final boolean affairPartner;
    final boolean affairOwn;
    final boolean partnerAffairToldAndReason;
    final boolean affairToldAndOver;

    final boolean treatmentFirst;
    final boolean treatmentSuspected;
    final boolean treatmentIsAskers;
    final boolean treatmentIsAskersOnly;

    final Certainty leverage;
    final boolean reasonUnknown;
    final boolean aimedAtIdeaOnly;
    final boolean contemptSign;

    final Optional<LocalDate> windowEnd;
    final boolean countedSign;
    final boolean countedAskedAboutIt;
    final boolean countedAgreedToOneSession;

    Words(Situation s) {
        this.s = s;
        inviter = s.perspective() == Perspective.INVITER;

        Safety safety = s.safety();
        boolean past = safety.abuseTiming() == AbuseTiming.PAST;
        kindSuspected = anyKind(Certainty.SUSPECTED) && !past;
        doubtOnSafety =
                anyKind(Certainty.UNSURE) || safety.afraidOfPartner().unsure() || safety.childrenHarmed().unsure();
        abuse = abuse(past);
        abuseHold = abuse == PRESENT || abuse == SUSPECTED;
        uncleared = abuse == UNKNOWN || abuse == UNSURE || abuse == PAST;
        danger = safety.immediateDanger().yes() || safety.suicideRisk().likely();

        Affair affair = s.affair();
        boolean partners = affair.partner().likely();
        boolean own = affair.own().yes();
        boolean readable = !(partners && own);
        affairDisclosed = readable && affair.knownToOther() == Disclosure.DISCLOSED;
        boolean over = readable && affair.ongoing().no();
        boolean isReason = stated(RefusalReason.INFIDELITY) || (readable && affair.reasonForRefusal().yes());
        affairPartner = partners && !(affairDisclosed && over && !isReason);
        affairOwn = own && !(affairDisclosed && over);
        affairToldAndOver = (partners || own) && affairDisclosed && over;
        partnerAffairToldAndReason = partners && affairDisclosed && over && isReason;

        Health health = s.health();
        boolean drives = !health.drivesDamage().no();
        boolean untreated = !health.crisisTreated().yes();
        boolean substance = health.substanceUse().yes();
        boolean crisis = health.crisis().yes() && untreated;
        treatmentFirst = drives && (substance || crisis);
        boolean maybeSubstance = health.substanceUse().suspected();
        boolean maybeCrisis = health.crisis().suspected() && untreated;
        treatmentSuspected = !treatmentFirst && drives && (maybeSubstance || maybeCrisis);
        boolean substanceFired = treatmentFirst ? substance : maybeSubstance;
        boolean crisisFired = treatmentFirst ? crisis : maybeCrisis;
        treatmentIsAskers = (substanceFired && health.substanceWhose().includesAsker())
                || (crisisFired && health.crisisWhose().includesAsker());
        treatmentIsAskersOnly = (!substanceFired || health.substanceWhose() == Party.ASKER)
                && (!crisisFired || health.crisisWhose() == Party.ASKER);

        leverage = s.refusal().usedAsLeverage().unknown() && told(RefusalReason.LEVERAGE)
                ? Certainty.SUSPECTED
                : s.refusal().usedAsLeverage();
        reasonUnknown = NO_REASON.containsAll(s.refusal().reasons())
                && s.invitation().askedWhyOutcome() != WhyOutcome.NAMED_REASON;
        aimedAtIdeaOnly = s.treatment().contemptAimedAt().size() == 1
                && s.treatment().contemptAimedAt().contains(ContemptTarget.IDEA);
        contemptSign = !s.treatment().contempt().isEmpty() && !aimedAtIdeaOnly;

        windowEnd = windowEnd();
        boolean reopened = s.invitation().partnerReopened().yes();
        countedSign = reopened || counted(null);
        countedAskedAboutIt = reopened || counted(MovementSign.ASKED_ABOUT_IT);
        countedAgreedToOneSession = counted(MovementSign.AGREED_TO_ONE_SESSION);
    }

    /** ABU-01 to ABU-06, the first that holds; SAF-13. */
    private AbuseState abuse(boolean past) {
        if (anyKind(Certainty.YES) && !past) {
            return fire(Row.ABU_01, PRESENT);
        }
        boolean fearCounts = s.safety().afraidOfPartner().yes() || s.safety().childrenHarmed().likely();
        if (fearCounts) {
            fired.add(Row.SAF_13);
        }
        if (kindSuspected || fearCounts) {
            return fire(Row.ABU_02, SUSPECTED);
        }
        if (anyKind(Certainty.YES) || anyKind(Certainty.SUSPECTED)) {
            return fire(Row.ABU_03, PAST);
        }
        if (anyKind(Certainty.UNKNOWN)) {
            return fire(Row.ABU_04, UNKNOWN);
        }
        if (doubtOnSafety) {
            return fire(Row.ABU_05, UNSURE);
        }
        return fire(Row.ABU_06, ABSENT);
    }

    private boolean anyKind(Certainty value) {
        Safety safety = s.safety();
        return safety.physicalAbuse() == value || safety.sexualAbuse() == value || safety.coerciveControl() == value;
    }

    /** An end before the start is read as absent. */
    private Optional<LocalDate> windowEnd() {
        Optional<LocalDate> start = s.timeline().windowStart();
        Optional<LocalDate> end = s.timeline().windowEnd();
        return start.isPresent() && end.isPresent() && end.get().isBefore(start.get()) ? Optional.empty() : end;
    }

    /** Whether an entry of that sign counts, or of any sign where none is named. */
    private boolean counted(@Nullable MovementSign sign) {
        for (Movement entry : s.timeline().movement()) {
            if ((sign == null || entry.sign() == sign) && !entry.lapsed().yes() && inTime(entry)) {
                return true;
            }
        }
        return false;
    }

    private boolean inTime(Movement entry) {
        if (entry.on().isEmpty()) {
            return true;
        }
        LocalDate on = entry.on().get();
        Optional<LocalDate> start = s.timeline().windowStart();
        return !on.isAfter(s.asOf()) && (start.isEmpty() || !on.isBefore(start.get()));
    }

    /** Whether the partner has stated that reason. */
    final boolean stated(RefusalReason reason) {
        return s.refusal().reasons().contains(reason);
    }

    /** Whether that reason is stated or guessed. */
    final boolean told(RefusalReason reason) {
        return stated(reason) || s.refusal().guessedReasons().contains(reason);
    }

    /** A door that the partner wished for or has accepted. */
    final boolean wished(Door door) {
        return s.refusal().doorsWished().contains(door)
                || s.invitation().doors().get(door) == DoorOutcome.OFFERED_ACCEPTED;
    }

    /** A door that was offered and refused. */
    final boolean refused(Door door) {
        return s.invitation().doors().get(door) == DoorOutcome.OFFERED_REFUSED;
    }

    /** RSN-10 and LEANING_OUT: the two count once. */
    final boolean leaningOut() {
        return told(RefusalReason.LEANING_OUT) || s.departure().leaningOut().yes();
    }

    /** EXC-01: the partner's affair is not told. */
    final boolean exc01() {
        return inviter && affairPartner && !affairDisclosed;
    }

    /** EXC-02: the asker's affair is not told. */
    final boolean exc02() {
        return inviter && affairOwn && !affairDisclosed;
    }

    /** EXC-03: an affair that is told and over. */
    final boolean exc03() {
        return inviter && affairToldAndOver;
    }

    /** EXC-04 for the partner's affair: told, and not known to be over. */
    final boolean exc04Partner() {
        return inviter && affairPartner && affairDisclosed && !affairToldAndOver;
    }

    /** EXC-04 for the asker's affair. */
    final boolean exc04Own() {
        return inviter && affairOwn && affairDisclosed;
    }

    final void fire(Row row) {
        fired.add(row);
    }

    final <T> T fire(Row row, T judged) {
        fired.add(row);
        return judged;
    }

    final boolean fired(Row row) {
        return fired.contains(row);
    }
}
