package io.nextmove.assurance;

import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.assurance.Texts.Text;
import io.nextmove.core.reply.Lexicon;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The promises that concern safety, once more in plain Java that is fast enough for millions of answers: invariants 1,
 * 2, 3, 4, 5, 8, 12, 16, 18, 19 and 20 of the rules, and S01 to S11. Those that compare two answers are
 * {@link #keeps} and, for what counts as the same (3, and the doubt of S11), {@link ExhaustiveTest}.
 */
final class CorePromises {
    private static final long INVITES = set(m -> m.has(Trait.INVITES));
    private static final long JOINT = set(m -> m.has(Trait.JOINT));
    private static final long SPEAKS = set(m -> m.has(Trait.SPEAKS));
    private static final long PROGRAMS = set(Set.of(Move.USE_HOME_PROGRAM, Move.USE_A_SCRIPT_AND_PROGRAM)::contains);
    private static final long OUT_UNDER_ABUSE = set(Words.OUT_UNDER_ABUSE::contains);
    private static final long OUT_UNDER_VERBAL_ABUSE = set(Words.OUT_UNDER_VERBAL_ABUSE::contains);
    private static final long EXCLUDED_UNDER_ABUSE = JOINT | INVITES | bit(Move.ACCEPT_DEFLECTION_AND_GO);
    private static final List<Notice> IN_DANGER = List.of(
            Notice.CHECK_DEVICE_PRIVACY, Notice.NOT_THERAPY_NOT_EMERGENCY, Notice.NO_EMERGENCY_GUIDANCE_IN_SOURCE);
    private static final Set<Fact<?>> SAFETY_QUESTIONS = Set.of(
            Fact.SAFETY_IMMEDIATE_DANGER,
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_SUICIDE_RISK,
            Fact.SAFETY_AFRAID_OF_PARTNER);
    private static final Set<Text> CLEAN = ConcurrentHashMap.newKeySet();

    /** What happens to a fact between two answers. */
    enum Step {
        /** A hazard that was not known is known: no exclusion is lost (invariant 5). */
        FOUND,
        /** Harm grows: besides, nothing that reaches the partner is added, and no bar is loosened (S04). */
        HARM,
        /** A harmless answer is not known any more: no invitation is added, and no bar is loosened (S04). */
        UNKNOWN
    }

    /** Sets of moves, one for each status. */
    record Standing(long recommended, long deferred, long held, long excluded) {
        static Standing of(Guidance answer) {
            long[] sets = new long[Status.values().length];
            for (AdvisedMove m : answer.moves()) {
                sets[m.status().ordinal()] |= bit(m.move());
            }
            return new Standing(
                    sets[Status.RECOMMENDED.ordinal()],
                    sets[Status.DEFERRED.ordinal()],
                    sets[Status.HELD.ordinal()],
                    sets[Status.EXCLUDED.ordinal()]);
        }

        long named() {
            return recommended | deferred | held | excluded;
        }
    }

    private final Situation s;
    private final Guidance answer;
    private final Standing standing;
    private final AbuseState abuse;
    private final boolean hold;
    private final boolean danger;
    private final boolean ordinary;
    private final boolean harmsThePartner;
    private final long joint;

    CorePromises(Situation s, Guidance answer) {
        this.s = s;
        this.answer = answer;
        standing = Standing.of(answer);
        abuse = Words.abuse(s);
        hold = abuse == AbuseState.PRESENT || abuse == AbuseState.SUSPECTED;
        danger = Words.danger(s);
        ordinary = Words.ordinary(s);
        harmsThePartner = Words.harmsThePartner(s);
        joint = Words.joint(Move.USE_HOME_PROGRAM, s) ? JOINT | PROGRAMS : JOINT;
    }

    Situation situation() {
        return s;
    }

    Standing standing() {
        return standing;
    }

    /** The first promise that the answer breaks; empty where it breaks none. */
    String broken() {
        List<Move> plan = new ArrayList<>();
        for (AdvisedMove m : answer.moves()) {
            if (m.recommended()) {
                plan.add(m.move());
            }
        }
        List<Notice> notices = new ArrayList<>();
        for (AttachedNotice n : answer.notices()) {
            notices.add(n.notice());
        }
        String broken = first(
                "12: a move has two statuses", Long.bitCount(standing.named()) != answer.moves().size(),
                "8: a dead end", plan.isEmpty(),
                "S09: another judgment on abuse", answer.judgments().abuse().value() != abuse,
                "1: joint or inviting before abuse is ruled out",
                        abuse != AbuseState.ABSENT && has(standing.recommended, joint | INVITES),
                "S02: a threat to a life and urgent help not first",
                        s.safety().suicideRisk().likely() && plan.get(0) != Move.GET_EMERGENCY_HELP,
                "19: belittled and told to cool the house down",
                        s.safety().verbalAbuse().yes() && has(standing.named(), OUT_UNDER_VERBAL_ABUSE),
                "19: low mood finds no help",
                        !danger && s.health().ownDepression().likely() && !recommends(Move.TREAT_OWN_DEPRESSION),
                "S37: the question of the device is not first",
                        (danger || abuse != AbuseState.ABSENT) && notices.get(0) != Notice.CHECK_DEVICE_PRIVACY);
        if (broken.isEmpty() && hold) {
            broken = underAbuse(plan);
        }
        if (broken.isEmpty()) {
            broken = danger ? inDanger(plan, notices) : outOfDanger();
        }
        return broken;
    }

    private String underAbuse(List<Move> plan) {
        List<Move> first = firstUnderAbuse();
        boolean wrongFirst = plan.size() < first.size() || !plan.subList(0, first.size()).equals(first);
        return first(
                "2: support and a plan are not first", wrongFirst,
                "12: taken out and named", has(standing.named(), OUT_UNDER_ABUSE),
                "12: a plan for who harms", harmsThePartner && has(standing.named(), bit(Move.MAKE_SAFETY_PLAN)),
                "S01: a step toward the partner", has(standing.recommended, joint | INVITES | SPEAKS),
                "S01, S10: another set of exclusions", standing.excluded != EXCLUDED_UNDER_ABUSE,
                "S05: the refusal is read", refusal() != RefusalReading.WITHHELD,
                "S07: the window is read", answer.judgments().timeline().value() != TimelineState.SUSPENDED,
                "2, S08: a text that hopes, blames or sends", !cleanTexts());
    }

    private List<Move> firstUnderAbuse() {
        List<Move> first = new ArrayList<>();
        if (danger) {
            first.add(Move.GET_EMERGENCY_HELP);
        }
        first.add(Move.GET_INDIVIDUAL_SUPPORT);
        if (!harmsThePartner) {
            first.add(Move.MAKE_SAFETY_PLAN);
        }
        return first;
    }

    private boolean cleanTexts() {
        for (Text text : Texts.advised(answer)) {
            if (!CLEAN.contains(text)) {
                if (!Lexicon.HOPE.findings(text.kind(), text.words()).isEmpty() || !Lexicon.UNDER_ABUSE.findings(text.kind(), text.words()).isEmpty()) {
                    return false;
                }
                CLEAN.add(text);
            }
        }
        return true;
    }

    private String inDanger(List<Move> plan, List<Notice> notices) {
        return first(
                "16, S06: another plan", !plan.equals(hold ? firstUnderAbuse() : List.of(Move.GET_EMERGENCY_HELP)),
                "16, S06: a question", !answer.questions().isEmpty(),
                "16, S06: other notices", !notices.equals(IN_DANGER),
                "S06: another fact excludes", standing.excluded != (hold ? EXCLUDED_UNDER_ABUSE : 0),
                "S05: the refusal is read", refusal() != RefusalReading.WITHHELD);
    }

    private String outOfDanger() {
        boolean affair = Words.affair(s);
        boolean treatmentFirst = Words.treatmentFirst(s);
        boolean inviter = Words.inviter(s);
        boolean window = recommends(Move.SET_A_WINDOW);
        boolean discernment = recommends(Move.OFFER_DISCERNMENT_COUNSELING);
        long barred = standing.held | standing.excluded;
        boolean honesty = inviter && Words.affairPartner(s) && !Words.toldAndOver(s);
        boolean disclosure = inviter && Words.affairOwn(s) && !Words.disclosed(s);
        String broken = first(
                "4: discernment too early",
                        discernment
                                && (abuse != AbuseState.ABSENT || treatmentFirst || affair && !Words.disclosed(s)),
                "18: a window where inviting is not open",
                        window
                                && (abuse != AbuseState.ABSENT && abuse != AbuseState.UNKNOWN
                                        || refusal() == RefusalReading.RED_FLAG
                                        || Words.gone(s)
                                        || affair
                                        || treatmentFirst),
                "20: an affair of the partner that nobody told of, or none that was told",
                        has(standing.named(), bit(Move.SEEK_HONESTY_ABOUT_AFFAIR)) != honesty,
                "20: an affair of one's own that nobody told of, or none that was told",
                        has(standing.named(), bit(Move.DISCLOSE_OWN_AFFAIR_WITH_HELP)) != disclosure,
                "S03: more than five questions, or one of another kind before those of safety", !safetyAskedFirst());
        if (broken.isEmpty() && ordinary) {
            boolean uncleared = abuse != AbuseState.ABSENT;
            broken = first(
                    "S01, S03: not everything joint or inviting is held",
                            uncleared && ((joint | INVITES) & ~barred) != 0,
                    "S03: something to say without a caution", uncleared && !everythingSaidHasACaution(),
                    "S05: reachable before the safety questions are answered",
                            uncleared && refusal() == RefusalReading.REACHABLE,
                    "S01: past, and no look by a professional",
                            abuse == AbuseState.PAST
                                    && !(recommends(Move.SCREEN_FOR_ABUSE_PRIVATELY)
                                            && recommends(Move.GET_INDIVIDUAL_SUPPORT)),
                    "S11: joint work beside an affair",
                            affair && (joint & ~bit(Move.OFFER_DISCERNMENT_COUNSELING) & ~standing.excluded) != 0,
                    "S11: an affair without support or clarity",
                            affair
                                    && !(recommends(Move.GET_INDIVIDUAL_SUPPORT)
                                            && recommends(Move.GET_CLEAR_ON_STAYING)));
        }
        return broken;
    }

    private boolean safetyAskedFirst() {
        boolean others = false;
        for (int i = 0; i < answer.questions().size(); i++) {
            boolean safety = SAFETY_QUESTIONS.contains(answer.questions().get(i).fact());
            if (safety && others) {
                return false;
            }
            others |= !safety;
        }
        Fact<?> first = answer.questions().isEmpty() ? null : answer.questions().get(0).fact();
        boolean dangerOpen = s.safety().immediateDanger() == Answer.UNKNOWN && (hold || abuse == AbuseState.UNKNOWN);
        boolean kindOpen = abuse == AbuseState.UNKNOWN && Words.kinds(s).contains(Certainty.UNKNOWN);
        return answer.questions().size() <= 5
                && (!dangerOpen || first == Fact.SAFETY_IMMEDIATE_DANGER)
                && (!kindOpen || SAFETY_QUESTIONS.contains(first));
    }

    private boolean everythingSaidHasACaution() {
        for (AdvisedMove m : answer.moves()) {
            if (m.recommended() && m.move().has(Trait.SPEAKS) && m.avoid().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a step from another answer to this one keeps what it has to keep. */
    boolean keeps(Step step, Standing before) {
        long stays = ~(hold ? OUT_UNDER_ABUSE : 0);
        boolean kept = danger || (before.excluded & stays & ~standing.excluded) == 0;
        return switch (step) {
            case FOUND -> kept;
            case HARM -> kept && opensNothing(before, joint | INVITES | SPEAKS, stays);
            case UNKNOWN -> opensNothing(before, joint | INVITES, stays);
        };
    }

    /** Whether none of these is recommended now and was not before, and no joint or inviting move is barred less. */
    private boolean opensNothing(Standing before, long reaching, long stays) {
        long shut = (joint | INVITES) & stays;
        long held = standing.held | standing.excluded;
        long added = standing.recommended & ~before.recommended;
        return (added & reaching) == 0
                && (before.excluded & shut & ~standing.excluded) == 0
                && (before.held & shut & ~held) == 0
                && (before.deferred & shut & ~(held | standing.deferred)) == 0;
    }

    private RefusalReading refusal() {
        return answer.judgments().refusal().value();
    }

    private boolean recommends(Move move) {
        return has(standing.recommended, bit(move));
    }

    private static boolean has(long moves, long some) {
        return (moves & some) != 0;
    }

    private static long bit(Move move) {
        return 1L << move.ordinal();
    }

    private static long set(Predicate<Move> condition) {
        return Words.moves().filter(condition).mapToLong(CorePromises::bit).reduce(0, (a, b) -> a | b);
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
