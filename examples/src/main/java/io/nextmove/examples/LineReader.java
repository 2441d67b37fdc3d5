package io.nextmove.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads line by line and never holds more of a line than a limit. */
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

    /**
     * The next line without its end; empty after the last.
     *
     * @throws InputException where it is too long or not UTF-8; the reader then stands behind it
     */
    Optional<String> next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() == limit) {
                tooLong = true;
            } else {
                line.write(b);
            }
        }
        if (tooLong) {
            throw Input.tooLong("line " + number, limit);
        }
        return Optional.of(Input.decoded(line.toByteArray(), "line " + number));
    }
}
