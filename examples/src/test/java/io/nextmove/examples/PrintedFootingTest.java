package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.core.catalog.Policy;
import io.nextmove.source.Evidence;
import io.nextmove.source.Footing;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source says and what the library adds stay apart in every printed answer. */
class PrintedFootingTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final List<Guidance> ANSWERS = ScenarioFiles.all().stream()
            .map(scenario -> ENGINE.advise(scenario.situation()))
            .toList();

    @Test
    void every_printed_rule_names_its_footing() {
        List<String> footings = Stream.of(Footing.values()).map(Headings::of).toList();
        for (Guidance answer : ANSWERS) {
            String printed = printed(answer).replaceAll("\\s+", " ");
            String[] rules = printed.split(Headings.RULE, -1);
            assertThat(rules).hasSizeGreaterThan(1);
            for (int i = 1; i < rules.length; i++) {
                String place = rules[i].substring(rules[i].indexOf('['), rules[i].indexOf(']'));
                boolean policy = rules[i].substring(rules[i].indexOf(']')).startsWith("] " + Policy.PREFIX);
                assertThat(footings.stream().filter(place::endsWith)).hasSize(1);
                assertThat(place.endsWith(Headings.of(Footing.POLICY)))
                        .as(place)
                        .isEqualTo(policy);
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
                    assertThat(printed)
                            .contains("On " + evidence.subject() + ": "
                                    + evidence.caution().get());
                }
            }
        }
        assertThat(doubtful).isPositive();
    }

    private static String printed(Guidance guidance) {
        StringWriter out = new StringWriter();
        AnswerPrinter.print(
                guidance,
                new Console(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out), false),
                true,
                true);
        return out.toString();
    }
}
