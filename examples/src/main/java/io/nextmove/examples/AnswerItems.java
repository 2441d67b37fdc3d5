package io.nextmove.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an answer says, item by item, from its JSON. */
final class AnswerItems {
    private static final JsonMapper JSON = new JsonMapper();

    /** The lists of an answer, each with the field that names an item. */
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("answers", "topic");
        LISTS.put("moves", "move");
        LISTS.put("missteps", "misstep");
        LISTS.put("questions", "fact");
        LISTS.put("notices", "notice");
    }

    /**
     * One item.
     *
     * @param standing the status of a move or the value of a judgment; otherwise empty
     * @param words everything else that a person reads
     * @param rows the rows behind it, each with its passages
     */
    record Item(String standing, JsonNode words, Map<String, Set<String>> rows) {}

    /**
     * A difference between two answers.
     *
     * @param what the item and what is different about it
     * @param now the rows that are new behind it or, where none is new or gone, all of them
     * @param before the rows that are gone
     */
    record Difference(String what, Map<String, Set<String>> now, Map<String, Set<String>> before) {}

    private final Map<String, Item> items = new LinkedHashMap<>();

    private AnswerItems() {}

    /** Reads an answer as its schema has it. */
    static AnswerItems read(String json) {
        AnswerItems read = new AnswerItems();
        JsonNode answer = JSON.readTree(json);
        if (answer.has("headline")) {
            read.add("the headline", answer.get("headline"));
        }
        answer.path("judgments")
                .properties()
                .forEach(judgment -> read.add("the judgment on " + judgment.getKey(), judgment.getValue()));
        LISTS.forEach((list, name) ->
                answer.path(list).forEach(item -> read.add(item.get(name).asString(), item)));
        return read;
    }

    /** What this answer says and an earlier one does not, and the other way round; in the order of the answers. */
    List<Difference> differencesFrom(AnswerItems earlier) {
        List<Difference> differences = new ArrayList<>();
        items.forEach((name, now) -> {
            Item before = earlier.items.get(name);
            if (before == null) {
                differences.add(new Difference(name + " is new" + status(now), now.rows(), Map.of()));
            } else if (!before.equals(now)) {
                differences.add(difference(name, before, now));
            }
        });
        earlier.items.forEach((name, before) -> {
            if (!items.containsKey(name)) {
                differences.add(new Difference(name + " is gone" + status(before), Map.of(), before.rows()));
            }
        });
        return differences;
    }

    private static Difference difference(String name, Item before, Item now) {
        String how = !before.standing().equals(now.standing())
                ? " was " + before.standing() + ", is " + now.standing()
                : before.words().equals(now.words()) ? " has other reasons" : " has other words";
        Map<String, Set<String>> added = without(now.rows(), before.rows());
        Map<String, Set<String>> gone = without(before.rows(), now.rows());
        return new Difference(name + how, added.isEmpty() && gone.isEmpty() ? now.rows() : added, gone);
    }

    private static Map<String, Set<String>> without(Map<String, Set<String>> rows, Map<String, Set<String>> others) {
        Map<String, Set<String>> rest = new TreeMap<>(rows);
        rest.entrySet().removeAll(others.entrySet());
        return rest;
    }

    private static String status(Item item) {
        return item.standing().isEmpty() ? "" : ", " + item.standing();
    }

    private void add(String name, JsonNode node) {
        Map<String, Set<String>> rows = new TreeMap<>();
        for (String reasons : List.of("because", "alsoSeen")) {
            node.path(reasons)
                    .forEach(reason -> reason.path("citations")
                            .forEach(citation -> rows.computeIfAbsent(
                                            reason.path("row").asString(), row -> new LinkedHashSet<>())
                                    .add(citation.path("passage").asString())));
        }
        ObjectNode words = ((ObjectNode) node.deepCopy()).remove(List.of("because", "alsoSeen", "rank", "proposed"));
        String standing = node.path(node.has("status") ? "status" : "value").asString("");
        items.put(name, new Item(standing, words.remove(List.of("status", "value")), rows));
    }
}
