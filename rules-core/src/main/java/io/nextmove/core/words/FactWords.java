package io.nextmove.core.words;

import io.nextmove.situation.Affair;
import io.nextmove.situation.Answer;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.CalmResponse;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Children;
import io.nextmove.situation.ContemptPattern;
import io.nextmove.situation.ContemptTarget;
import io.nextmove.situation.Cost;
import io.nextmove.situation.Count;
import io.nextmove.situation.Couple;
import io.nextmove.situation.Departure;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Gender;
import io.nextmove.situation.Health;
import io.nextmove.situation.Invitation;
import io.nextmove.situation.Means;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.Own;
import io.nextmove.situation.Party;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Pitch;
import io.nextmove.situation.AskSetting;
import io.nextmove.situation.Refusal;
import io.nextmove.situation.RefusalManner;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.RefusedHelp;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Timeline;
import io.nextmove.situation.Topic;
import io.nextmove.situation.Treatment;
import io.nextmove.situation.WhyOutcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The words that rest on facts alone. Each is defined here once; rules only use them. */
public abstract class FactWords {

    private static final Set<RefusalReason> NOT_A_STATABLE_REASON = Collections.unmodifiableSet(EnumSet.of(
            RefusalReason.NONE_GIVEN,
            RefusalReason.SHIFTING_EXCUSES,
            RefusalReason.NOTHING_IS_WRONG,
            RefusalReason.ASKER_IS_THE_PROBLEM,
            RefusalReason.INFIDELITY,
            RefusalReason.LEVERAGE,
            RefusalReason.INDIFFERENCE,
            RefusalReason.CONDITION_ATTACHED));
    private static final Set<RefusalReason> NAMES_NOTHING = Collections.unmodifiableSet(EnumSet.of(
            RefusalReason.NONE_GIVEN,
            RefusalReason.SHIFTING_EXCUSES,
            RefusalReason.INDIFFERENCE,
            RefusalReason.NOTHING_IS_WRONG));
    private static final Set<RefusalReason> SHAME_OR_BAD_PAST = Collections.unmodifiableSet(EnumSet.of(
            RefusalReason.SHAME_STIGMA,
            RefusalReason.STRANGER_IN_HEAD,
            RefusalReason.SELF_RELIANCE,
            RefusalReason.BURNED_BY_THERAPIST,
            RefusalReason.OLD_TRAUMA));
    private static final Set<RefusalReason> WITHOUT_APPROACH = Collections.unmodifiableSet(EnumSet.of(
            RefusalReason.OTHER,
            RefusalReason.NOTHING_IS_WRONG,
            RefusalReason.DOES_NOT_WORK,
            RefusalReason.DOES_NOT_KNOW_WHAT_HAPPENS,
            RefusalReason.FAITH_OR_CULTURE,
            RefusalReason.CONDITION_ATTACHED));
    private static final Set<Door> EASIER_WAYS =
            Collections.unmodifiableSet(EnumSet.range(Door.RELATIONSHIP_COACH, Door.DISCERNMENT));
    private static final Set<RefusedHelp> OWN_THERAPY_ONLY = Set.of(RefusedHelp.OWN_THERAPY);
    private static final Set<ContemptTarget> IDEA_ONLY = Set.of(ContemptTarget.IDEA);

    private final Situation situation;

