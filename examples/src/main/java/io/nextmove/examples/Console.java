package io.nextmove.examples;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to. Lines end with {@code \n} and are UTF-8 everywhere.
 *
 * @param in standard input
 * @param out answers
 * @param err one line for each input error
 * @param styled whether the output may use bold and faint
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean styled) {

    /** The console of the process. */
    static Console system(boolean styled) {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                utf8(new FileOutputStream(FileDescriptor.out)),
                utf8(new FileOutputStream(FileDescriptor.err)),
                styled);
    }

    /** Prints a line of the answer. */
    void line(String text) {
        out.print(text + "\n");
    }

    /** Tells of an error, in one line. */
    void error(String text) {
        out.flush();
        err.print("nextmove: " + text + "\n");
        err.flush();
    }

    private static PrintWriter utf8(FileOutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
