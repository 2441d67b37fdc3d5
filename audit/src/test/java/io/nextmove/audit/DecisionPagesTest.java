package io.nextmove.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextmove.audit.Decision.Line;
import io.nextmove.core.DroolsGuidanceEngine;
import io.nextmove.core.catalog.Policy;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.review.Reviews;
import io.nextmove.json.GuidanceCase;
import io.nextmove.judgment.Matter;
import io.nextmove.passages.PassageIndex;
import io.nextmove.passages.SourceText;
import io.nextmove.passages.Unencoded;
import io.nextmove.source.Footing;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the decisions are those that the rules give, and say what the engine does. */
class DecisionPagesTest {
    private static final Path DOCS = Path.of("../docs/decision-pages");
    private static final Path EDITIONS =
            Path.of("../rules-core/src/main/resources/io/nextmove/core/review/decisions.tsv");
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final List<Decision> DECISIONS = Decisions.load();
    private static Map<String, String> pages = Map.of();
    private static Duration took = Duration.ZERO;

    @BeforeAll
    static void generate() throws IOException {
        List<GuidanceCase> cases = Cases.all();
        List<String> reviews = Files.readAllLines(DOCS.resolve("reviews.tsv"));
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        pages = DecisionPages.markdown(cases, reviews, Optional.empty());
        took = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        if (Boolean.getBoolean("nextmove.docs.write")) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
            }
            Files.writeString(EDITIONS, DecisionPages.editions(cases));
        }
    }

    @Test
    void every_page_is_the_one_that_the_rules_give() throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(DOCS.resolve(page.getKey())).exists();
            assertThat(Files.readString(DOCS.resolve(page.getKey())))
                    .as("docs/decision-pages/" + page.getKey()
                            + " is stale; README.md there tells how to write it again")
                    .isEqualTo(page.getValue());
        }
        Set<String> names = new HashSet<>(pages.keySet());
        names.add("reviews.tsv");
        try (Stream<Path> files = Files.list(DOCS)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void the_engine_knows_the_present_editions() throws IOException {
        assertThat(Files.readString(EDITIONS))
                .as("decisions.tsv is stale; docs/decision-pages/README.md tells how to write it again")
                .isEqualTo(DecisionPages.editions(Cases.all()));
        assertThat(Reviews.editions().keySet())
                .containsExactlyElementsOf(DECISIONS.stream().map(Decision::id).toList());
    }

    @Test
    void they_are_made_in_under_ten_seconds_of_processor_time() {
        assertThat(took).isLessThan(LIMIT);
    }

    @Test
    void every_rule_belongs_to_exactly_one_decision_and_stands_once_on_its_page() {
        List<String> placed = DECISIONS.stream()
                .flatMap(Decision::lines)
                .map(DecisionPagesTest::id)
                .toList();

        assertThat(placed)
                .containsExactlyInAnyOrderElementsOf(
                        RuleCatalog.load().rules().stream().map(Rule::id).toList());
        DECISIONS.forEach(decision -> decision.lines()
                .forEach(line -> assertThat(pages.get(decision.id() + ".md").split("@id\\(\"" + id(line) + "\"\\)", -1))
                        .hasSize(2)));
    }

    @Test
    void every_passage_stands_on_a_page_or_is_excused() {
        String all = String.join("\n", pages.values());
        Set<String> excused = Unencoded.all().keySet();

        assertThat(PassageIndex.load().all())
                .hasSize(310)
                .allMatch(passage -> excused.contains(passage.id()) || all.contains("- " + passage.id() + " (“"));
    }

    @Test
    void what_is_inferred_says_because_of_what_and_what_is_stated_does_not() {
        DECISIONS.forEach(decision -> decision.lines().forEach(line -> {
            boolean inferred = Footing.valueOf(line.source().annotation("footing")) == Footing.INFERRED;
            assertThat(line.because().isEmpty()).as(id(line)).isEqualTo(!inferred);
        }));
        assertThat(pages.values()).noneMatch(page -> page.contains("because .") || page.contains("because the the"));
    }

    @ParameterizedTest
    @CsvSource({"harm, ABUSE", "gone, DEPARTURE", "asking, ASKING", "window, TIMELINE"})
    void the_first_line_that_holds_is_the_one_that_decides(String id, Matter matter) {
        Decision decision = decision(id);
        DroolsGuidanceEngine engine = new DroolsGuidanceEngine();
        Set<String> seen = new HashSet<>();
        for (GuidanceCase scenario : Cases.all()) {
            Set<String> holding =
                    engine.holding(scenario.situation()).stream().map(Rule::id).collect(Collectors.toSet());
            Line first = decision.first().stream()
                    .filter(line -> holding.contains(id(line)))
                    .findFirst()
                    .orElseThrow();
            String value = matter.in(engine.advise(scenario.situation()).judgments())
                    .value()
                    .name();
            boolean printed = matter != Matter.TIMELINE
                    || engine.holding(scenario.situation()).stream()
                            .noneMatch(rule -> rule.id().startsWith("JDG-31"));
            if (printed) {
                assertThat(first.source().consequence()).as(scenario.id()).contains("." + value);
                seen.add(value);
            }
        }
        assertThat(seen).hasSizeGreaterThan(3);
    }

    @Test
    void the_first_headline_that_holds_is_the_one_that_people_read() {
        DroolsGuidanceEngine engine = new DroolsGuidanceEngine();
        for (GuidanceCase scenario : Cases.all()) {
            Set<String> holding =
                    engine.holding(scenario.situation()).stream().map(Rule::id).collect(Collectors.toSet());
            String first = decision("headline").first().stream()
                    .map(DecisionPagesTest::id)
                    .filter(holding::contains)
                    .findFirst()
                    .orElseThrow();
            assertThat(engine.advise(scenario.situation()).headline().because())
                    .as(scenario.id())
                    .anyMatch(reason -> reason.id().equals(first));
        }
    }

    @Test
    void the_three_cases_of_a_decision_differ_in_what_holds() {
        DroolsGuidanceEngine engine = new DroolsGuidanceEngine();
        Map<String, GuidanceCase> cases =
                Cases.all().stream().collect(Collectors.toMap(GuidanceCase::id, scenario -> scenario));
        for (Decision decision : DECISIONS) {
            Set<String> own = decision.lines().map(DecisionPagesTest::id).collect(Collectors.toSet());
            List<Set<String>> holding = Stream.of(
                            decision.cases().clear(),
                            decision.cases().border(),
                            decision.cases().outside())
                    .map(id -> engine.holding(cases.get(id).situation()).stream()
                            .map(Rule::id)
                            .filter(own::contains)
                            .collect(Collectors.toSet()))
                    .toList();
            assertThat(new HashSet<>(holding)).as(decision.id()).hasSize(3);
            assertThat(holding.get(0)).as(decision.id() + ", clear").isNotEmpty();
            assertThat(holding.get(1)).as(decision.id() + ", border").isNotEmpty();
        }
    }

    @Test
    void a_table_speaks_in_the_words_of_the_questions_and_never_of_a_field_or_a_row() {
        pages.forEach((name, page) -> {
            List<String> cells = page.lines()
                    .filter(line -> line.matches("\\| \\d+ \\|.*"))
                    .map(line -> line.split(" \\| "))
                    .flatMap(line -> Stream.of(line[1], line[2]))
                    .toList();
            assertThat(cells)
                    .as(name)
                    .noneMatch(cell ->
                            cell.matches(".*\\b(safety|refusal|invitation|treatment|departure|affair|health)\\.\\w.*"))
                    .noneMatch(cell -> cell.matches(".*\\b[A-Z]{3,}[_-][A-Z0-9]{2,}.*"));
            assertThat(cells.isEmpty())
                    .isEqualTo(Set.of("README.md", "ten-questions.md").contains(name));
        });
    }

    @Test
    void every_page_says_that_nobody_reviewed_it_until_somebody_does() {
        String edition = Reviews.editions().get("harm");
        List<String> one = List.of(
                Reviews.HEADER,
                "harm\t" + edition + "\tcouples therapist\t2026-03-01\tchange\tLine 4 is too narrow.",
                "gone\t0123456789abcdef\tcouples therapist\t2026-03-01\tagree\t");

        Map<String, String> reviewed = DecisionPages.markdown(Cases.all(), one, Optional.empty());

        DECISIONS.forEach(
                decision -> assertThat(pages.get(decision.id() + ".md")).contains("No review exists."));
        assertThat(reviewed.get("harm.md")).contains("- change, couples therapist, 2026-03-01: Line 4 is too narrow.");
        assertThat(reviewed.get("gone.md"))
                .contains("- Of an earlier edition, does not count: agree, couples therapist");
        assertThat(reviewed.get("asking.md")).contains("No review exists.");
    }

    @Test
    void a_private_copy_has_the_text_beside_and_no_other_edition() {
        SourceText text = SourceText.of("Nothing of the source.");

        Map<String, String> copy = DecisionPages.markdown(Cases.all(), List.of(), Optional.of(text));

        assertThat(copy.get("README.md")).isEqualTo(pages.get("README.md"));
    }

    @Test
    void a_rule_of_no_decision_or_of_two_is_refused() {
        Decisions.Entry entry = new Decisions.Entry(
                "Everything?", "All.", List.of(), List.of("A*", "*"), List.of(), new Decision.Cases("a", "b", "c"));

        assertThatThrownBy(() -> Decisions.of(Map.of("all", entry)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("decisions.yaml: rule .* must belong to exactly one decision; it is named 2 times");
        Decisions.Entry none = new Decisions.Entry("?", "", List.of(), List.of(), List.of(), entry.cases());
        assertThatThrownBy(() -> Decisions.of(new LinkedHashMap<>(Map.of("none", none))))
                .hasMessageContaining("it belongs to none");
    }

    @Test
    void cautions_are_named_with_their_reason() {
        assertThat(pages.get("harm.md"))
                .contains("Our caution, because: "
                        + Policy.all().get("policy/strangulation").why().replaceAll("\\s+", " "));
    }

    private static Decision decision(String id) {
        return DECISIONS.stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String id(Line line) {
        return line.source().annotation("id");
    }
}
