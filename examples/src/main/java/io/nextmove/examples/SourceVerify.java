package io.nextmove.examples;

import io.nextmove.passages.Anchoring;
import io.nextmove.passages.Resolution;
import io.nextmove.passages.SourceText;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks for every passage in a text of the source. */
@Command(name = "verify", description = "Look for every passage in a text of the source; 0 where all are EXACT.")
final class SourceVerify implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A text of the source, in UTF-8.")
    private String file = "";

    SourceVerify(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SourceText text = Source.text(file);
        Map<Anchoring, Integer> counts = new EnumMap<>(Anchoring.class);
        List.of(Anchoring.values()).forEach(anchoring -> counts.put(anchoring, 0));
        for (Resolution found : text.report()) {
            counts.merge(found.anchoring(), 1, Integer::sum);
            if (found.anchoring() != Anchoring.EXACT) {
                String lead = String.format(Locale.ROOT, "%-8s", found.anchoring());
                console.line(
                        lead + found.passage().id() + "  " + found.passage().anchor());
            }
        }
        StringJoiner line = new StringJoiner(", ");
        for (Anchoring anchoring : Anchoring.values()) {
            line.add(counts.get(anchoring) + " " + anchoring);
        }
        console.line(line + (text.unedited() ? "; the source to the byte" : "; an edited text"));
        return text.report().stream().allMatch(found -> found.anchoring() == Anchoring.EXACT) ? 0 : NextMove.FELL_SHORT;
    }
}
