package io.nextmove.build;

/**
 * A misstep.
 *
 * @param name the name of its constant
 * @param meaning what it is, with its passage or policy
 * @param summary why not
 */
record MisstepDefinition(String name, String meaning, String summary) {
    static MisstepDefinition of(Entry entry) {
        entry.only("meaning", "source", "summary");
        return new MisstepDefinition(
                entry.name(), entry.text("meaning") + " (" + entry.text("source") + ")", entry.text("summary"));
    }
}
