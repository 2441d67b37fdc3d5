package io.nextmove.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * A strict cursor over JSON or YAML that stands on the first token of a value. Each reading method takes the place of
 * that value, moves to its last token, and refuses whatever is not allowed there: of the place and of nothing else does
 * the message speak.
 */
final class Tokens implements AutoCloseable {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxNumberLength(100)
            .maxNameLength(1000)
            .maxStringLength(Input.SITUATION_LIMIT)
            .build();
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(LIMITS)
            .loaderOptions(yamlLimits())
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .disable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .build();
    /** The reader of YAML takes a time that grows with the square of the longest line. */
    private static final int LONGEST_YAML_LINE = 100_000;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final JsonParser parser;
    private final String what;
    private final int firstLine;
    private JsonToken token = JsonToken.NOT_AVAILABLE;

    private Tokens(JsonParser parser, String what, int firstLine) {
        this.parser = parser;
        this.what = what;
        this.firstLine = firstLine;
    }

    /**
     * Stands on the first token of a text.
     *
     * @param what the whole that the text must be, for example {@code a situation}
     * @param firstLine the number of its first line, for messages
     */
    static Tokens of(String text, boolean yaml, String what, int firstLine) {
        if (yaml && text.lines().anyMatch(line -> line.length() > LONGEST_YAML_LINE)) {
            throw new InputException(what, "must not have a line longer than " + LONGEST_YAML_LINE + " characters");
        }
        try {
            Tokens tokens = new Tokens((yaml ? YAML : JSON).createParser(text), what, firstLine);
            tokens.next();
            return tokens;
        } catch (IOException e) {
            throw new InputException("line " + firstLine, "must be " + what + " as JSON or YAML");
        }
    }

    /** Whether a list begins here. */
    boolean atArray() {
        return token == JsonToken.START_ARRAY;
    }

    /** Reads an object whose fields have these names, each at most once; the reader finds the cursor on the value. */
    void object(String place, Collection<String> names, Consumer<String> reader) {
        if (token != JsonToken.START_OBJECT) {
            throw wrong(place, "must be an object; allowed: " + String.join(", ", names));
        }
        Set<String> seen = new HashSet<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = currentName();
            if (!names.contains(name)) {
                throw wrong(place, "has a field that is not known; allowed: " + String.join(", ", names));
            }
            if (!seen.add(name)) {
                throw wrong(inside(place, name), "must be given once");
            }
            next();
            reader.accept(name);
        }
    }

    /** Reads an object of fields with any name, each at most once. */
    void openObject(String place, Consumer<String> reader) {
        if (token != JsonToken.START_OBJECT) {
            throw wrong(place, "must be an object");
        }
        Set<String> seen = new HashSet<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = currentName();
            if (!seen.add(name)) {
                throw wrong(place, "must not have the same field twice");
            }
            next();
            reader.accept(name);
        }
    }

    /** Reads a list; the reader is given the place of each element. */
    <T> List<T> list(String place, Function<String, T> reader) {
        if (token != JsonToken.START_ARRAY) {
            throw wrong(place, "must be a list, in square brackets");
        }
        List<T> values = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            values.add(reader.apply(place + "[" + values.size() + "]"));
        }
        return values;
    }

    /** Reads one of these names. */
    <T> T oneOf(String place, Map<String, T> values) {
        T value = token == JsonToken.VALUE_STRING ? values.get(string()) : null;
        if (value == null) {
            throw wrong(place, "must be one of " + String.join(", ", values.keySet()));
        }
        return value;
    }

    /** Reads a text. */
    String text(String place) {
        if (token != JsonToken.VALUE_STRING) {
            throw wrong(place, "must be a text, in quotation marks");
        }
        return string();
    }

    /** Reads a date. */
    LocalDate date(String place) {
        if (token == JsonToken.VALUE_STRING && DATE.matcher(string()).matches()) {
            try {
                return LocalDate.parse(string());
            } catch (DateTimeException e) {
                // Of the right form, and not in the calendar.
            }
        }
        throw wrong(place, "must be a date of the calendar in the form yyyy-mm-dd, in quotation marks");
    }

    /** Reads a whole number; {@code 1.0} is one. */
    int wholeNumber(String place, int smallest, int largest) {
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            try {
                BigDecimal number = parser.getDecimalValue();
                if (number.compareTo(BigDecimal.valueOf(smallest)) >= 0
                        && number.compareTo(BigDecimal.valueOf(largest)) <= 0) {
                    return number.intValueExact();
                }
            } catch (IOException | ArithmeticException | NumberFormatException e) {
                // Told below, as for every other wrong number.
            }
        }
        throw wrong(place, "must be a whole number from " + smallest + " to " + largest);
    }

    /** Makes sure that nothing follows. */
    void end() {
        if (next() != JsonToken.NOT_AVAILABLE) {
            throw wrong("", "must end here; one alone is allowed");
        }
    }

    /** An error at the place where the cursor stands; the empty place is the whole. */
    InputException wrong(String place, String allowed) {
        return at(place.isEmpty() ? what : "`" + place + "`", parser.currentTokenLocation(), allowed);
    }

    /** The place of a field. */
    static String inside(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory does not close", e);
        }
    }

    /** Moves on; at the end of the text the token is NOT_AVAILABLE. */
    private JsonToken next() {
        try {
            JsonToken found = parser.nextToken();
            token = found == null ? JsonToken.NOT_AVAILABLE : found;
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            throw at(what, location == null ? parser.currentLocation() : location, "must be well-formed " + format());
        } catch (IOException | RuntimeException e) {
            throw at(what, parser.currentLocation(), "must be well-formed " + format());
        }
        if (parser instanceof YAMLParser yaml && token == JsonToken.VALUE_STRING && yaml.isCurrentAlias()) {
            throw at(what, parser.currentTokenLocation(), "must not use aliases");
        }
        return token;
    }

    private String currentName() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw wrong("", "must be well-formed " + format());
        }
    }

    private String string() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw wrong("", "must be well-formed " + format());
        }
    }

    private InputException at(String place, JsonLocation location, String allowed) {
        int line = Math.max(location.getLineNr(), 1) + firstLine - 1;
        return new InputException(
                place + " at line " + line + ", column " + Math.max(location.getColumnNr(), 1), allowed);
    }

    private String format() {
        return parser instanceof YAMLParser ? "YAML" : "JSON";
    }

    private static LoaderOptions yamlLimits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Input.CASES_LIMIT);
        return options;
    }
}
