package io.nextmove.core.catalog;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.assurance.Table;
import io.nextmove.passages.Passage;
import io.nextmove.passages.PassageIndex;
import io.nextmove.source.Citation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a rule cites is what its row of the guideline rests on, but where the difference was looked at. */
class CitationTest {
    private static final Path GUIDELINE = Path.of("../docs/guideline/rules.md");
    private static final Path APART = Path.of("src/test/resources/io/nextmove/core/catalog/cites-apart.tsv");
    /** What a row cites whose rules each cite what the row of a bar cites; the rules are listed one by one. */
    private static final String OF_THE_BAR = "those of the bar's row";

    private static final PassageIndex INDEX = PassageIndex.load();

    private final Map<String, Set<String>> ofRow = ofRows();
    private final Map<String, Set<String>> apart =
            Table.read(APART).stream().collect(toMap(line -> line.get(0), line -> looked(line.get(1))));

    @Test
    void every_rule_cites_the_passages_of_its_row() {
        for (Rule rule : RuleCatalog.load().rules()) {
            assertThat(passages(rule)).as(rule.id()).isEqualTo(expected(rule));
        }
    }

    @Test
    void a_difference_that_was_looked_at_is_one() {
        RuleCatalog catalog = RuleCatalog.load();
        apart.forEach((id, passages) -> assertThat(passages)
                .as(id)
                .isNotEqualTo(ofRow.get(catalog.rule(id).own().row())));
    }

    @Test
    void a_citation_that_is_taken_for_another_of_its_section_is_noticed() {
        int mutants = 0;
        for (Rule rule : RuleCatalog.load().rules()) {
            Set<String> right = passages(rule);
            for (String passage : right) {
                for (String other : othersOfSection(passage)) {
                    Set<String> wrong = new HashSet<>(right);
                    wrong.remove(passage);
                    wrong.add(other);
                    if (!right.contains(other)) {
                        assertThat(wrong).as(rule.id()).isNotEqualTo(expected(rule));
                        mutants++;
                    }
                }
            }
        }
        System.out.println("Citations: " + mutants + " taken for another of the section, " + mutants + " noticed");
        assertThat(mutants).isPositive();
    }

    private Set<String> expected(Rule rule) {
        return apart.getOrDefault(rule.id(), ofRow.get(rule.own().row()));
    }

    private static Set<String> passages(Rule rule) {
        return new HashSet<>(
                rule.own().citations().stream().map(Citation::passage).toList());
    }

    private static List<String> othersOfSection(String passage) {
        if (passage.startsWith("policy/")) {
            return List.of();
        }
        List<String> ids = INDEX.section(passage.substring(0, passage.indexOf('/'))).stream()
                .map(Passage::id)
                .toList();
        return List.of(ids.get((ids.indexOf(passage) + 1) % ids.size()));
    }

    private Set<String> looked(String cites) {
        return ofRow.containsKey(cites) ? ofRow.get(cites) : expanded(cites);
    }

    /** The passages of each row, from the column of that name in the tables of the guideline. */
    private static Map<String, Set<String>> ofRows() {
        Map<String, Set<String>> passages = new HashMap<>();
        int column = -1;
        for (String line : lines(GUIDELINE)) {
            List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
            if (cells.size() < 3) {
                column = -1;
            } else if (cells.contains("Passages")) {
                column = cells.indexOf("Passages");
            } else if (column > 0 && !cells.get(1).startsWith("-")) {
                for (String row : cells.get(1).split(", ")) {
                    if (!cells.get(column).equals(OF_THE_BAR)) {
                        passages.put(row.split(" ")[0], expanded(cells.get(column)));
                    }
                }
            }
        }
        return passages;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the guideline", e);
        }
    }

    private static Set<String> expanded(String cites) {
        List<String> passages = new ArrayList<>();
        for (String cite : cites.split(", ")) {
            if (cite.startsWith("policy/")) {
                passages.add(cite);
            } else {
                INDEX.range(cite).forEach(p -> passages.add(p.id()));
            }
        }
        return new HashSet<>(passages);
    }
}
