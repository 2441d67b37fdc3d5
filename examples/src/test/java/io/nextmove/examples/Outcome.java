package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** The outcome of one command that was run in this process. */
record Outcome(int status, String out, String err) {

    /** Runs a command over an engine, with that on standard input. */
    static Outcome of(GuidanceEngine engine, byte[] in, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new ByteArrayInputStream(in), new PrintWriter(out), new PrintWriter(err), false);
        int status = NextMove.run(() -> engine, console, args);
        return new Outcome(status, out.toString(), err.toString());
    }

    static Outcome of(GuidanceEngine engine, String in, String... args) {
        return of(engine, in.getBytes(StandardCharsets.UTF_8), args);
    }
}
