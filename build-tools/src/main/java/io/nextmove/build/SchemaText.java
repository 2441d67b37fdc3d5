package io.nextmove.build;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Prints JSON as the published schemas have it: one value a line, one blank a level. */
final class SchemaText {
    private SchemaText() {}

    static String of(JsonNode node) {
        return text(node, "\n") + "\n";
    }

    private static String text(JsonNode node, String line) {
        if (node.isValueNode()) {
            return node.toString();
        }
        List<String> parts = new ArrayList<>();
        String inside = line + " ";
        if (node.isArray()) {
            node.forEach(each -> parts.add(inside + text(each, inside)));
        } else {
            node.properties()
                    .forEach(each -> parts.add(inside + "\"" + each.getKey() + "\": " + text(each.getValue(), inside)));
        }
        String around = node.isArray() ? "[]" : "{}";
        return parts.isEmpty() ? around : around.charAt(0) + String.join(",", parts) + line + around.charAt(1);
    }
}
