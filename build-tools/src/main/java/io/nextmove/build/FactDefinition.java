package io.nextmove.build;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A fact of a situation.
 *
 * @param group the name of its group; empty for a fact of the whole situation
 * @param name its name in the group
 * @param form the form of its value
 * @param byDefault the value where nothing is told, where that is not UNKNOWN
 * @param meaning what it means, as a clause, with the passage or policy where there is one
 * @param description what the schema says of it
 * @param question the question that asks for it
 * @param questionAtHome the question to one who tells of a home
 * @param questionThirdParty the question to one who asks for somebody else, where that is not the one of a home
 * @param options the words of single answers, where they are not those of their type
 * @param neverAsked whether no interview asks for it
 * @param phrase the words by which an explanation names it
 * @param change what the asker can change it to
 * @param reason why it is the asker's to change, or why not
 */
record FactDefinition(
        String group,
        String name,
        Form form,
        Optional<String> byDefault,
        String meaning,
        Optional<String> description,
        Optional<String> question,
        Optional<String> questionAtHome,
        Optional<String> questionThirdParty,
        Map<String, String> options,
        boolean neverAsked,
        String phrase,
        Optional<Change> change,
        String reason) {

    /**
     * What the asker can change.
     *
     * @param value the value to act towards; {@code FROM_TODAY} for a day from today on
     * @param move the move that does it
     */
    record Change(String value, String move) {}

    static FactDefinition of(String group, Entry entry) {
        entry.only(
                "type",
                "default",
                "meaning",
                "source",
                "description",
                "question",
                "questionAtHome",
                "questionThirdParty",
                "options",
                "asked",
                "phrase",
                "given",
                "change");
        boolean neverAsked = entry.optional("asked").isPresent();
        if (neverAsked && !entry.text("asked").equals("never")) {
            throw entry.wrong("`asked` can only be `never`; leave it out where the fact is asked for");
        }
        if (!neverAsked && !entry.has("question")) {
            throw entry.wrong("has no question; add a line `question: ...`, or `asked: never`");
        }
        if (entry.has("given") == entry.has("change")) {
            throw entry.wrong("needs `given: ...`, why it is not the asker's to change, or `change:`, and not both");
        }
        Entry change = entry.in("change").only("to", "by", "because");
        return new FactDefinition(
                group,
                entry.name(),
                Form.of(entry.text("type")),
                entry.optional("default"),
                entry.text("meaning")
                        + entry.optional("source").map(s -> " (" + s + ")").orElse(""),
                entry.optional("description"),
                entry.optional("question"),
                entry.optional("questionAtHome"),
                entry.optional("questionThirdParty"),
                entry.in("options").fields(),
                neverAsked,
                entry.text("phrase"),
                entry.has("change") ? Optional.of(new Change(change.text("to"), change.text("by"))) : Optional.empty(),
                entry.has("change") ? change.text("because") : entry.text("given"));
    }

    /** Where it stands in a situation. */
    String path() {
        return group.isEmpty() ? name : group + "." + name;
    }

    /** The name of its constant. */
    String constant() {
        return path().replace('.', '_').replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** The Java expression for "not told". */
    String notTold() {
        return switch (form.kind()) {
            case "SET" -> "Set.of()";
            case "LIST" -> "List.of()";
            case "MAP" -> "Map.of()";
            case "DATE" -> "Optional.empty()";
            case "MONTHS" -> "OptionalInt.empty()";
            default -> form.element() + "." + byDefault.orElse("UNKNOWN");
        };
    }
}
