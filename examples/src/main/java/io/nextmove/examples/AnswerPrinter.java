package io.nextmove.examples;

import io.nextmove.Guidance;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.OutlineSection;
import io.nextmove.outline.Part;
import io.nextmove.source.Reason;
import java.util.Set;

/** Prints the outline of an answer for people, and nothing of its own. */
final class AnswerPrinter {
    private static final Set<Part> NUMBERED = Set.of(Part.QUESTIONS, Part.NEXT_STEPS);
    private static final Set<Part> PLAIN =
            Set.of(Part.URGENT, Part.PRIVACY, Part.HEADLINE, Part.ANSWERS, Part.FIRST_STEP);

    private final Console console;
    private final boolean sources;

    private AnswerPrinter(Console console, boolean sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints an answer in short. */
    static void print(Guidance guidance, Console console) {
        print(guidance, console, false, false);
    }

    /**
     * Prints an answer.
     *
     * @param more whether what the outline left out is printed too
     * @param sources whether each item is followed by its rules, with row, footing and passages
     */
    static void print(Guidance guidance, Console console, boolean more, boolean sources) {
        AnswerPrinter printer = new AnswerPrinter(console, sources);
        boolean begun = false;
        for (OutlineSection section : guidance.outline().sections()) {
            if (more || section.part() != Part.MORE) {
                if (begun) {
                    console.line("");
                }
                begun = true;
                printer.section(section);
            }
        }
    }

    private void section(OutlineSection section) {
        if (!section.heading().isEmpty()) {
            bold(section.heading());
        }
        if (!section.lead().isEmpty()) {
            text("", section.lead());
        }
        int number = 0;
        for (OutlineItem item : section.items()) {
            item(section.part(), lead(section.part(), ++number), item);
        }
    }

    private static String lead(Part part, int number) {
        return NUMBERED.contains(part) ? number + ". " : PLAIN.contains(part) ? "" : "- ";
    }

    private void item(Part part, String lead, OutlineItem item) {
        String indent = " ".repeat(lead.length());
        if (part == Part.HEADLINE) {
            Wrap.lines("", item.text()).forEach(this::bold);
        } else {
            text(lead, item.text());
        }
        item.say().ifPresent(say -> text(indent + Headings.SAY, "\"" + say + "\""));
        item.avoid().ifPresent(avoid -> text(indent + Headings.AVOID, avoid));
        if (sources) {
            item.reasons().forEach(reason -> source(indent, reason));
        }
    }

    private void source(String indent, Reason reason) {
        reason.because().ifPresent(because -> faint(indent + Headings.WHY, because));
        String place = reason.row().isEmpty() ? "" : reason.row() + ", ";
        faint(
                indent + Headings.RULE,
                reason.rule() + " [" + place + Headings.of(reason.footing()) + "] " + Passages.of(reason.citations()));
    }

    private void bold(String text) {
        console.line(console.styled() ? "\u001b[1m" + text + "\u001b[0m" : text);
    }

    private void text(String lead, String text) {
        Wrap.lines(lead, text).forEach(console::line);
    }

    private void faint(String lead, String text) {
        for (String line : Wrap.lines(lead, text)) {
            console.line(console.styled() ? "\u001b[2m" + line + "\u001b[0m" : line);
        }
    }
}
