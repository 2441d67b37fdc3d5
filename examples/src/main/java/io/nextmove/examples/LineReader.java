package io.nextmove.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads line by line and never holds more of a line than one byte more than a limit. */
final class LineReader {
    private final InputStream in;
    private final int limit;
    private int number;

    /** Reads from a buffered stream. */
    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The number of the line read last, counted from 1. */
    int number() {
        return number;
    }

    /** The next line without its end, or the start of one that is too long; empty after the last. */
    Optional<byte[]> next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= limit) {
                line.write(b);
            }
        }
        return Optional.of(line.toByteArray());
    }
}
