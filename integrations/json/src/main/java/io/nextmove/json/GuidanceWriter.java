package io.nextmove.json;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Contradiction;
import io.nextmove.Guidance;
import io.nextmove.Headline;
import io.nextmove.HouseAdvice;
import io.nextmove.Question;
import io.nextmove.TopicAnswer;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.Judgments;
import io.nextmove.move.Move;
import io.nextmove.move.NoticePart;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.OutlineSection;
import io.nextmove.situation.Fact;
import io.nextmove.source.Citation;
import io.nextmove.source.Evidence;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an answer as JSON, as its schema has it. Fields
 * always stand in the same order, so that equal answers are equal texts; what is empty and may be left out is left out.
 */
final class GuidanceWriter {
    private final JsonGenerator json;

    GuidanceWriter(JsonGenerator json) {
        this.json = json;
    }

    void guidance(Guidance guidance) {
        json.writeStartObject();
        json.writeStringProperty("asOf", guidance.asOf().toString());
        list("outline", guidance.outline().sections(), this::section);
        json.writeName("judgments");
        judgments(guidance.judgments());
        json.writeName("headline");
        headline(guidance.headline());
        list("answers", guidance.answers(), this::answer);
        list("moves", guidance.moves(), this::move);
        list("missteps", guidance.missteps(), this::misstep);
        list("questions", guidance.questions(), this::question);
        list("contradictions", guidance.contradictions(), this::contradiction);
        list("notices", guidance.notices(), this::notice);
        if (!guidance.house().isEmpty()) {
            json.writeName("house");
            house(guidance.house());
        }
        if (!guidance.evidence().isEmpty()) {
            list("evidence", guidance.evidence(), this::evidence);
        }
        json.writeEndObject();
    }

    private void section(OutlineSection section) {
        json.writeStartObject();
        json.writeStringProperty("part", section.part().name());
        text("heading", section.heading());
        text("lead", section.lead());
        list("items", section.items(), this::item);
        json.writeEndObject();
    }

    private void item(OutlineItem item) {
        json.writeStartObject();
        text("move", item.move().map(Move::name).orElse(""));
        text("row", item.row());
        json.writeStringProperty("text", item.text());
        text("say", item.say().orElse(""));
        text("avoid", item.avoid().orElse(""));
        text("because", item.because().orElse(""));
        json.writeEndObject();
    }

    void judgments(Judgments judgments) {
        json.writeStartObject();
        json.writeName("abuse");
        judgment(judgments.abuse());
        json.writeName("refusal");
        judgment(judgments.refusal());
        json.writeName("asking");
        judgment(judgments.asking());
        json.writeName("timeline");
        judgment(judgments.timeline());
        json.writeName("departure");
        judgment(judgments.departure());
        json.writeEndObject();
    }

    void judgment(Judgment<?> judgment) {
        json.writeStartObject();
        json.writeStringProperty("value", judgment.value().name());
        json.writeStringProperty("summary", judgment.summary());
        if (judgment.confidence().isPresent()) {
            json.writeStringProperty("confidence", judgment.confidence().get().name());
        }
        if (judgment.basis().isPresent()) {
            json.writeStringProperty("basis", judgment.basis().get().name());
        }
        list("because", judgment.because(), this::reason);
        if (!judgment.alsoSeen().isEmpty()) {
            list("alsoSeen", judgment.alsoSeen(), this::reason);
        }
        json.writeEndObject();
    }

    void move(AdvisedMove move) {
        json.writeStartObject();
        json.writeStringProperty("move", move.move().name());
        json.writeStringProperty("status", move.status().name());
        json.writeBooleanProperty("proposed", move.proposed());
        json.writeNumberProperty("rank", move.rank());
        json.writeStringProperty("title", move.title());
        json.writeStringProperty("summary", move.summary());
        texts("say", move.say());
        texts("avoid", move.avoid());
        texts("notes", move.notes());
        text("until", move.until());
        moves("instead", move.instead());
        list("because", move.because(), this::reason);
        json.writeEndObject();
    }

