package io.nextmove.json;

import java.util.Objects;

/**
 * A document that is not by its schema. The message is one line: the place in the document and what is allowed there,
 * never the value that was given.
 */
public final class DocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String place;
    private final int line;
    private final int column;
    private final String allowed;

    DocumentException(String whole, String place, int line, int column, String allowed) {
        super((place.isEmpty() ? whole : "`" + place + "`")
                + (line > 0 ? " at line " + line + ", column " + column : "")
                + ": " + allowed);
        this.place = place;
        this.line = line;
        this.column = column;
        this.allowed = allowed;
    }

    /** The same, told of the file that holds the document. */
    DocumentException(String file, DocumentException document) {
        super("`" + file + "`: " + document.getMessage());
        this.place = document.place;
        this.line = document.line;
        this.column = document.column;
        this.allowed = document.allowed;
    }

    /** Never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** The path of the field, for example {@code safety.physicalAbuse}; empty for the whole document. */
    public String place() {
        return place;
    }

    /** The line, counted from 1; 0 if the document was not read as text. */
    public int line() {
        return line;
    }

    /** The column, counted from 1; 0 if the document was not read as text. */
    public int column() {
        return column;
    }

    /** What is allowed at the place, as the end of a sentence: {@code must be a date of the calendar …}. */
    public String allowed() {
        return allowed;
    }
}
