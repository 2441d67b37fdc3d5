package io.nextmove.json;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** Writes the value of a fact as a situation has it. */
final class ValueWriter {
    private final JsonGenerator json;

    ValueWriter(JsonGenerator json) {
        this.json = json;
    }

    /** A value that is there. */
    void value(Object value) {
        if (value instanceof Optional<?> present) {
            value(present.orElseThrow());
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof Collection<?> several) {
            json.writeStartArray();
            several.forEach(this::value);
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, each) -> {
                json.writeName(text(key));
                value(each);
            });
            json.writeEndObject();
        } else if (value instanceof OptionalInt number) {
            json.writeNumber(number.getAsInt());
        } else {
            json.writeString(text(value));
        }
    }

    private void record(Record record) {
        json.writeStartObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(component, record);
            if (!value.equals(Optional.empty())) {
                json.writeName(component.getName());
                value(value);
            }
        }
        json.writeEndObject();
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record does not show `" + component.getName() + "`", e);
        }
    }
}
