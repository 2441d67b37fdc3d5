package io.nextmove.core.reply;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of a draft as a reader sees it, in plain letters; what cannot be read so is not guessed at. */
final class PlainText {
    /** The most characters that a text may have. */
    static final int LIMIT = 20_000;

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern MARKUP = Pattern.compile("[*_`~#>\\\\|]+");
    private static final Pattern BREAK = Pattern.compile("\\n\\s*(?:\\n|[-\u2022\\d]+[.)]?\\s)\\s*");
    private static final Pattern ODD = Pattern.compile("[\\p{L}&&[^a-zA-Z]]|\\b[a-zA-Z]+\\d+[a-zA-Z]+\\b"
            + "|[\\p{Nd}&&[^0-9]]|\\b(?:[a-zA-Z][ .\\-]){3,}[a-zA-Z]\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9']+");

    private PlainText() {}

    /** The text with plain letters, quotation marks and spaces, a break between its paragraphs told by a full stop. */
    static String of(String text) {
        String plain = Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFKC), Normalizer.Form.NFD);
        plain = MARKS.matcher(plain).replaceAll("");
        plain = plain.replaceAll("[\u2018\u2019\u02bc\u00b4`]", "'")
                .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb]", "\"");
        plain = plain.replaceAll("\\s*[\u2014\u2013]\\s*", " - ").replaceAll("[\u2010\u2011]", "-");
        plain = MARKUP.matcher(plain).replaceAll("");
        plain = BREAK.matcher(plain).replaceAll(". ");
        return plain.replaceAll("\\s+", " ").replaceAll("(?<=[.!?:])\\. ", " ").strip();
    }

    /** Whether a plain text can be read: something in it, not too long, English letters. */
    static boolean readable(String plain) {
        return !plain.isEmpty()
                && plain.length() <= LIMIT
                && !ODD.matcher(plain).find();
    }

    /** The words alone, so that two texts can be compared; with a space at either end. */
    static String words(String text) {
        return " "
                + NO_WORD.matcher(of(text).toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
