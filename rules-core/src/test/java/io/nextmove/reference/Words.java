package io.nextmove.reference;

import io.nextmove.situation.AddictionKind;
import io.nextmove.situation.Affair;
import io.nextmove.situation.AfterYes;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.ContemptTarget;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Health;
import io.nextmove.situation.Invitation;
import io.nextmove.situation.LifeAtRisk;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.PartnerPlan;
import io.nextmove.situation.Party;
import io.nextmove.situation.Refusal;
import io.nextmove.situation.RefusalManner;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.RefusedHelp;
import io.nextmove.situation.Situation;
import io.nextmove.situation.WhyOutcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that the conditions of the guideline use: one situation, and what is read into it before any row runs. */
abstract class Words extends Harm {
    private static final EnumSet<RefusalReason> NO_REASON = EnumSet.of(
            RefusalReason.NONE_GIVEN,
            RefusalReason.SHIFTING_EXCUSES,
            RefusalReason.INDIFFERENCE,
            RefusalReason.NOTHING_IS_WRONG);

    final Certainty partnersAffair;
    final Answer ownAffair;
    final Answer affairOngoing;
    final boolean affairDisclosed;
    final boolean affairPartner;
    final boolean affairOwn;
    final boolean affairToldAndOver;

    final Certainty substance;
    final Certainty crisis;
    final Party crisisWhose;
    final Certainty ownDepression;
    final boolean treatmentFirst;
    final boolean treatmentSuspected;
    final boolean treatmentIsAskers;
    final boolean treatmentIsAskersOnly;
    final boolean substanceFired;
    final boolean crisisFired;

    /** RSN-24a. */
    final boolean otherHelp;
    /** RSN-24b. */
    final boolean askingForTreatment;

    final boolean noTold;
    final boolean stalled;
    final boolean partnerLeansOut;
    final boolean askerLeansOut;

    final Certainty leverage;
    final boolean reasonUnknown;
    final boolean aimedAtIdeaOnly;
    final boolean contemptSign;

    final Optional<LocalDate> windowEnd;
    final boolean countedSign;
    final boolean countedAskedAboutIt;
    final boolean countedAgreedToOneSession;

