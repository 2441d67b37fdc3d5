package io.nextmove.assurance;

import io.nextmove.Guidance;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.situation.AbuseDirection;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.AddictionKind;
import io.nextmove.situation.Affair;
import io.nextmove.situation.AfterYes;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Count;
import io.nextmove.situation.Departure;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.HarmDoneBy;
import io.nextmove.situation.Health;
import io.nextmove.situation.HomeProgram;
import io.nextmove.situation.Invitation;
import io.nextmove.situation.LifeAtRisk;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.PartnerPlan;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Refusal;
import io.nextmove.situation.RefusalManner;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.RefusedHelp;
import io.nextmove.situation.Relationship;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Separation;
import io.nextmove.situation.Situation;
import io.nextmove.situation.SuicideRiskTime;
import io.nextmove.situation.Timeline;
import io.nextmove.situation.WhyOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The guideline's words for conditions, read from the facts alone and not from an answer. */
final class Words {
    /** What is taken out of an answer where there is abuse (SAF-05). */
    static final Set<Move> OUT_UNDER_ABUSE = EnumSet.of(
            Move.CHECK_OWN_HEAT,
            Move.SHIFT_TO_CALM_ENGAGEMENT,
            Move.LOWER_HOME_TEMPERATURE,
            Move.JUDGE_BY_TREATMENT,
            Move.SET_A_WINDOW,
            Move.REVIEW_WHAT_MOVED,
            Move.STAY_WITH_THE_MOVEMENT,
            Move.START_OWN_WORK,
            Move.PRACTISE_FREE_TOOLS,
            Move.USE_HOME_PROGRAM,
            Move.USE_A_SCRIPT_AND_PROGRAM,
            Move.USE_I_FEEL,
            Move.USE_XYZ_LINE,
            Move.CALL_A_TRUCE,
            Move.STATE_NON_NEGOTIABLES_ONCE,
            Move.CUT_EVERY_THREAT,
            Move.FIND_THE_REASON);

    /** The moves that cool things down on the asker's own side (HEAT). */
    static final Set<Move> HEAT =
            EnumSet.of(Move.CHECK_OWN_HEAT, Move.SHIFT_TO_CALM_ENGAGEMENT, Move.LOWER_HOME_TEMPERATURE);

    /** Words to the partner that are taken out where the asker is belittled (SAF-18a). */
    static final Set<Move> WORDS_OUT_UNDER_VERBAL_ABUSE = EnumSet.of(
            Move.SHIFT_TO_CALM_ENGAGEMENT,
            Move.USE_I_FEEL,
            Move.USE_XYZ_LINE,
            Move.CALL_A_TRUCE,
            Move.STATE_NON_NEGOTIABLES_ONCE);

    /** What is taken out while there is doubt (SAF-08, SAF-09). */
    static final Set<Move> OUT_IN_DOUBT = EnumSet.of(
            Move.CHECK_OWN_HEAT,
            Move.SHIFT_TO_CALM_ENGAGEMENT,
            Move.LOWER_HOME_TEMPERATURE,
            Move.JUDGE_BY_TREATMENT,
            Move.FIND_THE_REASON,
            Move.GET_STRUCTURED_HELP_ALONE,
            Move.STAY_WITH_THE_MOVEMENT,
            Move.SET_A_WINDOW,
            Move.REVIEW_WHAT_MOVED);

    /** What is taken out where the asker's own life is at risk, if not now (SAF-22a). */
    static final Set<Move> OUT_WHILE_OWN_LIFE_IS_AT_RISK = EnumSet.of(
            Move.CHECK_OWN_HEAT,
            Move.SHIFT_TO_CALM_ENGAGEMENT,
            Move.LOWER_HOME_TEMPERATURE,
            Move.GET_CLEAR_ON_STAYING,
            Move.SET_A_WINDOW,
            Move.REVIEW_WHAT_MOVED);

    /** The two moves that tell of an affair. */
    static final Set<Move> ON_AFFAIRS = EnumSet.of(Move.SEEK_HONESTY_ABOUT_AFFAIR, Move.DISCLOSE_OWN_AFFAIR_WITH_HELP);

