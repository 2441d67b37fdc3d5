package io.nextmove.examples;

import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.passages.Passage;
import io.nextmove.passages.PassageIndex;
import io.nextmove.passages.Resolution;
import io.nextmove.passages.Unencoded;
import io.nextmove.source.Citation;
import io.nextmove.source.Evidence;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a passage of the source: where it stands, what stands behind it, and which rules cite it. */
@Command(name = "show", description = "Show a passage and the rules that cite it.")
final class SourceShow implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PASSAGE", description = "The id of a passage, for example wrong-first-step/03.")
    private String id = "";

    @Option(names = "--text", paramLabel = "FILE", description = "A text of the source: quote the passage from it.")
    private String file = "";

    SourceShow(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PassageIndex index = PassageIndex.load();
        if (!index.contains(id)) {
            throw new InputException(
                    "PASSAGE",
                    "must be the id of a passage, a section and a number," + " for example wrong-first-step/03");
        }
        Passage passage = index.passage(id);
        line("", passage.id() + " · " + passage.kind() + " · " + passage.title());
        line("Begins:  ", passage.anchor());
        line("Says:    ", passage.paraphrase());
        passage.note().ifPresent(note -> evidence(index.evidence(note)));
        line("Link:    ", Citation.textFragment(passage.anchor()));
        if (!file.isEmpty()) {
            quote(passage);
        }
        rules(passage);
        return 0;
    }

    private void evidence(Evidence evidence) {
        String found = evidence.finding().isEmpty() ? "" : ". " + evidence.finding();
        line(
                "Note " + evidence.note() + ":  ",
                evidence.kind() + ", " + evidence.appraisal() + ": " + evidence.subject() + found);
    }

    private void quote(Passage passage) {
        Resolution found = Source.text(file).resolve(passage);
        line(
                "Text:    ",
                found.anchoring() + found.text().map(exact -> ": " + exact).orElse(""));
    }

    private void rules(Passage passage) {
        List<Reason> citing = RuleCatalog.load().rules().stream()
                .map(rule -> rule.reason())
                .filter(reason ->
                        reason.citations().stream().anyMatch(c -> c.passage().equals(passage.id())))
                .toList();
        if (citing.isEmpty()) {
            Unencoded none = Objects.requireNonNull(Unencoded.all().get(passage.id()), passage.id());
            line("No rule: ", none.why().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + none.reason());
        }
        citing.forEach(reason ->
                line("Rule:    ", reason.rule() + " [" + reason.row() + ", " + Headings.of(reason.footing()) + "]"));
    }

    private void line(String lead, String text) {
        if (!text.isEmpty()) {
            Wrap.lines(lead, text).forEach(console::line);
        }
    }
}
