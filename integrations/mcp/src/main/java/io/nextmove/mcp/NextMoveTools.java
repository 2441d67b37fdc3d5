package io.nextmove.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import io.nextmove.AcceptedSituation;
import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.Question;
import io.nextmove.explain.Interview;
import io.nextmove.json.NextMoveJson;
import io.nextmove.move.Move;
import io.nextmove.reply.Finding;
import io.nextmove.reply.ReplyCheck;
import io.nextmove.situation.Fact;
import io.nextmove.situation.SaidBy;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The five tools: stateless, read-only, each a function of its arguments. Safe for use by multiple threads. */
final class NextMoveTools {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> TEXTS = Map.of("type", "array", "items", TEXT);
    private static final Map<String, Object> FACTS = Map.of(
            "type",
            "array",
            "items",
            object(
                    Map.of(
                            "fact", TEXT,
                            "value", Map.of(),
                            "saidBy",
                                    Map.of(
                                            "enum",
                                            Stream.of(SaidBy.values())
                                                    .map(Enum::name)
                                                    .toList())),
                    List.of("fact", "value", "saidBy")));

    private final GuidanceEngine engine;

    NextMoveTools(GuidanceEngine engine) {
        this.engine = engine;
    }

    /** The definitions of the tools. */
    List<Tool> definitions() {
        return List.of(
                tool(
                        "safety_first",
                        "Call before anything else and after every new fact. Says whether to show urgent help now, which safety"
                                + " questions to ask, in these words, and what to have confirmed.",
                        Map.of()),
                tool(
                        "next_question",
                        "The one question to ask now, in its words, with the values that answer it. Set a fact CHOSEN only when the"
                                + " person picked it; CONFIRMED when they agreed; PROPOSED when you read it out of their story.",
                        Map.of()),
                tool(
                        "guidance",
                        "The answer for what is known, with rules and citations. Propose only moves it recommends.",
                        Map.of()),
                tool(
                        "check_reply",
                        "Check your reply before you send it; send only what passes. Put in moves and questions all that the text"
                                + " proposes and asks.",
                        Map.of(
                                "text", TEXT,
                                "moves", TEXTS,
                                "questions", TEXTS,
                                "quotations",
                                        Map.of(
                                                "type",
                                                "array",
                                                "items",
                                                object(
                                                        Map.of("passage", TEXT, "words", TEXT),
                                                        List.of("passage", "words"))))),
                tool("why_not", "Why a move is not recommended.", Map.of("move", TEXT)));
    }

    private static Tool tool(String name, String description, Map<String, Object> more) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("asOf", Map.of("type", "string", "description", "Today, YYYY-MM-DD"));
        properties.put("facts", FACTS);
        properties.putAll(more);
        List<String> required = new ArrayList<>(List.of("asOf", "facts"));
        Stream.of("text", "move").filter(more::containsKey).forEach(required::add);
        return Tool.builder(name, object(properties, required))
                .description(description)
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    /** Calls a tool. What is wrong with the arguments is a result too, in one line. */
    CallToolResult call(String tool, @Nullable Map<String, Object> arguments) {
        try {
            return CallToolResult.builder()
                    .addTextContent(answer(tool, arguments))
                    .isError(false)
                    .build();
        } catch (IllegalArgumentException e) {
            return CallToolResult.builder()
                    .addTextContent(e.getMessage())
                    .isError(true)
                    .build();
        }
    }

    private String answer(String tool, @Nullable Map<String, Object> given) {
        Set<String> own =
                switch (tool) {
                    case "check_reply" -> Set.of("asOf", "facts", "text", "moves", "questions", "quotations");
                    case "why_not" -> Set.of("asOf", "facts", "move");
                    default -> Set.of("asOf", "facts");
                };
        Arguments arguments = new Arguments(given, own);
        Arguments.Told told = arguments.told();
        AcceptedSituation accepted = engine.accept(told.situation(), told.saidBy());
        return switch (tool) {
            case "safety_first" -> safetyFirst(accepted);
            case "next_question" -> nextQuestion(accepted);
            case "guidance" -> NextMoveJson.write(engine.advise(accepted.situation()));
            case "check_reply" -> checked(engine.check(accepted.situation(), arguments.draft()));
            case "why_not" ->
                engine.explanations()
                        .whyNot(accepted.situation(), arguments.move())
                        .map(NextMoveJson::write)
                        .orElse("{\"recommended\":true}");
            default -> throw new IllegalArgumentException("name: no such tool");
        };
    }

    private String safetyFirst(AcceptedSituation accepted) {
        Guidance guidance = engine.advise(accepted.situation());
        Optional<AdvisedMove> urgent = guidance.move(Move.GET_EMERGENCY_HELP).filter(AdvisedMove::recommended);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("urgent", urgent.isPresent());
        answer.put(
                "say",
                urgent.map(AdvisedMove::summary).orElse(guidance.headline().text()));
        answer.put(
                "ask",
                guidance.questions().stream()
                        .filter(NextMoveTools::safety)
                        .map(NextMoveTools::question)
                        .toList());
        answer.put(
                "confirm",
                accepted.toConfirm().stream().map(NextMoveTools::question).toList());
        return JSON.writeValueAsString(answer);
    }

    private static boolean safety(Question question) {
        return question.fact().path().startsWith("safety.");
    }

    private String nextQuestion(AcceptedSituation accepted) {
        Interview interview = engine.explanations().interview(accepted.situation());
        Optional<Question> confirm = accepted.toConfirm().stream()
                .filter(q -> safety(q)
                        || interview.next().filter(Interview.Ask::safety).isEmpty())
                .findFirst();
        if (confirm.isPresent()) {
            return JSON.writeValueAsString(question(confirm.get()));
        }
        return JSON.writeValueAsString(interview
                .next()
                .map(ask -> question(ask.fact(), ask.text(), ask.because()))
                .orElse(Map.of("finished", true)));
    }

    private static Map<String, Object> question(Question question) {
        return question(question.fact(), question.ask(), question.because());
    }

    private static Map<String, Object> question(Fact<?> fact, String ask, List<Reason> because) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("fact", fact.path());
        question.put("ask", ask);
        question.put("kind", fact.kind().name());
        Object[] constants = fact.type().getEnumConstants();
        if (constants != null) {
            question.put(
                    "values",
                    Stream.of(constants).map(c -> ((Enum<?>) c).name()).toList());
        }
        question.put("rows", because.stream().map(Reason::row).distinct().toList());
        return question;
    }

    private static String checked(ReplyCheck check) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("passes", check.passes());
        answer.put(
                "findings",
                check.findings().stream().map(NextMoveTools::finding).toList());
        return JSON.writeValueAsString(answer);
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("fault", finding.fault().name());
        found.put("place", finding.place());
        found.put("text", finding.text());
        found.put("instead", finding.instead());
        found.put("rows", finding.because().stream().map(Reason::row).distinct().toList());
        found.put(
                "passages",
                finding.because().stream()
                        .flatMap(r -> r.citations().stream())
                        .map(Citation::passage)
                        .distinct()
                        .toList());
        return found;
    }
}
