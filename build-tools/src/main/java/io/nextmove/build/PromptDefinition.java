package io.nextmove.build;

import java.util.Map;
import java.util.Optional;

/**
 * A question of the interview that settles several facts at once.
 *
 * @param name its name
 * @param question the question; empty where it is that of the first fact of its first option
 * @param several whether several options may be chosen
 * @param otherwise the value of each fact by path where no option says otherwise; only where several may be chosen
 * @param options the answers to choose from, by name
 */
record PromptDefinition(
        String name,
        Optional<String> question,
        boolean several,
        Map<String, String> otherwise,
        Map<String, Option> options) {

    /**
     * One answer.
     *
     * @param label the words by which people choose it
     * @param sets the value of each fact, by path
     */
    record Option(String label, Map<String, String> sets) {}

    static PromptDefinition of(Entry entry) {
        entry.only("question", "choose", "otherwise", "options");
        String choose = entry.text("choose");
        if (!choose.equals("one") && !choose.equals("several")) {
            throw entry.wrong("`choose` must be `one` or `several`");
        }
        return new PromptDefinition(
                entry.name(),
                entry.optional("question"),
                choose.equals("several"),
                entry.in("otherwise").fields(),
                entry.named("options", option -> {
                    option.only("label", "sets");
                    return new Option(option.text("label"), option.in("sets").fields());
                }));
    }
}
