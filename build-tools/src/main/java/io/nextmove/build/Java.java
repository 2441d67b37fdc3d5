package io.nextmove.build;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of Java text. */
final class Java {
    private static final int WIDTH = 120;
    private static final Map<String, String> PACKAGES = Map.of(
            "Considered", "io.nextmove.move",
            "Consumer", "java.util.function",
            "LocalDate", "java.time",
            "List", "java.util",
            "Map", "java.util",
            "Objects", "java.util",
            "Optional", "java.util",
            "OptionalInt", "java.util",
            "Set", "java.util",
            "Nullable", "org.jspecify.annotations");

    private Java() {}

    /** A documentation comment, on one line where it fits. */
    static String doc(String indent, String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String line = indent + "/** " + safe + " */";
        if (line.length() <= WIDTH) {
            return line + "\n";
        }
        StringBuilder doc = new StringBuilder(indent).append("/**\n");
        StringBuilder part = new StringBuilder(indent).append(" *");
        for (String word : safe.split(" ")) {
            if (part.length() + 1 + word.length() > WIDTH) {
                doc.append(part).append('\n');
                part = new StringBuilder(indent).append(" *");
            }
            part.append(' ').append(word);
        }
        return doc.append(part).append('\n').append(indent).append(" */\n").toString();
    }

    /** A meaning as a sentence of its own. */
    static String sentence(String meaning) {
        return Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".";
    }

    /** The imports of the types that a text uses. */
    static String imports(String text) {
        Collection<String> used = new TreeSet<>();
        PACKAGES.forEach((type, place) -> {
            if (Pattern.compile("\\b" + type + "\\b").matcher(text).find()) {
                used.add("import " + place + "." + type + ";\n");
            }
        });
        return used.stream().collect(Collectors.joining("", "", used.isEmpty() ? "" : "\n"));
    }
}