    /** Of shared work, what has a professional present (SAF-09c). */
    static final Set<Move> WITH_A_PROFESSIONAL = EnumSet.of(
            Move.LOWER_BAR_TO_ONE_SESSION,
            Move.OFFER_MALE_THERAPIST,
            Move.OFFER_DISCERNMENT_COUNSELING,
            Move.PREPARE_FOR_A_YES,
            Move.CHANGE_THERAPIST);

    /** The easier ways in that count as doors. */
    static final Set<Move> DOORS = EnumSet.of(
            Move.OFFER_RELATIONSHIP_COACH,
            Move.OFFER_MALE_THERAPIST,
            Move.SUGGEST_MENS_GROUP,
            Move.OFFER_WORKSHOP,
            Move.OFFER_BOOK_OR_APP_TOGETHER,
            Move.OFFER_DISCERNMENT_COUNSELING);

    private Words() {}

    static boolean inviter(Situation s) {
        return s.perspective() == Perspective.INVITER;
    }

    /** The three kinds of harm. */
    static List<Certainty> kinds(Situation s) {
        Safety safety = s.safety();
        return List.of(safety.physicalAbuse(), safety.sexualAbuse(), safety.coerciveControl());
    }

    static boolean kindTold(Situation s) {
        return kinds(s).stream().anyMatch(Certainty::likely);
    }

    /** Harm with its kind or without, by the partner or by the asker: what ABU-01 to ABU-03 look at. */
    private static List<Certainty> harms(Situation s) {
        List<Certainty> harms = new ArrayList<>(kinds(s));
        harms.add(s.safety().otherHarm());
        harms.add(s.safety().ownHarm());
        return harms;
    }

    /** Of the children: as told, and suspected where only the one who does it was told. */
    static Certainty childrenHarmed(Situation s) {
        Certainty told = s.safety().childrenHarmed();
        boolean byWhom = EnumSet.of(HarmDoneBy.PARTNER, HarmDoneBy.ASKER, HarmDoneBy.BOTH, HarmDoneBy.SOMEONE_ELSE)
                .contains(s.safety().childrenHarmedBy());
        return told.unknown() && byWhom ? Certainty.SUSPECTED : told;
    }

    private static boolean childrenHarmedBy(Situation s, HarmDoneBy one) {
        boolean read = childrenHarmed(s).likely() || childrenHarmed(s).unsure();
        HarmDoneBy by = s.safety().childrenHarmedBy();
        return read && (by == one || by == HarmDoneBy.BOTH);
    }

    static boolean fearOrNeck(Situation s) {
        return s.safety().afraidOfPartner().yes() || s.safety().strangled().yes();
    }

    static AbuseState abuse(Situation s) {
        Safety safety = s.safety();
        List<Certainty> harms = harms(s);
        boolean told = harms.stream().anyMatch(Certainty::likely);
        boolean past = safety.abuseTiming() == AbuseTiming.PAST;
        if (harms.contains(Certainty.YES) && !past) {
            return AbuseState.PRESENT;
        }
        if (told && (!past || aroundSeparation(s))
                || fearOrNeck(s)
                || childrenHarmed(s).likely()) {
            return AbuseState.SUSPECTED;
        }
        if (told) {
            return AbuseState.PAST;
        }
        boolean unsure = harms.contains(Certainty.UNSURE)
                || safety.strangled().unsure()
                || safety.afraidOfPartner().unsure()
                || childrenHarmed(s).unsure();
        if (unsure) {
            return AbuseState.UNSURE;
        }
        boolean open =
                kinds(s).contains(Certainty.UNKNOWN) || safety.afraidOfPartner().unknown();
        return open ? AbuseState.UNKNOWN : AbuseState.ABSENT;
    }

    /** ABU-02c. What is told of the couple is read for the one who invites only (SCO-01). */
    private static boolean aroundSeparation(Situation s) {
        Separation separation = s.safety().separation();
        boolean apart = inviter(s) && s.couple().relationship() == Relationship.SEPARATED
                || s.departure().partnerPlans().contains(PartnerPlan.MOVED_OUT);
        return EnumSet.of(Separation.PLANNED, Separation.RECENT, Separation.RETURNING)
                        .contains(separation)
                || apart && separation != Separation.APART;
    }

