package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.explain.Explanations;
import io.nextmove.move.Move;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When an answer is given, nothing that was told can be reached any more: neither from the engine nor from a static. */
class NothingKeptTest {
    private static final int SITUATIONS = 300;
    private static final int EXPLAINED = 3;

    @Test
    void no_situation_and_no_answer_can_be_reached_from_the_engine_or_from_a_static() throws Exception {
        GuidanceEngine engine = GuidanceEngine.load();
        SplittableRandom random = new SplittableRandom(17);
        List<Situation> situations = Stream.generate(() -> Situations.random(random))
                .limit(SITUATIONS)
                .toList();
        List<Guidance> answers = situations.stream().map(engine::advise).toList();
        Explanations explanations = engine.explanations();
        for (Situation s : situations.subList(0, EXPLAINED)) {
            explanations.whyNot(s, Move.SET_A_WINDOW);
            explanations.whatWouldChange(s, Move.SET_A_WINDOW);
            explanations.nextQuestions(s);
            explanations.compare(Facts.NOTHING, s);
        }
        Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());
        told.addAll(answers);
        for (Situation s : situations) {
            told.add(s);
            told.addAll(Facts.groups(s));
        }
        Facts.groups(Facts.NOTHING).forEach(told::remove);

        List<Object> roots = new ArrayList<>(List.of(engine));
        roots.addAll(statics());
        Set<Object> kept = reachable(roots);
        System.out.printf(
                "kept: %,d objects from the engine and the statics, %,d looked for%n", kept.size(), told.size());
        assertThat(kept).hasSizeGreaterThan(5_000);
        kept.retainAll(told);
        assertThat(kept.stream().map(o -> o.getClass().getSimpleName())).isEmpty();
        assertThat(reachable(List.of(Optional.of(List.of(situations.get(0)))))).contains(situations.get(0));
    }

    private static List<Object> statics() throws IOException, ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>(PrivacyTest.classes(PrivacyTest.API));
        types.addAll(PrivacyTest.classes(PrivacyTest.CORE));
        for (Class<?> type : types) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    values.add(Optional.ofNullable(field.get(null)));
                }
            }
        }
        return values;
    }

    private static Set<Object> reachable(List<Object> roots) throws IllegalAccessException {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> left = new ArrayDeque<>(roots);
        while (!left.isEmpty()) {
            Object next = left.pop();
            if (!(next instanceof Class<?> || next instanceof ClassLoader || next instanceof Thread)
                    && seen.add(next)) {
                inside(next).forEach(left::push);
            }
        }
        return seen;
    }

    private static List<Object> inside(Object holder) throws IllegalAccessException {
        List<Object> inside = new ArrayList<>();
        if (holder instanceof Collection<?> several) {
            inside.addAll(several);
        } else if (holder instanceof Map<?, ?> map) {
            inside.addAll(map.keySet());
            inside.addAll(map.values());
        } else if (holder instanceof Optional<?> one) {
            one.ifPresent(inside::add);
        } else if (holder instanceof AtomicReference<?> one) {
            inside.add(one.get());
        } else if (holder instanceof Reference<?> one) {
            inside.add(one.get());
        } else if (holder.getClass().isArray()
                && !holder.getClass().getComponentType().isPrimitive()) {
            for (int i = 0; i < Array.getLength(holder); i++) {
                inside.add(Array.get(holder, i));
            }
        }
        for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive() && opened(field)) {
                    inside.add(field.get(holder));
                }
            }
        }
        inside.removeIf(o -> o == null);
        return inside;
    }

    /** What the JDK does not open is looked into as a collection, a map, an optional or a reference. */
    private static boolean opened(Field field) {
        try {
            field.setAccessible(true);
            return true;
        } catch (InaccessibleObjectException e) {
            return false;
        }
    }
}
