package io.nextmove.build;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a fact's value, as a definition writes it: {@code Certainty}, {@code Set of RefusalReason}, {@code List of
 * Movement}, {@code Map of Door to DoorOutcome}, {@code date} or {@code months}.
 *
 * @param kind the constant of {@code Fact.Kind}
 * @param element the Java type of one value, or of a key
 * @param mapped the Java type that a key leads to, where there are keys
 */
record Form(String kind, String element, Optional<String> mapped) {
    private static final Pattern SEVERAL = Pattern.compile("(Set|List) of (\\w+)");
    private static final Pattern MAP = Pattern.compile("Map of (\\w+) to (\\w+)");

    static Form of(String text) {
        Matcher map = MAP.matcher(text);
        if (map.matches()) {
            return new Form("MAP", map.group(1), Optional.of(map.group(2)));
        }
        Matcher several = SEVERAL.matcher(text);
        if (several.matches()) {
            return new Form(several.group(1).equals("Set") ? "SET" : "LIST", several.group(2), Optional.empty());
        }
        return switch (text) {
            case "date" -> new Form("DATE", "LocalDate", Optional.empty());
            case "months" -> new Form("MONTHS", "Integer", Optional.empty());
            default -> new Form("ONE", text, Optional.empty());
        };
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    /** The Java type of the value. */
    String java() {
        return switch (kind) {
            case "SET" -> "Set<" + element + ">";
            case "LIST" -> "List<" + element + ">";
            case "MAP" -> "Map<" + element + ", " + mapped.orElseThrow() + ">";
            case "DATE" -> "Optional<LocalDate>";
            case "MONTHS" -> "OptionalInt";
            default -> element;
        };
    }
}
