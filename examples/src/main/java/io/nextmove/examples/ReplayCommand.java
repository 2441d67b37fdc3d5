package io.nextmove.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.explain.DecisionRecord;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proves that a record follows from a situation, or names the parts that do not. */
@Command(name = "replay", description = "Prove that a record follows from a situation, or say where it does not.")
final class ReplayCommand implements Callable<Integer> {
    private static final JsonFactory STRICT =
            new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final Supplier<GuidanceEngine> engine;
    private final Console console;

    @Parameters(index = "0", paramLabel = "RECORD", description = "A record as `nextmove record` writes it.")
    private String record = Input.STANDARD_INPUT;

    @Parameters(index = "1", paramLabel = "SITUATION", description = "The situation; - reads standard input.")
    private String situation = Input.STANDARD_INPUT;

    ReplayCommand(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<String, Object> given = read(Input.text(record, console, Input.SITUATION_LIMIT), record);
        Situation told = SituationReader.read(situation, console);
        Guidance answer = engine.get().advise(told);
        boolean withFacts = given.get("facts") instanceof List<?> facts && !facts.isEmpty();
        DecisionRecord made = withFacts ? answer.recordWithFacts(told) : answer.record(told);
        Map<String, Object> follows = read(ExplanationWriter.indented(made), "the record");
        List<String> differing = new ArrayList<>();
        for (String part : follows.keySet()) {
            if (!follows.get(part).equals(given.get(part))) {
                differing.add(part);
            }
        }
        given.keySet().stream().filter(part -> !follows.containsKey(part)).forEach(part -> differing.add("more"));
        if (differing.isEmpty()) {
            console.line("The record follows.");
            return 0;
        }
        console.line("The record does not follow; these parts differ: " + String.join(", ", differing));
        return NextMove.FELL_SHORT;
    }

    private static Map<String, Object> read(String text, String place) {
        try (JsonParser json = STRICT.createParser(text)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, Object> fields = object(json);
                if (json.nextToken() == null) {
                    return fields;
                }
            }
        } catch (IOException e) {
            // Not JSON: the same as JSON that is no record.
        }
        throw new InputException(place, "must be a record as `nextmove record` writes it");
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return fields;
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return object(json);
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json));
            }
            return items;
        }
        return json.getText();
    }
}