    static boolean hold(Situation s) {
        return abuse(s) == AbuseState.PRESENT || abuse(s) == AbuseState.SUSPECTED;
    }

    /** Past harm of which somebody trained has said that joint work is safe to consider; nothing speaks against it. */
    static boolean clearedPast(Situation s) {
        Safety safety = s.safety();
        boolean neckClear = safety.strangled().no()
                || safety.strangled().unknown() && safety.physicalAbuse().no();
        boolean doubt = Stream.of(safety.otherHarm(), safety.ownHarm(), childrenHarmed(s))
                        .anyMatch(Certainty::unsure)
                || safety.immediateDanger().unsure();
        boolean settled =
                EnumSet.of(Separation.NONE, Separation.UNKNOWN).contains(safety.separation()) && !plansToLeave(s);
        return abuse(s) == AbuseState.PAST
                && safety.jointWorkCleared().yes()
                && kinds(s).stream().noneMatch(k -> k.unknown() || k.unsure())
                && safety.afraidOfPartner().no()
                && neckClear
                && !doubt
                && !safety.weapon().yes()
                && (safety.verbalAbuse().no() || safety.verbalAbuse().unknown())
                && settled
                && !harmBy(s);
    }

    private static boolean plansToLeave(Situation s) {
        return s.departure().partnerPlans().stream().anyMatch(p -> p != PartnerPlan.DEADLINE_SET);
    }

    /** Harm is ruled out, or as good as ruled out for what has a professional present. */
    static boolean cleared(Situation s) {
        return abuse(s) == AbuseState.ABSENT || clearedPast(s);
    }

    /** DOUBT. */
    static boolean doubt(Situation s) {
        return abuse(s) == AbuseState.UNSURE || abuse(s) == AbuseState.PAST && !clearedPast(s);
    }

    static boolean uncleared(Situation s) {
        return !hold(s) && !cleared(s);
    }

    private static boolean ofTheCouple(Situation s) {
        return inviter(s) || s.perspective() == Perspective.REFUSER;
    }

    /** The asker is harmed. */
    static boolean harmTo(Situation s) {
        boolean kind = kindTold(s) && s.safety().abuseDirection() != AbuseDirection.TOWARD_PARTNER;
        return ofTheCouple(s) && (s.safety().otherHarm().likely() || kind || fearOrNeck(s));
    }

    static boolean harmToPartnerTold(Situation s) {
        boolean kind = kindTold(s)
                && EnumSet.of(AbuseDirection.TOWARD_PARTNER, AbuseDirection.MUTUAL)
                        .contains(s.safety().abuseDirection());
        return s.safety().ownHarm().likely() || kind;
    }

    static boolean harmsChildren(Situation s) {
        return childrenHarmedBy(s, HarmDoneBy.ASKER);
    }

    /** The asker harms. */
    static boolean harmBy(Situation s) {
        return ofTheCouple(s) && (harmToPartnerTold(s) || harmsChildren(s));
    }

    static boolean onlyBy(Situation s) {
        return harmBy(s) && !harmTo(s);
    }

    /** SAF-11: help to stop the harm, which is not for who fought back from fear. */
    static boolean helpToStopHarm(Situation s) {
        return (hold(s) || doubt(s)) && harmBy(s) && (!fearOrNeck(s) || harmsChildren(s));
    }

    static boolean planFalls(Situation s) {
        Answer fear = s.safety().afraidOfPartner();
        boolean control = s.safety().coerciveControl().likely();
        boolean askerAlone = childrenHarmed(s).likely() || childrenHarmed(s).unsure();
        askerAlone &= s.safety().childrenHarmedBy() == HarmDoneBy.ASKER;
        return onlyBy(s)
                && !childrenHarmedBy(s, HarmDoneBy.PARTNER)
                && (fear.no() || fear.unknown() && (control || askerAlone));
    }

    /** SCO-01c, SAF-01p: no plan for safety is made. */
    static boolean planTakenOut(Situation s) {
        return planFalls(s) || s.perspective() == Perspective.THIRD_PARTY || minorsOwnHarm(s);
    }

