package io.nextmove.build.rules;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The forms of texts that presume something, each with the condition under which it is printed. */
final class TextForms {
    private final Map<String, Map<String, Expression>> forms = new LinkedHashMap<>();

    private TextForms() {}

    /**
     * Reads {@code forms.yaml}.
     *
     * @throws RuleFormException if a condition is not well formed or names an unknown word
     */
    static TextForms read(Path file, VocabularyFiles vocabulary) {
        JsonNode entries = new YAMLMapper().readTree(file.toFile());
        TextForms forms = new TextForms();
        entries.properties()
                .forEach(text -> text.getValue().properties().forEach(form -> {
                    String place = file.getFileName() + ": " + text.getKey() + "." + form.getKey() + ": ";
                    try {
                        Expression when = Expression.parse(form.getValue().asString());
                        when.names()
                                .filter(name -> !vocabulary.knows(name))
                                .findFirst()
                                .ifPresent(name -> {
                                    throw new IllegalArgumentException(
                                            "`" + name + "` is neither a fact nor a word; define it");
                                });
                        forms.forms
                                .computeIfAbsent(text.getKey(), k -> new LinkedHashMap<>())
                                .put(form.getKey(), when);
                    } catch (IllegalArgumentException e) {
                        throw new RuleFormException(place + e.getMessage());
                    }
                }));
        return forms;
    }

    /** The Java class that holds them. */
    String source(LanguageSources language) {
        StringBuilder out = new StringBuilder("""
                package io.nextmove.core.language;

                import static io.nextmove.core.language.Term.*;

                import io.nextmove.judgment.*;
                import io.nextmove.situation.*;
                import java.util.HashMap;
                import java.util.List;
                import java.util.Map;
                import java.util.Set;

                /** The forms of texts that presume something. Written by the build from forms.yaml: change them there. */
                public final class Forms {
                    private static final Map<String, List<Form>> FORMS = new HashMap<>();

                    private Forms() {}

                    /**
                     * A form of a text.
                     *
                     * @param name its name, which follows the key of the text after a dot
                     * @param when what it presumes
                     */
                    public record Form(String name, Term when) {}

                    /** The forms of a text, in the order in which one goes before the next; none if it has only the plain one. */
                    public static List<Form> of(String key) {
                        return FORMS.getOrDefault(key, List.of());
                    }

                    /** All forms by the key of their text. */
                    public static Map<String, List<Form>> byText() {
                        return Map.copyOf(FORMS);
                    }

                    static {
                """);
        forms.forEach((key, of) -> {
            out.append("        FORMS.put(\"").append(key).append("\", List.of(");
            String separator = "\n                ";
            for (Map.Entry<String, Expression> form : of.entrySet()) {
                out.append(separator)
                        .append("new Form(\"")
                        .append(form.getKey())
                        .append("\", ");
                out.append(language.term(form.getValue())).append(")");
                separator = ",\n                ";
            }
            out.append("));\n");
        });
        return out.append("    }\n}\n").toString();
    }
}
