package io.nextmove.assurance;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Count;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Invitation;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The facts on which safety hangs, in six parts, with every combination of their values.
 *
 * <p>In each part some combinations count as the same: whatever else is told, they give the same judgments, the same
 * moves with the same status in the same order, the same missteps with the same replacements, and the same notices.
 * They may differ in what is asked, in what is named as contradictory, in the rules given as reasons and in wording.
 * What counts as the same stands at each part; {@link ExhaustiveTest} tries each of these claims.
 */
enum SafetyCore {
    /**
     * Harm, fear and the children, by the judgment that ABU-01 to ABU-06 make of them, and where that is UNKNOWN by
     * whether something was answered with a doubt (EXC-01). So: the three kinds are interchangeable; the largest of
     * them counts; every timing but PAST is the same; fear answered NO is as good as not asked, and so are children
     * known to be unharmed.
     */
    ABUSE(
            s -> Words.abuse(s) == AbuseState.UNKNOWN ? List.of(AbuseState.UNKNOWN, doubt(s)) : Words.abuse(s),
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_ABUSE_TIMING,
            Fact.SAFETY_AFRAID_OF_PARTNER,
            Fact.SAFETY_CHILDREN_HARMED),

    /**
     * Danger, whichever of its facts tells it. Without danger: a doubt on one of the two (SAF-14), else a risk to life
     * that was not asked for (ASK-03b), else neither. Danger that is denied is as good as danger not asked for.
     */
    DANGER(
            s -> Words.danger(s)
                    ? "danger"
                    : s.safety().immediateDanger().unsure() || s.safety().suicideRisk() == Certainty.UNSURE
                            ? "doubt"
                            : s.safety().suicideRisk().unknown() ? "life not asked for" : "none",
            Fact.SAFETY_IMMEDIATE_DANGER,
            Fact.SAFETY_SUICIDE_RISK),

    /**
     * Affairs: whose, and of one alone whether it is told, and over. So: suspected is known; a doubt about the
     * partner's is none; the asker's own is one only at YES; anything but DISCLOSED is not told; anything but NO goes on; of an
     * affair that is not told, and of two at once, it does not matter whether it goes on.
     */
    AFFAIR(
            s -> {
                boolean partner = s.affair().partner().likely();
                boolean own = s.affair().own().yes();
                if (partner == own) {
                    return partner ? "both" : "none";
                }
                boolean told = s.affair().knownToOther() == Disclosure.DISCLOSED;
                return List.of(partner ? "partner" : "own", told, told && s.affair().ongoing().no());
            },
            Fact.AFFAIR_PARTNER,
            Fact.AFFAIR_OWN,
            Fact.AFFAIR_KNOWN_TO_OTHER,
            Fact.AFFAIR_ONGOING),

    /**
     * Substances and crisis: whether treatment comes first or is suspected, for which of the two conditions, and
     * whether there is or may be a crisis at all (ASK-03b). So: NO, UNSURE and UNKNOWN of a condition are the same; everything
     * but YES is an untreated crisis; everything but NO drives the damage; a condition that drives no damage bars as
     * little as none; and beside one that is known, one that is suspected changes nothing.
     */
    HEALTH(
            s -> {
                boolean first = Words.treatmentFirst(s);
                boolean counts = first || Words.treatmentSuspected(s);
                Certainty level = first ? Certainty.YES : Certainty.SUSPECTED;
                return List.of(
                        first,
                        counts && s.health().substanceUse() == level,
                        counts && s.health().crisis() == level && !s.health().crisisTreated().yes(),
                        s.health().crisis().likely());
            },
            Fact.HEALTH_SUBSTANCE_USE,
            Fact.HEALTH_CRISIS,
            Fact.HEALTH_CRISIS_TREATED,
            Fact.HEALTH_DRIVES_DAMAGE),

    /**
     * Departure, by the judgment that DEP-01 to DEP-04 make of it, by warmth (YES, NO, open), by whether every opening
     * is known to meet a new excuse, and by whether the partner is gone and warm at once (JDG-22). So: UNSURE and
     * UNKNOWN are the same in each of the three facts, and so are NO and UNKNOWN wherever the judgment is.
     */
    DEPARTURE(
            s -> List.of(
                    Words.departure(s),
                    open(s.departure().warmthLeft()) ? Answer.UNKNOWN : s.departure().warmthLeft(),
                    s.departure().everyOpeningMeetsNewExcuse().yes(),
                    s.departure().emotionallyGone().yes() && s.departure().warmthLeft().yes()),
            Fact.DEPARTURE_EMOTIONALLY_GONE,
            Fact.DEPARTURE_WARMTH_LEFT,
            Fact.DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE),

