package io.nextmove.assurance;

import static io.nextmove.assurance.Advice.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.core.Engines;
import io.nextmove.core.SourceEngine;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The answer depends on the facts and on nothing else (invariant 12; S29). */
@Domain(SituationDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(afterFailure = AfterFailureMode.SAMPLE_ONLY)
class OrderInvariants {
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");
    private static final Locale ARABIC = Locale.forLanguageTag("ar-EG");
    private static final SourceEngine SOURCES = SourceEngine.of(Engines.RULES);

    /** Loaded where upper and lower case, digits and dates differ most from those of the machine. */
    private static final GuidanceEngine ABROAD = abroad(TURKISH, "Pacific/Kiritimati", GuidanceEngine::load);

    /** Invariant 12; S29. */
    @Property
    void the_order_of_facts_and_of_elements_does_not_matter(@ForAll Situation s, @ForAll Random random) {
        Situation shuffled = toldInAnyOrder(s, random);
        assertThat(shuffled).isEqualTo(s);
        assertThat(on(shuffled)).isEqualTo(on(s));
    }

    /** Invariant 12: which rule is applied first does not matter either. */
    @Property
    void the_order_of_rules_does_not_matter(@ForAll Situation s) {
        assertThat(SOURCES.adviseBackwards(s)).isEqualTo(SOURCES.advise(s)).isEqualTo(on(s));
    }

    /** S29. */
    @Property
    void the_same_situation_has_the_same_answer_every_time(@ForAll Situation s, @ForAll Situation between) {
        Guidance first = on(s);
        on(between);
        assertThat(on(s)).isEqualTo(first).hasSameHashCodeAs(first);
    }

    /** S29: no clock, locale or time zone of the machine is read. */
    @Property(tries = 200)
    void locale_and_time_zone_do_not_change_an_answer(@ForAll Situation s, @ForAll boolean turkish) {
        Guidance home = on(s);
        assertThat(abroad(turkish ? TURKISH : ARABIC, "Pacific/Kiritimati", () -> on(s)))
                .isEqualTo(home);
        assertThat(abroad(TURKISH, "Pacific/Niue", () -> ABROAD.advise(s))).isEqualTo(home);
    }

    private static <T> T abroad(Locale locale, String zone, Supplier<T> work) {
        Locale homeLocale = Locale.getDefault();
        TimeZone homeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return work.get();
        } finally {
            Locale.setDefault(homeLocale);
            TimeZone.setDefault(homeZone);
        }
    }

    /** Builds the situation anew, fact by fact through the builders, in any order. */
    private static Situation toldInAnyOrder(Situation s, Random random) {
        List<Map.Entry<Fact<?>, Object>> told = new ArrayList<>(Facts.told(s).entrySet());
        Collections.shuffle(told, random);
        Situation.Builder builder = Situation.asOf(s.asOf());
        told.forEach(fact -> tell(builder, fact.getKey().path(), shuffled(fact.getValue(), random)));
        return builder.build();
    }

    private static Object shuffled(Object value, Random random) {
        if (value instanceof Set<?> set) {
            List<Object> elements = new ArrayList<>(set);
            Collections.shuffle(elements, random);
            return new LinkedHashSet<>(elements);
        }
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            Collections.shuffle(entries, random);
            Map<Object, Object> shuffled = new LinkedHashMap<>();
            entries.forEach(e -> shuffled.put(e.getKey(), e.getValue()));
            return shuffled;
        }
        return value;
    }

    private static void tell(Object builder, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            call(builder, path, value);
        } else {
            Consumer<Object> facts = group -> call(group, path.substring(dot + 1), value);
            call(builder, path.substring(0, dot), facts);
        }
    }

    private static void call(Object builder, String name, Object value) {
        Method method = Arrays.stream(builder.getClass().getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterTypes()[0].isInstance(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no builder method for " + name));
        try {
            method.invoke(builder, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
