package io.nextmove.json;

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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A strict cursor over JSON or YAML that stands on the first token of a value. Each reading method takes the place of
 * that value, moves to its last token, and refuses whatever is not allowed there: of the place and of nothing else does
 * the message speak.
 */
final class Tokens {
    /** In the place of the first line, where the parser does not read text. */
    private static final int NO_LINES = 0;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final JsonParser parser;
    private final Notation notation;
    private final String whole;
    private final int firstLine;
    private JsonToken token;

    private Tokens(JsonParser parser, Notation notation, String whole, int firstLine) {
        this.parser = parser;
        this.notation = notation;
        this.whole = whole;
        this.firstLine = firstLine;
        this.token = parser.currentToken() == null ? JsonToken.NOT_AVAILABLE : parser.currentToken();
    }

    /** Reads the whole of a document; the reader finds the cursor on the first token and leaves it on the last. */
    static <T> T read(Document document, Notation notation, Function<Tokens, T> reader) {
        try (JsonParser parser = notation.parser(document)) {
            Tokens tokens = new Tokens(parser, notation, document.kind().whole(), document.firstLine());
            tokens.next();
            T value = reader.apply(tokens);
            if (tokens.next() != JsonToken.NOT_AVAILABLE) {
                throw tokens.wrong("", "must end here; one alone is allowed");
            }
            return value;
        }
    }

    /** A cursor over the parser of somebody else, on the token on which that stands. */
    static Tokens over(JsonParser parser, DocumentKind kind) {
        boolean text = parser.currentTokenLocation().getLineNr() > 0;
        return new Tokens(parser, Notation.of(parser), kind.whole(), text ? 1 : NO_LINES);
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
            String name = parser.currentName();
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
            String name = parser.currentName();
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
            } catch (JacksonException | ArithmeticException | NumberFormatException e) {
                // Told below, as for every other wrong number.
            }
        }
        throw wrong(place, "must be a whole number from " + smallest + " to " + largest);
    }

    /** An error at the place where the cursor stands; the empty place is the whole. */
    DocumentException wrong(String place, String allowed) {
        return wrong(place, parser.currentTokenLocation(), allowed);
    }

    /** The place of a field. */
    static String inside(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    /** Moves on; at the end of the text the token is NOT_AVAILABLE. */
    private JsonToken next() {
        try {
            JsonToken found = parser.nextToken();
            token = found == null ? JsonToken.NOT_AVAILABLE : found;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw wrong("", at == null ? parser.currentLocation() : at, notation.wellFormed());
        } catch (RuntimeException e) {
            throw wrong("", parser.currentLocation(), notation.wellFormed());
        }
        if (token == JsonToken.VALUE_STRING && notation.isAlias(parser)) {
            throw wrong("", "must not use aliases");
        }
        return token;
    }

    private String string() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw wrong("", notation.wellFormed());
        }
    }

    private DocumentException wrong(String place, TokenStreamLocation at, String allowed) {
        if (firstLine == NO_LINES) {
            return new DocumentException(whole, place, 0, 0, allowed);
        }
        int line = Math.max(at.getLineNr(), 1) + firstLine - 1;
        return new DocumentException(whole, place, line, Math.max(at.getColumnNr(), 1), allowed);
    }
}
