package io.nextmove.assurance;

import io.nextmove.situation.AbuseDirection;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.ContemptPattern;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Fact;
import io.nextmove.situation.LifeAtRisk;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.RefusalManner;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Relationship;
import io.nextmove.situation.Separation;
import io.nextmove.situation.Situation;
import io.nextmove.situation.SuicideRiskTime;
import io.nextmove.situation.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Arbitrary valid situations: every fact, every value, dates on the borders, mixtures that look contradictory and are
 * legal.
 *
 * <p>How much is told, and how much of it is hazard, is drawn first, so that the states that matter are all common:
 * nothing told, a few facts, most of them; no danger with a plan that opens, open safety questions, harm, danger.
 */
public final class Situations {
    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final LocalDate PLAIN_DAY = Facts.NOTHING.asOf();
    private static final List<LocalDate> DAYS = List.of(
            PLAIN_DAY,
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 5, 31),
            LocalDate.of(1970, 1, 1));
    private static final List<LocalDate> FAR_DAYS = List.of(FIRST_DAY, LocalDate.of(1582, 10, 15), LAST_DAY);
    private static final int[] DAYS_APART = {0, 1, -1, 0, 1, -1, -2, 7, -7, 30, -30, -60, -100, -200, -400};
    private static final int[] MONTHS_APART = {1, 3, 12, 2, 6, 24};
    private static final int[] MONTHS_WAITED = {0, 1, 3, 11, 12, 13, 120, 1200};
    private static final List<String> IDS =
            List.of("first", "", "x".repeat(64), "\u017c\u00f3\u0142w \ud83d\udc22", "0");

    private static final List<RefusalStatus> STATUS = List.of(
            RefusalStatus.REFUSING,
            RefusalStatus.REFUSING,
            RefusalStatus.REFUSING,
            RefusalStatus.UNDECIDED,
            RefusalStatus.NOT_ASKED,
            RefusalStatus.AGREED);

    private static final List<Fact<?>> KINDS =
            List.of(Fact.SAFETY_PHYSICAL_ABUSE, Fact.SAFETY_SEXUAL_ABUSE, Fact.SAFETY_COERCIVE_CONTROL);
    private static final List<Fact<?>> OTHER_HARM = List.of(
            Fact.SAFETY_OTHER_HARM, Fact.SAFETY_OWN_HARM, Fact.SAFETY_STRANGLED, Fact.SAFETY_CHILDREN_HARMED_BY);
    private static final List<Fact<?>> OTHER_HAZARDS =
            List.of(Fact.AFFAIR_PARTNER, Fact.AFFAIR_OWN, Fact.HEALTH_SUBSTANCE_USE, Fact.HEALTH_CRISIS);

    /** Who harms whom, when, and what else safety hangs on. */
    private static final List<Fact<?>> HARM_TO_WHOM = List.of(
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_OTHER_HARM,
            Fact.SAFETY_OWN_HARM,
            Fact.SAFETY_AFRAID_OF_PARTNER,
            Fact.SAFETY_STRANGLED,
            Fact.SAFETY_CHILDREN_HARMED,
            Fact.SAFETY_CHILDREN_HARMED_BY,
            Fact.SAFETY_ABUSE_TIMING,
            Fact.SAFETY_ABUSE_DIRECTION,
            Fact.SAFETY_SEPARATION,
            Fact.SAFETY_VERBAL_ABUSE,
            Fact.SAFETY_SUICIDE_RISK,
            Fact.SAFETY_SUICIDE_WHEN,
            Fact.SAFETY_SUICIDE_WHOSE);

    /** What clears past harm, beside the kinds. */
    private static final Map<Fact<?>, Object> CLEARED = Map.ofEntries(
            Map.entry(Fact.SAFETY_ABUSE_TIMING, AbuseTiming.PAST),
            Map.entry(Fact.SAFETY_JOINT_WORK_CLEARED, Answer.YES),
            Map.entry(Fact.SAFETY_AFRAID_OF_PARTNER, Answer.NO),
            Map.entry(Fact.SAFETY_STRANGLED, Answer.NO),
            Map.entry(Fact.SAFETY_ABUSE_DIRECTION, AbuseDirection.TOWARD_ASKER),
            Map.entry(Fact.SAFETY_OTHER_HARM, Certainty.NO),
            Map.entry(Fact.SAFETY_OWN_HARM, Certainty.NO),
            Map.entry(Fact.SAFETY_CHILDREN_HARMED, Certainty.NO),
            Map.entry(Fact.SAFETY_VERBAL_ABUSE, Certainty.NO),
            Map.entry(Fact.SAFETY_WEAPON, Answer.NO),
            Map.entry(Fact.SAFETY_IMMEDIATE_DANGER, Answer.NO),
            Map.entry(Fact.SAFETY_SUICIDE_RISK, Certainty.NO),
            Map.entry(Fact.SAFETY_SEPARATION, Separation.NONE),
            Map.entry(Fact.COUPLE_RELATIONSHIP, Relationship.MARRIED));

    /** What keeps past harm from being cleared. */
    private static final List<Fact<?>> AGAINST_CLEARING = List.of(
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_ABUSE_TIMING,
            Fact.SAFETY_JOINT_WORK_CLEARED,
            Fact.SAFETY_AFRAID_OF_PARTNER,
            Fact.SAFETY_STRANGLED,
            Fact.SAFETY_ABUSE_DIRECTION,
            Fact.SAFETY_OTHER_HARM,
            Fact.SAFETY_OWN_HARM,
            Fact.SAFETY_CHILDREN_HARMED,
            Fact.SAFETY_VERBAL_ABUSE,
            Fact.SAFETY_WEAPON,
            Fact.SAFETY_IMMEDIATE_DANGER,
            Fact.SAFETY_SEPARATION,
            Fact.DEPARTURE_PARTNER_PLANS);

    /** What is known of harm. */
    private enum Harm {
        ANY,
        CLEARED,
        UNCLEARED,
        PAST,
        TOLD
    }

    private Situations() {}

    /** The next one of these of a seeded source. */
    public static Situation ofHarm(RandomGenerator random) {
        Situation any = random(random);
        Map<Fact<?>, Object> told = Facts.told(any);
        if (random.nextInt(4) == 0) {
            KINDS.forEach(f -> told.put(f, Certainty.NO));
            told.put(pick(random, KINDS), pick(random, Certainty.YES, Certainty.SUSPECTED));
            told.putAll(CLEARED);
            told.remove(Fact.DEPARTURE_PARTNER_PLANS);
            if (random.nextBoolean()) {
                Fact<?> one = pick(random, AGAINST_CLEARING);
                told.put(one, value(one, random));
            }
        } else {
            HARM_TO_WHOM.stream().filter(f -> random.nextBoolean()).forEach(f -> told.put(f, value(f, random)));
        }
        return Facts.situation(any.asOf(), told);
    }

    /** A few situations that chance seldom finds. */
    public static List<Situation> seldomFound() {
        Situation silentThoughAsked = Facts.NOTHING.toBuilder()
                .refusal(r -> r.status(RefusalStatus.REFUSING)
                        .shutsDownEveryTime(Answer.YES)
                        .manner(RefusalManner.NEVER_SAYS))
                .invitation(i -> i.askedWhy(Answer.YES))
                .build();
        Situation toldAndOver = cleared()
                .questions(Set.of(Topic.HOW_INVITE, Topic.LOWER_DOORS))
                .affair(a -> a.partner(Certainty.YES)
                        .knownToOther(Disclosure.DISCLOSED)
                        .ongoing(Answer.NO)
                        .reasonForRefusal(Answer.YES))
                .build();
        Situation ownToldAndGoingOn = cleared()
                .affair(a ->
                        a.own(Answer.YES).knownToOther(Disclosure.DISCLOSED).ongoing(Answer.YES))
                .build();
        Situation ownLifeNotNow = cleared()
                .questions(Set.of(Topic.RED_FLAG))
                .safety(s -> s.suicideRisk(Certainty.YES)
                        .suicideWhen(SuicideRiskTime.NOT_NOW)
                        .suicideWhose(Set.of(LifeAtRisk.ASKER)))
                .build();
        Situation minorsOwnHarm = Facts.NOTHING.toBuilder()
                .perspective(Perspective.MINOR)
                .safety(s -> s.ownHarm(Certainty.YES))
                .build();
        return List.of(silentThoughAsked, toldAndOver, ownToldAndGoingOn, ownLifeNotNow, minorsOwnHarm);
    }

    private static Situation.Builder cleared() {
        return Facts.NOTHING.toBuilder()
                .safety(s -> s.physicalAbuse(Certainty.NO)
                        .sexualAbuse(Certainty.NO)
                        .coerciveControl(Certainty.NO)
                        .afraidOfPartner(Answer.NO));
    }

    /** The next situation of a seeded source; for long loops. */
    public static Situation random(RandomGenerator random) {
        double density = pick(random, 0.0, 0.02, 0.02, 0.1, 0.1, 0.3, 0.6, 0.6, 0.9);
        Harm harm = pick(random, Harm.ANY, Harm.ANY, Harm.CLEARED, Harm.CLEARED, Harm.UNCLEARED, Harm.PAST, Harm.TOLD);
        LocalDate asOf = random.nextInt(20) == 0 ? pick(random, FAR_DAYS) : pick(random, DAYS);
        Map<Fact<?>, Object> told = new TreeMap<>();
        for (Fact<?> fact : Fact.all()) {
            if (fact.kind() != Fact.Kind.DATE && fact != Fact.TIMELINE_MOVEMENT && random.nextDouble() < density) {
                told.put(fact, value(fact, random));
            }
        }
        if (random.nextInt(8) != 0) {
            told.remove(Fact.PERSPECTIVE);
        }
        if (density > 0 && random.nextBoolean()) {
            told.put(Fact.REFUSAL_STATUS, pick(random, STATUS));
            told.put(Fact.INVITATION_ASKS, pick(random, Facts.values(Fact.INVITATION_ASKS)));
        }
        if (random.nextDouble() < Math.min(density * 2, 0.8)) {
            dates(told, asOf, random);
            if (random.nextInt(6) == 0) {
                lookedInVain(told, random);
            }
        }
        harm(told, harm, random);
        return Facts.situation(asOf, told);
    }

    /** The smallest situation, reached from this one by telling less and less, for which that still holds. */
    public static Situation smallest(Situation s, Predicate<Situation> condition) {
        Situation smallest = s;
        Optional<Situation> next = Optional.of(s);
        while (next.isPresent()) {
            smallest = next.get();
            next = smaller(smallest).filter(condition).findFirst();
        }
        return smallest;
    }

    /** Situations that tell a little less than this one: a group, a fact or an element fewer, or a plainer day. */
    static Stream<Situation> smaller(Situation s) {
        Map<Fact<?>, Object> told = Facts.told(s);
        List<Situation> smaller = new ArrayList<>();
        if (told.size() > 2) {
            Map<String, List<Fact<?>>> groups = new TreeMap<>();
            told.keySet()
                    .forEach(f -> groups.computeIfAbsent(group(f), g -> new ArrayList<>())
                            .add(f));
            groups.values().stream().filter(g -> g.size() > 1).forEach(g -> smaller.add(Facts.without(s, g)));
        }
        told.keySet().forEach(fact -> smaller.add(Facts.without(s, List.of(fact))));
        told.forEach((fact, value) -> fewer(value).forEach(v -> smaller.add(Facts.with(s, fact, v))));
        if (!s.asOf().equals(PLAIN_DAY)) {
            smaller.add(Facts.situation(PLAIN_DAY, told));
        }
        return smaller.stream();
    }

    /** How much is told. */
    static int size(Situation s) {
        int size = s.asOf().equals(PLAIN_DAY) ? 0 : 1;
        for (Object value : Facts.told(s).values()) {
            size += size(value);
        }
        return size;
    }

    private static int size(Object value) {
        if (value instanceof Collection<?> c) {
            return c.stream().mapToInt(Situations::size).sum();
        }
        if (value instanceof Map<?, ?> m) {
            return m.size();
        }
        if (value instanceof PlannedStatement p) {
            return 1 + (int) features(p).stream().filter(a -> !a.unknown()).count();
        }
        if (value instanceof Movement m) {
            return 1 + (m.on().isPresent() ? 1 : 0) + (m.lapsed().unknown() ? 0 : 1);
        }
        return 1;
    }

    private static List<Object> fewer(Object value) {
        List<Object> fewer = new ArrayList<>();
        if (value instanceof Set<?> set && set.size() > 1) {
            for (Object element : set) {
                Set<Object> rest = new LinkedHashSet<>(set);
                rest.remove(element);
                fewer.add(rest);
            }
        } else if (value instanceof Map<?, ?> map && map.size() > 1) {
            for (Object key : map.keySet()) {
                Map<Object, Object> rest = new LinkedHashMap<>(map);
                rest.remove(key);
                fewer.add(rest);
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.size() > 1) {
                    List<Object> rest = new ArrayList<>(list);
                    rest.remove(i);
                    fewer.add(rest);
                }
                for (Object element : plainer(list.get(i))) {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(i, element);
                    fewer.add(changed);
                }
            }
        }
        return fewer;
    }

    private static List<Object> plainer(Object element) {
        List<Object> plainer = new ArrayList<>();
        if (element instanceof Movement m) {
            if (m.on().isPresent()) {
                plainer.add(new Movement(m.sign(), Optional.empty(), m.lapsed()));
            }
            if (!m.lapsed().unknown()) {
                plainer.add(new Movement(m.sign(), m.on(), Answer.UNKNOWN));
            }
        } else if (element instanceof PlannedStatement p) {
            for (int i = 0; i < 5; i++) {
                List<Answer> features = new ArrayList<>(features(p));
                if (!features.set(i, Answer.UNKNOWN).unknown()) {
                    plainer.add(statement(p.id(), features));
                }
            }
        }
        return plainer;
    }

    private static List<Answer> features(PlannedStatement p) {
        return List.of(
                p.aboutOwnAction(),
                p.conditionalOnPartner(),
                p.costsPartner(),
                p.informationOnly(),
                p.insideInvitation());
    }

    private static PlannedStatement statement(String id, List<Answer> f) {
        return new PlannedStatement(id, f.get(0), f.get(1), f.get(2), f.get(3), f.get(4));
    }

    private static String group(Fact<?> fact) {
        int dot = fact.path().indexOf('.');
        return dot < 0 ? "" : fact.path().substring(0, dot);
    }

    /** A value of a fact that is not a date. */
    static Object value(Fact<?> fact, RandomGenerator random) {
        return switch (fact.kind()) {
            case ONE -> pick(random, Facts.values(fact));
            case SET -> set(Facts.values(fact), random);
            case MAP -> doors(random);
            case LIST -> statements(random);
            case MONTHS ->
                OptionalInt.of(
                        random.nextBoolean()
                                ? MONTHS_WAITED[random.nextInt(MONTHS_WAITED.length)]
                                : random.nextInt(1201));
            case DATE -> throw new AssertionError(fact);
        };
    }

    private static Set<Object> set(List<Object> values, RandomGenerator random) {
        int most = pick(random, 1, 1, 1, 2, 2, 3, values.size());
        Set<Object> set = new LinkedHashSet<>();
        for (int i = 0; i < most; i++) {
            set.add(pick(random, values));
        }
        return set;
    }

    private static Map<Door, DoorOutcome> doors(RandomGenerator random) {
        Map<Door, DoorOutcome> doors = new EnumMap<>(Door.class);
        for (int i = pick(random, 1, 1, 2, 4, 8); i > 0; i--) {
            doors.put(pick(random, Door.values()), pick(random, DoorOutcome.values()));
        }
        return doors;
    }

    private static List<PlannedStatement> statements(RandomGenerator random) {
        List<PlannedStatement> statements = new ArrayList<>();
        for (int i = pick(random, 1, 1, 2, 3); i > 0; i--) {
            List<Answer> features = new ArrayList<>();
            for (int f = 0; f < 5; f++) {
                features.add(pick(random, Answer.values()));
            }
            statements.add(statement(pick(random, IDS), features));
        }
        return statements;
    }

    private static void dates(Map<Fact<?>, Object> told, LocalDate asOf, RandomGenerator random) {
        LocalDate near = near(asOf, random);
        LocalDate begun = near.isAfter(asOf) && random.nextInt(4) != 0 ? near(near(asOf, random), random) : near;
        Optional<LocalDate> start = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(begun);
        Optional<LocalDate> end = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(near(random.nextBoolean() ? start.orElse(asOf) : asOf, random));
        start.ifPresent(d -> told.put(Fact.TIMELINE_WINDOW_START, Optional.of(d)));
        end.ifPresent(d -> told.put(Fact.TIMELINE_WINDOW_END, Optional.of(d)));
        if (random.nextInt(3) == 0) {
            told.put(Fact.INVITATION_STOPPED_ASKING_ON, Optional.of(near(asOf, random)));
        }
        List<Movement> movement = new ArrayList<>();
        for (int i = pick(random, 0, 0, 1, 1, 2, 4); i > 0; i--) {
            LocalDate day = near(pick(random, asOf, start.orElse(asOf), end.orElse(asOf)), random);
            movement.add(new Movement(
                    pick(random, MovementSign.values()),
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day),
                    pick(random, Answer.values())));
        }
        if (!movement.isEmpty()) {
            told.put(Fact.TIMELINE_MOVEMENT, movement);
        }
        if (random.nextBoolean()) {
            told.put(Fact.TIMELINE_MOVEMENT_REVIEWED, pick(random, Answer.YES, Answer.YES, Answer.NO));
        }
    }

    /** A window in which somebody looked and saw nothing; whether it is over, and warmth left, stays open. */
    private static void lookedInVain(Map<Fact<?>, Object> told, RandomGenerator random) {
        told.remove(Fact.TIMELINE_MOVEMENT);
        told.put(Fact.TIMELINE_MOVEMENT_REVIEWED, Answer.YES);
        told.put(Fact.INVITATION_PARTNER_REOPENED, pick(random, Answer.NO, Answer.UNKNOWN, Answer.UNSURE));
        told.put(Fact.DEPARTURE_WARMTH_LEFT, pick(random, Answer.NO, Answer.NO, Answer.YES, Answer.UNSURE));
    }

    /** That day, a day or some days from it, or whole months from it and a day before and after; never out of range. */
    private static LocalDate near(LocalDate day, RandomGenerator random) {
        if (random.nextInt(3) == 0) {
            int months = MONTHS_APART[random.nextInt(MONTHS_APART.length)];
            return inRange(
                    day.plusMonths(random.nextBoolean() ? months : -months).plusDays(random.nextInt(-1, 2)));
        }
        return inRange(day.plusDays(DAYS_APART[random.nextInt(DAYS_APART.length)]));
    }

    private static LocalDate inRange(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    private static void harm(Map<Fact<?>, Object> told, Harm harm, RandomGenerator random) {
        if (harm == Harm.ANY) {
            return;
        }
        told.put(Fact.SAFETY_IMMEDIATE_DANGER, pick(random, Answer.NO, Answer.UNKNOWN, Answer.UNSURE));
        told.put(Fact.SAFETY_SUICIDE_RISK, pick(random, Certainty.NO, Certainty.UNKNOWN, Certainty.UNSURE));
        if (harm == Harm.TOLD) {
            Fact<?> fact = pick(
                    random,
                    Fact.SAFETY_PHYSICAL_ABUSE,
                    Fact.SAFETY_SEXUAL_ABUSE,
                    Fact.SAFETY_COERCIVE_CONTROL,
                    Fact.SAFETY_CHILDREN_HARMED,
                    Fact.SAFETY_AFRAID_OF_PARTNER);
            told.put(fact, fact.type() == Answer.class ? Answer.YES : pick(random, Certainty.YES, Certainty.SUSPECTED));
            return;
        }
        Answer fear = harm == Harm.CLEARED ? Answer.NO : pick(random, Answer.NO, Answer.UNKNOWN);
        told.put(Fact.SAFETY_AFRAID_OF_PARTNER, fear);
        told.put(Fact.SAFETY_CHILDREN_HARMED, pick(random, Certainty.NO, Certainty.UNKNOWN));
        switch (harm) {
            case UNCLEARED -> {
                Certainty open = pick(random, Certainty.UNKNOWN, Certainty.UNSURE);
                KINDS.forEach(f -> told.put(f, pick(random, Certainty.NO, Certainty.NO, Certainty.UNSURE, open)));
            }
            case PAST -> {
                told.put(pick(random, KINDS), pick(random, Certainty.YES, Certainty.SUSPECTED));
                told.put(Fact.SAFETY_ABUSE_TIMING, AbuseTiming.PAST);
            }
            default -> {
                KINDS.forEach(f -> told.put(f, Certainty.NO));
                told.keySet().removeAll(OTHER_HARM);
                if (random.nextInt(3) != 0) {
                    open(told, random);
                }
                if (random.nextInt(6) == 0) {
                    told.put(Fact.AFFAIR_OWN, Answer.YES);
                }
            }
        }
    }

    /** Takes away most of what bars an invitation, so that plans are common too. */
    private static void open(Map<Fact<?>, Object> told, RandomGenerator random) {
        OTHER_HAZARDS.forEach(f -> told.computeIfPresent(
                f,
                (fact, v) -> fact.type() == Answer.class ? Answer.NO : pick(random, Certainty.NO, Certainty.UNSURE)));
        told.computeIfPresent(Fact.DEPARTURE_EMOTIONALLY_GONE, (f, v) -> Certainty.NO);
        told.computeIfPresent(Fact.TREATMENT_NEVER_WRONG_WITH_SCORN, (f, v) -> Answer.NO);
        told.computeIfPresent(Fact.REFUSAL_USED_AS_LEVERAGE, (f, v) -> pick(random, Certainty.NO, Certainty.SUSPECTED));
        told.computeIfPresent(
                Fact.TREATMENT_CONTEMPT_PATTERN,
                (f, v) -> pick(random, ContemptPattern.NONE, ContemptPattern.HEATED_MOMENTS_ONLY));
        if (random.nextBoolean()) {
            told.computeIfPresent(Fact.TREATMENT_AS_PARTNER, (f, v) -> Answer.YES);
        }
        told.remove(Fact.PERSPECTIVE);
    }

    @SafeVarargs
    private static <T> T pick(RandomGenerator random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> T pick(RandomGenerator random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
