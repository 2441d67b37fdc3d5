package io.nextmove.mcp;

import io.nextmove.json.DocumentException;
import io.nextmove.json.NextMoveJson;
import io.nextmove.move.Move;
import io.nextmove.reply.Draft;
import io.nextmove.situation.Fact;
import io.nextmove.situation.SaidBy;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The arguments of a call. What is wrong is told in one line that names the place and what is allowed there, never the value.
 */
final class Arguments {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> given;

    Arguments(@Nullable Map<String, Object> given, Set<String> allowed) {
        this.given = given == null ? Map.of() : given;
        if (!allowed.containsAll(this.given.keySet())) {
            throw new IllegalArgumentException("arguments: only "
                    + String.join(", ", allowed.stream().sorted().toList()));
        }
    }

    /** The situation with everything that was said, and who said it. */
    record Told(Situation situation, Map<Fact<?>, SaidBy> saidBy) {
        @Override
        public String toString() {
            return "Told[redacted]";
        }
    }

    Told told() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asOf", text("asOf"));
        Map<Fact<?>, SaidBy> saidBy = new HashMap<>();
        List<Map<?, ?>> facts = each("facts", Arguments::object);
        for (int i = 0; i < facts.size(); i++) {
            String place = "facts[" + i + "]";
            Map<?, ?> entry = facts.get(i);
            if (!Set.of("fact", "value", "saidBy").equals(entry.keySet())) {
                throw new IllegalArgumentException(place + ": exactly fact, value, saidBy");
            }
            Fact<?> fact = fact(entry.get("fact"), place + ".fact");
            if (saidBy.put(fact, constant(SaidBy.class, entry.get("saidBy"), place + ".saidBy")) != null) {
                throw new IllegalArgumentException(place + ".fact: each fact once");
            }
            put(document, fact.path(), entry.get("value"));
        }
        return new Told(situation(document), saidBy);
    }

    private static Situation situation(Map<String, Object> document) {
        try {
            return NextMoveJson.readSituation(JSON.writeValueAsString(document));
        } catch (DocumentException e) {
            throw new IllegalArgumentException((e.place().isEmpty() ? "facts" : e.place()) + ": " + e.allowed(), e);
        }
    }

    @SuppressWarnings("unchecked") // a group is put here and nowhere else
    private static void put(Map<String, Object> document, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            document.put(path, value);
        } else {
            Object group = document.computeIfAbsent(path.substring(0, dot), g -> new LinkedHashMap<String, Object>());
            ((Map<String, Object>) group).put(path.substring(dot + 1), value);
        }
    }

    Move move() {
        return constant(Move.class, given.get("move"), "move");
    }

    Draft draft() {
        return new Draft(
                text("text"),
                each("moves", (value, place) -> constant(Move.class, value, place)),
                each("questions", Arguments::fact),
                each("quotations", (value, place) -> {
                    Map<?, ?> entry = object(value, place);
                    if (entry.get("passage") instanceof String passage && entry.get("words") instanceof String words) {
                        return new Draft.Quotation(passage, words);
                    }
                    throw new IllegalArgumentException(place + ": passage and words, both text");
                }));
    }

    private String text(String name) {
        if (given.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(name + ": a text is needed");
    }

    private <T> List<T> each(String name, BiFunction<@Nullable Object, String, T> read) {
        Object value = given.getOrDefault(name, List.of());
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException(name + ": must be a list");
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            all.add(read.apply(list.get(i), name + "[" + i + "]"));
        }
        return all;
    }

    private static Map<?, ?> object(@Nullable Object value, String place) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(place + ": must be an object");
    }

    private static Fact<?> fact(@Nullable Object value, String place) {
        for (Fact<?> fact : Fact.all()) {
            if (fact.path().equals(value)) {
                return fact;
            }
        }
        throw new IllegalArgumentException(place + ": must be the path of a fact, as next_question names it");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable Object value, String place) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(place + ": "
                + (type == Move.class
                        ? "must be the name of a move, as guidance names it"
                        : "CHOSEN, CONFIRMED or PROPOSED"));
    }
}
