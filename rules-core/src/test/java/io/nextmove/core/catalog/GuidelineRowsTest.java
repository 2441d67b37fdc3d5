package io.nextmove.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guideline and the rules name each other: a reader of an answer finds its row, and no row got lost. */
class GuidelineRowsTest {
    private static final Path GUIDELINE = Path.of("../docs/guideline");
    /** An id, as in {@code EXC-08}, {@code TIM-NO_WINDOW} or {@code R2 treatment}; a cell may hold two. */
    private static final Pattern ID =
            Pattern.compile("[A-Z]{3,6}-(?:[A-Z_]+-\\d+|\\d\\d[a-z]?|[A-Z_]+)|R[1-4](?= [a-z])");

    private static final Pattern FIRST_CELL =
            Pattern.compile("(?m)^\\| ((?:[A-Z]{3,6}-[0-9A-Z_]+(?:-\\d+)?[a-z]?(?:, )?)+|R[1-4] [a-z ]+) \\|");

    @Test
    void every_row_that_a_rule_carries_is_in_the_guideline() throws IOException {
        assertThat(rows("rules.md")).containsAll(carried());
    }

    @Test
    void every_row_of_the_guideline_has_a_rule_or_a_reason() throws IOException {
        Set<String> without = new TreeSet<>(rows("rules.md"));
        without.removeAll(carried());

        assertThat(rows("rows-without-a-rule.md")).containsExactlyInAnyOrderElementsOf(without);
    }

    private static Set<String> carried() {
        Set<String> carried = new TreeSet<>();
        RuleCatalog.load().rules().forEach(rule -> carried.add(rule.own().row()));
        return carried;
    }

    /** The ids in the first cells of the tables of a page. */
    private static List<String> rows(String page) throws IOException {
        List<String> rows = new ArrayList<>();
        Matcher cells = FIRST_CELL.matcher(Files.readString(GUIDELINE.resolve(page)));
        while (cells.find()) {
            Matcher ids = ID.matcher(cells.group(1));
            while (ids.find()) {
                rows.add(ids.group());
            }
        }
        assertThat(rows).as(page).isNotEmpty().doesNotHaveDuplicates();
        return rows;
    }
}