    private static boolean minorsOwnHarm(Situation s) {
        return s.perspective() == Perspective.MINOR
                && s.safety().ownHarm().likely()
                && !kindTold(s)
                && !s.safety().otherHarm().likely()
                && !childrenHarmed(s).likely()
                && !fearOrNeck(s);
    }

    /** A risk to life that is now, or of which nobody said when; or one of the life of who has harmed. */
    static boolean riskToLife(Situation s) {
        SuicideRiskTime when = s.safety().suicideWhen();
        boolean whoHarmed =
                when == SuicideRiskTime.NOT_NOW && s.safety().suicideWhose().contains(LifeAtRisk.ASKER) && harmBy(s);
        boolean now = when != SuicideRiskTime.NOT_NOW && when != SuicideRiskTime.LONG_AGO;
        return s.safety().suicideRisk().likely() && (now || whoHarmed);
    }

    static boolean danger(Situation s) {
        return s.safety().immediateDanger().yes() || riskToLife(s);
    }

    /** SAF-22a. */
    static boolean riskNotNow(Situation s) {
        return s.safety().suicideRisk().likely() && s.safety().suicideWhen() == SuicideRiskTime.NOT_NOW && !danger(s);
    }

    /** SAF-22 (asker): the asker's own life, or nobody said whose. */
    static boolean ownLifeNotNow(Situation s) {
        Set<LifeAtRisk> whose = s.safety().suicideWhose();
        return riskNotNow(s) && (whose.isEmpty() || whose.contains(LifeAtRisk.ASKER));
    }

    /** An inviter, neither in danger nor under abuse: the ordinary rules run. */
    static boolean ordinary(Situation s) {
        return inviter(s) && !danger(s) && !hold(s);
    }

    /** No sentence to the partner is given (SAF-07c). */
    static boolean speaksBarred(Situation s) {
        return !inviter(s)
                || danger(s)
                || !cleared(s)
                || s.safety().verbalAbuse().yes();
    }

    static boolean harmsThePartner(Situation s) {
        return s.safety().abuseDirection() == AbuseDirection.TOWARD_PARTNER;
    }

    private static boolean bothAffairs(Situation s) {
        return s.affair().partner().likely() && s.affair().own().yes();
    }

    /** Whether the affair was told to the other; where both have one, that is not known. */
    static boolean disclosed(Situation s) {
        return s.affair().knownToOther() == Disclosure.DISCLOSED && !bothAffairs(s);
    }

    static boolean toldAndOver(Situation s) {
        return disclosed(s) && s.affair().ongoing().no();
    }

    /** Under abuse no affair is read (SAF-04b). */
    static boolean affairPartner(Situation s) {
        Affair affair = s.affair();
        boolean reason = affair.reasonForRefusal().yes() && !bothAffairs(s)
                || s.refusal().reasons().contains(RefusalReason.INFIDELITY);
        return !hold(s) && affair.partner().likely() && (!toldAndOver(s) || reason);
    }

    /** Until harm is ruled out the asker's own affair is not read (SAF-04b). */
    static boolean affairOwn(Situation s) {
        return cleared(s) && s.affair().own().yes() && !toldAndOver(s);
    }

    static boolean affair(Situation s) {
        return affairPartner(s) || affairOwn(s);
    }

    /** As read: an addiction without alcohol, drugs and medicines counts for sure only where it drives the damage. */
    static Certainty substanceUse(Situation s) {
        Health health = s.health();
        boolean without = !health.addictionKinds().isEmpty()
                && Stream.of(AddictionKind.ALCOHOL, AddictionKind.DRUGS, AddictionKind.MEDICINES)
                        .noneMatch(health.addictionKinds()::contains);
        boolean less =
                health.substanceUse().yes() && without && !health.drivesDamage().yes();
        return less ? Certainty.SUSPECTED : health.substanceUse();
    }

    /** As read: a partner whose life is at risk, if not now, may be in a crisis (SAF-22a). */
    static Certainty crisis(Situation s) {
        boolean partners = riskNotNow(s) && s.safety().suicideWhose().contains(LifeAtRisk.PARTNER);
        return partners && !s.health().crisis().yes()
                ? Certainty.SUSPECTED
                : s.health().crisis();
    }

