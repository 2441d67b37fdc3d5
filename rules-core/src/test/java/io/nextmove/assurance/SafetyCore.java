package io.nextmove.assurance;

import io.nextmove.judgment.AbuseState;
import io.nextmove.situation.AbuseDirection;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.AddictionKind;
import io.nextmove.situation.Affair;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Fact;
import io.nextmove.situation.HarmDoneBy;
import io.nextmove.situation.LifeAtRisk;
import io.nextmove.situation.PartnerPlan;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Relationship;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Separation;
import io.nextmove.situation.Situation;
import io.nextmove.situation.SuicideRiskTime;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The facts on which safety hangs, in six parts, with every combination of their values, as the one who invites tells
 * them.
 *
 * <p>A part is made of strands: a few facts each. Some combinations of values of a strand count as the same, and so do
 * some choices of one class in each strand of a part: whatever else is told, they give the same judgments, the same
 * moves with the same status in the same order, the same missteps with the same replacements, and the same notices.
 * They may differ in what is asked, in what is named as contradictory, in the rules given as reasons, in notes and in
 * wording. What counts as the same stands at each part and strand; {@link ExhaustiveTest} tries each of these claims.
 */
enum SafetyCore {
    /**
     * Who is harmed, who harms, and when: by the guideline's words on harm, and by what becomes of them where the
     * couple lives apart or the partner means to go.
     */
    HARM(
            s -> Stream.<UnaryOperator<Situation.Builder>>of(
                            b -> b,
                            b -> b.couple(c -> c.relationship(Relationship.SEPARATED)),
                            b -> b.departure(d -> d.partnerPlans(Set.of(PartnerPlan.WANTS_DIVORCE))),
                            b -> b.departure(d -> d.partnerPlans(Set.of(PartnerPlan.MOVED_OUT))))
                    .map(beside -> harm(beside.apply(s.toBuilder()).build()))
                    .toList(),
            new Strand(
                    SafetyCore::told,
                    Fact.SAFETY_PHYSICAL_ABUSE,
                    Fact.SAFETY_SEXUAL_ABUSE,
                    Fact.SAFETY_COERCIVE_CONTROL,
                    Fact.SAFETY_OTHER_HARM,
                    Fact.SAFETY_OWN_HARM,
                    Fact.SAFETY_ABUSE_DIRECTION,
                    Fact.SAFETY_ABUSE_TIMING),
            new Strand(SafetyCore::fear, Fact.SAFETY_AFRAID_OF_PARTNER, Fact.SAFETY_STRANGLED),
            new Strand(SafetyCore::children, Fact.SAFETY_CHILDREN_HARMED, Fact.SAFETY_CHILDREN_HARMED_BY),
            new Strand(
                    s -> List.of(
                            apart(s.safety().separation()),
                            s.safety().jointWorkCleared().yes()),
                    Fact.SAFETY_SEPARATION,
                    Fact.SAFETY_JOINT_WORK_CLEARED)),

    /**
     * Danger, whichever of its facts tells it. Without danger: whose life is at risk, if not now; a risk long ago; a
     * doubt, on danger or on a life (SAF-14); a risk to life that was not asked for (ASK-03b); or nothing. A doubt on
     * danger keeps past harm from being cleared. Danger that is denied is as good as danger not asked for, and any time
     * but "not now" and "long ago" is now.
     */
    DANGER(
            SafetyCore::danger,
            new Strand(
                    SafetyCore::danger,
                    Fact.SAFETY_IMMEDIATE_DANGER,
                    Fact.SAFETY_SUICIDE_RISK,
                    Fact.SAFETY_SUICIDE_WHEN,
                    Fact.SAFETY_SUICIDE_WHOSE)),

    /**
     * Affairs: whose, and of one alone whether it is told, and over. So: suspected is known; a doubt about the
     * partner's is none; the asker's own is one only at YES; anything but DISCLOSED is not told; anything but NO goes
     * on; of an affair that is not told, and of two at once, it does not matter whether it goes on.
     */
    AFFAIR(
            SafetyCore::affair,
            new Strand(
                    SafetyCore::affair,
                    Fact.AFFAIR_PARTNER,
                    Fact.AFFAIR_OWN,
                    Fact.AFFAIR_KNOWN_TO_OTHER,
                    Fact.AFFAIR_ONGOING)),

    /**
     * Substances and crisis: whether treatment comes first or is suspected, for which of the two conditions, and
     * whether there is or may be a crisis at all (ASK-03b); also where the addiction is to no substance, and where the
     * partner's life is at risk, if not now (SAF-22a). So: NO, UNSURE and UNKNOWN of a condition are the same, and so
     * is everything but YES of the treatment of a crisis.
     */
    HEALTH(
            SafetyCore::health,
            new Strand(
                    SafetyCore::health,
                    Fact.HEALTH_SUBSTANCE_USE,
                    Fact.HEALTH_CRISIS,
                    Fact.HEALTH_CRISIS_TREATED,
                    Fact.HEALTH_DRIVES_DAMAGE)),

