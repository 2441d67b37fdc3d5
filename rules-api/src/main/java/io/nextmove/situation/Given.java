package io.nextmove.situation;

import io.nextmove.move.Considered;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Checks and copies what a caller gave. Messages name the fact and never its value. */
final class Given {
    static final int MAX_MONTHS = 1200;
    static final int MAX_YEAR = 9999;

    private Given() {}

    static <T> T value(T value, String path) {
        if (value == null) {
            throw new NullPointerException("`" + path + "` must not be null; leave it out or use UNKNOWN");
        }
        return value;
    }

    static <E extends Enum<E>> Set<E> set(Collection<E> values, String path, Class<E> type) {
        value(values, path);
        if (values.isEmpty()) {
            return Set.of();
        }
        EnumSet<E> copy = EnumSet.noneOf(type);
        for (E v : values) {
            copy.add(value(v, path));
        }
        return Collections.unmodifiableSet(copy);
    }

    static <E extends Enum<E>> Set<E> set(E[] values, String path) {
        value(values, path);
        for (E v : values) {
            value(v, path);
        }
        return values.length == 0 ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(values)));
    }

    /** Moves and then missteps, each in the order of its catalog. */
    static Set<Considered> considered(Set<Considered> values, String path) {
        value(values, path);
        if (values.isEmpty()) {
            return Set.of();
        }
        Set<Considered> ordered = new LinkedHashSet<>();
        Stream.concat(Stream.of(Move.values()), Stream.of(Misstep.values()))
                .filter(values::contains)
                .forEach(ordered::add);
        if (ordered.size() != values.size()) {
            throw new NullPointerException("`" + path + "` must not hold null");
        }
        return Collections.unmodifiableSet(ordered);
    }

    static Set<Considered> considered(Considered[] values, String path) {
        return considered(new LinkedHashSet<>(Arrays.asList(value(values, path))), path);
    }

    static <T> List<T> list(List<T> values, String path) {
        value(values, path).forEach(v -> value(v, path));
        return List.copyOf(values);
    }

    static <T> List<T> list(T[] values, String path) {
        return list(Arrays.asList(value(values, path)), path);
    }

    static <K extends Enum<K>, V> Map<K, V> map(Map<K, V> values, String path, Class<K> type) {
        value(values, path);
        if (values.isEmpty()) {
            return Map.of();
        }
        EnumMap<K, V> copy = new EnumMap<>(type);
        values.forEach((k, v) -> copy.put(value(k, path), value(v, path)));
        return Collections.unmodifiableMap(copy);
    }

    static LocalDate date(LocalDate date, String path) {
        value(date, path);
        if (date.getYear() < 0 || date.getYear() > MAX_YEAR) {
            throw new IllegalArgumentException("`" + path + "` must be a date of the years 0 to " + MAX_YEAR);
        }
        return date;
    }

    static Optional<LocalDate> date(Optional<LocalDate> date, String path) {
        value(date, path).ifPresent(d -> date(d, path));
        return date;
    }

    static OptionalInt months(OptionalInt months, String path) {
        value(months, path);
        if (months.isPresent() && (months.getAsInt() < 0 || months.getAsInt() > MAX_MONTHS)) {
            throw new IllegalArgumentException("`" + path + "` must be between 0 and " + MAX_MONTHS + " whole months");
        }
        return months;
    }
}
