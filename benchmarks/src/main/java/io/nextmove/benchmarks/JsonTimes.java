package io.nextmove.benchmarks;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.NextMoveJson;
import io.nextmove.situation.Situation;
import java.util.List;

/**
 * Prints the time of reading a situation and of writing an answer as JSON beside that of making the answer, over the shipped
 * situations, in turn and after warming up.
 */
public final class JsonTimes {
    private final GuidanceEngine engine = GuidanceEngine.load();
    private final List<Situation> situations = ShippedSituations.all();
    private final List<String> documents =
            situations.stream().map(NextMoveJson::write).toList();
    private Object sink = "";

    private JsonTimes() {}

    /** Measures and prints a table. Argument: how often each situation is read and answered. */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        JsonTimes times = new JsonTimes();
        times.measure(rounds);
        Times.printHeader();
        times.measure(rounds).forEach(Times::print);
    }

    private List<Times> measure(int rounds) {
        Times read = new Times("read");
        Times answer = new Times("advise");
        Times outline = new Times("outline");
        Times write = new Times("write");
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < situations.size(); i++) {
                String document = documents.get(i);
                sink = read.of(() -> NextMoveJson.readSituation(document));
                Situation situation = situations.get(i);
                sink = answer.of(() -> engine.advise(situation));
                Guidance guidance = (Guidance) sink;
                sink = outline.of(guidance::outline);
                Guidance again = engine.advise(situation); // whose outline is not made yet
                sink = write.of(() -> NextMoveJson.write(again));
            }
        }
        return List.of(read, answer, outline, write);
    }
}