    /** Whether the partner is gone in heart. UNSURE and UNKNOWN are the same. */
    DEPARTURE(SafetyCore::gone, new Strand(SafetyCore::gone, Fact.DEPARTURE_EMOTIONALLY_GONE)),

    /** The refusal, and whether the asking has stopped. UNSURE and UNKNOWN are the same, and so is all but YES. */
    ASKING(SafetyCore::asking, new Strand(SafetyCore::asking, Fact.REFUSAL_STATUS, Fact.INVITATION_STOPPED_ASKING));

    /** Whose life is at risk: nobody said, one, or both of the couple. */
    private static final List<Object> LIVES = List.of(
            Set.of(),
            Set.of(LifeAtRisk.ASKER),
            Set.of(LifeAtRisk.PARTNER),
            Set.of(LifeAtRisk.CHILD),
            Set.of(LifeAtRisk.SOMEONE_ELSE),
            Set.of(LifeAtRisk.ASKER, LifeAtRisk.PARTNER));

    /** A few facts, and the combinations of their values, those that count as the same together. */
    static final class Strand {
        private final Function<Situation, Object> sameAs;
        private final List<Fact<?>> facts;
        private final Map<Object, Integer> numbers = new HashMap<>();
        private final List<List<List<Object>>> classes = new ArrayList<>();
        private int size;

        private Strand(Function<Situation, Object> sameAs, Fact<?>... facts) {
            this.sameAs = sameAs;
            this.facts = List.of(facts);
        }

        private void count(List<Object> values) {
            if (values.size() < facts.size()) {
                for (Object value : values(facts.get(values.size()))) {
                    List<Object> longer = new ArrayList<>(values);
                    longer.add(value);
                    count(longer);
                }
                return;
            }
            int number = numbers.computeIfAbsent(sameAs.apply(alone(values)), k -> classes.size());
            if (number == classes.size()) {
                classes.add(new ArrayList<>());
            }
            classes.get(number).add(List.copyOf(values));
            size++;
        }

        private static List<Object> values(Fact<?> fact) {
            return fact == Fact.SAFETY_SUICIDE_WHOSE ? LIVES : Facts.values(fact);
        }

        private Situation alone(List<Object> values) {
            Map<Fact<?>, Object> told = new TreeMap<>();
            put(values, told);
            return Facts.situation(Facts.NOTHING.asOf(), told);
        }

        /** The combinations, those that count as the same together. */
        List<List<List<Object>>> classes() {
            return Collections.unmodifiableList(classes);
        }

        /** How many combinations there are. */
        int size() {
            return size;
        }

        /** Tells these values among other facts. */
        void put(List<Object> values, Map<Fact<?>, Object> told) {
            for (int i = 0; i < facts.size(); i++) {
                told.put(facts.get(i), values.get(i));
            }
        }

        private List<Object> member(int number, RandomGenerator random) {
            List<List<Object>> members = classes.get(number);
            return members.get(random.nextInt(members.size()));
        }

        /** The steps from class to class that one fact makes by going from the first of these values to the second. */
        private Set<List<Integer>> steps(Fact<?> fact, Object from, Object to) {
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
    }

    private final Function<Situation, Object> sameAs;
    private final List<Strand> strands;
    private final List<Integer> classOfChoice = new ArrayList<>();
    private final List<List<Integer>> classes = new ArrayList<>();

    SafetyCore(Function<Situation, Object> sameAs, Strand... strands) {
        this.sameAs = sameAs;
        this.strands = List.of(strands);
    }

    static {
        for (SafetyCore part : values()) {
            part.strands.forEach(strand -> strand.count(new ArrayList<>()));
            part.count();
        }
    }

    private void count() {
        Map<Object, Integer> numbers = new HashMap<>();
        int choices = strands.stream().mapToInt(s -> s.classes.size()).reduce(1, Math::multiplyExact);
        for (int choice = 0; choice < choices; choice++) {
            Map<Fact<?>, Object> told = new TreeMap<>();
            for (Strand strand : strands) {
                strand.put(strand.classes.get(at(strand, choice)).get(0), told);
            }
            Object key = sameAs.apply(Facts.situation(Facts.NOTHING.asOf(), told));
            int number = numbers.computeIfAbsent(key, k -> classes.size());
            if (number == classes.size()) {
                classes.add(new ArrayList<>());
            }
            classes.get(number).add(choice);
            classOfChoice.add(number);
        }
    }

