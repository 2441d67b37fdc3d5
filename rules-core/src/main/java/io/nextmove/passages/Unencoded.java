package io.nextmove.passages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A passage that no rule encodes, and the reason.
 *
 * @param passage the id of the passage
 * @param why what kind of reason it is
 * @param reason the reason, as one sentence
 */
public record Unencoded(String passage, Why why, String reason) {

    /** What kind of reason it is. */
    public enum Why {
        /** The title of the article, of a section, or a question that stands as one. */
        HEADING,
        /** Scene-setting or a signpost: nothing follows from it for anyone. */
        CONTEXT,
        /** An explanation or an encouragement from which no step follows. */
        EXPLANATION,
        /** What one person or a few told. */
        ANECDOTE,
        /** A finding or a rate that says nothing of one person. */
        STATISTIC,
        /** The source says it again; the rules cite the place where it says more, or says it with its limits. */
        RESTATED,
        /** It holds for the whole: what the rules do together, and no rule alone. */
        BUILT_IN,
        /** The source's own product. */
        PROMOTION,
        /** It leads to a text that the source does not have. */
        MISSING_TEXT
    }

    /** All of them by passage, in the order of the source. */
    public static Map<String, Unencoded> all() {
        Map<String, Unencoded> all = new LinkedHashMap<>();
        List<String[]> rows = PassageIndex.rows("not-encoded.tsv", PassageIndex.resource("not-encoded.tsv"), 3);
        for (String[] row : rows.subList(1, rows.size())) {
            if (all.put(row[0], new Unencoded(row[0], Why.valueOf(row[1]), row[2])) != null) {
                throw new IllegalStateException("not-encoded.tsv: `" + row[0] + "` stands there twice");
            }
        }
        return all;
    }
}
