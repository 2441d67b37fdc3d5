package io.nextmove.json;

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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes explanations as JSON, as their schema has them: a fact is its path, a rule is its sentence
 * with row, footing and passages. What is absent is left out, and so is the other value of a fact that is not the asker's
 * to act on.
 */
final class ExplanationWriter {
    private final JsonGenerator json;

    ExplanationWriter(JsonGenerator json) {
        this.json = json;
    }

    void questions(List<NextQuestion> questions) {
        list(questions, this::question);
    }

    void why(Why why) {
        json.writeStartObject();
        name("move", why.move());
        json.writeStringProperty("title", why.title());
        name("status", why.status());
        list("steps", why.steps(), this::step);
        json.writeEndObject();
    }

    private void step(Why.Step step) {
        json.writeStartObject();
        json.writeName("rule");
        rule(step.rule());
        list("judgments", step.judgments(), this::judged);
        list("signs", step.signs(), this::step);
        names("silent", step.silent());
        list("given", step.given(), this::fact);
        list("notGiven", step.notGiven(), this::fact);
        json.writeEndObject();
    }

    private void judged(Why.Judged judged) {
        json.writeStartObject();
        name("matter", judged.matter());
        name("value", judged.value());
        list("because", judged.because(), this::step);
        json.writeEndObject();
    }

    void whyNot(WhyNot whyNot) {
        json.writeStartObject();
        name("move", whyNot.move());
        json.writeStringProperty("title", whyNot.title());
        name("status", whyNot.status());
        json.writeBooleanProperty("proposed", whyNot.proposed());
        list("bars", whyNot.bars(), this::barring);
        list("obstacles", whyNot.obstacles(), this::obstacle);
        list("missing", whyNot.missing(), this::missing);
        json.writeEndObject();
    }

    private void barring(WhyNot.Barring bar) {
        json.writeStartObject();
        name("status", bar.status());
        json.writeName("rule");
        rule(bar.rule());
        json.writeStringProperty("until", bar.until());
        json.writeEndObject();
    }

    private void obstacle(WhyNot.Obstacle obstacle) {
        json.writeStartObject();
        name("cause", obstacle.cause());
        json.writeStringProperty("text", obstacle.text());
        list("rules", obstacle.rules(), this::rule);
        json.writeEndObject();
    }

    private void missing(WhyNot.Missing missing) {
        json.writeStartObject();
        json.writeName("rule");
        rule(missing.rule());
        list("unmet", missing.unmet(), this::unmet);
        json.writeBooleanProperty("enough", missing.enough());
        json.writeEndObject();
    }

    private void unmet(WhyNot.Unmet unmet) {
        json.writeStartObject();
        json.writeStringProperty("term", unmet.term());
        json.writeStringProperty("text", unmet.text());
        list("parts", unmet.parts(), this::unmet);
        json.writeEndObject();
    }

    void change(WhatWouldChange change) {
        json.writeStartObject();
        name("move", change.move());
        json.writeStringProperty("title", change.title());
        name("status", change.status());
        list("alternatives", change.alternatives(), this::alternative);
        json.writeEndObject();
    }

    private void alternative(WhatWouldChange.Alternative alternative) {
        json.writeStartObject();
        list("settings", alternative.settings(), this::setting);
        name("becomes", alternative.becomes());
        json.writeEndObject();
    }

    private void setting(WhatWouldChange.Setting setting) {
        json.writeStartObject();
        json.writeName("fact");
        fact(setting.fact());
        if (setting.actionable()) {
            value("value", setting.value());
        }
        json.writeBooleanProperty("actionable", setting.actionable());
        json.writeStringProperty("reason", setting.reason());
        json.writeEndObject();
    }

    void comparison(Comparison comparison) {
        json.writeStartObject();
        json.writeStringProperty("first", comparison.first());
        list("withdrawn", comparison.withdrawn(), this::moved);
        list("barred", comparison.barred(), this::moved);
        list("recommended", comparison.recommended(), this::moved);
        list("lifted", comparison.lifted(), this::moved);
        list("judgments", comparison.judgments(), this::turn);
        json.writeEndObject();
    }

    private void moved(Comparison.Change change) {
        json.writeStartObject();
        name("move", change.move());
        json.writeStringProperty("title", change.title());
        name("before", change.before());
        name("after", change.after());
        json.writeStringProperty("why", change.why());
        list("because", change.because(), this::rule);
        json.writeEndObject();
    }

