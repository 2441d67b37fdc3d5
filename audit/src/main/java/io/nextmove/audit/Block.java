package io.nextmove.audit;

import java.util.List;

/** A part of a page, in plain text; whoever writes it out escapes it. */
sealed interface Block {

    /** A heading under that of the page; level 2 or 3. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Text(String text) implements Block {}

    /** A list. */
    record Items(List<String> items) implements Block {}

    /** A table; a cell has one line or several. */
    record Table(List<String> heads, List<List<List<String>>> rows) implements Block {}

    /** What is folded until the reader opens it. */
    record Folded(String title, List<Block> blocks) implements Block {}

    /** Links to other pages. */
    record Links(List<Decision> pages) implements Block {}

    /** Text exactly as it stands in a file. */
    record Code(String text) implements Block {}
}