    /** The class that a choice takes of a strand. */
    private int at(Strand strand, int choice) {
        return choice / weight(strand) % strand.classes.size();
    }

    private int weight(Strand strand) {
        int weight = 1;
        for (Strand before : strands.subList(0, strands.indexOf(strand))) {
            weight *= before.classes.size();
        }
        return weight;
    }

    /** The strands that this part is made of. */
    List<Strand> strands() {
        return strands;
    }

    /** The facts of this part. */
    List<Fact<?>> facts() {
        return strands.stream().flatMap(s -> s.facts.stream()).toList();
    }

    /** The choices of one class in each strand, those that count as the same together. */
    List<List<Integer>> classes() {
        return Collections.unmodifiableList(classes);
    }

    /** Tells values of that choice of classes, drawn at random. */
    void putChoice(int choice, Map<Fact<?>, Object> told, RandomGenerator random) {
        for (Strand strand : strands) {
            strand.put(strand.member(at(strand, choice), random), told);
        }
    }

    /** Tells values of that class, drawn at random. */
    void put(int number, Map<Fact<?>, Object> told, RandomGenerator random) {
        List<Integer> choices = classes.get(number);
        putChoice(choices.get(random.nextInt(choices.size())), told, random);
    }

    /**
     * The steps from class to class that one fact makes by going from the first of these values to the second, each
     * with the numbers of the two classes.
     */
    Set<List<Integer>> steps(Fact<?> fact, Object from, Object to) {
        Set<List<Integer>> steps = new LinkedHashSet<>();
        for (Strand strand : strands) {
            if (strand.facts.contains(fact)) {
                int weight = weight(strand);
                for (List<Integer> step : strand.steps(fact, from, to)) {
                    for (int choice = 0; choice < classOfChoice.size(); choice++) {
                        if (at(strand, choice) == step.get(0)) {
                            int after = choice + (step.get(1) - step.get(0)) * weight;
                            steps.add(List.of(classOfChoice.get(choice), classOfChoice.get(after)));
                        }
                    }
                }
            }
        }
        return steps;
    }

