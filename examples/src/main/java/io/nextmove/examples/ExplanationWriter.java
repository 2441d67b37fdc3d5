package io.nextmove.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.nextmove.explain.Comparison;
import io.nextmove.explain.DecisionRecord;
import io.nextmove.explain.NextQuestion;
import io.nextmove.explain.Rehearsal;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.explain.Why;
import io.nextmove.explain.WhyNot;
import io.nextmove.situation.Fact;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes explanations as JSON over several lines, as the contract has them: a fact is its path, a rule is its sentence
 * with row, footing and passages. What is absent is left out, and so is the other value of a fact that is not the asker's
 * to act on.
 */
final class ExplanationWriter {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private ExplanationWriter(JsonGenerator json) {
        this.json = json;
    }

    static String indented(Why why) {
        return text(out -> out.why(why));
    }

    static String indented(WhyNot whyNot) {
        return text(out -> out.whyNot(whyNot));
    }

    static String indented(WhatWouldChange change) {
        return text(out -> out.change(change));
    }

    static String indented(Comparison comparison) {
        return text(out -> out.comparison(comparison));
    }

    static String indented(List<NextQuestion> questions) {
        return text(out -> out.list(questions, out::question));
    }

    static String indented(Rehearsal rehearsal) {
        return text(out -> out.rehearsal(rehearsal));
    }

    static String indented(DecisionRecord record) {
        return text(out -> out.record(record));
    }

    private interface Item<T> {
        void write(T item) throws IOException;
    }

    private static String text(Item<ExplanationWriter> body) {
        StringWriter out = new StringWriter();
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
            body.write(new ExplanationWriter(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void why(Why why) throws IOException {
        json.writeStartObject();
        name("move", why.move());
        json.writeStringField("title", why.title());
        name("status", why.status());
        list("steps", why.steps(), this::step);
        json.writeEndObject();
    }

    private void step(Why.Step step) throws IOException {
        json.writeStartObject();
        json.writeFieldName("rule");
        rule(step.rule());
        list("judgments", step.judgments(), this::judged);
        list("signs", step.signs(), this::step);
        names("silent", step.silent());
        list("given", step.given(), this::fact);
        list("notGiven", step.notGiven(), this::fact);
        json.writeEndObject();
    }

    private void judged(Why.Judged judged) throws IOException {
        json.writeStartObject();
        name("matter", judged.matter());
        name("value", judged.value());
        list("because", judged.because(), this::step);
        json.writeEndObject();
    }

    private void whyNot(WhyNot whyNot) throws IOException {
        json.writeStartObject();
        name("move", whyNot.move());
        json.writeStringField("title", whyNot.title());
        name("status", whyNot.status());
        json.writeBooleanField("proposed", whyNot.proposed());
        list("bars", whyNot.bars(), this::barring);
        list("obstacles", whyNot.obstacles(), this::obstacle);
        list("missing", whyNot.missing(), this::missing);
        json.writeEndObject();
    }

    private void barring(WhyNot.Barring bar) throws IOException {
        json.writeStartObject();
        name("status", bar.status());
        json.writeFieldName("rule");
        rule(bar.rule());
        json.writeStringField("until", bar.until());
        json.writeEndObject();
    }

    private void obstacle(WhyNot.Obstacle obstacle) throws IOException {
        json.writeStartObject();
        name("cause", obstacle.cause());
        json.writeStringField("text", obstacle.text());
        list("rules", obstacle.rules(), this::rule);
        json.writeEndObject();
    }

    private void missing(WhyNot.Missing missing) throws IOException {
        json.writeStartObject();
        json.writeFieldName("rule");
        rule(missing.rule());
        list("unmet", missing.unmet(), this::unmet);
        json.writeBooleanField("enough", missing.enough());
        json.writeEndObject();
    }

    private void unmet(WhyNot.Unmet unmet) throws IOException {
        json.writeStartObject();
        json.writeStringField("term", unmet.term());
        json.writeStringField("text", unmet.text());
        list("parts", unmet.parts(), this::unmet);
        json.writeEndObject();
    }

    private void change(WhatWouldChange change) throws IOException {
        json.writeStartObject();
        name("move", change.move());
        json.writeStringField("title", change.title());
        name("status", change.status());
        list("alternatives", change.alternatives(), this::alternative);
        json.writeEndObject();
    }

    private void alternative(WhatWouldChange.Alternative alternative) throws IOException {
        json.writeStartObject();
        list("settings", alternative.settings(), this::setting);
        name("becomes", alternative.becomes());
        json.writeEndObject();
    }

    private void setting(WhatWouldChange.Setting setting) throws IOException {
        json.writeStartObject();
        json.writeFieldName("fact");
        fact(setting.fact());
        if (setting.actionable()) {
            value("value", setting.value());
        }
        json.writeBooleanField("actionable", setting.actionable());
        json.writeStringField("reason", setting.reason());
        json.writeEndObject();
    }

    private void comparison(Comparison comparison) throws IOException {
        json.writeStartObject();
        json.writeStringField("first", comparison.first());
        list("withdrawn", comparison.withdrawn(), this::moved);
        list("barred", comparison.barred(), this::moved);
        list("recommended", comparison.recommended(), this::moved);
        list("lifted", comparison.lifted(), this::moved);
        list("judgments", comparison.judgments(), this::turn);
        json.writeEndObject();
    }

    private void moved(Comparison.Change change) throws IOException {
        json.writeStartObject();
        name("move", change.move());
        json.writeStringField("title", change.title());
        name("before", change.before());
        name("after", change.after());
        json.writeStringField("why", change.why());
        list("because", change.because(), this::rule);
        json.writeEndObject();
    }

    private void turn(Comparison.Turn turn) throws IOException {
        json.writeStartObject();
        name("matter", turn.matter());
        name("before", turn.before());
        name("after", turn.after());
        json.writeEndObject();
    }

    private void question(NextQuestion question) throws IOException {
        json.writeStartObject();
        json.writeFieldName("fact");
        fact(question.fact());
        json.writeStringField("ask", question.ask());
        json.writeBooleanField("safety", question.safety());
        json.writeNumberField("weight", question.weight());
        list("leads", question.leads(), this::lead);
        list("because", question.because(), this::rule);
        json.writeEndObject();
    }

    private void lead(NextQuestion.Lead lead) throws IOException {
        json.writeStartObject();
        value("answer", lead.answer());
        names("gained", lead.gained());
        names("lost", lead.lost());
        names("barred", lead.barred());
        names("judgments", lead.judgments());
        json.writeEndObject();
    }

    private void rehearsal(Rehearsal rehearsal) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("withheld", rehearsal.withheld());
        name("kind", rehearsal.kind());
        list("because", rehearsal.because(), this::rule);
        list("steps", rehearsal.steps(), this::planned);
        json.writeEndObject();
    }

    private void planned(Rehearsal.Step step) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", step.number());
        json.writeStringField("text", step.text());
        name("standing", step.standing());
        json.writeStringField("citation", step.citation().passage());
        json.writeEndObject();
    }

    private void record(DecisionRecord record) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", record.version());
        json.writeStringField("asOf", record.asOf().toString());
        json.writeStringField("situation", record.situation());
        list("facts", record.facts(), this::told);
        json.writeStringField("ruleBook", record.ruleBook());
        json.writeStringField("sourceIndex", record.sourceIndex());
        list("judgments", record.judgments(), this::judgment);
        list("moves", record.moves(), this::decided);
        names("missteps", record.missteps());
        names("notices", record.notices());
        list("rules", record.rules(), this::fired);
        json.writeEndObject();
    }

