package io.nextmove.core.explain;

import io.nextmove.core.decide.QuestionOrder;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.core.text.DefinedTexts;
import io.nextmove.explain.Interview;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is put to the asker in one go, and what each answer tells.
 *
 * @param name its name where it is defined, else the path of its fact
 * @param facts the facts that it settles, the one that it is about first
 * @param question the name under which its words are defined; empty where they are those of its first fact
 * @param several whether several answers may be chosen
 * @param otherwise what is told where no answer says otherwise
 * @param options the answers; empty where a date or a number is asked for
 */
record Prompt(
        String name,
        List<Fact<?>> facts,
        String question,
        boolean several,
        UnaryOperator<Situation> otherwise,
        List<Option> options) {

    /**
     * An answer.
     *
     * @param label the words by which people choose it
     * @param tells the situation in which it is told
     */
    record Option(String label, UnaryOperator<Situation> tells) implements Interview.Option {

        @Override
        public String toString() {
            return "Option[redacted]";
        }
    }

    /** The fact that it is about. */
    Fact<?> fact() {
        return facts.get(0);
    }

    /** The key of its words, as it is put to that asker. */
    String key(Perspective asker) {
        return question.isEmpty() ? QuestionOrder.key(fact(), asker) : question;
    }

    /** The words of a value of a fact. */
    static String label(Fact<?> fact, Enum<?> value, AnswerTexts texts) {
        String type = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return texts.find("option." + fact.path() + "." + value.name()).orElseGet(() -> texts.text("label." + type));
    }

    /** The prompt that is defined under that name. */
    static Prompt defined(String name, AnswerTexts texts) {
        String key = "prompt." + name;
        Map<Fact<?>, Object> otherwise = sets(key + ".otherwise");
        Set<Fact<?>> facts = new LinkedHashSet<>(otherwise.keySet());
        List<Option> options = new ArrayList<>();
        for (String option : text(key + ".options").split(",")) {
            Map<Fact<?>, Object> sets = sets(key + "." + option + ".sets");
            facts.addAll(sets.keySet());
            options.add(new Option(texts.text(key + "." + option + ".label"), s -> told(s, sets)));
        }
        return new Prompt(
                name,
                List.copyOf(facts),
                DefinedTexts.find(key + ".ask").isPresent() ? key + ".ask" : "",
                Boolean.parseBoolean(text(key + ".several")),
                s -> told(s, otherwise),
                options);
    }

    /** The prompt that asks for one fact. */
    static Prompt of(Fact<?> fact, AnswerTexts texts) {
        List<Option> options = new ArrayList<>();
        switch (fact.kind()) {
            case ONE -> {
                for (Object value : fact.type().getEnumConstants()) {
                    Enum<?> constant = (Enum<?>) value;
                    if (!constant.name().equals("UNKNOWN")) {
                        options.add(new Option(label(fact, constant, texts), s -> told(s, Map.of(fact, constant))));
                    }
                }
            }
            case SET -> {
                for (Object value : fact.type().getEnumConstants()) {
                    options.add(new Option(label(fact, (Enum<?>) value, texts), s -> added(s, fact, value)));
                }
            }
            case MAP -> doors(options, texts);
            case LIST -> entries(fact, options, texts);
            default -> {}
        }
        boolean several = fact.kind() == Fact.Kind.SET || fact.kind() == Fact.Kind.MAP || fact.kind() == Fact.Kind.LIST;
        return new Prompt(fact.path(), List.of(fact), "", several, UnaryOperator.identity(), options);
    }

    private static void doors(List<Option> options, AnswerTexts texts) {
        for (Door door : Door.values()) {
            for (DoorOutcome outcome : List.of(DoorOutcome.OFFERED_REFUSED, DoorOutcome.OFFERED_ACCEPTED)) {
                String label =
                        label(Fact.INVITATION_DOORS, door, texts) + ": " + label(Fact.INVITATION_DOORS, outcome, texts);
                options.add(new Option(label, s -> {
                    Map<Door, DoorOutcome> doors = new EnumMap<>(Door.class);
                    doors.putAll(Fact.INVITATION_DOORS.in(s));
                    doors.put(door, outcome);
                    return Fact.INVITATION_DOORS.with(s, doors);
                }));
            }
        }
    }

    private static void entries(Fact<?> fact, List<Option> options, AnswerTexts texts) {
        if (fact == Fact.TIMELINE_MOVEMENT) {
            for (MovementSign sign : MovementSign.values()) {
                options.add(new Option(label(fact, sign, texts), s -> {
                    List<Movement> more = new ArrayList<>(Fact.TIMELINE_MOVEMENT.in(s));
                    more.add(Movement.of(sign));
                    return Fact.TIMELINE_MOVEMENT.with(s, more);
                }));
            }
            return;
        }
        for (StatementChoice kind : StatementChoice.values()) {
            options.add(new Option(texts.text("prompt.STATEMENTS." + kind.name() + ".label"), s -> {
                List<PlannedStatement> more = new ArrayList<>(Fact.PLANNED_STATEMENTS.in(s));
                more.add(kind.statement());
                return Fact.PLANNED_STATEMENTS.with(s, more);
            }));
        }
    }

    private static Map<Fact<?>, Object> sets(String key) {
        Map<Fact<?>, Object> sets = new LinkedHashMap<>();
        String text = text(key);
        for (String each : text.isEmpty() ? List.<String>of() : List.of(text.split(","))) {
            int at = each.indexOf('=');
            Fact<?> fact = Fact.of(each.substring(0, at));
            for (Object constant : fact.type().getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(each.substring(at + 1))) {
                    sets.put(fact, constant);
                }
            }
        }
        return sets;
    }

    private static String text(String key) {
        return DefinedTexts.find(key)
                .orElseThrow(() -> new IllegalStateException("no `" + key + "` in texts.properties"));
    }

    private static Situation told(Situation situation, Map<Fact<?>, Object> sets) {
        Situation told = situation;
        for (Map.Entry<Fact<?>, Object> each : sets.entrySet()) {
            told = with(told, each.getKey(), each.getValue());
        }
        return told;
    }

    private static <T> Situation added(Situation situation, Fact<T> fact, Object value) {
        Set<Object> more = new LinkedHashSet<>((Set<?>) fact.in(situation));
        more.add(value);
        return with(situation, fact, more);
    }

    /** The situation with that value, one of the fact's. */
    @SuppressWarnings("unchecked") // the value is one of the fact's
    static <T> Situation with(Situation situation, Fact<T> fact, Object value) {
        return fact.with(situation, (T) value);
    }
}
