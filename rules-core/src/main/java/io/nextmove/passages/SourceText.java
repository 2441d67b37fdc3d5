package io.nextmove.passages;

import io.nextmove.core.answer.Reasons;
import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import io.nextmove.source.TextQuoteSelector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A text of the source, the true one or an edited one, in which every passage has been looked for. Immutable.
 *
 * <p>Where the SHA-256 of the whole is that of the source, every passage is EXACT. Otherwise a passage is found by its
 * first words and the SHA-256 of its text; where the same text stands more than once, by the passages around it.
 */
public final class SourceText {

    private static final int CONTEXT = 32;

    private final PassageIndex index;
    private final String text;
    private final boolean unedited;
    private final Anchors anchors;

    private SourceText(PassageIndex index, String raw) {
        this.index = index;
        text = normalized(raw);
        unedited = sha256(raw).equals(index.sourceSha256());
        anchors = unedited ? Anchors.asIndexed(index.all()) : Anchors.in(text, index.all());
    }

    /**
     * Reads a text of the source from a UTF-8 file.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is not UTF-8
     */
    public static SourceText read(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("`" + file + "` is not UTF-8 text; save it as UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("no file `" + file + "`; give the path of the source text", e);
        } catch (IOException e) {
            throw new UncheckedIOException("`" + file + "` cannot be read; give the path of the source text", e);
        }
    }

    /**
     * Takes a string as a text of the source.
     *
     * @throws IllegalArgumentException if it has an unpaired surrogate
     */
    public static SourceText of(String text) {
        return of(PassageIndex.load(), text);
    }

    static SourceText of(PassageIndex index, String text) {
        return new SourceText(index, text);
    }

    /** Whether this is the true text of the source, to the byte. */
    public boolean unedited() {
        return unedited;
    }

    /**
     * What became of a passage in this text.
     *
     * @throws IllegalArgumentException if the passage is not one of the index
     */
    public Resolution resolve(Passage passage) {
        Passage known = index.passage(passage.id());
        Optional<String> found = anchors.found(known) ? Optional.of(textOf(known)) : Optional.empty();
        return new Resolution(known, anchors.anchoring(known), found);
    }

    /** What became of every passage, in the order of the index. */
    public List<Resolution> report() {
        List<Resolution> report = new ArrayList<>(index.all().size());
        for (Passage passage : index.all()) {
            report.add(resolve(passage));
        }
        return List.copyOf(report);
    }

    /**
     * The quotation that finds a passage: its text with up to 32 characters before and behind where it is EXACT or
     * MOVED, otherwise its anchor as a start.
     *
     * @throws IllegalArgumentException if the passage is not one of the index
     */
    public TextQuoteSelector quote(Passage passage) {
        Passage known = index.passage(passage.id());
        if (!anchors.found(known)) {
            return Reasons.start(known.anchor());
        }
        int start = anchors.start(known);
        int end = start + known.length();
        return Reasons.quote(
                textOf(known),
                text.substring(Math.max(0, start - CONTEXT), start),
                text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }

    /** The quotation that finds what is cited, exact where this text has it; empty for a caution of the library. */
    public Optional<TextQuoteSelector> quote(Citation citation) {
        return citation.footing() == Footing.POLICY
                ? Optional.empty()
                : Optional.of(quote(index.passage(citation.passage())));
    }

    /** Where the passage starts in the normalized text, or -1. */
    int start(Passage passage) {
        return anchors.found(passage) ? anchors.start(passage) : -1;
    }

    private String textOf(Passage passage) {
        int start = anchors.start(passage);
        return text.substring(start, start + passage.length());
    }

    /** The text without layout, with one space for every run of white space. */
    static String normalized(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        String marked = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        for (String line : marked.split("[\\n\\r]")) {
            String words = squeezed(line);
            if (!isTableRule(words)) {
                boolean item = words.startsWith("- ") || words.startsWith("| ");
                out.append(out.isEmpty() || words.isEmpty() ? "" : " ").append(item ? words.substring(2) : words);
            }
        }
        return out.toString();
    }

    private static String squeezed(String line) {
        StringBuilder out = new StringBuilder(line.length());
        boolean space = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c)) {
                space = true;
            } else {
                out.append(space && !out.isEmpty() ? " " : "").append(c);
                space = false;
            }
        }
        return out.toString();
    }

    private static boolean isTableRule(String words) {
        for (int i = 0; i < words.length(); i++) {
            if ("|-: ".indexOf(words.charAt(i)) < 0) {
                return false;
            }
        }
        return words.startsWith("|-");
    }

    /** The SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
    static String sha256(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the text has half of a character; give well-formed Unicode", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