    static boolean treatmentFirst(Situation s) {
        Health health = s.health();
        boolean crisis = crisis(s).yes() && !health.crisisTreated().yes();
        return !health.drivesDamage().no() && (substanceUse(s).yes() || crisis);
    }

    /** RSN-24b: all that the partner declines is treatment for an addiction or a crisis that is known, and not the asker's. */
    static boolean treatmentAskedFor(Situation s) {
        Health health = s.health();
        boolean use = substanceUse(s).yes();
        boolean crisis = crisis(s).yes() && !health.crisisTreated().yes();
        Set<RefusedHelp> waitedFor = EnumSet.noneOf(RefusedHelp.class);
        if (use) {
            waitedFor.add(RefusedHelp.ADDICTION_TREATMENT);
        }
        if (crisis) {
            waitedFor.addAll(Set.of(RefusedHelp.DOCTOR, RefusedHelp.MEDICATION, RefusedHelp.OWN_THERAPY));
        }
        return treatmentFirst(s)
                && !s.refusal().refuses().isEmpty()
                && waitedFor.containsAll(s.refusal().refuses())
                && !(use && health.substanceWhose().includesAsker())
                && !(crisis && health.crisisWhose().includesAsker());
    }

    static boolean treatmentSuspected(Situation s) {
        Health health = s.health();
        boolean crisis = crisis(s).suspected() && !health.crisisTreated().yes();
        return !treatmentFirst(s)
                && !health.drivesDamage().no()
                && (substanceUse(s).suspected() || crisis);
    }

    static boolean gone(Situation s) {
        Departure d = s.departure();
        return d.everyOpeningMeetsNewExcuse().yes() && d.warmthLeft().no()
                || d.emotionallyGone().yes() && !d.warmthLeft().yes();
    }

    static DepartureState departure(Situation s) {
        Departure d = s.departure();
        if (gone(s)) {
            return DepartureState.GONE;
        }
        boolean excuses = d.everyOpeningMeetsNewExcuse().yes() && open(d.warmthLeft());
        boolean cold = d.warmthLeft().no() && open(d.everyOpeningMeetsNewExcuse());
        if (d.emotionallyGone().likely() || excuses || cold) {
            return DepartureState.POSSIBLY_GONE;
        }
        boolean nothing = open(d.warmthLeft())
                && open(d.everyOpeningMeetsNewExcuse())
                && (d.emotionallyGone().unknown() || d.emotionallyGone().unsure());
        return nothing ? DepartureState.UNKNOWN : DepartureState.NOT_GONE;
    }

    private static boolean open(Answer answer) {
        return answer.unknown() || answer.unsure();
    }

    static boolean verbalAbuse(Situation s) {
        return s.safety().verbalAbuse().likely();
    }

    /** Something was told of a no (NO_TOLD). */
    static boolean noTold(Situation s) {
        Refusal refusal = s.refusal();
        Invitation invitation = s.invitation();
        return EnumSet.of(RefusalStatus.REFUSING, RefusalStatus.UNDECIDED).contains(refusal.status())
                || !refusal.reasons().isEmpty()
                || EnumSet.of(RefusalManner.NAMES_A_REASON, RefusalManner.SHIFTING_EXCUSES, RefusalManner.NEVER_SAYS)
                        .contains(refusal.manner())
                || EnumSet.of(WhyOutcome.NAMED_REASON, WhyOutcome.SHUT_DOWN, WhyOutcome.ATTACKED, WhyOutcome.DEFLECTED)
                        .contains(invitation.askedWhyOutcome())
                || Stream.of(
                                refusal.shutsDownEveryTime(),
                                refusal.deflectsOntoAsker(),
                                s.departure().everyOpeningMeetsNewExcuse(),
                                invitation.stoppedAsking(),
                                invitation.becameTheFight(),
                                invitation.lastWhyAsked())
                        .anyMatch(Answer::yes);
    }

