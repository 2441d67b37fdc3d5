package io.nextmove.examples;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Considered;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Trait;
import io.nextmove.situation.Situation;
import io.nextmove.source.Evidence;
import io.nextmove.source.Reason;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints an answer for people: the device check first, then what to do now, then the rest, shorter and shorter.
 * Questions on safety stand before everything else. Where the refusal is not read, as where there is harm, nothing
 * else is read from what the asker tells; in danger there is urgent help and nothing besides.
 */
final class AnswerPrinter {
    private static final int IN_FULL = 5;
    private static final int SAMPLES = 2;
    private static final int NAMED = 3;
    private static final Set<Enum<?>> NOTHING_TO_READ = Set.of(
            DepartureState.UNKNOWN, AskingState.UNKNOWN, TimelineState.NO_WINDOW, TimelineState.SUSPENDED);
    private static final Set<RefusalReading> CAN_BE_FIRM = Set.of(RefusalReading.REACHABLE, RefusalReading.RED_FLAG);

    private final Console console;
    private final Guidance guidance;
    private final Set<Considered> considering;
    private final Titles titles;
    private boolean begun;

    private AnswerPrinter(Console console, Guidance guidance, Set<Considered> considering) {
        this.console = console;
        this.guidance = guidance;
        this.considering = considering;
        this.titles = new Titles(guidance);
    }

    /** Prints the answer to a situation. */
    static void print(Guidance guidance, Situation situation, Console console) {
        new AnswerPrinter(console, guidance, situation.considering()).print();
    }

    private void print() {
        guidance.notices().stream()
                .filter(n -> n.notice() == Notice.CHECK_DEVICE_PRIVACY)
                .forEach(n -> text("", n.text()));
        text("", guidance.headline().text());
        boolean danger = guidance.move(Move.GET_EMERGENCY_HELP).isPresent();
        boolean safetyFirst = guidance.questions().stream().anyMatch(q -> q.fact().path().startsWith("safety."));
        if (safetyFirst) {
            questions(Headings.QUESTIONS_FIRST, Headings.EVERYONE);
        }
        now();
        guidance.answers().forEach(answer -> text("", answer.text()));
        if (!danger) {
            if (!safetyFirst) {
                questions(Headings.QUESTIONS, "");
            }
            held();
            readings();
            missteps();
            barred(Headings.LATER, guidance.deferred());
            barred(Headings.NOT_HERE, guidance.excluded());
            contradictions();
        }
        limits();
        if (!danger) {
            cautions();
        }
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
        Optional<Reason> above = Optional.empty();
        for (AdvisedMove move : guidance.recommended()) {
            boolean full = number < IN_FULL;
            if (number == IN_FULL) {
                heading(Headings.ALSO_OPEN);
            }
            text(numbered(++number), move.summary());
            move.notes().forEach(note -> text("    " + Headings.NOTE, note));
            if (full) {
                move.say().stream().limit(SAMPLES).forEach(line -> text("    " + Headings.SAY, line));
            }
            if (full || move.move().has(Trait.SPEAKS)) {
                move.avoid().forEach(line -> text("    " + Headings.AVOID, line));
            }
            Optional<Reason> first = move.because().stream().findFirst();
            if (first.equals(above)) {
                faint("    " + Headings.WHY, Headings.AS_ABOVE);
            } else {
                why("    ", move.because());
            }
            above = first;
        }
    }

    private void held() {
        if (guidance.held().isEmpty()) {
            return;
        }
        boolean answersRelease = guidance.judgments().abuse().value() == AbuseState.UNKNOWN;
        heading(answersRelease ? Headings.AFTER_ANSWERS : Headings.AFTER_RELEASE);
        List<AdvisedMove> plan = proposed(guidance.held());
        grouped(plan.isEmpty() ? guidance.held() : plan, AdvisedMove::until).forEach((until, moves) -> {
            text(Headings.UNTIL, until);
            proposed(moves).forEach(move -> text("- ", move.title()));
        });
        if (plan.size() < guidance.held().size()) {
            text("", plan.isEmpty() ? Headings.ALL_WAIT : Headings.OTHERS_WAIT);
        }
    }