    /** All combinations of values of all parts. */
    static BigInteger product() {
        return Stream.of(values())
                .flatMap(part -> part.strands.stream())
                .map(strand -> BigInteger.valueOf(strand.size))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** All combinations of classes. */
    static long reduced() {
        return Stream.of(values()).mapToLong(p -> p.classes.size()).reduce(1, Math::multiplyExact);
    }

    /** The guideline's words on harm. */
    private static Object harm(Situation s) {
        Safety safety = s.safety();
        boolean skipped = Words.kinds(s).contains(Certainty.UNKNOWN)
                || safety.afraidOfPartner().unknown();
        AbuseState abuse = Words.abuse(s);
        boolean children = Words.childrenHarmed(s).likely();
        return List.of(
                abuse,
                Words.clearedPast(s),
                Words.harmBy(s),
                Words.onlyBy(s),
                Words.planFalls(s),
                Words.helpToStopHarm(s),
                children,
                children && onlyChildren(s),
                skipped && abuse != AbuseState.PRESENT,
                Words.doubt(s) && abuse == AbuseState.PAST && planForThePast(s));
    }

    private static boolean onlyChildren(Situation s) {
        return !Words.kindTold(s)
                && !s.safety().otherHarm().likely()
                && !s.safety().ownHarm().likely()
                && !Words.fearOrNeck(s);
    }

    /** SAF-23a, of past harm that is not cleared. */
    private static boolean planForThePast(Situation s) {
        Separation separation = s.safety().separation();
        boolean apart = s.couple().relationship() == Relationship.SEPARATED
                || s.departure().partnerPlans().contains(PartnerPlan.MOVED_OUT);
        boolean due = !s.safety().afraidOfPartner().no()
                || separation == Separation.CONSIDERED
                || separation == Separation.APART && apart;
        return due && !Words.onlyBy(s);
    }

    /**
     * Harm by its kinds or without one, and the asker's own: the largest counts; every timing but PAST is the same; the
     * three kinds are, but that control by the one who harms takes the plan out (PLAN_FALLS), and that physical harm
     * has to be denied where nobody told of the neck (CLEARED_PAST). Whether a question was skipped counts wherever
     * SAF-SCREEN or CLEARED_PAST reads it.
     */
    private static Object told(Situation s) {
        Safety safety = s.safety();
        List<Certainty> harms = new ArrayList<>(Words.kinds(s));
        boolean skipped = harms.contains(Certainty.UNKNOWN);
        harms.add(safety.otherHarm());
        harms.add(safety.ownHarm());
        boolean unsure = harms.contains(Certainty.UNSURE);
        if (harms.stream().noneMatch(Certainty::likely)) {
            return List.of(skipped, unsure);
        }
        boolean to = safety.otherHarm().likely()
                || Words.kindTold(s) && safety.abuseDirection() != AbuseDirection.TOWARD_PARTNER;
        boolean by = Words.harmToPartnerTold(s);
        boolean control = by && !to && safety.coerciveControl().likely();
        if (safety.abuseTiming() == AbuseTiming.PAST) {
            boolean settled = !skipped && !unsure && !by;
            return List.of(
                    "past",
                    to,
                    by,
                    control,
                    skipped,
                    settled,
                    settled && safety.physicalAbuse().no());
        }
        boolean present = harms.contains(Certainty.YES);
        return List.of(present, to, by, control, !present && skipped);
    }

    /** Fear and the neck: YES of fear is all there is; else YES of the neck; a doubt on either is one. */
    private static Object fear(Situation s) {
        Answer fear = s.safety().afraidOfPartner();
        Answer neck = s.safety().strangled();
        if (fear.yes() || fear.unsure() && !neck.yes()) {
            return fear;
        }
        if (neck.yes()) {
            return List.of(neck, fear.unknown());
        }
        return fear.no() ? List.of(fear, neck) : List.of(fear, neck.unsure());
    }

    /** The children: whether they are harmed, as it is read, and by whom of the couple. */
    private static Object children(Situation s) {
        Certainty harmed = Words.childrenHarmed(s);
        if (!harmed.likely() && !harmed.unsure()) {
            return "no";
        }
        HarmDoneBy by = s.safety().childrenHarmedBy();
        boolean couple = EnumSet.of(HarmDoneBy.PARTNER, HarmDoneBy.ASKER, HarmDoneBy.BOTH)
                .contains(by);
        return List.of(harmed.likely(), couple ? by : HarmDoneBy.UNKNOWN);
    }

    private static Separation apart(Separation separation) {
        return switch (separation) {
            case NONE, UNKNOWN -> Separation.UNKNOWN;
            case PLANNED, RECENT, RETURNING -> Separation.RECENT;
            case CONSIDERED, APART, UNSURE -> separation;
        };
    }

    private static Object danger(Situation s) {
        Safety safety = s.safety();
        boolean doubt = safety.immediateDanger().unsure();
        if (Words.danger(s)) {
            return "danger";
        }
        if (Words.riskNotNow(s)) {
            Set<LifeAtRisk> whose = safety.suicideWhose();
            return List.of(
                    doubt, whose.isEmpty(), whose.contains(LifeAtRisk.ASKER), whose.contains(LifeAtRisk.PARTNER));
        }
        if (safety.suicideRisk().likely()) {
            return List.of(SuicideRiskTime.LONG_AGO, doubt);
        }
        return doubt ? "doubt" : safety.suicideRisk();
    }

    private static Object affair(Situation s) {
        Affair affair = s.affair();
        boolean partner = affair.partner().likely();
        boolean own = affair.own().yes();
        if (partner == own) {
            return partner ? "both" : "none";
        }
        boolean told = affair.knownToOther() == Disclosure.DISCLOSED;
        return List.of(
                partner ? "partner" : "own", told, told && affair.ongoing().no());
    }

    private static Object health(Situation s) {
        UnaryOperator<Situation.Builder> noSubstance =
                b -> b.health(h -> h.addictionKinds(Set.of(AddictionKind.GAMBLING)));
        UnaryOperator<Situation.Builder> partnersLife = b -> b.safety(f -> f.suicideRisk(Certainty.YES)
                .suicideWhen(SuicideRiskTime.NOT_NOW)
                .suicideWhose(Set.of(LifeAtRisk.PARTNER)));
        return Stream.<UnaryOperator<Situation.Builder>>of(
                        b -> b, noSubstance, partnersLife, b -> partnersLife.apply(noSubstance.apply(b)))
                .map(beside -> treatment(beside.apply(s.toBuilder()).build()))
                .toList();
    }

    private static Object treatment(Situation s) {
        boolean first = Words.treatmentFirst(s);
        boolean counts = first || Words.treatmentSuspected(s);
        Certainty level = first ? Certainty.YES : Certainty.SUSPECTED;
        return List.of(
                first,
                counts && Words.substanceUse(s) == level,
                counts
                        && Words.crisis(s) == level
                        && !s.health().crisisTreated().yes(),
                Words.crisis(s).likely());
    }

    private static Object gone(Situation s) {
        Certainty gone = s.departure().emotionallyGone();
        return gone.unsure() ? Certainty.UNKNOWN : gone;
    }

    private static Object asking(Situation s) {
        RefusalStatus status = s.refusal().status();
        return List.of(
                status == RefusalStatus.UNSURE ? RefusalStatus.UNKNOWN : status,
                s.invitation().stoppedAsking().yes());
    }
}