    private void turn(Comparison.Turn turn) {
        json.writeStartObject();
        name("matter", turn.matter());
        name("before", turn.before());
        name("after", turn.after());
        json.writeEndObject();
    }

    void question(NextQuestion question) {
        json.writeStartObject();
        json.writeName("fact");
        fact(question.fact());
        json.writeStringProperty("ask", question.ask());
        list("labels", question.labels(), json::writeString);
        json.writeBooleanProperty("safety", question.safety());
        json.writeNumberProperty("weight", question.weight());
        list("leads", question.leads(), this::lead);
        list("because", question.because(), this::rule);
        json.writeEndObject();
    }

    private void lead(NextQuestion.Lead lead) {
        json.writeStartObject();
        value("answer", lead.answer());
        names("gained", lead.gained());
        names("lost", lead.lost());
        names("barred", lead.barred());
        names("judgments", lead.judgments());
        json.writeEndObject();
    }

    void rehearsal(Rehearsal rehearsal) {
        json.writeStartObject();
        json.writeBooleanProperty("withheld", rehearsal.withheld());
        name("kind", rehearsal.kind());
        list("because", rehearsal.because(), this::rule);
        list("steps", rehearsal.steps(), this::planned);
        json.writeEndObject();
    }

    private void planned(Rehearsal.Step step) {
        json.writeStartObject();
        json.writeNumberProperty("number", step.number());
        json.writeStringProperty("text", step.text());
        name("standing", step.standing());
        json.writeStringProperty("citation", step.citation().passage());
        json.writeEndObject();
    }

    void record(DecisionRecord record) {
        json.writeStartObject();
        json.writeNumberProperty("version", record.version());
        json.writeStringProperty("asOf", record.asOf().toString());
        json.writeStringProperty("situation", record.situation());
        list("facts", record.facts(), this::told);
        json.writeStringProperty("ruleBook", record.ruleBook());
        json.writeStringProperty("sourceIndex", record.sourceIndex());
        record.house().ifPresent(house -> json.writeStringProperty("house", house));
        list("judgments", record.judgments(), this::judgment);
        list("moves", record.moves(), this::decided);
        names("missteps", record.missteps());
        names("notices", record.notices());
        list("rules", record.rules(), this::fired);
        json.writeEndObject();
    }

    private void told(DecisionRecord.Told told) {
        json.writeStartObject();
        json.writeName("fact");
        fact(told.fact());
        json.writeStringProperty("value", told.value());
        json.writeEndObject();
    }

    private void judgment(DecisionRecord.Judged judged) {
        json.writeStartObject();
        name("matter", judged.matter());
        name("value", judged.value());
        json.writeEndObject();
    }

    private void decided(DecisionRecord.Decided decided) {
        json.writeStartObject();
        name("move", decided.move());
        name("status", decided.status());
        json.writeEndObject();
    }

    private void fired(DecisionRecord.Fired fired) {
        json.writeStartObject();
        json.writeStringProperty("row", fired.row());
        json.writeStringProperty("rule", fired.rule());
        json.writeEndObject();
    }

    private void rule(Reason reason) {
        json.writeStartObject();
        json.writeStringProperty("rule", reason.rule());
        json.writeStringProperty("row", reason.row());
        name("footing", reason.footing());
        list("passages", reason.citations().stream().map(Citation::passage).toList(), json::writeString);
        json.writeEndObject();
    }

    private void fact(Fact<?> fact) {
        json.writeString(fact.path());
    }

    private void name(String field, Enum<?> constant) {
        json.writeStringProperty(field, constant.name());
    }

    private void name(String field, Optional<? extends Enum<?>> constant) {
        if (constant.isPresent()) {
            name(field, constant.get());
        }
    }

    private void names(String field, List<? extends Enum<?>> constants) {
        list(field, constants, constant -> json.writeString(constant.name()));
    }

    private <T> void list(String field, List<T> items, Consumer<? super T> item) {
        json.writeName(field);
        list(items, item);
    }

    private <T> void list(List<T> items, Consumer<? super T> item) {
        json.writeStartArray();
        for (T each : items) {
            item.accept(each);
        }
        json.writeEndArray();
    }

    /** A value of a fact; an empty one is left out. */
    private void value(String field, Object value) {
        if (!value.equals(Optional.empty())) {
            json.writeName(field);
            new ValueWriter(json).value(value);
        }
    }
}
