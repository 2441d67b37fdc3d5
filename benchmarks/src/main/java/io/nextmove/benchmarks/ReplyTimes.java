package io.nextmove.benchmarks;

import io.nextmove.GuidanceEngine;
import io.nextmove.core.reply.Replies;
import io.nextmove.core.reply.Replies.Reply;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints the time of the check of a reply beside that of an answer to the same situation, over the good and the bad replies
 * of the tests, in turn and after warming up.
 */
public final class ReplyTimes {
    private final GuidanceEngine engine = GuidanceEngine.load();
    private final List<Reply> replies =
            Stream.concat(Replies.good().stream(), Replies.bad().stream()).toList();
    private Object sink = "";

    private ReplyTimes() {}

    /** Measures and prints a table. Argument: how often each reply is checked. */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        ReplyTimes times = new ReplyTimes();
        times.measure(rounds);
        Times.printHeader();
        times.measure(rounds).forEach(Times::print);
    }

    private List<Times> measure(int rounds) {
        Times answer = new Times("advise");
        Times check = new Times("check");
        for (int round = 0; round < rounds; round++) {
            for (Reply reply : replies) {
                sink = answer.of(() -> engine.advise(reply.state().situation()));
                sink = check.of(() -> engine.check(reply.state().situation(), reply.draft()));
            }
        }
        return List.of(answer, check);
    }
}
