package io.nextmove.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.nextmove.GuidanceEngine;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A real client against the server, over both ways in. */
class NextMoveServerTest {
    private static final int CALLS = Integer.getInteger("nextmove.hostile.requests", 2_000);
    private static final String PRIVATE = "SecretValue";
    private static final Map<String, Object> TODAY = Map.of("asOf", "2026-03-01", "facts", List.of());

    private static Server server;
    private static McpSyncClient client;

    @BeforeAll
    static void start() throws Exception {
        server = NextMoveServer.http(0);
        client = connect(HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + NextMoveServer.port(server))
                .endpoint("/mcp")
                .build());
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        server.stop();
    }

    private static McpSyncClient connect(McpClientTransport transport) {
        McpSyncClient connected = McpClient.sync(transport)
                .initializationTimeout(Duration.ofMinutes(1))
                .requestTimeout(Duration.ofMinutes(1))
                .build();
        connected.initialize();
        return connected;
    }

    @Test
    void both_ways_in_offer_the_same_five_tools_and_the_same_answers() {
        McpSyncClient overStreams = connect(new StdioClientTransport(
                ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString())
                        .args("-cp", System.getProperty("java.class.path"), NextMoveServer.class.getName())
                        .build(),
                McpJsonDefaults.getMapper()));
        try {
            assertThat(overStreams.listTools().tools())
                    .isEqualTo(client.listTools().tools());
            assertThat(client.listTools().tools())
                    .extracting(Tool::name)
                    .containsExactly("safety_first", "next_question", "guidance", "check_reply", "why_not");
            assertThat(overStreams.callTool(request("guidance", TODAY)))
                    .isEqualTo(client.callTool(request("guidance", TODAY)));
        } finally {
            overStreams.close();
        }
    }

    @Test
    void all_definitions_together_have_less_than_1500_tokens() throws IOException {
        String json =
                McpJsonDefaults.getMapper().writeValueAsString(new NextMoveTools(GuidanceEngine.load()).definitions());
        int tokens = Encodings.newDefaultEncodingRegistry()
                .getEncoding(EncodingType.O200K_BASE)
                .countTokens(json);
        assertThat(tokens).isBetween(1, 1_499);
    }

    @Test
    void the_first_question_is_on_safety_and_says_how_it_is_answered() {
        assertThat(text("next_question", TODAY))
                .contains("\"fact\":\"safety.immediateDanger\"", "\"YES\"", "Is anyone in danger right now?");
        assertThat(text("safety_first", TODAY)).contains("\"urgent\":false", "safety.physicalAbuse");
    }

    @Test
    void danger_that_a_model_reads_is_urgent_and_is_to_be_confirmed() {
        assertThat(text("safety_first", told("safety.immediateDanger", "YES", "PROPOSED")))
                .contains("\"urgent\":true", "\"confirm\":[{\"fact\":\"safety.immediateDanger\"");
    }

    @Test
    void a_no_that_a_model_reads_is_asked_all_the_same() {
        assertThat(text("next_question", told("safety.immediateDanger", "NO", "PROPOSED")))
                .contains("\"fact\":\"safety.immediateDanger\"");
        assertThat(text("next_question", told("safety.immediateDanger", "NO", "CHOSEN")))
                .doesNotContain("\"fact\":\"safety.immediateDanger\"");
    }

    @Test
    void a_reply_is_stopped_with_what_to_say_instead() {
        Map<String, Object> arguments = new HashMap<>(told("safety.coerciveControl", "YES", "PROPOSED"));
        arguments.put("text", "You should leave him tonight.");
        arguments.put("moves", List.of("LOWER_BAR_TO_ONE_SESSION"));
        assertThat(text("check_reply", arguments))
                .contains("\"passes\":false", "BARRED_MOVE", "VERDICT", "\"rows\":[\"NOT-12\"]", "\"instead\":")
                .doesNotContain("tonight");
    }

    @Test
    void a_bar_is_explained() {
        Map<String, Object> arguments = new HashMap<>(told("safety.coerciveControl", "YES", "CHOSEN"));
        arguments.put("move", "LOWER_BAR_TO_ONE_SESSION");
        assertThat(text("why_not", arguments)).contains("EXCLUDED");
        arguments.put("move", "GET_INDIVIDUAL_SUPPORT");
        assertThat(text("why_not", arguments)).isEqualTo("{\"recommended\":true}");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(Map.of(), "asOf: "),
                Arguments.of(Map.of("asOf", PRIVATE), "asOf: "),
                Arguments.of(Map.of("asOf", "2026-03-01", PRIVATE, 1), "arguments: "),
                Arguments.of(Map.of("asOf", "2026-03-01", "facts", PRIVATE), "facts: "),
                Arguments.of(Map.of("asOf", "2026-03-01", "facts", List.of(PRIVATE)), "facts[0]: "),
                Arguments.of(told(PRIVATE, "YES", "CHOSEN"), "facts[0].fact: "),
                Arguments.of(told("safety.physicalAbuse", "YES", PRIVATE), "facts[0].saidBy: "),
                Arguments.of(told("safety.physicalAbuse", PRIVATE, "CHOSEN"), "safety.physicalAbuse: "),
                Arguments.of(told("timeline.windowEnd", PRIVATE, "CHOSEN"), "timeline.windowEnd: "),
                Arguments.of(
                        Map.of(
                                "asOf",
                                "2026-03-01",
                                "facts",
                                List.of(
                                        fact("safety.physicalAbuse", "NO", "CHOSEN"),
                                        fact("safety.physicalAbuse", "YES", "CHOSEN"))),
                        "facts[1].fact: each fact once"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_told_by_its_place_and_never_repeated(Map<String, Object> arguments, String place) {
        CallToolResult result = client.callTool(request("guidance", arguments));
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).startsWith(place).doesNotContain(PRIVATE).doesNotContain("\n");
    }

    @Test
    void two_megabytes_and_a_foreign_origin_are_refused_and_the_server_lives_on() throws Exception {
        String large = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"" + PRIVATE
                + "x".repeat(NextMoveServer.LIMIT) + "\"}}";
        HttpResponse<String> tooLarge = post(large, "http://localhost:1");
        assertThat(tooLarge.statusCode()).isBetween(400, 599);
        assertThat(tooLarge.body()).doesNotContain(PRIVATE);
        assertThat(post("{}", "https://elsewhere.example").statusCode()).isEqualTo(403);
        assertThat(text("next_question", TODAY)).contains("safety.immediateDanger");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void over_streams_too_a_line_that_is_no_message_is_refused_and_the_server_lives_on() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        NextMoveServer.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = process.inputReader();
                BufferedWriter in = process.outputWriter()) {
            in.write(PRIVATE + "\n");
            in.write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + PRIVATE + "\"}\n");
            in.write("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"" + "x".repeat(NextMoveServer.LIMIT) + "\"}\n");
            in.write(
                    "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\","
                            + "\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}\n");
            in.flush();
            StringBuilder said = new StringBuilder();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.append(line).append('\n');
                if (line.contains("\"id\":3")) {
                    break;
                }
            }
            assertThat(said.toString()).contains("\"id\":3").doesNotContain(PRIVATE, "Exception", "xxx");
        } finally {
            process.destroy();
        }
    }

    private static HttpResponse<String> post(String body, String origin) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + NextMoveServer.port(server) + "/mcp"))
                                .header("Content-Type", "application/json")
                                .header("Accept", "application/json, text/event-stream")
                                .header("Origin", origin)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void what_is_no_call_is_refused_as_the_protocol_has_it_and_repeats_nothing() throws Exception {
        for (String body : List.of(
                PRIVATE,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + PRIVATE + "\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"" + PRIVATE + "\"}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":\"" + PRIVATE + "\"}",
                "[".repeat(100_000))) {
            HttpResponse<String> response = post(body, "http://localhost:1");
            assertThat(response.body())
                    .as(body.substring(0, Math.min(80, body.length())))
                    .startsWith("{\"jsonrpc\":\"2.0\",\"id\":")
                    .contains("\"error\":{", "\"code\":-32")
                    .containsPattern("\"message\":\"(message|method|params): [^\"]+\"")
                    .doesNotContain(PRIVATE, "stackTrace", "Exception", "\n");
        }
        assertThat(text("next_question", TODAY)).contains("safety.immediateDanger");
    }

    @Test
    void facts_that_cannot_all_be_true_are_answered_and_named() {
        Map<String, Object> arguments = Map.of(
                "asOf",
                "2026-03-01",
                "facts",
                List.of(
                        fact("safety.ownHarm", "NO", "CHOSEN"),
                        fact("safety.abuseDirection", "TOWARD_PARTNER", "CHOSEN")));
        assertThat(text("guidance", arguments)).contains("\"contradictions\":[{");
    }

    @Test
    void a_value_and_a_text_of_almost_two_megabytes_are_refused_by_their_place() {
        String large = PRIVATE + "x".repeat(NextMoveServer.LIMIT - 1_000);
        CallToolResult value = client.callTool(request("guidance", told("safety.physicalAbuse", large, "CHOSEN")));
        assertThat(value.isError()).isTrue();
        assertThat(text(value)).doesNotContain(PRIVATE).hasSizeLessThan(200);
        Map<String, Object> arguments = new HashMap<>(TODAY);
        arguments.put("text", large);
        assertThat(text("check_reply", arguments))
                .contains("\"passes\":false", "\"fault\":\"UNREADABLE\",\"place\":\"text\"")
                .doesNotContain(PRIVATE);
    }

    @Test
    void thousands_of_calls_right_and_wrong_in_turn_answer_alike() {
        String first = text("safety_first", TODAY);
        Map<String, Object> wrong = told("safety.physicalAbuse", PRIVATE, "CHOSEN");
        String refused = text(client.callTool(request("safety_first", wrong)));
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < CALLS; i += 2) {
            answers.add(text("safety_first", TODAY));
            answers.add(text(client.callTool(request("safety_first", wrong))));
        }
        assertThat(answers).containsExactlyInAnyOrder(first, refused);
    }

    private static Map<String, Object> told(String fact, Object value, String saidBy) {
        return Map.of("asOf", "2026-03-01", "facts", List.of(fact(fact, value, saidBy)));
    }

    private static Map<String, Object> fact(String fact, Object value, String saidBy) {
        return Map.of("fact", fact, "value", value, "saidBy", saidBy);
    }

    private static String text(String tool, Map<String, Object> arguments) {
        CallToolResult result = client.callTool(request(tool, arguments));
        assertThat(result.isError()).as(text(result)).isFalse();
        return text(result);
    }

    private static CallToolRequest request(String tool, Map<String, Object> arguments) {
        return CallToolRequest.builder(tool).arguments(arguments).build();
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }
}
