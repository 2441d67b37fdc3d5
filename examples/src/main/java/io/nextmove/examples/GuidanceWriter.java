package io.nextmove.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Contradiction;
import io.nextmove.Guidance;
import io.nextmove.Question;
import io.nextmove.judgment.Judgment;
import io.nextmove.move.Move;
import io.nextmove.situation.Fact;
import io.nextmove.source.Citation;
import io.nextmove.source.Evidence;
import io.nextmove.source.Reason;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes an answer as JSON, as the contract has it, with the rows, notes and evidence that the api has besides. Fields
 * always stand in the same order, so that equal answers are equal texts; what is empty and may be left out is left out.
 */
final class GuidanceWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private GuidanceWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The answer over several lines. */
    static String indented(Guidance guidance) {
        return text(
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT),
                json -> new GuidanceWriter(json).guidance(guidance));
    }

    /** The answer in one line. */
    static String line(Guidance guidance) {
        return text(new MinimalPrettyPrinter(), json -> new GuidanceWriter(json).guidance(guidance));
    }

    /** An error in the place of an answer, in one line. */
    static String error(String message) {
        return text(new MinimalPrettyPrinter(), json -> {
            json.writeStartObject();
            json.writeStringField("error", message);
            json.writeEndObject();
        });
    }

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private interface Item<T> {
        void write(T item) throws IOException;
    }

    private static String text(PrettyPrinter printer, Body body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out).setPrettyPrinter(printer)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void guidance(Guidance guidance) throws IOException {
        json.writeStartObject();
        json.writeStringField("asOf", guidance.asOf().toString());
        json.writeObjectFieldStart("judgments");
        judgment("abuse", guidance.judgments().abuse());
        judgment("refusal", guidance.judgments().refusal());
        judgment("asking", guidance.judgments().asking());
        judgment("timeline", guidance.judgments().timeline());
        judgment("departure", guidance.judgments().departure());
        json.writeEndObject();
        list("moves", guidance.moves(), this::move);
        list("missteps", guidance.missteps(), this::misstep);
        list("questions", guidance.questions(), this::question);
        list("contradictions", guidance.contradictions(), this::contradiction);
        list("notices", guidance.notices(), this::notice);
        if (!guidance.evidence().isEmpty()) {
            list("evidence", guidance.evidence(), this::evidence);
        }
        json.writeEndObject();
    }

    private void judgment(String name, Judgment<?> judgment) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("value", judgment.value().name());
        json.writeStringField("summary", judgment.summary());
        if (judgment.confidence().isPresent()) {
            json.writeStringField("confidence", judgment.confidence().get().name());
        }
        if (judgment.basis().isPresent()) {
            json.writeStringField("basis", judgment.basis().get().name());
        }
        list("because", judgment.because(), this::reason);
        if (!judgment.alsoSeen().isEmpty()) {
            list("alsoSeen", judgment.alsoSeen(), this::reason);
        }
        json.writeEndObject();
    }

    private void move(AdvisedMove move) throws IOException {
        json.writeStartObject();
        json.writeStringField("move", move.move().name());
        json.writeStringField("status", move.status().name());
        json.writeBooleanField("proposed", move.proposed());
        json.writeNumberField("rank", move.rank());
        json.writeStringField("title", move.title());
        json.writeStringField("summary", move.summary());
        texts("say", move.say());
        texts("avoid", move.avoid());
        texts("notes", move.notes());
        text("until", move.until());
        moves("instead", move.instead());
        list("because", move.because(), this::reason);
        json.writeEndObject();
    }

    private void misstep(AdvisedAgainst misstep) throws IOException {
        json.writeStartObject();
        json.writeStringField("misstep", misstep.misstep().name());
        json.writeStringField("summary", misstep.summary());
        moves("instead", misstep.instead());
        list("because", misstep.because(), this::reason);
        json.writeEndObject();
    }

    private void question(Question question) throws IOException {
        json.writeStartObject();
        json.writeStringField("fact", question.fact().path());
        json.writeStringField("ask", question.ask());
        list("because", question.because(), this::reason);
        json.writeEndObject();
    }

    private void contradiction(Contradiction contradiction) throws IOException {
        json.writeStartObject();
        list("facts", contradiction.facts(), json::writeString);
        json.writeStringField("text", contradiction.text());
        json.writeEndObject();
    }

    private void notice(AttachedNotice notice) throws IOException {
        json.writeStartObject();
        json.writeStringField("notice", notice.notice().name());
        json.writeStringField("text", notice.text());
        list("because", notice.because(), this::reason);
        json.writeEndObject();
    }

    private void reason(Reason reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", reason.rule());
        json.writeStringField("row", reason.row());
        texts("facts", reason.facts().stream().map(Fact::path).toList());
        json.writeStringField("footing", reason.footing().name());
        list("citations", reason.citations(), this::citation);
        json.writeEndObject();
    }

    private void citation(Citation citation) throws IOException {
        json.writeStartObject();
        json.writeStringField("passage", citation.passage());
        json.writeStringField("section", citation.section());
        text("anchor", citation.anchor());
        if (citation.note().isPresent()) {
            json.writeNumberField("note", citation.note().getAsInt());
        }
        json.writeStringField("kind", citation.kind().name());
        json.writeStringField("footing", citation.footing().name());
        text("paraphrase", citation.paraphrase());
        text("textFragment", citation.textFragment());
        if (citation.evidence().isPresent()) {
            json.writeFieldName("evidence");
            evidence(citation.evidence().get());
        }
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeNumberField("note", evidence.note());
        json.writeStringField("kind", evidence.kind().name());
        json.writeStringField("appraisal", evidence.appraisal().name());
        json.writeStringField("subject", evidence.subject());
        text("finding", evidence.finding());
        text("caution", evidence.caution().orElse(""));
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private void texts(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            list(name, texts, json::writeString);
        }
    }

    private void moves(String name, List<Move> moves) throws IOException {
        texts(name, moves.stream().map(Move::name).toList());
    }

    private <T> void list(String name, List<T> items, Item<T> item) throws IOException {
        json.writeArrayFieldStart(name);
        for (T each : items) {
            item.write(each);
        }
        json.writeEndArray();
    }
}
