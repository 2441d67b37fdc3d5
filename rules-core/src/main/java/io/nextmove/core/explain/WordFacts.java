package io.nextmove.core.explain;

import io.nextmove.core.words.Planned;
import io.nextmove.core.words.Reading;
import io.nextmove.core.words.Reads;
import io.nextmove.situation.Fact;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The facts that words rest on, down from their {@link Reads}. */
final class WordFacts {
    private static final Map<String, Fact<?>> PATHS = new HashMap<>();
    private static final Map<String, Set<Fact<?>>> WORDS = new ConcurrentHashMap<>();

    static {
        for (Fact<?> fact : Fact.all()) {
            PATHS.put(fact.path(), fact);
        }
    }

    private WordFacts() {}

    /** The fact that a path such as {@code own.contempt.yes} reads, or null where it begins with a word. */
    static Fact<?> fact(String path) {
        int first = path.indexOf('.');
        int second = path.indexOf('.', first + 1);
        return PATHS.get(second < 0 ? path : path.substring(0, second));
    }

    /** The facts that a word or a path rests on. */
    static Set<Fact<?>> of(String word) {
        return WORDS.computeIfAbsent(word, w -> {
            Set<Fact<?>> facts = new TreeSet<>();
            add(w, facts);
            return Collections.unmodifiableSet(facts);
        });
    }

    private static void add(String word, Set<Fact<?>> facts) {
        Fact<?> fact = fact(word);
        if (fact != null) {
            facts.add(fact);
            return;
        }
        for (Class<?> type : List.of(Reading.class, Planned.class)) {
            for (Class<?> c = type; c != null; c = c.getSuperclass()) {
                for (Method method : c.getDeclaredMethods()) {
                    Reads reads = method.getAnnotation(Reads.class);
                    if (reads != null && named(method, word)) {
                        for (String read : reads.value().split(" ")) {
                            add(read, facts);
                        }
                        return;
                    }
                }
            }
        }
    }

    private static boolean named(Method method, String word) {
        String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        String name = method.getName();
        return name.equals(word) || name.equals("is" + capital) || name.equals("get" + capital);
    }
}
