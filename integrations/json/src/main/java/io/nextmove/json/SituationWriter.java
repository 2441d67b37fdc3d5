package io.nextmove.json;

import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import tools.jackson.core.JsonGenerator;

/** Writes a situation as its schema has it: the day, and every fact that was told, in the order of the facts. */
final class SituationWriter {
    private final JsonGenerator json;

    SituationWriter(JsonGenerator json) {
        this.json = json;
    }

    void situation(Situation situation) {
        Situation nothingTold = Situation.asOf(situation.asOf()).build();
        String group = "";
        json.writeStartObject();
        json.writeStringProperty("asOf", situation.asOf().toString());
        for (Fact<?> fact : Fact.all()) {
            Object value = fact.in(situation);
            if (!value.equals(fact.in(nothingTold))) {
                int dot = fact.path().indexOf('.');
                group = enter(group, fact.path().substring(0, Math.max(dot, 0)));
                json.writeName(fact.path().substring(dot + 1));
                new ValueWriter(json).value(value);
            }
        }
        enter(group, "");
        json.writeEndObject();
    }

    private String enter(String group, String next) {
        if (!next.equals(group)) {
            if (!group.isEmpty()) {
                json.writeEndObject();
            }
            if (!next.isEmpty()) {
                json.writeObjectPropertyStart(next);
            }
        }
        return next;
    }
}
