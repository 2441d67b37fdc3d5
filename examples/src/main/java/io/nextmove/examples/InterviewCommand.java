package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.Interview;
import io.nextmove.json.NextMoveJson;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Situation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A dialogue in the terminal: one question at a time, with its reason. Nothing is written to disk. */
@Command(name = "interview", description = "Ask one question at a time, safety first, and then answer.")
final class InterviewCommand implements Callable<Integer> {
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";
    private static final String WHO = "Who are you in this: the one who would like to go (i), the one who does not want"
            + " to (r), someone else (t), or a young person under 18 (m)?";
    private static final String ALONE = "If this device or its history is not yours alone, you can stop here and go on"
            + " from one that nobody else can reach.";
    private static final String HOW = "Answer with the key before your answer and Enter; b goes back, s leaves the"
            + " question open, q stops. The program keeps nothing; the window may.";

    private final Supplier<GuidanceEngine> engine;
    private final Console console;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day; today if not given.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--clear", description = "Clear the screen at the end, after Enter.")
    private boolean clear;

    @Option(names = "--json", description = "Print the answer as JSON, and hold the dialogue on standard error.")
    private boolean json;

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
        BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        say(Headings.EVERYONE + " " + ALONE);
        say(HOW);
        say("");
        Optional<Interview> state = begin(in);
        while (state.isPresent() && !state.get().finished() && !state.get().urgent()) {
            state = step(state.get(), in);
        }
        state.ifPresent(this::answer);
        if (clear) {
            ask(in, "Enter clears the screen.");
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

    private void answer(Interview state) {
        if (json) {
            console.line(NextMoveJson.writeIndented(state.guidance()));
        } else {
            AnswerPrinter.print(state.guidance(), console);
        }
    }

    private Optional<Interview> begin(BufferedReader in) throws IOException {
        while (true) {
            say(WHO);
            String key = ask(in, "");
            Optional<Perspective> who = switch (key) {
                case "i", "s" -> Optional.of(Perspective.INVITER);
                case "r" -> Optional.of(Perspective.REFUSER);
                case "t" -> Optional.of(Perspective.THIRD_PARTY);
                case "m" -> Optional.of(Perspective.MINOR);
                default -> Optional.empty();
            };
            if (who.isPresent()) {
                Situation start =
                        Situation.asOf(asOf.orElseGet(LocalDate::now)).perspective(who.get()).build();
                return Optional.of(engine.get().explanations().interview(start));
            }
            if (key.equals("q")) {
                return Optional.empty();
            }
        }
    }

    /** The state after one line of input; empty where the asker stops. */
    private Optional<Interview> step(Interview state, BufferedReader in) throws IOException {
        Interview.Ask ask = state.next().orElseThrow();
        Choices<?> choices = Choices.of(ask.fact());
        say("");
        say(ask.text());
        Wrap.lines("    ", "Why: " + ask.because().get(0).rule()).forEach(this::line);
        choices.lines().forEach(this::line);
        String keys = ask(in, "");
        switch (keys) {
            case "q":
                return Optional.empty();
            case "b":
                return Optional.of(state.back());
            case "s":
                return Optional.of(state.skip());
            default:
                Optional<Interview> answered = choices.answer(state, keys);
                if (answered.isEmpty()) {
                    say(choices.allowed());
                    return Optional.of(state);
                }
                return answered;
        }
    }

    private void say(String text) {
        Wrap.lines("", text).forEach(this::line);
    }

    private void line(String text) {
        dialogue().print(text + "\n");
    }

    private String ask(BufferedReader in, String prompt) throws IOException {
        dialogue().print(prompt + "> ");
        dialogue().flush();
        String line = in.readLine();
        return line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
    }
}