    /** A yes that is not followed, or was taken back (STALLED). */
    static boolean stalled(Situation s) {
        Refusal refusal = s.refusal();
        List<Movement> yeses = s.timeline().movement().stream()
                .filter(m -> m.sign() == MovementSign.AGREED_TO_ONE_SESSION)
                .toList();
        boolean takenBack = refusal.status() == RefusalStatus.AGREED
                && !yeses.isEmpty()
                && yeses.stream().allMatch(m -> m.lapsed().yes());
        boolean stalling = refusal.afterYes() == AfterYes.STALLING && refusal.status() != RefusalStatus.REFUSING;
        return refusal.attendance() != Attendance.GOING && (stalling || takenBack);
    }

    /** ASKING-01a to ASKING-07. */
    static AskingState asking(Situation s) {
        Refusal refusal = s.refusal();
        Invitation i = s.invitation();
        boolean statusOpen = refusal.status() == RefusalStatus.UNKNOWN || refusal.status() == RefusalStatus.UNSURE;
        boolean asksOpen = i.asks() == Count.UNKNOWN || i.asks() == Count.UNSURE;
        boolean onTheWay = refusal.attendance() == Attendance.GOING
                || refusal.afterYes() == AfterYes.BOOKED
                || refusal.afterYes() == AfterYes.NOT_BOOKED;
        if (stalled(s)) {
            return AskingState.UNDECIDED;
        }
        if (refusal.status() == RefusalStatus.AGREED || statusOpen && onTheWay) {
            return AskingState.AGREED;
        }
        if (refusal.status() == RefusalStatus.UNDECIDED) {
            return AskingState.UNDECIDED;
        }
        if (i.asks() == Count.NONE || refusal.status() == RefusalStatus.NOT_ASKED && asksOpen) {
            return AskingState.NOT_ASKED;
        }
        if (i.stoppedAsking().yes()) {
            return AskingState.STOPPED;
        }
        if (!noTold(s)) {
            return AskingState.UNKNOWN;
        }
        if (i.becameTheFight().yes() || i.asks().atLeastAFew() && i.calmAsks() != Count.NONE) {
            return AskingState.REPEATED_NO;
        }
        boolean refused = refusal.status() == RefusalStatus.REFUSING && asksOpen;
        return i.asks().atLeastOne() || refused ? AskingState.EARLY_NO : AskingState.UNKNOWN;
    }

    /** RSN-24a: what is declined is some other help, and no counseling for two. */
    static boolean otherHelp(Situation s) {
        Set<RefusedHelp> refuses = s.refusal().refuses();
        return inviter(s)
                && !hold(s)
                && !refuses.isEmpty()
                && !refuses.contains(RefusedHelp.COUPLES_COUNSELING)
                && !refuses.contains(RefusedHelp.ANY_THERAPY);
    }

    /** Whether the partner named that way in, or took it up: the door of that move. */
    static boolean wished(Situation s, Move move) {
        return Stream.of(Door.values()).anyMatch(d -> doorMove(d) == move && wished(s, d));
    }

    private static Move doorMove(Door door) {
        return switch (door) {
            case RELATIONSHIP_COACH -> Move.OFFER_RELATIONSHIP_COACH;
            case MALE_THERAPIST -> Move.OFFER_MALE_THERAPIST;
            case MENS_GROUP -> Move.SUGGEST_MENS_GROUP;
            case WORKSHOP -> Move.OFFER_WORKSHOP;
            case BOOK_OR_APP -> Move.OFFER_BOOK_OR_APP_TOGETHER;
            case DISCERNMENT -> Move.OFFER_DISCERNMENT_COUNSELING;
            case ONE_SESSION -> Move.LOWER_BAR_TO_ONE_SESSION;
            case TELEHEALTH -> Move.OFFER_TELEHEALTH;
        };
    }

    static Certainty leverage(Situation s) {
        Certainty told = s.refusal().usedAsLeverage();
        boolean reason = s.refusal().reasons().contains(RefusalReason.LEVERAGE)
                || s.refusal().guessedReasons().contains(RefusalReason.LEVERAGE);
        return told.unknown() && reason ? Certainty.SUSPECTED : told;
    }

