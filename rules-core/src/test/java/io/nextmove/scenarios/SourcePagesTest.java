package io.nextmove.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.core.catalog.Policy;
import io.nextmove.passages.PassageIndex;
import io.nextmove.passages.Unencoded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every passage is accounted for, and the pages that say so are those that the rules give. */
class SourcePagesTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Path TABLES = Path.of("src/main/resources/io/nextmove/passages");
    private static final Pattern ID = Pattern.compile("[a-z]+(?:-[a-z]+)*/\\d\\d");
    private static SourceMatrix matrix;

    @BeforeAll
    static void read() throws IOException {
        matrix = SourceMatrix.read();
        if (Boolean.getBoolean("nextmove.docs.write")) {
            for (Map.Entry<String, String> page : SourcePages.of(matrix).entrySet()) {
                Files.createDirectories(DOCS.resolve(page.getKey()).getParent());
                Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
            }
        }
    }

    @Test
    void every_passage_has_a_rule_or_a_reason_and_never_both() {
        assertThat(matrix.index().all()).hasSize(310);
        assertThat(matrix.gaps()).isEmpty();
    }

    @Test
    void every_page_is_the_one_that_the_rules_give() throws IOException {
        Map<String, String> pages = SourcePages.of(matrix);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = DOCS.resolve(page.getKey());
            assertThat(file).exists();
            assertThat(Files.readString(file))
                    .as("docs/" + page.getKey() + " is stale; docs/rules/README.md tells how to write it again")
                    .isEqualTo(page.getValue());
        }
        try (Stream<Path> files = Files.list(DOCS.resolve("rules"))) {
            assertThat(files.map(file -> "rules/" + file.getFileName())).isSubsetOf(pages.keySet());
        }
    }

    @Test
    void every_rule_stands_in_full_under_the_first_of_its_passages_on_each_of_its_pages() {
        Map<String, String> pages = SourcePages.of(matrix);
        for (SourceMatrix.Entry rule : matrix.rules()) {
            Set<String> on = rule.cites().stream()
                    .map(id -> id.startsWith(Policy.PREFIX) ? "policy.md" : "rules/" + id.split("/")[0] + ".md")
                    .collect(Collectors.toSet());
            pages.forEach((name, page) -> assertThat(
                            page.split(Pattern.quote(rule.source().text()), -1))
                    .as(name + " has `" + rule.source().name() + "`")
                    .hasSize(on.contains(name) ? 2 : 1));
        }
    }

    @Test
    void every_link_on_a_page_leads_to_a_heading() {
        SourcePages.of(matrix).forEach((name, page) -> {
            Set<String> anchors = page.lines()
                    .filter(line -> line.matches("#+ .*"))
                    .map(line -> line.replaceFirst("#+ ", "").toLowerCase().replaceAll("[^a-z0-9 _-]", ""))
                    .map(heading -> heading.replace(' ', '-'))
                    .collect(Collectors.toSet());
            Matcher links = Pattern.compile("\\]\\(#([^)]*)\\)").matcher(page);
            while (links.find()) {
                assertThat(anchors).as(name).contains(links.group(1));
            }
        });
    }

    @Test
    void every_caution_is_cited_or_a_parameter_and_every_one_cited_is_told() throws IOException {
        Set<String> used = new HashSet<>();
        matrix.rules().forEach(rule -> used.addAll(rule.cites()));
        used.removeIf(id -> !id.startsWith(Policy.PREFIX));
        Matcher parameters = Pattern.compile("policy/[a-z-]+")
                .matcher(Files.readString(Path.of("src/main/java/io/nextmove/core/language/Parameters.java")));
        while (parameters.find()) {
            used.add(parameters.group());
        }
        assertThat(Policy.all().keySet()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(Policy.all().values())
                .allSatisfy(policy -> assertThat(List.of(policy.says(), policy.why(), policy.change()))
                        .allMatch(sentence -> sentence.matches("\\p{Lu}.*\\.")));
    }

    @Test
    void a_reason_points_only_to_passages_that_rules_encode() {
        for (Unencoded none : matrix.unencoded().values()) {
            Matcher ids = ID.matcher(none.reason());
            boolean points = false;
            while (ids.find()) {
                points = true;
                assertThat(matrix.citing(ids.group()))
                        .as(none.passage() + " points to " + ids.group())
                        .isNotEmpty();
            }
            assertThat(points || none.why() != Unencoded.Why.RESTATED)
                    .as(none.passage())
                    .isTrue();
            assertThat(none.reason()).as(none.passage()).matches("\\p{Lu}.*\\.");
        }
    }

    @Test
    void a_missing_reason_a_stale_one_and_a_lost_rule_are_gaps() {
        Map<String, Unencoded> none = new HashMap<>(matrix.unencoded());
        none.remove("faq-why/05");
        none.put("wrong-first-step/07", new Unencoded("wrong-first-step/07", Unencoded.Why.CONTEXT, "Not so."));
        none.put("cost/99", new Unencoded("cost/99", Unencoded.Why.CONTEXT, "Not there."));
        List<SourceMatrix.Entry> rules = matrix.rules().stream()
                .filter(rule -> !rule.cites().contains("wrong-first-step/08"))
                .toList();

        assertThat(new SourceMatrix(matrix.index(), rules, none, matrix.exercised()).gaps())
                .contains(
                        "faq-why/05 has neither rule nor reason, though it is normative; add one to not-encoded.tsv",
                        "wrong-first-step/07 has a rule and a reason for none; take it out of not-encoded.tsv",
                        "cost/99 in not-encoded.tsv is no passage",
                        "wrong-first-step/08 has neither rule nor reason, though it is normative;"
                                + " add one to not-encoded.tsv");
    }

    @Test
    void one_changed_character_of_what_a_passage_says_makes_its_pages_stale(@TempDir Path folder) throws IOException {
        for (String table : List.of("passages.tsv", "evidence.tsv", "source.sha256")) {
            Files.copy(TABLES.resolve(table), folder.resolve(table));
        }
        Path table = folder.resolve("passages.tsv");
        String before = Files.readString(table);
        String after = before.replace("\tBegin with her own half.", "\tBegin with her own calf.");
        assertThat(after).isNotEqualTo(before).hasSameSizeAs(before);
        Files.writeString(table, after);

        SourceMatrix changed =
                new SourceMatrix(PassageIndex.read(folder), matrix.rules(), matrix.unencoded(), matrix.exercised());

        assertThat(SourcePages.of(changed).get("rules/what-now.md"))
                .isNotEqualTo(Files.readString(DOCS.resolve("rules/what-now.md")));
    }
}