    /**
     * The refusal and the asking: the state that ASKING-01 to ASKING-07 make of them; whether the status tells a yes or
     * that nobody asked (JDG-05), or is open (ASKING-01); calm asks as none, some, or open; whether the asking became
     * the fight (SUP-15); and after a stop whether one or two asks were all (MIS-13). So: UNSURE and UNKNOWN are the
     * same in each fact; once and twice are the same, and so are three times, more, and past counting.
     */
    ASKING(
            s -> List.of(
                    asking(s),
                    s.refusal().status() == RefusalStatus.NOT_ASKED || s.refusal().status() == RefusalStatus.AGREED,
                    statusOpen(s),
                    calm(s.invitation().calmAsks()),
                    s.invitation().becameTheFight().yes(),
                    asking(s) == AskingState.STOPPED
                            && (s.invitation().asks() == Count.ONE || s.invitation().asks() == Count.TWO)),
            Fact.REFUSAL_STATUS,
            Fact.INVITATION_ASKS,
            Fact.INVITATION_CALM_ASKS,
            Fact.INVITATION_BECAME_THE_FIGHT,
            Fact.INVITATION_STOPPED_ASKING);

    private final Function<Situation, Object> sameAs;
    private final List<Fact<?>> facts;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<List<List<Object>>> classes = new ArrayList<>();
    private int size;

    SafetyCore(Function<Situation, Object> sameAs, Fact<?>... facts) {
        this.sameAs = sameAs;
        this.facts = List.of(facts);
    }

    static {
        for (SafetyCore part : values()) {
            part.count(new ArrayList<>());
        }
    }

    private void count(List<Object> values) {
        if (values.size() < facts.size()) {
            for (Object value : Facts.values(facts.get(values.size()))) {
                List<Object> longer = new ArrayList<>(values);
                longer.add(value);
                count(longer);
            }
            return;
        }
        Object key = sameAs.apply(alone(values));
        int number = numbers.computeIfAbsent(key, k -> classes.size());
        if (number == classes.size()) {
            classes.add(new ArrayList<>());
        }
        classes.get(number).add(List.copyOf(values));
        size++;
    }

    private Situation alone(List<Object> values) {
        Map<Fact<?>, Object> told = new TreeMap<>();
        put(values, told);
        return Facts.situation(Facts.NOTHING.asOf(), told);
    }

    /** The facts of this part. */
    List<Fact<?>> facts() {
        return facts;
    }

    /** How many combinations of values there are. */
    int size() {
        return size;
    }

    /** The combinations, those that count as the same together. */
    List<List<List<Object>>> classes() {
        return Collections.unmodifiableList(classes);
    }

    /** Tells these values among other facts. */
    void put(List<Object> values, Map<Fact<?>, Object> told) {
        for (int i = 0; i < facts.size(); i++) {
            told.put(facts.get(i), values.get(i));
        }
    }

    /**
     * The steps from class to class that one fact makes by going from the first of these values to the second, each
     * with the numbers of the two classes.
     */
    Set<List<Integer>> steps(Fact<?> fact, Object from, Object to) {
        Set<List<Integer>> steps = new LinkedHashSet<>();
        int place = facts.indexOf(fact);
        for (int number = 0; number < classes.size(); number++) {
            for (List<Object> values : classes.get(number)) {
                if (values.get(place).equals(from)) {
                    List<Object> changed = new ArrayList<>(values);
                    changed.set(place, to);
                    steps.add(List.of(number, numbers.get(sameAs.apply(alone(changed)))));
                }
            }
        }
        return steps;
    }

    /** All combinations of all parts. */
    static long product() {
        return Stream.of(values()).mapToLong(SafetyCore::size).reduce(1, Math::multiplyExact);
    }

    /** All combinations of classes. */
    static long reduced() {
        return Stream.of(values()).mapToLong(p -> p.classes.size()).reduce(1, Math::multiplyExact);
    }

    private static boolean doubt(Situation s) {
        return Words.kinds(s).contains(Certainty.UNSURE)
                || s.safety().afraidOfPartner().unsure()
                || s.safety().childrenHarmed() == Certainty.UNSURE;
    }

    private static boolean open(Answer answer) {
        return answer.unknown() || answer.unsure();
    }

    private static boolean open(Count count) {
        return count == Count.UNKNOWN || count == Count.UNSURE;
    }

    private static boolean statusOpen(Situation s) {
        return s.refusal().status() == RefusalStatus.UNKNOWN || s.refusal().status() == RefusalStatus.UNSURE;
    }

    private static Count calm(Count asks) {
        return open(asks) ? Count.UNKNOWN : asks.atLeastOne() ? Count.ONE : Count.NONE;
    }

    /** ASKING-01 to ASKING-07, but for who goes already. */
    private static AskingState asking(Situation s) {
        RefusalStatus status = s.refusal().status();
        Invitation i = s.invitation();
        if (status == RefusalStatus.AGREED) {
            return AskingState.AGREED;
        }
        if (status == RefusalStatus.UNDECIDED) {
            return AskingState.UNDECIDED;
        }
        if (i.asks() == Count.NONE || status == RefusalStatus.NOT_ASKED && open(i.asks())) {
            return AskingState.NOT_ASKED;
        }
        if (i.stoppedAsking().yes()) {
            return AskingState.STOPPED;
        }
        if (i.becameTheFight().yes() || i.asks().atLeastAFew() && i.calmAsks() != Count.NONE) {
            return AskingState.REPEATED_NO;
        }
        if (i.asks().atLeastOne() || status == RefusalStatus.REFUSING && open(i.asks())) {
            return AskingState.EARLY_NO;
        }
        return AskingState.UNKNOWN;
    }
}
