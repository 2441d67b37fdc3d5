package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.core.book.Policy;
import io.nextmove.move.Move;
import io.nextmove.situation.Situation;
import io.nextmove.source.Citation;
import io.nextmove.source.Evidence;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import io.nextmove.source.Reason;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source says, what goes beyond it and what the library adds stay apart in every shipped answer. */
class FootingTest {
    private static final List<Guidance> ANSWERS = ScenarioFiles.all().stream()
            .map(scenario -> GuidanceEngine.load().advise(scenario.situation()))
            .toList();

    @Test
    void no_answer_blurs_what_the_source_says_with_what_the_library_adds() {
        Map<String, Footing> written = new HashMap<>();
        for (SourceMatrix.Entry rule : SourceMatrix.read().rules()) {
            written.put(rule.source().name(), Footing.valueOf(rule.source().annotations().get("footing")));
        }
        reasons().forEach(reason -> {
            boolean policy = reason.footing() == Footing.POLICY;
            assertThat(reason.footing()).as(reason.rule()).isEqualTo(written.get(reason.rule()));
            for (Citation citation : reason.citations()) {
                assertThat(citation.footing()).as(reason.rule()).isEqualTo(reason.footing());
                assertThat(citation.passage().startsWith(Policy.PREFIX)).as(reason.rule()).isEqualTo(policy);
                assertThat(citation.kind() == PassageKind.POLICY).as(reason.rule()).isEqualTo(policy);
            }
        });
        assertThat(reasons().map(Reason::footing)).contains(Footing.values());
    }

    @Test
    void every_printed_why_names_its_footing() {
        List<String> footings = Stream.of(Footing.values()).map(Headings::of).toList();
        for (Guidance answer : ANSWERS) {
            String printed = printed(answer).replaceAll("\\s+", " ");
            String[] whys = printed.split(Headings.WHY, -1);
            for (int i = 1; i < whys.length; i++) {
                if (whys[i].strip().startsWith(Headings.AS_ABOVE)) {
                    continue;
                }
                String place = whys[i].substring(whys[i].indexOf('['), whys[i].indexOf(']'));
                boolean policy = whys[i].substring(whys[i].indexOf(']')).startsWith("] " + Policy.PREFIX);
                assertThat(footings.stream().filter(place::endsWith)).hasSize(1);
                assertThat(place.endsWith(Headings.of(Footing.POLICY))).as(place).isEqualTo(policy);
            }
        }
    }

    @Test
    void an_answer_that_rests_on_a_doubtful_claim_says_so_with_the_population() {
        int doubtful = 0;
        for (Guidance answer : ANSWERS) {
            String printed = printed(answer).replaceAll("\\s+", " ");
            for (Evidence evidence : answer.evidence()) {
                if (evidence.caution().isPresent()) {
                    doubtful++;
                    assertThat(printed).contains("On " + evidence.subject() + ": " + evidence.caution().get());
                    assertThat(GuidanceWriter.line(answer)).contains(evidence.caution().get());
                }
            }
        }
        assertThat(doubtful).isPositive();
    }

    @Test
    void what_the_next_moves_cite_is_among_the_evidence() {
        for (Guidance answer : ANSWERS) {
            assertThat(answer.evidence())
                    .isSortedAccordingTo((a, b) -> a.note() - b.note())
                    .doesNotHaveDuplicates()
                    .containsAll(answer.recommended().stream()
                            .flatMap(move -> move.because().stream())
                            .flatMap(reason -> reason.citations().stream())
                            .flatMap(citation -> citation.evidence().stream())
                            .toList());
        }
    }

    @Test
    void in_danger_no_study_is_talked_of() {
        assertThat(ANSWERS)
                .filteredOn(a -> a.recommended().stream().anyMatch(m -> m.move() == Move.GET_EMERGENCY_HELP))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.evidence()).isEmpty());
    }

    private static Stream<Reason> reasons() {
        return ANSWERS.stream().flatMap(SourceMatrix::reasons);
    }

    private static String printed(Guidance guidance) {
        StringWriter out = new StringWriter();
        AnswerPrinter.print(
                guidance,
                Situation.asOf(guidance.asOf()).build(),
                new Console(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out), false));
        return out.toString();
    }
}
