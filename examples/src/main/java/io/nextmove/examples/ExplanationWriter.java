package io.nextmove.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes explanations as JSON: a record is an object with its components in their order, a fact is its path, a rule is
 * its sentence with row, footing and passages. What is absent is left out, and so is the other value of a fact that is
 * not the asker's to act on.
 */
final class ExplanationWriter {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private ExplanationWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The explanation over several lines. */
    static String indented(Object explanation) {
        StringWriter out = new StringWriter();
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
            new ExplanationWriter(json).value(explanation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void value(Object value) throws IOException {
        if (value instanceof Reason reason) {
            reason(reason);
        } else if (value instanceof Citation citation) {
            json.writeString(citation.passage());
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof Collection<?> several) {
            json.writeStartArray();
            for (Object each : several) {
                value(each);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(name(entry.getKey()));
                value(entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof OptionalInt number) {
            json.writeNumber(number.getAsInt());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(name(value));
        }
    }

    private static String name(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private void record(Record record) throws IOException {
        json.writeStartObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = read(component, record);
            boolean withheld = record instanceof WhatWouldChange.Setting setting
                    && !setting.actionable()
                    && component.getName().equals("value");
            Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (present != null && !withheld) {
                json.writeFieldName(component.getName());
                value(present);
            }
        }
        json.writeEndObject();
    }

    private void reason(Reason reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", reason.rule());
        json.writeStringField("row", reason.row());
        json.writeStringField("footing", reason.footing().name());
        json.writeFieldName("passages");
        value(reason.citations());
        json.writeEndObject();
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an explanation cannot be read", e);
        }
    }
}
