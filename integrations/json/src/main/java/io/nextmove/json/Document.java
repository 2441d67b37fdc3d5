package io.nextmove.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a document, never longer than its kind allows.
 *
 * @param kind what it is as a whole
 * @param text the text, without a byte order mark
 * @param firstLine the number of its first line, for messages
 */
record Document(DocumentKind kind, String text, int firstLine) {
    private static final int MEGABYTE = 1 << 20;

    Document {
        if (text.length() > kind.limit()) {
            throw tooLong(kind, firstLine);
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static Document of(DocumentKind kind, String text) {
        return new Document(kind, text, 1);
    }

    /** Bytes that must be UTF-8. */
    static Document of(DocumentKind kind, byte[] bytes, int firstLine) {
        if (bytes.length > kind.limit()) {
            throw tooLong(kind, firstLine);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Document(kind, text, firstLine);
        } catch (CharacterCodingException e) {
            throw wrong(kind, firstLine, "must be text in UTF-8");
        }
    }

    /** A stream of bytes in UTF-8, read to its end or to one byte more than is allowed; it stays open. */
    static Document of(DocumentKind kind, InputStream in) throws IOException {
        return of(kind, in.readNBytes(kind.limit() + 1), 1);
    }

    /** Characters, read to their end or to a few more than is allowed; the reader stays open. */
    static Document of(DocumentKind kind, Reader in) throws IOException {
        StringBuilder text = new StringBuilder();
        CharBuffer some = CharBuffer.allocate(8192);
        while (text.length() <= kind.limit() && in.read(some) >= 0) {
            text.append(some.flip());
            some.clear();
        }
        return of(kind, text.toString());
    }

    private static DocumentException tooLong(DocumentKind kind, int firstLine) {
        return wrong(kind, firstLine, "must not be longer than " + kind.limit() / MEGABYTE + " MB");
    }

    private static DocumentException wrong(DocumentKind kind, int firstLine, String allowed) {
        return new DocumentException(kind.whole(), "", firstLine, 1, allowed);
    }

    /** Redacted: a document holds facts. */
    @Override
    public String toString() {
        return "Document[redacted]";
    }
}