    private void readings() {
        heading(Headings.READING);
        reading(guidance.judgments().abuse());
        if (guidance.judgments().refusal().value() != RefusalReading.WITHHELD) {
            reading(guidance.judgments().refusal());
            reading(guidance.judgments().asking());
            reading(guidance.judgments().timeline());
            reading(guidance.judgments().departure());
        }
    }

    private void reading(Judgment<?> judgment) {
        if (NOTHING_TO_READ.contains(judgment.value())) {
            return;
        }
        text("- ", judgment.summary() + judgment.confidence().map(c -> doubt(judgment.value(), c)).orElse(""));
        judgment.alsoSeen().forEach(reason -> text("  " + Headings.ALSO_SEEN, reason.rule()));
        why("  ", judgment.because());
    }

    private static String doubt(Enum<?> reading, Confidence confidence) {
        return switch (confidence) {
            case FIRM -> "";
            case PROVISIONAL -> CAN_BE_FIRM.contains(reading) ? Headings.MAY_CHANGE : "";
            case LOW -> Headings.WEAK;
        };
    }

    private void barred(String heading, List<AdvisedMove> barred) {
        if (barred.isEmpty()) {
            return;
        }
        heading(heading);
        grouped(barred, move -> List.of(move.until(), move.because().get(0))).values().stream()
                .sorted(Comparator.comparing(group -> proposed(group).isEmpty()))
                .forEach(this::barred);
    }

    private void barred(List<AdvisedMove> group) {
        List<AdvisedMove> proposed = proposed(group);
        List<AdvisedMove> rest = group.stream().filter(move -> !move.proposed()).toList();
        AdvisedMove one = group.get(0);
        text("- ", proposed.isEmpty() ? inShort(rest) : titles.of(moves(proposed)));
        if (!one.until().isEmpty()) {
            text("  " + Headings.UNTIL, one.until());
        }
        instead(group.stream().flatMap(move -> move.instead().stream()).distinct().toList());
        if (!proposed.isEmpty() && !rest.isEmpty()) {
            text("  " + Headings.LIKEWISE, inShort(rest));
        }
        why("  ", one.because());
    }

    /** The first of them and how many more; what the asker considers is always named, and first. */
    private String inShort(List<AdvisedMove> group) {
        List<Move> moves = moves(group).stream()
                .sorted(Comparator.comparing(move -> !considering.contains(move)))
                .toList();
        int named = Math.max(NAMED, (int) moves.stream().filter(considering::contains).count());
        return moves.size() <= named + 1
                ? titles.of(moves)
                : titles.of(moves.subList(0, named)) + "; and " + (moves.size() - named) + Headings.MORE;
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
                .sorted(Comparator.comparing(n -> n.notice() != Notice.NO_EMERGENCY_GUIDANCE_IN_SOURCE))
                .toList();
        if (!limits.isEmpty()) {
            heading(Headings.LIMITS);
            limits.forEach(limit -> text("- ", limit.text()));
        }
    }

    private void cautions() {
        List<Evidence> doubtful =
                guidance.evidence().stream().filter(e -> e.caution().isPresent()).toList();
        if (!doubtful.isEmpty()) {
            heading(Headings.RESTS_ON);
            doubtful.forEach(e -> faint("- ", "On " + e.subject() + ": " + e.caution().orElseThrow()));
        }
    }

    private void instead(List<Move> moves) {
        if (!moves.isEmpty()) {
            text("  " + Headings.INSTEAD, titles.of(moves));
        }
    }

    private void why(String indent, List<Reason> because) {
        Reason first = because.get(0);
        String place = first.row().isEmpty() ? "" : first.row() + ", ";
        String footing = " [" + place + Headings.of(first.footing()) + "] ";
        faint(indent + Headings.WHY, first.rule() + footing + Passages.of(first.citations()));
    }

    private static List<AdvisedMove> proposed(List<AdvisedMove> moves) {
        return moves.stream().filter(AdvisedMove::proposed).toList();
    }

    private static List<Move> moves(List<AdvisedMove> advised) {
        return advised.stream().map(AdvisedMove::move).toList();
    }

    private static <K> Map<K, List<AdvisedMove>> grouped(List<AdvisedMove> moves, Function<AdvisedMove, K> by) {
        return moves.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
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
