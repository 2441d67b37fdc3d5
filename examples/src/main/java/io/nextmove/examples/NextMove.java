package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.move.Move;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line {@code nextmove}. It ends with status 0; with 1 where a case falls short or would be told
 * something else, 2 for input that cannot be read, told in one line that names the place and what is allowed, and 3 for a
 * fault of its own.
 */
@Command(
        name = "nextmove",
        description = "What to do next where a partner declines couples counseling: cited, and safety first.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "For a first look: nextmove scenarios --show only-the-no",
            "",
            "Nothing is stored or sent. The status is 0; it is 1 where a case falls short",
            "or would be told something else, 2 where the input cannot be read, and 3",
            "after a fault of the program."
        })
public final class NextMove implements Runnable {
    static final int FELL_SHORT = 1;
    static final int WRONG_INPUT = 2;
    private static final int FAULT = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli shows the help
    private boolean help;

    private NextMove() {}

    /** Runs a command and ends the process with its status. */
    public static void main(String[] args) {
        System.exit(run(GuidanceEngine::load, Console.system(Ansi.AUTO.enabled()), args));
    }

    /** Runs a command; the engine is asked for only where one is needed. */
    static int run(Supplier<GuidanceEngine> engine, Console console, String... args) {
        int status = new CommandLine(new NextMove())
                .addSubcommand(new Advise(engine, console))
                .addSubcommand(new Check(engine, console))
                .addSubcommand(new Scenarios(engine, console))
                .addSubcommand(new WhyCommand(engine, console))
                .addSubcommand(new WhyNotCommand(engine, console))
                .addSubcommand(new ChangeCommand(engine, console))
                .addSubcommand(new AskCommand(engine, console))
                .addSubcommand(new InterviewCommand(engine, console))
                .addSubcommand(new CompareCommand(engine, console))
                .addSubcommand(new RecordCommand(engine, console))
                .addSubcommand(new ReplayCommand(engine, console))
                .addSubcommand(new ImpactCommand(engine, console))
                .addSubcommand(new CommandLine(new Source())
                        .addSubcommand(new SourceShow(console))
                        .addSubcommand(new SourceVerify(console))
                        .addSubcommand(new SourcePages(console)))
                .setExpandAtFiles(false)
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler((e, given) -> misused(e, console))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, console))
                .execute(args);
        console.out().flush();
        return status;
    }

    /** Shows how to call it. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int misused(ParameterException e, Console console) {
        CommandLine command = e.getCommandLine();
        String commands = String.join(", ", command.getSubcommands().keySet());
        if (e.getArgSpec() != null
                && e.getArgSpec().type() == Move.class
                && !(e instanceof MissingParameterException)) {
            console.error("the move: must be one of "
                    + Arrays.stream(Move.values()).map(Move::name).collect(Collectors.joining(", ")));
            return WRONG_INPUT;
        }
        console.error(
                commands.isEmpty()
                        ? "the arguments: must be `"
                                + command.getHelp().synopsis(0).strip() + "`"
                        : "the command: must be one of " + commands + "; see `nextmove --help`");
        return WRONG_INPUT;
    }

    private static int failed(Exception e, Console console) {
        if (e instanceof InputException input) {
            console.error(input.getMessage());
            return WRONG_INPUT;
        }
        StackTraceElement[] trace = e.getStackTrace();
        console.error("a fault of the program, not of the input: "
                + e.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]));
        return FAULT;
    }
}
