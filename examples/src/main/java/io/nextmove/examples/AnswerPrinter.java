package io.nextmove.examples;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints an answer for people: the device check first, then what to do now, then the rest, shorter and shorter. Where
 * moves are held the questions stand at the top. In danger there is urgent help and nothing besides.
 */
final class AnswerPrinter {
    private static final int SAMPLES = 2;
    private static final Set<Enum<?>> NOTHING_TO_READ = Set.of(
            DepartureState.UNKNOWN, AskingState.UNKNOWN, TimelineState.NO_WINDOW, TimelineState.SUSPENDED);

    private final Console console;
    private final Guidance guidance;
    private boolean begun;

    private AnswerPrinter(Console console, Guidance guidance) {
        this.console = console;
        this.guidance = guidance;
    }

    /** Prints the answer. */
    static void print(Guidance guidance, Console console) {
        new AnswerPrinter(console, guidance).print();
    }

    private void print() {
        guidance.notices().stream()
                .filter(n -> n.notice() == Notice.CHECK_DEVICE_PRIVACY)
                .forEach(n -> text("", n.text()));
        boolean danger = guidance.recommended().stream().anyMatch(m -> m.move() == Move.GET_EMERGENCY_HELP);
        boolean waiting = !guidance.held().isEmpty();
        if (waiting) {
            questions(Headings.QUESTIONS_FIRST, Headings.EVERYONE);
        }
        now();
        if (!danger) {
            if (!waiting) {
                questions(Headings.QUESTIONS, "");
            }
            readings();
            held();
            barred(Headings.LATER, guidance.deferred());
            barred(Headings.NOT_HERE, guidance.excluded());
            missteps();
            contradictions();
        }
        limits();
    }

    private void questions(String heading, String lead) {
        if (guidance.questions().isEmpty()) {
            return;
        }
        heading(heading);
        if (!lead.isEmpty()) {
            text("", lead);
        }
        int number = 0;
        for (var question : guidance.questions()) {
            text(numbered(++number), question.ask());
        }
    }

    private void now() {
        heading(Headings.NOW);
        int number = 0;
        for (AdvisedMove move : guidance.recommended()) {
            text(numbered(++number), move.summary());
            move.notes().forEach(note -> text("    " + Headings.NOTE, note));
            move.say().stream().limit(SAMPLES).forEach(line -> text("    " + Headings.SAY, line));
            move.avoid().stream().limit(SAMPLES).forEach(line -> text("    " + Headings.AVOID, line));
            why("    ", move.because());
        }
    }

    private void readings() {
        heading(Headings.READING);
        reading(Headings.ABUSE, guidance.judgments().abuse());
        reading(Headings.REFUSAL, guidance.judgments().refusal());
        reading(Headings.ASKING, guidance.judgments().asking());
        reading(Headings.TIMELINE, guidance.judgments().timeline());
        reading(Headings.DEPARTURE, guidance.judgments().departure());
    }

    private void reading(String name, Judgment<?> judgment) {
        if (NOTHING_TO_READ.contains(judgment.value())) {
            return;
        }
        String confidence = judgment.confidence().map(c -> ", " + words(c)).orElse("");
        String basis = judgment.basis().map(b -> ", by " + words(b)).orElse("");
        text("- ", name + ": " + words(judgment.value()) + confidence + basis);
        judgment.alsoSeen().forEach(reason -> text("  " + Headings.ALSO_SEEN, reason.rule()));
        why("  ", judgment.because());
    }

    private void held() {
        if (guidance.held().isEmpty()) {
            return;
        }
        heading(guidance.questions().isEmpty() ? Headings.AFTER_RELEASE : Headings.AFTER_ANSWERS);
        grouped(guidance.held(), AdvisedMove::until).forEach((until, moves) -> {
            if (!until.isEmpty()) {
                text("", Headings.UNTIL + until);
            }
            moves.forEach(move -> text("- ", move.summary()));
        });
    }

    private void barred(String heading, List<AdvisedMove> barred) {
        if (barred.isEmpty()) {
            return;
        }
        heading(heading);
        grouped(barred, move -> List.of(move.until(), move.because().get(0).rule())).values().forEach(group -> {
            AdvisedMove one = group.get(0);
            text("- ", names(group.stream().map(AdvisedMove::move).toList()));
            if (!one.until().isEmpty()) {
                text("  " + Headings.UNTIL, one.until());
            }
            instead(group.stream().flatMap(move -> move.instead().stream()).distinct().toList());
            why("  ", one.because());
        });
    }

    private void missteps() {
        if (guidance.missteps().isEmpty()) {
            return;
        }
        heading(Headings.LEAVE_ALONE);
        for (AdvisedAgainst misstep : guidance.missteps()) {
            text("- ", misstep.summary());
            instead(misstep.instead());
            why("  ", misstep.because());
        }
    }

    private void contradictions() {
        if (guidance.contradictions().isEmpty()) {
            return;
        }
        heading(Headings.DOES_NOT_FIT);
        guidance.contradictions().forEach(contradiction -> text("- ", contradiction.text()));
    }

    private void limits() {
        List<AttachedNotice> limits = guidance.notices().stream()
                .filter(n -> n.notice() != Notice.CHECK_DEVICE_PRIVACY)
                .toList();
        if (!limits.isEmpty()) {
            heading(Headings.LIMITS);
            limits.forEach(limit -> text("- ", limit.text()));
        }
    }

    private void instead(Collection<Move> moves) {
        if (!moves.isEmpty()) {
            text("  " + Headings.INSTEAD, names(moves));
        }
    }

    private void why(String indent, List<Reason> because) {
        Reason first = because.get(0);
        String passages = first.citations().stream()
                .map(Citation::passage)
                .distinct()
                .collect(Collectors.joining(", "));
        String place = first.row().isEmpty() ? "" : first.row() + ", ";
        faint(indent + Headings.WHY, first.rule() + " [" + place + Headings.of(first.footing()) + "] " + passages);
    }

    private static <K> Map<K, List<AdvisedMove>> grouped(List<AdvisedMove> moves, Function<AdvisedMove, K> by) {
        return moves.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static String names(Collection<Move> moves) {
        return moves.stream().map(AnswerPrinter::words).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String numbered(int number) {
        return (number < 10 ? " " : "") + number + ". ";
    }

    private void heading(String text) {
        if (begun) {
            console.line("");
        }
        begun = true;
        console.line(console.styled() ? "\u001b[1m" + text + "\u001b[0m" : text);
    }

    private void text(String lead, String text) {
        begun = true;
        Wrap.lines(lead, text).forEach(console::line);
    }

    private void faint(String lead, String text) {
        for (String line : Wrap.lines(lead, text)) {
            console.line(console.styled() ? "\u001b[2m" + line + "\u001b[0m" : line);
        }
    }
}
