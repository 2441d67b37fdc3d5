package io.nextmove.assurance;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.situation.AbuseDirection;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.Affair;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Departure;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Health;
import io.nextmove.situation.HomeProgram;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Timeline;
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

    /** What is taken out where the asker is belittled (SAF-18). */
    static final Set<Move> OUT_UNDER_VERBAL_ABUSE =
            EnumSet.of(Move.CHECK_OWN_HEAT, Move.SHIFT_TO_CALM_ENGAGEMENT, Move.LOWER_HOME_TEMPERATURE);

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

    static AbuseState abuse(Situation s) {
        List<Certainty> kinds = kinds(s);
        boolean past = s.safety().abuseTiming() == AbuseTiming.PAST;
        if (kinds.contains(Certainty.YES) && !past) {
            return AbuseState.PRESENT;
        }
        if (kinds.contains(Certainty.SUSPECTED) && !past || fearOrChildren(s)) {
            return AbuseState.SUSPECTED;
        }
        if (kinds.contains(Certainty.YES) || kinds.contains(Certainty.SUSPECTED)) {
            return AbuseState.PAST;
        }
        if (kinds.contains(Certainty.UNKNOWN)) {
            return AbuseState.UNKNOWN;
        }
        return unsure(s) ? AbuseState.UNSURE : AbuseState.ABSENT;
    }

    static List<Certainty> kinds(Situation s) {
        Safety safety = s.safety();
        return List.of(safety.physicalAbuse(), safety.sexualAbuse(), safety.coerciveControl());
    }

    private static boolean fearOrChildren(Situation s) {
        return s.safety().afraidOfPartner().yes() || s.safety().childrenHarmed().likely();
    }

    /** Abuse is suspected for fear or for harm to children, and no kind of it is suspected or known. */
    static boolean suspectedByFearAlone(Situation s) {
        boolean kindSuspected =
                kinds(s).contains(Certainty.SUSPECTED) && s.safety().abuseTiming() != AbuseTiming.PAST;
        return abuse(s) == AbuseState.SUSPECTED && !kindSuspected;
    }

    private static boolean unsure(Situation s) {
        return kinds(s).contains(Certainty.UNSURE)
                || s.safety().afraidOfPartner().unsure()
                || s.safety().childrenHarmed().unsure();
    }

    static boolean hold(Situation s) {
        return abuse(s) == AbuseState.PRESENT || abuse(s) == AbuseState.SUSPECTED;
    }

    static boolean uncleared(Situation s) {
        return !hold(s) && abuse(s) != AbuseState.ABSENT;
    }

    static boolean danger(Situation s) {
        return s.safety().immediateDanger().yes() || s.safety().suicideRisk().likely();
    }

    /** An inviter, neither in danger nor under abuse: the ordinary rules run. */
    static boolean ordinary(Situation s) {
        return inviter(s) && !danger(s) && !hold(s);
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

    static boolean affairPartner(Situation s) {
        Affair affair = s.affair();
        boolean reason = affair.reasonForRefusal().yes() && !bothAffairs(s)
                || s.refusal().reasons().contains(RefusalReason.INFIDELITY);
        return affair.partner().likely() && (!toldAndOver(s) || reason);
    }

    static boolean affairOwn(Situation s) {
        return s.affair().own().yes() && !toldAndOver(s);
    }

    static boolean affair(Situation s) {
        return affairPartner(s) || affairOwn(s);
    }

    static boolean treatmentFirst(Situation s) {
        Health health = s.health();
        boolean crisis = health.crisis().yes() && !health.crisisTreated().yes();
        return !health.drivesDamage().no() && (health.substanceUse().yes() || crisis);
    }

    static boolean treatmentSuspected(Situation s) {
        Health health = s.health();
        boolean crisis = health.crisis().suspected() && !health.crisisTreated().yes();
        return !treatmentFirst(s) && !health.drivesDamage().no() && (health.substanceUse().suspected() || crisis);
    }

    /** Whether the treatment that comes first is the asker's own. */
    static boolean ownTreatment(Situation s) {
        Health health = s.health();
        boolean first = treatmentFirst(s);
        boolean substance = first ? health.substanceUse().yes() : health.substanceUse().suspected();
        boolean crisis = (first ? health.crisis().yes() : health.crisis().suspected())
                && !health.crisisTreated().yes();
        return substance && health.substanceWhose().includesAsker() || crisis && health.crisisWhose().includesAsker();
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
            boolean inTime = m.on().map(d -> counts(d, t.windowStart(), s.asOf())).orElse(true);
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
        boolean holds = end.isPresent() && !start.map(d -> end.get().isBefore(d)).orElse(false);
        return holds && s.asOf().isAfter(end.get()) && !start.map(d -> d.isAfter(s.asOf())).orElse(false);
    }

    static boolean wished(Situation s, Door door) {
        return s.refusal().doorsWished().contains(door)
                || s.invitation().doors().get(door) == DoorOutcome.OFFERED_ACCEPTED;
    }

    /** Shared work: by the catalogue, or an at-home program that both would use (SUP-03c). */
    static boolean joint(Move move, Situation s) {
        boolean program = move == Move.USE_HOME_PROGRAM || move == Move.USE_A_SCRIPT_AND_PROGRAM;
        return move.has(Trait.JOINT) || program && inviter(s) && s.means().homeProgram() == HomeProgram.BOTH;
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
