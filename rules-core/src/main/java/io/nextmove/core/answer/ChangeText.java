package io.nextmove.core.answer;

import io.nextmove.explain.WhatWouldChange;
import io.nextmove.situation.Fact;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a status depends on. */
final class ChangeText {

    private ChangeText() {}

    static String of(WhatWouldChange change) {
        StringBuilder out = new StringBuilder();
        out.append(change.title()).append(": ");
        out.append(change.status().map(WhyText::words).orElse("not in the answer"))
                .append('\n');
        Set<String> yours = new LinkedHashSet<>();
        Map<String, String> given = new LinkedHashMap<>();
        for (WhatWouldChange.Alternative alternative : change.alternatives()) {
            String facts = alternative.settings().stream()
                    .map(WhatWouldChange.Setting::fact)
                    .map(Fact::path)
                    .collect(Collectors.joining(" together with "));
            if (alternative.actionable()) {
                yours.add(facts + " (" + reasons(alternative.settings().stream()) + "): it would be "
                        + alternative.becomes().map(WhyText::words).orElse("out of the answer"));
            } else {
                given.put(facts, reasons(alternative.settings().stream().filter(s -> !s.actionable())));
            }
        }
        if (!yours.isEmpty()) {
            out.append("  Yours to act on, if you want to:\n");
            yours.forEach(line -> out.append("    ").append(line).append('\n'));
        }
        if (!given.isEmpty()) {
            out.append(yours.isEmpty() ? "  It rests" : "  It also rests")
                    .append(" on what is so or is not. None of this is a thing to do or to answer differently:\n");
            given.forEach((facts, why) ->
                    out.append("    ").append(facts).append(" (").append(why).append(")\n"));
        }
        if (change.alternatives().isEmpty()) {
            out.append("  No one or two facts would make it another.\n");
        }
        return out.toString();
    }

    private static String reasons(Stream<WhatWouldChange.Setting> settings) {
        return settings.map(WhatWouldChange.Setting::reason).distinct().collect(Collectors.joining("; "));
    }
}
