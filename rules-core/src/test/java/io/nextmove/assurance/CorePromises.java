package io.nextmove.assurance;

import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.Question;
import io.nextmove.assurance.Texts.Text;
import io.nextmove.core.reply.Lexicon;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.LifeAtRisk;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The promises that concern safety, once more in plain Java that is fast enough for millions of answers: invariants 1,
 * 2, 4, 5, 8, 12, 16, 18 to 24 and 28 of the rules, and S01 to S11, S37, S38 and S40. Those that compare two answers
 * are {@link #keeps} and, for what counts as the same (3, and the doubt of S11), {@link ExhaustiveTest}.
 */
final class CorePromises {
    private static final long INVITES = set(m -> m.has(Trait.INVITES));
    private static final long JOINT = set(m -> m.has(Trait.JOINT));
    private static final long SPEAKS = set(m -> m.has(Trait.SPEAKS));
    private static final long COOLING = set(Words.HEAT) | bit(Move.STAY_WITH_THE_MOVEMENT);
    private static final long PROGRAMS = bit(Move.USE_HOME_PROGRAM) | bit(Move.USE_A_SCRIPT_AND_PROGRAM);
    private static final long WITH_A_PROFESSIONAL = set(Words.WITH_A_PROFESSIONAL);
    private static final long ON_AFFAIRS = set(Words.ON_AFFAIRS);
    private static final long EXCLUDED_UNDER_ABUSE = JOINT | INVITES | bit(Move.ACCEPT_DEFLECTION_AND_GO);

    /** What may stand above support of one's own under abuse. */
    private static final Set<Move> ABOVE_SUPPORT = EnumSet.of(
            Move.GET_EMERGENCY_HELP, Move.GET_CRISIS_SUPPORT, Move.GET_HELP_FOR_CHILDREN, Move.GET_HELP_TO_STOP_HARM);

    /** What may stand above the plan for safety under abuse. */
    private static final Set<Move> ABOVE_THE_PLAN = EnumSet.of(
            Move.GET_EMERGENCY_HELP, Move.GET_CRISIS_SUPPORT, Move.GET_HELP_FOR_CHILDREN, Move.GET_INDIVIDUAL_SUPPORT);

    private static final List<Notice> IN_DANGER = List.of(
            Notice.CHECK_DEVICE_PRIVACY, Notice.NOT_THERAPY_NOT_EMERGENCY, Notice.NO_EMERGENCY_GUIDANCE_IN_SOURCE);
    private static final Set<Fact<?>> ASKED_IN_DANGER = Set.of(Fact.SAFETY_SUICIDE_WHEN, Fact.SAFETY_SUICIDE_WHOSE);

    /** The passage on what is no matter for a chat names an affair beside low mood and lawyers, whatever was told. */
    private static final String ON_CHAT_AND_HELP = "lower-doors/22";

    private static final Set<Text> CLEAN = ConcurrentHashMap.newKeySet();

    /** What happens to a fact between two answers. */
    enum Step {
        /** A hazard that was not known is known or suspected: nothing barred is left without a bar (invariant 5). */
        FOUND,
        /** Harm grows: besides, nothing that reaches the partner is added (invariant 21, S04). */
        HARM,
        /** A harmless answer is not known any more: no exclusion is lost, and nothing opens (invariant 5). */
        UNKNOWN
    }

    /** What became of the moves: a set for each status, what had to be taken out, and what the next step rests on. */
    record Standing(
            Situation situation,
            long recommended,
            long deferred,
            long held,
            long excluded,
            long out,
            boolean danger,
            boolean clearedPast,
            boolean treatmentAskedFor) {
        static Standing of(Situation s, Guidance answer) {
            long[] sets = new long[Status.values().length];
            for (AdvisedMove m : answer.moves()) {
                sets[m.status().ordinal()] |= bit(m.move());
            }
            return new Standing(
                    s,
                    sets[Status.RECOMMENDED.ordinal()],
                    sets[Status.DEFERRED.ordinal()],
                    sets[Status.HELD.ordinal()],
                    sets[Status.EXCLUDED.ordinal()],
                    set(Words.takenOut(s)),
                    Words.danger(s),
                    Words.clearedPast(s),
                    Words.treatmentAskedFor(s));
        }

        long barred() {
            return deferred | held | excluded;
        }

        long named() {
            return recommended | barred();
        }

        boolean recommends(Move move) {
            return has(recommended, bit(move));
        }

        /** Whether a step from another answer to this one keeps what it has to keep. */
        boolean keeps(Step step, Standing before) {
            long reaching = JOINT | INVITES | SPEAKS;
            boolean added = has(recommended & ~before.recommended & ~ON_AFFAIRS, reaching);
            boolean loosened = has(before.barred() & ~barred() & ~out, reaching);
            boolean exclusionLost = !danger && has(before.excluded & ~excluded & ~out, ~0L);
            boolean asksForTreatment = treatmentAskedFor && !before.treatmentAskedFor;
            boolean cleared = clearedPast && !before.clearedPast;
            return switch (step) {
                case FOUND -> asksForTreatment || !loosened;
                case HARM -> cleared || asksForTreatment || !added && !loosened;
                case UNKNOWN -> (asksForTreatment || !added && !loosened) && !exclusionLost;
            };
        }
    }

    private final Situation s;
    private final Guidance answer;
    private final Standing standing;
    private final List<Move> plan = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final AbuseState abuse;
    private final boolean hold;
    private final boolean doubt;
    private final boolean cleared;
    private final boolean danger;
    private final long joint;

    CorePromises(Situation s, Guidance answer) {
        this.s = s;
        this.answer = answer;
        standing = Standing.of(s, answer);
        for (AdvisedMove m : answer.moves()) {
            if (m.recommended()) {
                plan.add(m.move());
            }
        }
        for (AttachedNotice n : answer.notices()) {
            notices.add(n.notice());
        }
        abuse = Words.abuse(s);
        hold = Words.hold(s);
        doubt = Words.doubt(s);
        cleared = Words.cleared(s);
        danger = standing.danger();
        long programs = Words.joint(Move.USE_HOME_PROGRAM, s) ? PROGRAMS : 0;
        long preparing = Words.joint(Move.PREPARE_FOR_A_YES, s) ? 0 : bit(Move.PREPARE_FOR_A_YES);
        joint = (JOINT | programs) & ~preparing;
    }

    Standing standing() {
        return standing;
    }

    /** The first promise that the answer breaks; empty where it breaks none. */
    String broken() {
        String broken = first(
                "12: a move has two statuses",
                        Long.bitCount(standing.named()) != answer.moves().size(),
                "8: a dead end", plan.isEmpty(),
                "S09: another judgment on abuse", answer.judgments().abuse().value() != abuse,
                "12: taken out and named", has(standing.named(), standing.out()),
                "1: something reaches the partner before harm is ruled out",
                        !cleared && has(standing.recommended, reaching()),
                "1: the asker is to cool things down", abuse != AbuseState.ABSENT && has(standing.recommended, COOLING),
                "20: reachable before harm is ruled out",
                        abuse != AbuseState.ABSENT
                                && (refusal() == RefusalReading.REACHABLE
                                        || refusal() == RefusalReading.REACHABLE_PROVISIONAL),
                "S05: the refusal is read",
                        (hold || doubt || danger || Words.clearedPast(s) || Words.ownLifeNotNow(s))
                                && refusal() != RefusalReading.WITHHELD,
                "S07: the window is read",
                        (hold || doubt || danger || Words.ownLifeNotNow(s))
                                && answer.judgments().timeline().value() != TimelineState.SUSPENDED,
                "S37: the question of the device is not first",
                        (danger || abuse != AbuseState.ABSENT || Words.verbalAbuse(s))
                                && notices.get(0) != Notice.CHECK_DEVICE_PRIVACY);
        if (broken.isEmpty() && hold) {
            broken = underAbuse();
        }
        if (broken.isEmpty()) {
            broken = danger ? inDanger() : outOfDanger();
        }
        return broken;
    }

    private String underAbuse() {
        return first(
                "2: support is not first",
                !standsBelowOnly(Move.GET_INDIVIDUAL_SUPPORT, ABOVE_SUPPORT),
                "2, 22: the plan for safety is not first",
                !Words.planTakenOut(s) && !standsBelowOnly(Move.MAKE_SAFETY_PLAN, ABOVE_THE_PLAN),
                "S01, S10: another set of exclusions",
                standing.excluded != EXCLUDED_UNDER_ABUSE,
                "23: a release",
                answer.moves().stream().anyMatch(m -> !m.until().isEmpty()),
                "2, 23, S08: a text that hopes, blames, sends or tells",
                !cleanTexts());
    }

    /** Whether that move is recommended, and nothing but these above it. */
    private boolean standsBelowOnly(Move move, Set<Move> above) {
        int place = plan.indexOf(move);
        return place >= 0 && above.containsAll(plan.subList(0, place));
    }

    private boolean cleanTexts() {
        for (Text text : Texts.advised(answer)) {
            if (!CLEAN.contains(text)) {
                boolean tells = !text.place().startsWith(ON_CHAT_AND_HELP)
                        && !Lexicon.TELLS_UNDER_ABUSE
                                .findings(text.kind(), text.words())
                                .isEmpty();
                if (tells
                        || !Lexicon.HOPE.findings(text.kind(), text.words()).isEmpty()
                        || !Lexicon.UNDER_ABUSE
                                .findings(text.kind(), text.words())
                                .isEmpty()) {
                    return false;
                }
                CLEAN.add(text);
            }
        }
        return true;
    }

    private String inDanger() {
        Set<Move> due = EnumSet.of(Move.GET_EMERGENCY_HELP);
        if (hold) {
            due.add(Move.GET_INDIVIDUAL_SUPPORT);
        }
        if (hold && !Words.planTakenOut(s)) {
            due.add(Move.MAKE_SAFETY_PLAN);
        }
        if (Words.onlyBy(s)) {
            due.add(Move.GET_HELP_TO_STOP_HARM);
        }
        return first(
                "16, S06: another plan", standing.recommended != set(due),
                "S02: urgent help is not first", plan.get(0) != Move.GET_EMERGENCY_HELP,
                "16, S06: a question", !asked().allMatch(ASKED_IN_DANGER::contains),
                "16, S06: other notices", !notices.equals(IN_DANGER),
                "S06: another fact excludes", standing.excluded != (hold ? EXCLUDED_UNDER_ABUSE : 0));
    }

    private String outOfDanger() {
        boolean skipped = Words.kinds(s).contains(Certainty.UNKNOWN)
                || s.safety().afraidOfPartner().unknown();
        boolean lowMood = s.health().ownDepression().likely() || Words.ownLifeNotNow(s);
        String broken = first(
                "S03: a question that was skipped, or not",
                standing.recommends(Move.SCREEN_FOR_ABUSE_PRIVATELY) != (skipped && abuse != AbuseState.PRESENT),
                "S02: children harmed, or not",
                standing.recommends(Move.GET_HELP_FOR_CHILDREN)
                        != Words.childrenHarmed(s).likely(),
                "S02: the asker has to stop harm, or not",
                standing.recommends(Move.GET_HELP_TO_STOP_HARM) != Words.helpToStopHarm(s),
                "S02: help for a life is not first",
                Words.riskNotNow(s) && !helpForALifeIsFirst(),
                "19: low mood finds no help",
                lowMood && !standing.recommends(Move.TREAT_OWN_DEPRESSION),
                "S01: harm in doubt, and support is not first",
                doubt && !standsBelowOnly(Move.GET_INDIVIDUAL_SUPPORT, EnumSet.of(Move.GET_CRISIS_SUPPORT)),
                "S01: harm in the past, and no support",
                abuse == AbuseState.PAST && !standing.recommends(Move.GET_INDIVIDUAL_SUPPORT),
                "S03, S38: too many questions, or one of another kind before those of safety",
                !safetyAskedFirst());
        return broken.isEmpty() && Words.inviter(s) ? forWhoInvites() : broken;
    }

    private boolean helpForALifeIsFirst() {
        boolean partners = s.safety().suicideWhose().equals(Set.of(LifeAtRisk.PARTNER));
        return hold && partners
                ? plan.indexOf(Move.GET_CRISIS_SUPPORT) > plan.indexOf(Move.GET_INDIVIDUAL_SUPPORT)
                : plan.get(0) == Move.GET_CRISIS_SUPPORT;
    }

    private String forWhoInvites() {
        boolean affair = Words.affair(s);
        boolean treatmentFirst = Words.treatmentFirst(s);
        boolean honesty = Words.affairPartner(s) && !Words.toldAndOver(s);
        boolean disclosure = Words.affairOwn(s) && !Words.disclosed(s);
        String broken = first(
                "4: discernment too early",
                standing.recommends(Move.OFFER_DISCERNMENT_COUNSELING)
                        && (!cleared || treatmentFirst || affair && !Words.disclosed(s)),
                "18: a window where inviting is not open",
                standing.recommends(Move.SET_A_WINDOW)
                        && (!cleared && abuse != AbuseState.UNKNOWN
                                || refusal() == RefusalReading.RED_FLAG
                                || Words.gone(s)
                                || affair
                                || treatmentFirst),
                "23: an affair of the partner that nobody told of, or none that was told",
                has(standing.named(), bit(Move.SEEK_HONESTY_ABOUT_AFFAIR)) != honesty,
                "23: an affair of one's own that nobody told of, or none that was told",
                has(standing.named(), bit(Move.DISCLOSE_OWN_AFFAIR_WITH_HELP)) != disclosure);
        if (broken.isEmpty() && !hold) {
            broken = withoutHold(affair);
        }
        return broken;
    }

    private String withoutHold(boolean affair) {
        long barred = standing.held | standing.excluded;
        long beforeHarmIsRuledOut = joint | INVITES;
        long alone = joint & ~WITH_A_PROFESSIONAL;
        long underAnAffair = joint & ~bit(Move.OFFER_DISCERNMENT_COUNSELING);
        return first(
                "S01, S03: not everything joint or inviting is held",
                        !cleared && has(beforeHarmIsRuledOut & ~barred & ~standing.out(), ~0L),
                "24: past harm that is cleared opens what has nobody trained present",
                        Words.clearedPast(s) && has(alone & ~barred & ~standing.out(), ~0L),
                "S01: past harm, and a way round it",
                        doubt
                                && abuse == AbuseState.PAST
                                && answer.moves().stream()
                                        .anyMatch(m -> has(bit(m.move()), standing.held & reaching())
                                                && !m.until().isEmpty()),
                "S11: joint work beside an affair",
                        affair && has(underAnAffair & ~standing.excluded & ~standing.out(), ~0L),
                "S11: an affair without support or clarity",
                        affair
                                && !(standing.recommends(Move.GET_INDIVIDUAL_SUPPORT)
                                        && standing.recommends(Move.GET_CLEAR_ON_STAYING) != Words.ownLifeNotNow(s)));
    }

    private boolean safetyAskedFirst() {
        boolean safetyAlone = hold || doubt && abuse == AbuseState.PAST;
        List<Fact<?>> asked = new ArrayList<>();
        asked().forEach(asked::add);
        boolean others = false;
        for (Fact<?> fact : asked) {
            boolean safety = fact.path().startsWith("safety.");
            if (safety ? others : safetyAlone) {
                return false;
            }
            others |= !safety;
        }
        boolean dangerOpen = s.safety().immediateDanger().unknown() && abuse != AbuseState.ABSENT;
        boolean harmOpen = abuse == AbuseState.UNKNOWN;
        return asked.size() <= (safetyAlone ? 5 : 7)
                && (!dangerOpen || asked.get(0) == Fact.SAFETY_IMMEDIATE_DANGER)
                && (!harmOpen || asked.get(0).path().startsWith("safety."));
    }

    private Stream<Fact<?>> asked() {
        return answer.questions().stream().map(Question::fact);
    }

    private long reaching() {
        return joint | INVITES | SPEAKS;
    }

    private RefusalReading refusal() {
        return answer.judgments().refusal().value();
    }

    private static boolean has(long moves, long some) {
        return (moves & some) != 0;
    }

    private static long bit(Move move) {
        return 1L << move.ordinal();
    }

    private static long set(Predicate<Move> condition) {
        return set(Words.moves().filter(condition).toList());
    }

    private static long set(Collection<Move> moves) {
        long set = 0;
        for (Move move : moves) {
            set |= bit(move);
        }
        return set;
    }

    /** The first name that stands before a true. */
    private static String first(Object... nameThenWhether) {
        for (int i = 0; i < nameThenWhether.length; i += 2) {
            if ((boolean) nameThenWhether[i + 1]) {
                return (String) nameThenWhether[i];
            }
        }
        return "";
    }
}
