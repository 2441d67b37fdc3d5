package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.core.reply.Lexicon;
import io.nextmove.core.reply.Lexicon.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of an answer, each with its place. */
final class Texts {

    /**
     * A text.
     *
     * @param place where it stands
     * @param kind how it is meant
     * @param words the text
     */
    record Text(String place, Kind kind, String words) {}

    /** Texts that were read before, by lexicon: the same ones come back in answer after answer. */
    private static final Set<Object> CLEAN = new HashSet<>();

    private Texts() {}

    /** Fails where a text says what the lexicon has, naming the place and the entry. */
    static void assertClean(Lexicon lexicon, List<Text> texts) {
        assertThat(texts).isNotEmpty();
        List<String> findings = new ArrayList<>();
        for (Text text : texts) {
            if (!CLEAN.contains(List.of(lexicon, text))) {
                List<Lexicon.Hit> hits = lexicon.findings(text.kind(), text.words());
                hits.forEach(hit -> findings.add(text.place() + ": " + hit.name() + ": " + text.words()));
                if (hits.isEmpty()) {
                    CLEAN.add(List.of(lexicon, text));
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    /** Everything that an answer says. */
    static List<Text> all(Guidance answer) {
        return Stream.of(
                        answer.moves().stream().flatMap(m -> move(m, true)),
                        beside(answer),
                        Advice.reasons(answer)
                                .flatMap(r -> Stream.concat(
                                        Stream.of(new Text(r.row() + " rule", Kind.SAID, r.rule())),
                                        r.citations().stream()
                                                .flatMap(c -> Stream.of(
                                                        new Text(c.passage(), Kind.QUOTED, c.paraphrase()),
                                                        new Text(c.passage() + " anchor", Kind.QUOTED, c.anchor()))))))
                .flatMap(t -> t)
                .distinct()
                .toList();
    }

    /** What an answer says in the library's voice: without what it quotes. */
    static List<Text> own(Guidance answer) {
        return all(answer).stream().filter(t -> t.kind() != Kind.QUOTED).toList();
    }

    /** What an answer says to the asker: without what it quotes, and without the rules that it gives as reasons. */
    static List<Text> told(Guidance answer) {
        return Stream.concat(answer.moves().stream().flatMap(m -> move(m, true)), beside(answer))
                .distinct()
                .toList();
    }

    /** What an answer advises: without what it quotes, and without naming what a barred move would be. */
    static List<Text> advised(Guidance answer) {
        return Stream.concat(answer.moves().stream().flatMap(m -> move(m, m.recommended())), beside(answer))
                .distinct()
                .toList();
    }

    /** The words of one move. */
    static Stream<String> of(AdvisedMove move) {
        return move(move, true).map(Text::words);
    }

    private static Stream<Text> move(AdvisedMove m, boolean withSummary) {
        String name = m.move().name();
        return Stream.of(
                        Stream.of(
                                        new Text(name + " title", Kind.SAID, m.title()),
                                        new Text(name, Kind.SAID, m.summary()))
                                .filter(t -> withSummary),
                        m.say().stream().map(t -> new Text(name + " say", Kind.SAMPLE, t)),
                        m.avoid().stream().map(t -> new Text(name + " avoid", Kind.WARNED_OF, t)),
                        m.notes().stream().map(t -> new Text(name + " note", Kind.SAID, t)),
                        Stream.of(new Text(name + " until", Kind.SAID, m.until())))
                .flatMap(t -> t);
    }

    private static Stream<Text> beside(Guidance answer) {
        return Stream.of(
                        Stream.of(new Text(
                                "headline", Kind.SAID, answer.headline().text())),
                        answer.answers().stream().map(a -> new Text(a.topic().name(), Kind.SAID, a.text())),
                        Advice.judgments(answer).map(j -> new Text(j.value().name(), Kind.SAID, j.summary())),
                        answer.missteps().stream().map(m -> new Text(m.misstep().name(), Kind.WARNED_OF, m.summary())),
                        answer.questions().stream()
                                .map(q -> new Text(q.fact().path() + " question", Kind.SAID, q.ask())),
                        answer.contradictions().stream().map(c -> new Text("contradiction", Kind.SAID, c.text())),
                        answer.notices().stream().map(n -> new Text(n.notice().name(), Kind.SAID, n.text())))
                .flatMap(t -> t);
    }
}