    FactWords(Situation situation) {
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

    // Who asks, and danger.

    /** The asker is the one who invites. */
    @Reads("perspective")
    public final boolean isInviter() {
        return situation.perspective() == Perspective.INVITER;
    }

    /** DANGER: somebody may be hurt or die now. */
    @Reads("safety.immediateDanger safety.suicideRisk")
    public final boolean isDanger() {
        return safety().immediateDanger().yes() || safety().suicideRisk().likely();
    }

    // Abuse.

    /** One of the three kinds is known and not told to be past. */
    @Reads("safety.physicalAbuse safety.sexualAbuse safety.coerciveControl safety.abuseTiming")
    public final boolean isAbuseKnown() {
        return !abusePast() && anyKind(Certainty.YES);
    }

    /** One of the three kinds is suspected and not told to be past. */
    @Reads("safety.physicalAbuse safety.sexualAbuse safety.coerciveControl safety.abuseTiming")
    public final boolean isAbuseSuspectedByKind() {
        return !abusePast() && anyKind(Certainty.SUSPECTED);
    }

    /** The asker is afraid, or children are or may be harmed. */
    @Reads("safety.afraidOfPartner safety.childrenHarmed")
    public final boolean isFearOrChildrenHarmed() {
        return safety().afraidOfPartner().yes() || safety().childrenHarmed().likely();
    }

    /** One of the three kinds is known or suspected, whenever it was. */
    @Reads("safety.physicalAbuse safety.sexualAbuse safety.coerciveControl")
    public final boolean isAbuseTold() {
        return anyKind(Certainty.YES) || anyKind(Certainty.SUSPECTED);
    }

    /** One of the three kinds was never asked. */
    @Reads("safety.physicalAbuse safety.sexualAbuse safety.coerciveControl")
    public final boolean isAbuseNotAsked() {
        return anyKind(Certainty.UNKNOWN);
    }

    /** One of the three kinds, fear or harm to children was asked and stayed open. */
    @Reads("safety.physicalAbuse safety.sexualAbuse safety.coerciveControl safety.afraidOfPartner"
            + " safety.childrenHarmed")
    public final boolean isAbuseDoubted() {
        return anyKind(Certainty.UNSURE) || safety().afraidOfPartner().unsure() || safety().childrenHarmed().unsure();
    }

    /** The three kinds were each answered with no. */
    @Reads("safety.physicalAbuse safety.sexualAbuse safety.coerciveControl")
    public final boolean isThreeTimesNo() {
        Safety s = safety();
        return s.physicalAbuse().no() && s.sexualAbuse().no() && s.coerciveControl().no();
    }

    private boolean abusePast() {
        return safety().abuseTiming() == AbuseTiming.PAST;
    }

    private boolean anyKind(Certainty value) {
        Safety s = safety();
        return s.physicalAbuse() == value || s.sexualAbuse() == value || s.coerciveControl() == value;
    }

    // Affairs. Where both have one, the three shared fields are read as UNKNOWN.

    /** AFFAIR_PARTNER: the partner has, or very probably has, an affair that is not told and over. */
    @Reads("affair.partner affair.own affair.knownToOther affair.ongoing affair.reasonForRefusal refusal.reasons")
    public final boolean isAffairPartner() {
        return affair().partner().likely() && !(isAffairTold() && affairOver() && !affairTheReason());
    }

    /** AFFAIR_OWN: the asker has an affair that is not told and over. */
    @Reads("affair.partner affair.own affair.knownToOther affair.ongoing")
    public final boolean isAffairOwn() {
        return affair().own().yes() && !(isAffairTold() && affairOver());
    }

    /** The affair has been told. */
    @Reads("affair.partner affair.own affair.knownToOther")
    public final boolean isAffairTold() {
        return affair().knownToOther() == Disclosure.DISCLOSED && !bothAffairs();
    }

    /** The affair, whoever's it was, is told and over. */
    @Reads("affair.partner affair.own affair.knownToOther affair.ongoing")
    public final boolean isAffairToldAndOver() {
        return (affair().partner().likely() || affair().own().yes()) && isAffairTold() && affairOver();
    }

    /** The partner's affair stands: it is not told, or it is told and goes on. */
    @Reads("affair.partner affair.own affair.knownToOther affair.ongoing")
    public final boolean isPartnersAffairStanding() {
        return affair().partner().likely() && !(isAffairTold() && affairOver());
    }

    private boolean bothAffairs() {
        return affair().partner().likely() && affair().own().yes();
    }

    private boolean affairOver() {
        return affair().ongoing().no() && !bothAffairs();
    }

    private boolean affairTheReason() {
        return affair().reasonForRefusal().yes() || refusal().reasons().contains(RefusalReason.INFIDELITY);
    }

    // Treatment.

    /** TREATMENT_FIRST: active use or an untreated crisis, not told to leave the damage alone. */
    @Reads("health.substanceUse health.crisis health.crisisTreated health.drivesDamage")
    public final boolean isTreatmentFirst() {
        return !health().drivesDamage().no() && (health().substanceUse().yes() || untreatedCrisis(Certainty.YES));
    }

    /** TREATMENT_SUSPECTED: suspected use or crisis, not told to leave the damage alone. */
    @Reads("treatmentFirst health.substanceUse health.crisis health.crisisTreated health.drivesDamage")
    public final boolean isTreatmentSuspected() {
        return !isTreatmentFirst()
                && !health().drivesDamage().no()
                && (health().substanceUse().suspected() || untreatedCrisis(Certainty.SUSPECTED));
    }

    /** Treatment first, for a condition that is not the asker's alone. */
    @Reads("treatmentFirst health.substanceWhose health.crisisWhose")
    public final boolean isPartnersTreatmentFirst() {
        return isTreatmentFirst()
                && (health().substanceUse().yes() && health().substanceWhose() != Party.ASKER
                        || untreatedCrisis(Certainty.YES) && health().crisisWhose() != Party.ASKER);
    }

    /** The treatment, known or suspected to be needed, is the asker's own. */
    @Reads("treatmentFirst treatmentSuspected health.substanceWhose health.crisisWhose")
    public final boolean isOwnTreatment() {
        if (!isTreatmentFirst() && !isTreatmentSuspected()) {
            return false;
        }
        Certainty fired = isTreatmentFirst() ? Certainty.YES : Certainty.SUSPECTED;
        return health().substanceUse() == fired && health().substanceWhose().includesAsker()
                || untreatedCrisis(fired) && health().crisisWhose().includesAsker();
    }

    /** Use or crisis that is treated, past or not what drives the damage. */
    @Reads("treatmentFirst treatmentSuspected health.substanceTreated")
    public final boolean isTreatedOrHarmless() {
        return !isTreatmentFirst()
                && !isTreatmentSuspected()
                && (health().substanceUse().no() && health().substanceTreated().yes()
                        || health().crisis().likely() && health().crisisTreated().yes()
                        || health().drivesDamage().no()
                                && (health().substanceUse().likely() || health().crisis().likely()));
    }

    private boolean untreatedCrisis(Certainty value) {
        return health().crisis() == value && !health().crisisTreated().yes();
    }

    // Departure.

    /** Gone: every opening met a new excuse and no warmth is left, or known to be gone with no known warmth. */
    @Reads("departure.everyOpeningMeetsNewExcuse departure.warmthLeft departure.emotionallyGone")
    public final boolean isGone() {
        Departure d = departure();
        return d.everyOpeningMeetsNewExcuse().yes() && d.warmthLeft().no()
                || d.emotionallyGone().yes() && !d.warmthLeft().yes();
    }

    /** Possibly gone: suspected, or gone with warmth, or one half of the test with the other one open. */
    @Reads("departure.everyOpeningMeetsNewExcuse departure.warmthLeft departure.emotionallyGone")
    public final boolean isPossiblyGone() {
        Departure d = departure();
        return d.emotionallyGone().suspected()
                || isGoneButWarm()
                || d.everyOpeningMeetsNewExcuse().yes() && open(d.warmthLeft())
                || d.warmthLeft().no() && open(d.everyOpeningMeetsNewExcuse());
    }

    /** Known to be gone, and yet warm. */
    @Reads("departure.emotionallyGone departure.warmthLeft")
    public final boolean isGoneButWarm() {
        return departure().emotionallyGone().yes() && departure().warmthLeft().yes();
    }

    /** One of the three facts on departure was told. */
    @Reads("departure.everyOpeningMeetsNewExcuse departure.warmthLeft departure.emotionallyGone")
    public final boolean isDepartureTold() {
        Departure d = departure();
        return !open(d.everyOpeningMeetsNewExcuse())
                || !open(d.warmthLeft())
                || !(d.emotionallyGone().unknown() || d.emotionallyGone().unsure());
    }

    /** Somebody leans out: the partner, by what was said or guessed, or the asker. */
    @Reads("refusal.reasons refusal.guessedReasons departure.leaningOut departure.askerLeaningOut")
    public final boolean isSomebodyLeaningOut() {
        return isPartnerLeaningOut() || departure().askerLeaningOut().yes();
    }

    /** The partner leans out, by what was said, guessed or told. */
    @Reads("refusal.reasons refusal.guessedReasons departure.leaningOut")
    public final boolean isPartnerLeaningOut() {
        return departure().leaningOut().yes() || inPlay(RefusalReason.LEANING_OUT);
    }

    static boolean open(Answer answer) {
        return answer.unknown() || answer.unsure();
    }

    // The refusal.

    /** What the partner said and what the asker guesses, together. */
    @Reads("refusal.reasons refusal.guessedReasons")
    public final Set<RefusalReason> getReasonsInPlay() {
        if (refusal().guessedReasons().isEmpty()) {
            return refusal().reasons();
        }
        EnumSet<RefusalReason> all = EnumSet.copyOf(refusal().guessedReasons());
        all.addAll(refusal().reasons());
        return all;
    }

    final boolean inPlay(RefusalReason reason) {
        return refusal().reasons().contains(reason) || refusal().guessedReasons().contains(reason);
    }

    /** The label is the obstacle: said, guessed or told. */
    @Reads("refusal.reasons refusal.guessedReasons refusal.wordIsTrigger")
    public final boolean isWordTheObstacle() {
        return refusal().wordIsTrigger().yes() || inPlay(RefusalReason.WORD_ITSELF);
    }

    /** A reason, said or guessed, that the source has no approach for. */
    @Reads("reasonsInPlay")
    public final boolean isReasonWithoutApproach() {
        return !Collections.disjoint(getReasonsInPlay(), WITHOUT_APPROACH);
    }

    /** Only the partner's own therapy is declined. */
    @Reads("refusal.refuses")
    public final boolean isOnlyOwnTherapyRefused() {
        return refusal().refuses().equals(OWN_THERAPY_ONLY);
    }

    /** Money stands in the way, alone or beside a refusal. */
    @Reads("means.cost")
    public final boolean isCostBarrier() {
        return means().cost() == Cost.ONLY_BARRIER || means().cost() == Cost.BARRIER_AND_REFUSAL;
    }

    /** Reason unknown: nothing was named, neither unasked nor asked. */
    @Reads("refusal.reasons invitation.askedWhyOutcome")
    public final boolean isReasonUnknown() {
        return NAMES_NOTHING.containsAll(refusal().reasons())
                && invitation().askedWhyOutcome() != WhyOutcome.NAMED_REASON;
    }

    /** The partner can state a reason: one was named, or one that can be stated was told. */
    @Reads("refusal.manner refusal.reasons invitation.askedWhyOutcome")
    public final boolean isReasonStated() {
        Set<RefusalReason> reasons = refusal().reasons();
        boolean statable = !NOT_A_STATABLE_REASON.containsAll(reasons);
        return statable
                || refusal().manner() == RefusalManner.NAMES_A_REASON && reasons.isEmpty()
                || invitation().askedWhyOutcome() == WhyOutcome.NAMED_REASON;
    }

    /** Always closes the topic and, asked why, never says. */
    @Reads("reasonStated refusal.shutsDownEveryTime refusal.manner invitation.askedWhy")
    public final boolean isNeverSaysWhy() {
        return !isReasonStated()
                && refusal().shutsDownEveryTime().yes()
                && refusal().manner() == RefusalManner.NEVER_SAYS
                && invitation().askedWhy().yes();
    }

    /** A stated reason of shame, self-reliance or a bad past. */
    @Reads("refusal.reasons")
    public final boolean isShameOrBadPastStated() {
        return !Collections.disjoint(refusal().reasons(), SHAME_OR_BAD_PAST);
    }

    /** Leverage is known. */
    @Reads("refusal.usedAsLeverage")
    public final boolean isLeverageKnown() {
        return refusal().usedAsLeverage().yes();
    }

    /** Leverage is suspected; said or guessed with nothing else told, it is read as suspected. */
    @Reads("refusal.usedAsLeverage refusal.reasons refusal.guessedReasons")
    public final boolean isLeverageSuspected() {
        return refusal().usedAsLeverage().suspected()
                || refusal().usedAsLeverage().unknown() && inPlay(RefusalReason.LEVERAGE);
    }

    /** The partner is or may be using the no as a lever. */
    @Reads("leverageKnown leverageSuspected")
    public final boolean isLeverageLikely() {
        return isLeverageKnown() || isLeverageSuspected();
    }

    // Treatment of the asker.

    /** No act of contempt was told. */
    @Reads("treatment.contempt")
    public final boolean isContemptActsUntold() {
        return treatment().contempt().isEmpty();
    }

    /** A contempt sign: an act was seen, and not aimed at the idea alone. */
    @Reads("treatment.contempt treatment.contemptAimedAt")
    public final boolean isContemptSeen() {
        return !treatment().contempt().isEmpty() && !isScornForTheIdeaOnly();
    }

    /** What scorn there is goes to the idea and not to the asker. */
    @Reads("treatment.contemptAimedAt")
    public final boolean isScornForTheIdeaOnly() {
        return treatment().contemptAimedAt().equals(IDEA_ONLY);
    }

    /** Treated as a partner, with no pattern of contempt for the asker. */
    @Reads("treatment.asPartner treatment.contemptPattern treatment.contemptAimedAt")
    public final boolean isTreatedAsPartner() {
        return treatment().asPartner().yes()
                && (treatment().contemptPattern() != ContemptPattern.PATTERN || isScornForTheIdeaOnly());
    }

    /** A pattern of contempt for the asker, or not treated as a partner together with a contempt sign. */
    @Reads("treatment.asPartner treatment.contemptPattern treatment.contemptAimedAt contemptSeen")
    public final boolean isTreatedWithContempt() {
        return treatment().contemptPattern() == ContemptPattern.PATTERN && !isScornForTheIdeaOnly()
                || treatment().asPartner().no() && isContemptSeen();
    }

    /** Contempt in heated moments only, by one who is not known to treat the asker as a partner. */
    @Reads("treatment.asPartner treatment.contemptPattern")
    public final boolean isContemptOnlyInHeat() {
        return treatment().contemptPattern() == ContemptPattern.HEATED_MOMENTS_ONLY
                && !treatment().asPartner().yes();
    }

    /** Not treated as a partner, and no contempt either. */
    @Reads("treatment.asPartner treatment.contemptPattern")
    public final boolean isColdWithoutContempt() {
        return treatment().asPartner().no() && treatment().contemptPattern() == ContemptPattern.NONE;
    }

    /** How steady the contempt is was not told. */
    @Reads("treatment.contemptPattern")
    public final boolean isContemptPatternOpen() {
        return treatment().contemptPattern() == ContemptPattern.UNKNOWN
                || treatment().contemptPattern() == ContemptPattern.UNSURE;
    }

    /** A calm ask, with no threat and no contempt of the asker's own, met curiosity. */
    @Reads("calmAskMade treatment.whenAskerStaysCalm")
    public final boolean isCalmMetCuriosity() {
        return isCalmAskMade() && treatment().whenAskerStaysCalm() == CalmResponse.CURIOUS;
    }

    /** A calm ask met a wall, or every opening met a new excuse. */
    @Reads("calmAskMade treatment.whenAskerStaysCalm departure.everyOpeningMeetsNewExcuse")
    public final boolean isCalmMetWall() {
        CalmResponse met = treatment().whenAskerStaysCalm();
        return departure().everyOpeningMeetsNewExcuse().yes()
                || isCalmAskMade()
                        && (met == CalmResponse.WALL_OF_EXCUSES
                                || met == CalmResponse.SHUTS_DOWN
                                || met == CalmResponse.ATTACKS);
    }

    /** The answer to calm can be measured: a calm ask, no threat, no contempt of the asker's own. */
    @Reads("invitation.calmAsks invitation.threatUsed own.contempt")
    public final boolean isCalmAskMade() {
        return invitation().calmAsks().atLeastOne()
                && !invitation().threatUsed().yes()
                && !own().contempt().yes();
    }

    // Asking.

    /** The partner has agreed, or goes already and nothing else is told. */
    @Reads("refusal.status refusal.attendance")
    public final boolean isAgreed() {
        return refusal().status() == RefusalStatus.AGREED
                || refusal().attendance() == Attendance.GOING
                        && (refusal().status() == RefusalStatus.UNKNOWN || refusal().status() == RefusalStatus.UNSURE);
    }

    /** Nobody has asked. */
    @Reads("invitation.asks refusal.status")
    public final boolean isNeverAsked() {
        return invitation().asks() == Count.NONE
                || refusal().status() == RefusalStatus.NOT_ASKED && asksOpen();
    }

    /** The request has become the quarrel, or three and more asks of which not all were heated. */
    @Reads("invitation.becameTheFight invitation.asks invitation.calmAsks")
    public final boolean isAskedTooOften() {
        return invitation().becameTheFight().yes()
                || Parameters.repeated(invitation().asks()) && invitation().calmAsks() != Count.NONE;
    }

    /** Asked once or twice, or often with no calm ask yet, or refusing with no number told. */
    @Reads("invitation.asks invitation.calmAsks refusal.status")
    public final boolean isAskedLittle() {
        Count asks = invitation().asks();
        return asks == Count.ONE
                || asks == Count.TWO
                || Parameters.repeated(asks) && invitation().calmAsks() == Count.NONE
                || refusal().status() == RefusalStatus.REFUSING && asksOpen();
    }

    /** Nothing was told that settles where the asking stands. */
    @Reads("agreed neverAsked askedTooOften askedLittle refusal.status invitation.stoppedAsking")
    public final boolean isAskingUntold() {
        return !isAgreed()
                && refusal().status() != RefusalStatus.UNDECIDED
                && !isNeverAsked()
                && !invitation().stoppedAsking().yes()
                && !isAskedTooOften()
                && !isAskedLittle();
    }

    private boolean asksOpen() {
        return invitation().asks() == Count.UNKNOWN || invitation().asks() == Count.UNSURE;
    }

    /** The no answered a threat: one was used, and no ask was calm. */
    @Reads("invitation.threatUsed invitation.calmAsks")
    public final boolean isNoToThreat() {
        return invitation().threatUsed().yes() && invitation().calmAsks() == Count.NONE;
    }

    /** A threat was made, or the last ask was in a quarrel, or none was calm. */
    @Reads("invitation.threatUsed invitation.pitches invitation.lastAskSetting invitation.calmAsks")
    public final boolean isFirstCalmAskOpen() {
        return invitation().threatUsed().yes()
                || invitation().pitches().contains(Pitch.THREAT)
                || invitation().lastAskSetting() == AskSetting.IN_FIGHT
                || invitation().calmAsks() == Count.NONE;
    }

    /** No ask is known to have been calm. */
    @Reads("invitation.calmAsks")
    public final boolean isNoCalmAskKnown() {
        Count calm = invitation().calmAsks();
        return calm == Count.NONE || calm == Count.UNKNOWN || calm == Count.UNSURE;
    }

    /** The partner raised it: told, or a counted sign. */
    @Reads("invitation.partnerReopened countedSign")
    public final boolean isRaisedByPartner() {
        return counted(MovementSign.ASKED_ABOUT_IT);
    }

    // Doors.

    /** The partner named that way in, or accepted it when it was offered. */
    public final boolean wished(Door door) {
        return refusal().doorsWished().contains(door)
                || invitation().doors().get(door) == DoorOutcome.OFFERED_ACCEPTED;
    }

    /** That way in was offered and declined. */
    public final boolean refused(Door door) {
        return invitation().doors().get(door) == DoorOutcome.OFFERED_REFUSED;
    }

    /** One of the doors was wished. */
    @Reads("refusal.doorsWished invitation.doors")
    public final boolean isDoorWished() {
        return !refusal().doorsWished().isEmpty() || invitation().doors().containsValue(DoorOutcome.OFFERED_ACCEPTED);
    }

    /** Excuses shift and two doors were declined: matching has come to its end (RSN-16). */
    @Reads("reasonsInPlay invitation.doors")
    public final boolean isMatchingOver() {
        if (!inPlay(RefusalReason.SHIFTING_EXCUSES)) {
            return false;
        }
        int declined = 0;
        for (Door door : EASIER_WAYS) {
            declined += refused(door) ? 1 : 0;
        }
        return declined >= Parameters.MAX_DOORS;
    }

    /** A single session was wished. */
    @Reads("refusal.doorsWished invitation.doors")
    public final boolean isOneSessionWished() {
        return wished(Door.ONE_SESSION);
    }

    /** A single session was offered, or declined. */
    @Reads("invitation.oneSessionOffered invitation.doors")
    public final boolean isOneSessionDone() {
        return invitation().oneSessionOffered().yes() || refused(Door.ONE_SESSION);
    }

    /** A remote session was wished. */
    @Reads("refusal.doorsWished invitation.doors")
    public final boolean isTelehealthWished() {
        return wished(Door.TELEHEALTH);
    }

    /** A remote session was declined. */
    @Reads("invitation.doors")
    public final boolean isTelehealthRefused() {
        return refused(Door.TELEHEALTH);
    }

    /** A man is the partner of one who is not known to be a man. */
    @Reads("couple.partnerGender couple.askerGender")
    public final boolean isManOutnumberedByWoman() {
        return couple().partnerGender() == Gender.MAN && couple().askerGender() != Gender.MAN;
    }

    /** The partner is a woman or neither. */
    @Reads("couple.partnerGender")
    public final boolean isPartnerNotAMan() {
        return couple().partnerGender() == Gender.WOMAN || couple().partnerGender() == Gender.OTHER;
    }

    // The window and what moved in it.

    /** Something moved: a counted sign. */
    @Reads("countedSign")
    public final boolean isSignCounted() {
        return counted(null);
    }

    /** A counted agreement to one session. */
    @Reads("countedSign")
    public final boolean isSessionAgreed() {
        return counted(MovementSign.AGREED_TO_ONE_SESSION);
    }

    /** A sign counts if it was not taken back, is not dated later than the day and not before the window. */
    @Reads("timeline.movement timeline.windowStart invitation.partnerReopened")
    private boolean countedSign(Movement m) {
        if (m.lapsed().yes()) {
            return false;
        }
        Optional<LocalDate> on = m.on();
        Optional<LocalDate> start = timeline().windowStart();
        return on.isEmpty()
                || !on.get().isAfter(situation.asOf()) && (start.isEmpty() || !on.get().isBefore(start.get()));
    }

    private boolean counted(MovementSign sign) {
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

    /** No sign of movement was told. */
    @Reads("timeline.movement")
    public final boolean isNoSignTold() {
        return timeline().movement().isEmpty();
    }

    /** A sign was taken back. */
    @Reads("timeline.movement")
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
    @Reads("timeline.windowStart timeline.windowEnd")
    public final boolean isWindowSet() {
        return timeline().windowStart().isPresent() || timeline().windowEnd().isPresent();
    }

    /** The window begins later. */
    @Reads("timeline.windowStart")
    public final boolean isWindowAhead() {
        Optional<LocalDate> start = timeline().windowStart();
        return start.isPresent() && start.get().isAfter(situation.asOf());
    }

    /** The window runs. */
    @Reads("timeline.windowStart timeline.windowEnd")
    public final boolean isWindowOpen() {
        return isWindowSet() && !isWindowAhead() && !isWindowOver();
    }

    /** The window is over: the day comes after its end. */
    @Reads("timeline.windowStart timeline.windowEnd")
    public final boolean isWindowOver() {
        Optional<LocalDate> end = windowEnd();
        return !isWindowAhead() && end.isPresent() && situation.asOf().isAfter(end.get());
    }

    /** The window has a start and no end. */
    @Reads("timeline.windowStart timeline.windowEnd")
    public final boolean isWindowWithoutEnd() {
        return timeline().windowStart().isPresent() && windowEnd().isEmpty();
    }

    /** The window is shorter or longer than what is called a few months. */
    @Reads("timeline.windowStart timeline.windowEnd")
    public final boolean isWindowOfOddLength() {
        Optional<LocalDate> start = timeline().windowStart();
        Optional<LocalDate> end = windowEnd();
        return start.isPresent() && end.isPresent() && Parameters.oddLength(start.get(), end.get());
    }

    /** The wait before any window was long. */
    @Reads("timeline.monthsWaitedBefore")
    public final boolean isLongWait() {
        return Parameters.longWait(timeline().monthsWaitedBefore());
    }
}
