package io.nextmove.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A move.
 *
 * @param name the name of its constant
 * @param meaning what it is, with its passage or policy
 * @param traits what it is like
 * @param rank its rank where the situation gives it no other
 * @param title a noun phrase for places where it is mentioned and not advised
 * @param summary what it asks for
 * @param inShort the summary in a few words, where it is long
 * @param variants the summaries that replace the plain one, by name
 * @param say words to say
 * @param avoid what to leave out
 */
record MoveDefinition(
        String name,
        String meaning,
        List<String> traits,
        int rank,
        String title,
        String summary,
        Optional<String> inShort,
        Map<String, String> variants,
        List<String> say,
        List<String> avoid) {

    static MoveDefinition of(Entry entry) {
        entry.only("meaning", "source", "traits", "rank", "title", "summary", "short", "variants", "say", "avoid");
        return new MoveDefinition(
                entry.name(),
                entry.text("meaning") + " (" + entry.text("source") + ")",
                entry.texts("traits"),
                entry.number("rank"),
                entry.text("title"),
                entry.text("summary"),
                entry.optional("short"),
                entry.in("variants").fields(),
                entry.texts("say"),
                entry.texts("avoid"));
    }
}
