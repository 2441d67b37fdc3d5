package io.nextmove.core;

import io.nextmove.GuidanceEngine;
import java.lang.reflect.Field;
import org.kie.api.KieBase;

/** Looks into an engine for what it keeps. */
public final class Sessions {
    private Sessions() {}

    /** How many sessions the base of an engine still knows. */
    public static int keptBy(GuidanceEngine engine) {
        Object rules = field(DroolsGuidanceEngine.class, "rules", engine);
        return ((KieBase) field(Rules.class, "base", rules)).getKieSessions().size();
    }

    private static Object field(Class<?> type, String name, Object of) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
