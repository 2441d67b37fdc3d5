package io.nextmove.examples;

import io.nextmove.explain.Interview;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.PlannedStatement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a fact can be answered with in a terminal: one key for each value, several keys where several hold. */
final class Choices<T> {
    /** A key for each choice; b, q and s go back, stop and leave open. */
    private static final String KEYS = "123456789acdefghijklmnoprtuvwxyz";
    private static final int MAX_MONTHS = 1200;

    private final Fact<T> fact;
    private final List<String> names = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Choices(Fact<T> fact) {
        this.fact = fact;
    }

    static <T> Choices<T> of(Fact<T> fact) {
        Choices<T> choices = new Choices<>(fact);
        switch (fact.kind()) {
            case ONE, SET -> choices.constants();
            case MAP -> choices.doors();
            case LIST -> choices.entries();
            default -> { }
        }
        return choices;
    }

    private void constants() {
        for (Object constant : fact.type().getEnumConstants()) {
            if (!((Enum<?>) constant).name().matches("UNKNOWN|UNSURE")) {
                add(words((Enum<?>) constant), constant);
            }
        }
    }

    private void doors() {
        for (Door door : Door.values()) {
            for (DoorOutcome outcome : List.of(DoorOutcome.OFFERED_REFUSED, DoorOutcome.OFFERED_ACCEPTED)) {
                add(words(door) + ", " + words(outcome), Map.entry(door, outcome));
            }
        }
    }

    private void entries() {
        if (fact == Fact.TIMELINE_MOVEMENT) {
            for (MovementSign sign : MovementSign.values()) {
                add(words(sign), Movement.of(sign));
            }
            return;
        }
        for (Answer inside : List.of(Answer.NO, Answer.YES)) {
            String where = inside.yes() ? ", said with the invitation" : ", said apart from the invitation";
            PlannedStatement.Builder plan = PlannedStatement.named("").insideInvitation(inside);
            plan.informationOnly(Answer.NO).aboutOwnAction(Answer.YES);
            add("what I will do, whatever my partner does" + where,
                    plan.conditionalOnPartner(Answer.NO).costsPartner(Answer.NO).build());
            add("something that depends on my partner and costs them" + where,
                    plan.conditionalOnPartner(Answer.YES).costsPartner(Answer.YES).build());
            add("information only" + where,
                    plan.aboutOwnAction(Answer.NO).conditionalOnPartner(Answer.NO).costsPartner(Answer.NO)
                            .informationOnly(Answer.YES).build());
        }
    }

    private void add(String name, Object value) {
        names.add(name);
        values.add(value);
    }

    /** The value in words. People who are harmed seldom say that they suspect it. */
    private static String words(Enum<?> name) {
        return name == Certainty.SUSPECTED
                ? "perhaps: sometimes, or not sure whether it counts"
                : name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The choices, a line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lines.add("  " + KEYS.charAt(i) + "  " + names.get(i));
        }
        return lines;
    }

    /** What may be typed. */
    String allowed() {
        return switch (fact.kind()) {
            case ONE -> "One of the keys above, or b, s, q.";
            case SET, MAP, LIST -> "All keys that hold, one behind the other; only Enter where none does; or b, s, q.";
            case DATE -> "A date such as 2026-03-01; only Enter where there is none; or b, s, q.";
            case MONTHS -> "A whole number of months; only Enter where there is none; or b, s, q.";
        };
    }

    /** The state after what was typed; empty if that is no value. */
    @SuppressWarnings("unchecked")
    Optional<Interview> answer(Interview state, String typed) {
        return value(typed).map(value -> state.answer(fact, (T) value));
    }

    private Optional<Object> value(String typed) {
        return switch (fact.kind()) {
            case ONE -> chosen(typed).filter(c -> c.size() == 1).map(c -> c.get(0));
            case SET -> chosen(typed).map(LinkedHashSet::new);
            case LIST -> chosen(typed).map(List::copyOf);
            case MAP -> chosen(typed).map(Choices::map);
            case DATE -> date(typed);
            case MONTHS -> months(typed);
        };
    }

    private Optional<List<Object>> chosen(String typed) {
        Set<Object> chosen = new LinkedHashSet<>();
        for (char key : typed.replace(" ", "").toLowerCase(Locale.ROOT).toCharArray()) {
            int at = KEYS.indexOf(key);
            if (at < 0 || at >= values.size()) {
                return Optional.empty();
            }
            chosen.add(values.get(at));
        }
        return Optional.of(new ArrayList<>(chosen));
    }

    private static Object map(List<Object> entries) {
        Map<Door, DoorOutcome> map = new EnumMap<>(Door.class);
        for (Object each : entries) {
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) each;
            map.put((Door) entry.getKey(), (DoorOutcome) entry.getValue());
        }
        return map;
    }

    private static Optional<Object> date(String typed) {
        try {
            return Optional.of(typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> months(String typed) {
        if (!typed.matches("[0-9]{0,4}") || !typed.isEmpty() && Integer.parseInt(typed) > MAX_MONTHS) {
            return Optional.empty();
        }
        return Optional.of(typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed)));
    }
}
