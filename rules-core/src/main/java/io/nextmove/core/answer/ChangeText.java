package io.nextmove.core.answer;

import io.nextmove.core.text.AnswerTexts;
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

    static String of(WhatWouldChange change, AnswerTexts texts) {
        StringBuilder out = new StringBuilder();
        out.append(change.title()).append(": ");
        out.append(change.status().map(texts::name).orElse(texts.text("explain.NOT_IN_ANSWER")))
                .append('\n');
        Set<String> yours = new LinkedHashSet<>();
        Map<String, String> given = new LinkedHashMap<>();
        for (WhatWouldChange.Alternative alternative : change.alternatives()) {
            String facts = alternative.settings().stream()
                    .map(WhatWouldChange.Setting::fact)
                    .map(Fact::path)
                    .reduce((one, other) -> texts.text("explain.TOGETHER", one, other))
                    .orElseThrow();
            if (alternative.actionable()) {
                yours.add(facts + " (" + reasons(alternative.settings().stream()) + "): "
                        + alternative
                                .becomes()
                                .map(status -> texts.text("explain.WOULD_BE", texts.name(status)))
                                .orElse(texts.text("explain.WOULD_BE_OUT")));
            } else {
                given.put(facts, reasons(alternative.settings().stream().filter(s -> !s.actionable())));
            }
        }
        if (!yours.isEmpty()) {
            out.append("  ").append(texts.text("explain.YOURS")).append('\n');
            yours.forEach(line -> out.append("    ").append(line).append('\n'));
        }
        if (!given.isEmpty()) {
            out.append("  ")
                    .append(texts.text(yours.isEmpty() ? "explain.RESTS" : "explain.ALSO_RESTS"))
                    .append('\n');
            given.forEach((facts, why) ->
                    out.append("    ").append(facts).append(" (").append(why).append(")\n"));
        }
        if (change.alternatives().isEmpty()) {
            out.append("  ").append(texts.text("explain.NO_OTHER")).append('\n');
        }
        return out.toString();
    }

    private static String reasons(Stream<WhatWouldChange.Setting> settings) {
        return settings.map(WhatWouldChange.Setting::reason).distinct().collect(Collectors.joining("; "));
    }
}
