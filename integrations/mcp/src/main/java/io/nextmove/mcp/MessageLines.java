package io.nextmove.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The messages of a client, one to a line. A line that is none is refused and left out: the transport of the SDK would stop
 * reading there. It tells when the input has ended, so that a server without a client does not stay behind.
 */
final class MessageLines extends InputStream {
    private final InputStream in;
    private final OutputStream out;
    private final McpJsonMapper mapper;
    private final Runnable ended;
    private InputStream line = InputStream.nullInputStream();

    /**
     * The messages in a stream.
     *
     * @param out where a line is refused; whoever else writes there holds its lock
     * @param ended is run at the end of the input
     */
    MessageLines(InputStream in, OutputStream out, McpJsonMapper mapper, Runnable ended) {
        this.in = new BufferedInputStream(in);
        this.out = out;
        this.mapper = mapper;
        this.ended = ended;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = line.read(bytes, from, length);
        while (read < 0) {
            int first = in.read();
            if (first < 0) {
                ended.run();
                return -1;
            }
            byte[] next = rest(first);
            if (isMessage(next)) {
                line = new ByteArrayInputStream(next);
            } else {
                refuse();
            }
            read = line.read(bytes, from, length);
        }
        return read;
    }

    /** A line with its end, or what is too long to be one. */
    private byte[] rest(int first) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            if (all.size() <= NextMoveServer.LIMIT) {
                all.write(b == '\r' ? ' ' : b);
            }
        }
        all.write('\n');
        return all.toByteArray();
    }

    private boolean isMessage(byte[] next) {
        try {
            McpSchema.deserializeJsonRpcMessage(mapper, new String(next, StandardCharsets.UTF_8));
            return next.length <= NextMoveServer.LIMIT;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void refuse() throws IOException {
        // What is said is up to PlainErrors; the SDK only insists that there is a message.
        McpError error =
                McpError.builder(ErrorCodes.INVALID_REQUEST).message("refused").build();
        byte[] refusal = (mapper.writeValueAsString(error) + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            out.write(refusal);
            out.flush();
        }
    }
}