    Words(Situation s) {
        super(s);

        // affairs, as read: SAF-04b, and both affairs at once
        Affair affair = s.affair();
        partnersAffair = abuseHold ? Certainty.UNKNOWN : affair.partner();
        ownAffair = abuseHold || uncleared ? Answer.UNKNOWN : affair.own();
        boolean both = affair.partner().likely() && affair.own().yes();
        boolean readable = !abuseHold && !both;
        affairDisclosed = readable && affair.knownToOther() == Disclosure.DISCLOSED;
        affairOngoing = readable ? affair.ongoing() : Answer.UNKNOWN;
        boolean over = affairOngoing.no();
        boolean isReason = stated(RefusalReason.INFIDELITY)
                || (readable && affair.reasonForRefusal().yes());
        boolean partners = partnersAffair.likely();
        boolean own = ownAffair.yes();
        affairPartner = partners && !(affairDisclosed && over && !isReason);
        affairOwn = own && !(affairDisclosed && over);
        affairToldAndOver = (partners || own) && affairDisclosed && over;

        // substance use and crisis, as read
        Health health = s.health();
        substance = substance(health);
        boolean crisisOfPartner = riskNotNow && s.safety().suicideWhose().contains(LifeAtRisk.PARTNER);
        crisis = crisisOfPartner && !health.crisis().yes() ? Certainty.SUSPECTED : health.crisis();
        boolean askersToo = health.crisis().likely() && health.crisisWhose().includesAsker();
        crisisWhose = !crisisOfPartner ? health.crisisWhose() : askersToo ? Party.BOTH : Party.PARTNER;
        ownDepression = riskOfAsker && !health.ownDepression().yes() ? Certainty.SUSPECTED : health.ownDepression();
        boolean drives = !health.drivesDamage().no();
        boolean untreated = !health.crisisTreated().yes();
        treatmentFirst = drives && (substance.yes() || (crisis.yes() && untreated));
        treatmentSuspected = !treatmentFirst && drives && (substance.suspected() || (crisis.suspected() && untreated));
        Certainty degree = treatmentFirst ? Certainty.YES : Certainty.SUSPECTED;
        substanceFired = (treatmentFirst || treatmentSuspected) && substance == degree;
        crisisFired = (treatmentFirst || treatmentSuspected) && crisis == degree && untreated;
        treatmentIsAskers = (substanceFired && health.substanceWhose().includesAsker())
                || (crisisFired && crisisWhose.includesAsker());
        treatmentIsAskersOnly = (!substanceFired || health.substanceWhose() == Party.ASKER)
                && (!crisisFired || crisisWhose == Party.ASKER);

        Set<RefusedHelp> refuses = s.refusal().refuses();
        boolean always = inviter && !abuseHold;
        otherHelp = always
                && !refuses.isEmpty()
                && !refuses.contains(RefusedHelp.COUPLES_COUNSELING)
                && !refuses.contains(RefusedHelp.ANY_THERAPY);
        askingForTreatment = always && treatmentFirst && !treatmentIsAskers && !refuses.isEmpty() && waitedFor(refuses);

        noTold = noTold();
        stalled = stalled();
        partnerLeansOut = leaningOut() || plansToLeave();
        askerLeansOut = s.departure().askerLeaningOut().yes();

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

    /** Without alcohol, drugs and medicines a YES counts as such only where it drives the damage. */
    private static Certainty substance(Health health) {
        Set<AddictionKind> kinds = health.addictionKinds();
        boolean without = !kinds.isEmpty() && !aSubstance(kinds);
        return health.substanceUse().yes() && without && !health.drivesDamage().yes()
                ? Certainty.SUSPECTED
                : health.substanceUse();
    }

    static boolean aSubstance(Set<AddictionKind> kinds) {
        return kinds.contains(AddictionKind.ALCOHOL)
                || kinds.contains(AddictionKind.DRUGS)
                || kinds.contains(AddictionKind.MEDICINES);
    }

    /** Whether every help that is refused is a treatment that is waited for. */
    private boolean waitedFor(Set<RefusedHelp> refuses) {
        for (RefusedHelp help : refuses) {
            boolean waited =
                    switch (help) {
                        case ADDICTION_TREATMENT -> substanceFired;
                        case DOCTOR, MEDICATION, OWN_THERAPY -> crisisFired;
                        case COUPLES_COUNSELING, ANY_THERAPY -> false;
                    };
            if (!waited) {
                return false;
            }
        }
        return true;
    }

    /** NO_TOLD: something was told of a no. */
    private boolean noTold() {
        Refusal refusal = s.refusal();
        Invitation invitation = s.invitation();
        RefusalManner manner = refusal.manner();
        WhyOutcome outcome = invitation.askedWhyOutcome();
        return refusal.status() == RefusalStatus.REFUSING
                || refusal.status() == RefusalStatus.UNDECIDED
                || !refusal.reasons().isEmpty()
                || manner == RefusalManner.NAMES_A_REASON
                || manner == RefusalManner.SHIFTING_EXCUSES
                || manner == RefusalManner.NEVER_SAYS
                || outcome == WhyOutcome.NAMED_REASON
                || outcome == WhyOutcome.SHUT_DOWN
                || outcome == WhyOutcome.ATTACKED
                || outcome == WhyOutcome.DEFLECTED
                || refusal.shutsDownEveryTime().yes()
                || refusal.deflectsOntoAsker().yes()
                || s.departure().everyOpeningMeetsNewExcuse().yes()
                || invitation.stoppedAsking().yes()
                || invitation.becameTheFight().yes()
                || invitation.lastWhyAsked().yes();
    }

    /** STALLED: a yes that is not followed, or was taken back. */
    private boolean stalled() {
        if (s.refusal().attendance() == Attendance.GOING) {
            return false;
        }
        RefusalStatus status = s.refusal().status();
        if (s.refusal().afterYes() == AfterYes.STALLING && status != RefusalStatus.REFUSING) {
            return true;
        }
        boolean lapsed = false;
        boolean standing = false;
        for (Movement entry : s.timeline().movement()) {
            if (entry.sign() == MovementSign.AGREED_TO_ONE_SESSION) {
                lapsed |= entry.lapsed().yes();
                standing |= !entry.lapsed().yes();
            }
        }
        return status == RefusalStatus.AGREED && lapsed && !standing;
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

    /** RSN-10. */
    final boolean leaningOut() {
        return told(RefusalReason.LEANING_OUT) || s.departure().leaningOut().yes();
    }

    /** RSN-10b. */
    final boolean plansToLeave() {
        Set<PartnerPlan> plans = s.departure().partnerPlans();
        return plans.contains(PartnerPlan.WANTS_DIVORCE)
                || plans.contains(PartnerPlan.FILED)
                || plans.contains(PartnerPlan.MOVED_OUT);
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

    /** EXC-03 where the affair is the partner's and the reason of the no: the branch that bars. */
    final boolean exc03Bars() {
        return exc03() && affairPartner;
    }

    /** EXC-04 for the partner's affair: told, and not known to be over. */
    final boolean exc04Partner() {
        return inviter && affairPartner && affairDisclosed && !affairToldAndOver;
    }

    /** EXC-04 for the asker's affair. */
    final boolean exc04Own() {
        return inviter && affairOwn && affairDisclosed;
    }

    /** SAF-18a or SAF-18b. */
    final boolean verbalAbuseTold() {
        return s.safety().verbalAbuse().likely();
    }
}
