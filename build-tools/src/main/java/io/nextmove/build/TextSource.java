package io.nextmove.build;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the texts of the definitions as one file of properties, read as UTF-8. */
final class TextSource {
    private final Map<String, String> texts = new TreeMap<>();

    private TextSource() {}

    static String of(Definitions d) {
        TextSource texts = new TextSource();
        d.facts().forEach(texts::fact);
        d.types()
                .values()
                .forEach(type -> type.values()
                        .forEach((name, value) -> texts.texts.put("label." + type.name() + "." + name, value.label())));
        d.moves().forEach(texts::move);
        d.prompts().forEach(texts::prompt);
        d.missteps().forEach(texts::misstep);
        return texts.texts.entrySet().stream()
                .map(text -> text.getKey() + " = " + text.getValue().replace("\\", "\\\\") + "\n")
                .collect(Collectors.joining());
    }

    private void fact(FactDefinition fact) {
        String path = fact.path();
        fact.question().ifPresent(q -> texts.put("question." + path + ".ask", q));
        fact.questionAtHome().ifPresent(q -> texts.put("question." + path + ".ask.AT_HOME", q));
        fact.questionThirdParty().ifPresent(q -> texts.put("question." + path + ".ask.THIRD_PARTY", q));
        fact.options().forEach((value, label) -> texts.put("option." + path + "." + value, label));
        if (fact.neverAsked()) {
            texts.put("fact." + path + ".asked", "never");
        }
        texts.put("fact." + path + ".phrase", fact.phrase());
        texts.put("fact." + path + ".reason", fact.reason());
        fact.change().ifPresent(change -> {
            texts.put("fact." + path + ".change", change.value());
            texts.put("fact." + path + ".move", change.move());
        });
    }

    private void misstep(MisstepDefinition misstep) {
        String key = "misstep." + misstep.name() + ".summary";
        texts.put(key, misstep.summary());
        misstep.inShort().ifPresent(text -> texts.put(key + ".short", text));
    }

    private void move(MoveDefinition move) {
        String key = "move." + move.name();
        texts.put(key + ".name", move.title());
        texts.put(key + ".summary", move.summary());
        move.inShort().ifPresent(text -> texts.put(key + ".summary.short", text));
        move.variants().forEach((variant, summary) -> texts.put(key + ".summary." + variant, summary));
        numbered(key + ".say.", move.say());
        numbered(key + ".avoid.", move.avoid());
    }

    private void prompt(PromptDefinition prompt) {
        String key = "prompt." + prompt.name();
        prompt.question().ifPresent(question -> texts.put(key + ".ask", question));
        texts.put(key + ".several", String.valueOf(prompt.several()));
        texts.put(key + ".otherwise", sets(prompt.otherwise()));
        texts.put(key + ".options", String.join(",", prompt.options().keySet()));
        prompt.options().forEach((name, option) -> {
            texts.put(key + "." + name + ".label", option.label());
            texts.put(key + "." + name + ".sets", sets(option.sets()));
        });
    }

    private static String sets(Map<String, String> sets) {
        return sets.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(","));
    }

    private void numbered(String key, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            texts.put(key + (i + 1), lines.get(i));
        }
    }
}