    void misstep(AdvisedAgainst misstep) {
        json.writeStartObject();
        json.writeStringProperty("misstep", misstep.misstep().name());
        json.writeBooleanProperty("told", misstep.told());
        json.writeStringProperty("summary", misstep.summary());
        moves("instead", misstep.instead());
        list("because", misstep.because(), this::reason);
        json.writeEndObject();
    }

    void question(Question question) {
        json.writeStartObject();
        json.writeStringProperty("fact", question.fact().path());
        json.writeStringProperty("ask", question.ask());
        list("because", question.because(), this::reason);
        json.writeEndObject();
    }

    void headline(Headline headline) {
        json.writeStartObject();
        json.writeStringProperty("text", headline.text());
        list("because", headline.because(), this::reason);
        json.writeEndObject();
    }

    void answer(TopicAnswer answer) {
        json.writeStartObject();
        json.writeStringProperty("topic", answer.topic().name());
        json.writeStringProperty("text", answer.text());
        list("because", answer.because(), this::reason);
        json.writeEndObject();
    }

    void contradiction(Contradiction contradiction) {
        json.writeStartObject();
        list("facts", contradiction.facts(), json::writeString);
        json.writeStringProperty("text", contradiction.text());
        json.writeEndObject();
    }

    void notice(AttachedNotice notice) {
        json.writeStartObject();
        json.writeStringProperty("notice", notice.notice().name());
        texts("about", notice.about().stream().map(NoticePart::name).toList());
        json.writeStringProperty("text", notice.text());
        list("because", notice.because(), this::reason);
        json.writeEndObject();
    }

    private void house(HouseAdvice house) {
        json.writeStartObject();
        list("steps", house.steps(), this::step);
        list("notices", house.notes(), this::note);
        json.writeEndObject();
    }

    private void step(HouseAdvice.Step step) {
        json.writeStartObject();
        json.writeStringProperty("step", step.id());
        json.writeStringProperty("status", step.status().name());
        json.writeStringProperty("text", step.text());
        list("because", step.because(), this::reason);
        json.writeEndObject();
    }

    private void note(HouseAdvice.Note note) {
        json.writeStartObject();
        json.writeStringProperty("notice", note.id());
        json.writeStringProperty("text", note.text());
        list("because", note.because(), this::reason);
        json.writeEndObject();
    }

    void reason(Reason reason) {
        json.writeStartObject();
        json.writeStringProperty("rule", reason.rule());
        text("because", reason.because().orElse(""));
        json.writeStringProperty("row", reason.row());
        texts("facts", reason.facts().stream().map(Fact::path).toList());
        json.writeStringProperty("footing", reason.footing().name());
        list("citations", reason.citations(), this::citation);
        json.writeEndObject();
    }

    void citation(Citation citation) {
        json.writeStartObject();
        json.writeStringProperty("passage", citation.passage());
        json.writeStringProperty("section", citation.section());
        text("anchor", citation.anchor());
        if (citation.note().isPresent()) {
            json.writeNumberProperty("note", citation.note().getAsInt());
        }
        json.writeStringProperty("kind", citation.kind().name());
        json.writeStringProperty("footing", citation.footing().name());
        text("paraphrase", citation.paraphrase());
        text("textFragment", citation.textFragment());
        if (citation.evidence().isPresent()) {
            json.writeName("evidence");
            evidence(citation.evidence().get());
        }
        json.writeEndObject();
    }

    void evidence(Evidence evidence) {
        json.writeStartObject();
        json.writeNumberProperty("note", evidence.note());
        json.writeStringProperty("kind", evidence.kind().name());
        json.writeStringProperty("appraisal", evidence.appraisal().name());
        json.writeStringProperty("subject", evidence.subject());
        text("finding", evidence.finding());
        text("caution", evidence.caution().orElse(""));
        json.writeEndObject();
    }

    private void text(String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            list(name, texts, json::writeString);
        }
    }

    private void moves(String name, List<Move> moves) {
        texts(name, moves.stream().map(Move::name).toList());
    }

    private <T> void list(String name, List<T> items, Consumer<T> item) {
        json.writeArrayPropertyStart(name);
        for (T each : items) {
            item.accept(each);
        }
        json.writeEndArray();
    }
}
