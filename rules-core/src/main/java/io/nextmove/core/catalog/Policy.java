package io.nextmove.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A caution of the library's own, for what the source is silent on.
 *
 * @param id what a rule cites: {@code policy/NAME}
 * @param says what it does, as one sentence
 * @param why the reason for it
 * @param change what would change it
 */
public record Policy(String id, String says, String why, String change) {
    /** How the id of every caution begins. */
    public static final String PREFIX = "policy/";

    /** All cautions by id, in their order. */
    public static Map<String, Policy> all() {
        Map<String, Policy> all = new LinkedHashMap<>();
        String[] lines = table().split("\n");
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            if (cells.length != 4 || all.containsKey(PREFIX + cells[0])) {
                throw new IllegalStateException("policies.tsv:" + (i + 1) + ": four columns and a name of its own");
            }
            all.put(PREFIX + cells[0], new Policy(PREFIX + cells[0], cells[1], cells[2], cells[3]));
        }
        return all;
    }

    private static String table() {
        try (InputStream in = Policy.class.getResourceAsStream("policies.tsv")) {
            if (in == null) {
                throw new IllegalStateException("policies.tsv is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("policies.tsv cannot be read", e);
        }
    }
}
