package io.nextmove.core.answer;

import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The facts of a situation as one text, equal for equal situations, and its digest. */
final class FactText {

    private FactText() {}

    /** The values of the told facts, by path in the order of {@link Fact}. */
    static Map<Fact<?>, String> values(Situation situation, Set<Fact<?>> told) {
        Map<Fact<?>, String> values = new TreeMap<>();
        for (Fact<?> fact : told) {
            values.put(fact, text(fact.in(situation)));
        }
        return values;
    }

    /** The SHA-256 of the day and of every told fact, a line each, in lower-case hexadecimal digits. */
    static String digest(Situation situation, Set<Fact<?>> told) {
        String lines = values(situation, told).entrySet().stream()
                .map(e -> e.getKey().path() + "=" + e.getValue())
                .collect(Collectors.joining("\n", "asOf=" + situation.asOf() + "\n", "\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(FactText::text).orElse("");
        }
        if (value instanceof OptionalInt months) {
            return months.isPresent() ? Integer.toString(months.getAsInt()) : "";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(FactText::text).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> text(e.getKey()) + ":" + text(e.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Record record) {
            StringBuilder out = new StringBuilder("(");
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                out.append(component.getName())
                        .append(':')
                        .append(text(read(component, record)))
                        .append(';');
            }
            return out.append(')').toString();
        }
        return value instanceof Enum<?> name ? name.name() : value.toString();
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a fact cannot be read", e);
        }
    }
}
