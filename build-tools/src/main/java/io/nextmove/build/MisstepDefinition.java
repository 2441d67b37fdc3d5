package io.nextmove.build;

import java.util.Optional;

/**
 * A misstep.
 *
 * @param name the name of its constant
 * @param meaning what it is, with its passage or policy
 * @param summary why not
 * @param inShort the same in a few words, where the summary is long
 */
record MisstepDefinition(String name, String meaning, String summary, Optional<String> inShort) {
    static MisstepDefinition of(Entry entry) {
        entry.only("meaning", "source", "summary", "short");
        return new MisstepDefinition(
                entry.name(),
                entry.text("meaning") + " (" + entry.text("source") + ")",
                entry.text("summary"),
                entry.optional("short"));
    }
}
