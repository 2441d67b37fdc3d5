package io.nextmove.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes errors as the protocol has them, each in one line that names the place and what is allowed there. The SDK writes
 * some with their stack trace (java-sdk issue 955), and some repeat what was sent.
 */
final class PlainErrors implements McpJsonMapper {
    private static final Map<Integer, String> MESSAGES = Map.of(
            ErrorCodes.PARSE_ERROR, "message: must be JSON",
            ErrorCodes.INVALID_REQUEST,
                    "message: must be one request or notification of JSON-RPC, of less than 2 MB; over HTTP as application/json",
            ErrorCodes.METHOD_NOT_FOUND,
                    "method: must be one that the server offers; the client accepts application/json and text/event-stream",
            ErrorCodes.INVALID_PARAMS, "params: must be those of the method, with the name of a tool that is listed",
            ErrorCodes.INTERNAL_ERROR, "message: cannot be answered");

    private final McpJsonMapper mapper;

    PlainErrors(McpJsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String writeValueAsString(Object value) throws IOException {
        if (value instanceof McpError thrown) {
            return mapper.writeValueAsString(error(null, thrown.getJsonRpcError()));
        }
        if (value instanceof JSONRPCResponse response && response.error() != null) {
            return mapper.writeValueAsString(error(response.id(), response.error()));
        }
        return mapper.writeValueAsString(value);
    }

    @Override
    public byte[] writeValueAsBytes(Object value) throws IOException {
        return writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> error(@Nullable Object id, JSONRPCError error) {
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("jsonrpc", "2.0");
        envelope.put("id", id);
        envelope.put(
                "error",
                Map.of(
                        "code",
                        error.code(),
                        "message",
                        MESSAGES.getOrDefault(error.code(), MESSAGES.get(ErrorCodes.INTERNAL_ERROR))));
        return envelope;
    }

    @Override
    public <T> T readValue(String content, Class<T> type) throws IOException {
        return mapper.readValue(content, type);
    }

    @Override
    public <T> T readValue(byte[] content, Class<T> type) throws IOException {
        return mapper.readValue(content, type);
    }

    @Override
    public <T> T readValue(String content, TypeRef<T> type) throws IOException {
        return mapper.readValue(content, type);
    }

    @Override
    public <T> T readValue(byte[] content, TypeRef<T> type) throws IOException {
        return mapper.readValue(content, type);
    }

    @Override
    public <T> T convertValue(Object from, Class<T> type) {
        return mapper.convertValue(from, type);
    }

    @Override
    public <T> T convertValue(Object from, TypeRef<T> type) {
        return mapper.convertValue(from, type);
    }
}