    private void told(DecisionRecord.Told told) throws IOException {
        json.writeStartObject();
        json.writeFieldName("fact");
        fact(told.fact());
        json.writeStringField("value", told.value());
        json.writeEndObject();
    }

    private void judgment(DecisionRecord.Judged judged) throws IOException {
        json.writeStartObject();
        name("matter", judged.matter());
        name("value", judged.value());
        json.writeEndObject();
    }

    private void decided(DecisionRecord.Decided decided) throws IOException {
        json.writeStartObject();
        name("move", decided.move());
        name("status", decided.status());
        json.writeEndObject();
    }

    private void fired(DecisionRecord.Fired fired) throws IOException {
        json.writeStartObject();
        json.writeStringField("row", fired.row());
        json.writeStringField("rule", fired.rule());
        json.writeEndObject();
    }

    private void rule(Reason reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", reason.rule());
        json.writeStringField("row", reason.row());
        name("footing", reason.footing());
        list("passages", reason.citations().stream().map(Citation::passage).toList(), json::writeString);
        json.writeEndObject();
    }

    private void fact(Fact<?> fact) throws IOException {
        json.writeString(fact.path());
    }

    private void name(String field, Enum<?> constant) throws IOException {
        json.writeStringField(field, constant.name());
    }

    private void name(String field, Optional<? extends Enum<?>> constant) throws IOException {
        if (constant.isPresent()) {
            name(field, constant.get());
        }
    }

    private void names(String field, List<? extends Enum<?>> constants) throws IOException {
        list(field, constants, constant -> json.writeString(constant.name()));
    }

    private <T> void list(String field, List<T> items, Item<? super T> item) throws IOException {
        json.writeFieldName(field);
        list(items, item);
    }

    private <T> void list(Collection<T> items, Item<? super T> item) throws IOException {
        json.writeStartArray();
        for (T each : items) {
            item.write(each);
        }
        json.writeEndArray();
    }

    /** A value of a fact, as a situation has it; an empty one is left out. */
    private void value(String field, Object value) throws IOException {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present != null) {
            json.writeFieldName(field);
            value(present);
        }
    }

    private void value(Object value) throws IOException {
        if (value instanceof Record record) {
            json.writeStartObject();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                value(component.getName(), read(component, record));
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> several) {
            list(several, this::value);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                value(((Enum<?>) entry.getKey()).name(), entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof OptionalInt number) {
            json.writeNumber(number.getAsInt());
        } else {
            json.writeString(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a fact cannot be read", e);
        }
    }
}
