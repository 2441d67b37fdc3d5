package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.Interview;
import io.nextmove.json.NextMoveJson;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Situation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A dialogue in the terminal: one question at a time, and an answer at any time. Nothing is written to disk. */
@Command(name = "interview", description = "Ask one question at a time, safety first, and then answer.")
final class InterviewCommand implements Callable<Integer> {
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";
    private static final String PRIVATE =
            "Is this screen private? If someone else may see it, stop and read it somewhere they can't.";
    private static final String KEYS = "Type the number and press Enter. B = back, S = skip, A = show my answer now,"
            + " Q = quit. We don't save anything, but this screen may keep what you see.";
    private static final String WHO = "Who are you in this?";
    private static final List<String> WHO_LABELS = List.of(
            "I'd like us to go, and my partner doesn't want to",
            "I'm the one who doesn't want to go",
            "I'm asking for somebody else",
            "I'm under 18");
    private static final String WHO_ALLOWED = "Please type a number from 1 to 4. Or Q.";
    private static final String MORE = "Want a more exact answer? Press Enter to go on. Or Q = quit.";
    private static final String SAY_SO = "If nobody is in danger tonight, press Enter and say so. Or Q = quit.";
    private static final String ENDED = "The input has ended. This is the answer so far.";
    /** More than any answer is long. */
    private static final int MAX_LINE = 200;

    private static final int MIN_WIDTH = 20;
    private static final String QUIT = "q";
    private static final String BACK = "b";
    private static final String SKIP = "s";
    private static final String ANSWER = "a";

    private final Supplier<GuidanceEngine> engine;
    private final Console console;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day; today if not given.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--clear", description = "Clear the screen at the end, after Enter.")
    private boolean clear;

    @Option(names = "--json", description = "Print the first answer as JSON, and hold the dialogue on standard error.")
    private boolean json;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            defaultValue = "${env:COLUMNS:-80}",
            description = "How wide the questions are, 20 to 80; as wide as the terminal says if not given.")
    private String width = "";

    InterviewCommand(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Thread clearing = new Thread(this::clearScreen);
        if (clear) {
            Runtime.getRuntime().addShutdownHook(clearing);
        }
        LineReader in = new LineReader(new BufferedInputStream(console.in()), MAX_LINE);
        say(PRIVATE);
        say(KEYS);
        hold(in);
        if (clear) {
            say("Press Enter to clear the screen.");
            read(in);
            Runtime.getRuntime().removeShutdownHook(clearing);
            clearScreen();
        }
        return 0;
    }

    private void clearScreen() {
        dialogue().print(CLEAR);
        dialogue().flush();
    }

    /** Where the dialogue is held; beside the answer as JSON, so that this can be read by a program. */
    private PrintWriter dialogue() {
        return json ? console.err() : console.out();
    }

    /** The whole dialogue. */
    private void hold(LineReader in) throws IOException {
        Optional<Interview> begun = begin(in);
        boolean shown = false;
        while (begun.isPresent()) {
            Interview state = begun.get();
            if (state.answerDue() && !shown) {
                answer(state);
                shown = true;
                if (json || state.finished() || !wantsMore(state, in)) {
                    return;
                }
            }
            put(state);
            Optional<String> typed = read(in);
            if (typed.isEmpty()) {
                say(ENDED);
                answer(state);
                return;
            }
            if (typed.get().equals(QUIT)) {
                leave(state);
                return;
            }
            if (json && typed.get().equals(ANSWER)) {
                answer(state);
                return;
            }
            Optional<Interview> then = step(state, typed.get());
            begun = then.isPresent() ? then : begin(in);
            shown = then.filter(next -> next == state).isPresent() && shown;
        }
    }

    /** The state with which the dialogue begins; empty if the asker quits. */
    private Optional<Interview> begin(LineReader in) throws IOException {
        while (true) {
            say("");
            say(WHO);
            numbered(WHO_LABELS);
            Optional<String> typed = read(in);
            if (typed.isEmpty() || typed.get().equals(QUIT)) {
                return Optional.empty();
            }
            if (typed.get().matches("[1-4]")) {
                Perspective who = Perspective.values()[Integer.parseInt(typed.get()) - 1];
                Situation start = Situation.asOf(asOf.orElseGet(LocalDate::now))
                        .perspective(who)
                        .build();
                say("");
                say(Headings.EVERYONE);
                return Optional.of(engine.get().explanations().interview(start));
            }
            say(WHO_ALLOWED);
        }
    }

    private void put(Interview state) {
        Interview.Ask ask = state.next().orElseThrow();
        Choices choices = new Choices(ask);
        say("");
        say(ask.text());
        lines("    ", ask.why());
        numbered(choices.labels());
        if (choices.none()) {
            lines("  0  ", "None of these");
        }
    }

    /** The state after what was typed; the same if it was no answer, none if it goes back to who is asking. */
    private Optional<Interview> step(Interview state, String typed) {
        return switch (typed) {
            case BACK -> Optional.of(state.back()).filter(back -> back != state);
            case SKIP -> Optional.of(state.skip());
            case ANSWER -> {
                answer(state);
                yield Optional.of(state);
            }
            default -> {
                Choices choices = new Choices(state.next().orElseThrow());
                Optional<Interview> answered = choices.answer(state, typed);
                if (answered.isEmpty()) {
                    say(choices.allowed());
                }
                yield answered.or(() -> Optional.of(state));
            }
        };
    }

    /** Whether the asker goes on after an answer. */
    private boolean wantsMore(Interview state, LineReader in) throws IOException {
        while (true) {
            say("");
            say(state.urgent() ? SAY_SO : MORE);
            Optional<String> typed = read(in);
            if (typed.filter(String::isEmpty).isPresent()) {
                return true;
            }
            if (typed.isEmpty() || typed.get().equals(QUIT)) {
                leave(state);
                return false;
            }
        }
    }

    private void leave(Interview state) {
        state.whereToTurn().ifPresent(this::say);
    }

    private void answer(Interview state) {
        if (json) {
            console.line(NextMoveJson.writeIndented(state.guidanceSoFar()));
        } else {
            say("");
            AnswerPrinter.print(state.guidanceSoFar(), console);
        }
    }

    private void numbered(List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            lines(String.format(Locale.ROOT, "%3d  ", i + 1), labels.get(i));
        }
    }

    private void say(String text) {
        lines("", text);
    }

    private void lines(String lead, String text) {
        int columns = width.matches("[0-9]{1,4}") ? Integer.parseInt(width) : Wrap.WIDTH;
        int fitting = Math.max(MIN_WIDTH, Math.min(Wrap.WIDTH, columns));
        Wrap.lines(lead, text, fitting).forEach(line -> dialogue().print(line + "\n"));
    }

    /** What was typed, without case and blanks around it; empty at the end of the input. */
    private Optional<String> read(LineReader in) throws IOException {
        dialogue().print("> ");
        dialogue().flush();
        return in.next()
                .map(line -> new String(line, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT));
    }
}