    /** The signs of movement that count, that of a partner who reopened it included. */
    static List<MovementSign> countedSigns(Situation s) {
        Timeline t = s.timeline();
        List<MovementSign> signs = new ArrayList<>();
        for (Movement m : t.movement()) {
            boolean inTime =
                    m.on().map(d -> counts(d, t.windowStart(), s.asOf())).orElse(true);
            if (!m.lapsed().yes() && inTime) {
                signs.add(m.sign());
            }
        }
        if (s.invitation().partnerReopened().yes()) {
            signs.add(MovementSign.ASKED_ABOUT_IT);
        }
        return signs;
    }

    private static boolean counts(LocalDate on, Optional<LocalDate> start, LocalDate asOf) {
        return !on.isAfter(asOf) && start.map(d -> !on.isBefore(d)).orElse(true);
    }

    /** Whether a window that is set, and whose dates can hold, has ended. */
    static boolean windowOver(Situation s) {
        Optional<LocalDate> start = s.timeline().windowStart();
        Optional<LocalDate> end = s.timeline().windowEnd();
        boolean holds =
                end.isPresent() && !start.map(d -> end.get().isBefore(d)).orElse(false);
        return holds
                && s.asOf().isAfter(end.get())
                && !start.map(d -> d.isAfter(s.asOf())).orElse(false);
    }

    static boolean wished(Situation s, Door door) {
        return s.refusal().doorsWished().contains(door)
                || s.invitation().doors().get(door) == DoorOutcome.OFFERED_ACCEPTED;
    }

    /**
     * Shared work: by the catalogue, or an at-home program that both would use (SUP-03c); not the preparation of some
     * other help (RSN-24a).
     */
    static boolean joint(Move move, Situation s) {
        boolean program = move == Move.USE_HOME_PROGRAM || move == Move.USE_A_SCRIPT_AND_PROGRAM;
        boolean other = move == Move.PREPARE_FOR_A_YES && otherHelp(s);
        return move.has(Trait.JOINT) && !other
                || program && inviter(s) && s.means().homeProgram() == HomeProgram.BOTH;
    }

    /** What a rule takes out of the answer, whatever else proposes or bars it. */
    static Set<Move> takenOut(Situation s) {
        Set<Move> out = EnumSet.noneOf(Move.class);
        if (hold(s)) {
            out.addAll(OUT_UNDER_ABUSE);
            out.addAll(ON_AFFAIRS);
            out.add(Move.GET_CLEAR_ON_STAYING);
        } else if (!inviter(s)) {
            moves().filter(m -> reachesPartner(m, s)).forEach(out::add);
        }
        if (doubt(s)) {
            out.addAll(OUT_IN_DOUBT);
        }
        if (!cleared(s) && !danger(s)) {
            out.add(Move.DISCLOSE_OWN_AFFAIR_WITH_HELP);
        }
        if (verbalAbuse(s)) {
            out.addAll(HEAT);
        }
        if (s.safety().verbalAbuse().yes()) {
            out.addAll(WORDS_OUT_UNDER_VERBAL_ABUSE);
        }
        if (ownLifeNotNow(s)) {
            out.addAll(OUT_WHILE_OWN_LIFE_IS_AT_RISK);
        }
        if (planTakenOut(s)) {
            out.add(Move.MAKE_SAFETY_PLAN);
        }
        if (onlyBy(s)) {
            out.add(Move.KEEP_HALF_NOT_ALL_BLAME);
        }
        if (harmBy(s) && (hold(s) || doubt(s))) {
            out.add(Move.LET_YOURSELF_BE_ANGRY);
        }
        return out;
    }

    /** The moves that reach the partner and that an answer bars. */
    static Set<Move> barred(Guidance answer, Situation s) {
        Set<Move> barred = EnumSet.noneOf(Move.class);
        answer.moves().stream()
                .filter(m -> !m.recommended() && reachesPartner(m.move(), s))
                .forEach(m -> barred.add(m.move()));
        return barred;
    }

    /** Shared work or an invitation to it. */
    static boolean jointOrInvites(Move move, Situation s) {
        return joint(move, s) || move.has(Trait.INVITES);
    }

    /** Whatever reaches the partner: shared work, an invitation, a sentence. */
    static boolean reachesPartner(Move move, Situation s) {
        return jointOrInvites(move, s) || move.has(Trait.SPEAKS);
    }

    static Stream<Move> moves() {
        return Stream.of(Move.values());
    }
}
