package io.nextmove.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.core.DroolsGuidanceEngine;
import io.nextmove.json.GuidanceCase;
import io.nextmove.source.Citation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Ten questions: which line decides, on what basis, and what is shown. The key comes from the engine's answer; the answer is
 * read off the text of the page alone, as a reader would: the first line that holds, its basis, and the words below.
 */
class TenQuestionsTest {
    private static final Pattern RULE = Pattern.compile("@id\\(\"([^\"]*)\"\\)");

    @TestFactory
    List<DynamicTest> the_page_answers_as_the_engine_does() {
        DroolsGuidanceEngine engine = new DroolsGuidanceEngine();
        Map<String, GuidanceCase> cases = Cases.all().stream().collect(Collectors.toMap(GuidanceCase::id, one -> one));
        Map<String, String> pages = DecisionPages.markdown(Cases.all(), List.of(), Optional.empty());
        List<TenQuestions.Key> keys = new TenQuestions(engine, cases, Decisions.load()).keys();
        assertThat(keys).hasSize(10);
        return keys.stream()
                .map(key -> DynamicTest.dynamicTest(
                        key.decision().title() + " " + key.scenario().id(),
                        () -> answers(key, pages.get(key.decision().id() + ".md"), engine)))
                .toList();
    }

    private static void answers(TenQuestions.Key key, String page, DroolsGuidanceEngine engine) {
        Set<String> holding = engine.holding(key.scenario().situation()).stream()
                .map(rule -> rule.id())
                .collect(Collectors.toSet());
        List<String> lines =
                page.lines().filter(line -> line.matches("\\| \\d+ \\|.*")).toList();
        Matcher rules = RULE.matcher(page);
        int at = 0;
        while (rules.find() && !holding.contains(rules.group(1))) {
            at++;
        }
        String[] cells = lines.get(at).split(" \\| ");

        assertThat(cells[0]).isEqualTo("| " + (at + 1));
        assertThat(cells[2]).contains("“" + key.value() + "”");
        assertThat(cells[3])
                .startsWith(
                        switch (key.reason().footing()) {
                            case STATED -> "The article:";
                            case INFERRED -> "Our inference, because ";
                            case POLICY -> "Our caution, because: ";
                            case HOUSE -> throw new IllegalStateException("the library has no rules of a service");
                        });
        assertThat(key.reason().citations()).extracting(Citation::passage).allMatch(cells[3]::contains);
        assertThat(page.substring(0, page.indexOf("## Three cases"))).contains("- " + key.shown());
        assertThat(TenQuestions.line(key)).isEqualTo(at + 1);
    }
}
