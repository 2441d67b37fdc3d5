package io.nextmove.audit;

import io.nextmove.core.review.Review;
import io.nextmove.core.review.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes pages in Markdown. */
final class Markdown {
    private static final String GENERATED =
            "<!-- Generated, see README.md: change the rules, the words, the texts or decisions.yaml, not this page. -->";
    private static final String COMMAND = "mvn -q -B -pl audit -am test -Dtest=DecisionPagesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dnextmove.docs.write=true";

    private Markdown() {}

    /** A file for each page, and one that lists them, by name. */
    static Map<String, String> files(List<DecisionPage> pages) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", contents(pages));
        pages.forEach(page -> files.put(page.id() + ".md", page(page)));
        return files;
    }

    private static String contents(List<DecisionPage> pages) {
        StringBuilder out =
                new StringBuilder("# The decisions of the guideline\n\n" + GENERATED.replace("README.md", "below")
                        + "\n\nOne page for each decision, for a reader who knows the article and no Java: what is decided and in which"
                        + " order, on what basis, what people then read, what the words mean, and three cases. The rules stand folded at"
                        + " the end of each page. Begin with harm; [ten questions](ten-questions.md) are there to try the pages on."
                        + " From a passage: each page ends with those it uses, and [the source matrix](../source-matrix.md) says of every"
                        + " passage where it went, or why nowhere.\n\n"
                        + "**To object**, name the page, the number of the line and what you would change. Either answer in the form:"
                        + " `nextmove source pages --html FILE` writes all pages as one file for a browser, with a form on each, and its"
                        + " button gives the line to send back. Or write the line of [reviews.tsv](reviews.tsv) yourself: decision,"
                        + " edition, your role, the day, `agree`, `change` or `unsafe`, and your remark. A review of an earlier edition does"
                        + " not count. Nothing here was reviewed unless the table says so.\n\n"
                        + "| Decision | Edition | Reviews |\n|---|---|---|\n");
        for (DecisionPage page : pages) {
            out.append("| [")
                    .append(page.title())
                    .append("](")
                    .append(page.id())
                    .append(".md) | ")
                    .append(page.edition())
                    .append(" | ")
                    .append(
                            page.reviews().isEmpty()
                                    ? "none"
                                    : page.reviews().stream()
                                            .map(review ->
                                                    verdict(review) + (review.current() ? "" : " (earlier edition)"))
                                            .collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        return out.append("\nAfter a change of the rules, for developers:\n\n```\n")
                .append(COMMAND)
                .append("\n```\n")
                .toString();
    }

    private static String page(DecisionPage page) {
        return "# " + escaped(page.title()) + "\n\n" + GENERATED + "\n\n[All decisions](README.md) · edition "
                + page.edition() + "\n\n"
                + of(page.blocks())
                + "## Reviews\n\n" + of(List.of(reviews(page)))
                + of(List.of(new Block.Folded("For developers: the rules as they stand", page.developers())))
                        .stripTrailing()
                + "\n";
    }

    /** The reviews of a page. */
    static Block reviews(DecisionPage page) {
        if (page.reviews().isEmpty()) {
            return new Block.Text("No review exists.");
        }
        return new Block.Items(page.reviews().stream()
                .map(review -> (review.current() ? "" : "Of an earlier edition, does not count: ")
                        + verdict(review) + ", " + review.role() + ", " + review.date()
                        + (review.remark().isEmpty() ? "" : ": " + review.remark()))
                .toList());
    }

    /** A verdict as a file of reviews has it. */
    static String verdict(Review review) {
        return verdict(review.verdict());
    }

    static String verdict(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    static String of(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> write(block, out));
        return out.toString();
    }

    private static void write(Block block, StringBuilder out) {
        if (block instanceof Block.Heading heading) {
            out.append("#".repeat(heading.level()))
                    .append(' ')
                    .append(escaped(heading.text()))
                    .append("\n\n");
        } else if (block instanceof Block.Text text) {
            out.append(escaped(text.text().strip())).append("\n\n");
        } else if (block instanceof Block.Items items) {
            items.items()
                    .forEach(item ->
                            out.append("- ").append(escaped(item.strip())).append('\n'));
            out.append('\n');
        } else if (block instanceof Block.Table table) {
            out.append("| ")
                    .append(String.join(" | ", table.heads()))
                    .append(" |\n")
                    .append("|---".repeat(table.heads().size()))
                    .append("|\n");
            table.rows()
                    .forEach(row -> out.append(row.stream()
                            .map(cell -> cell.stream().map(Markdown::cell).collect(Collectors.joining("<br>")))
                            .collect(Collectors.joining(" | ", "| ", " |\n"))));
            out.append('\n');
        } else if (block instanceof Block.Links links) {
            links.pages()
                    .forEach(page -> out.append("- [")
                            .append(escaped(page.title()))
                            .append("](")
                            .append(page.id())
                            .append(".md)\n"));
            out.append('\n');
        } else if (block instanceof Block.Folded folded) {
            out.append("<details>\n<summary>").append(folded.title()).append("</summary>\n\n");
            folded.blocks().forEach(inner -> write(inner, out));
            out.append("</details>\n\n");
        } else if (block instanceof Block.Code code) {
            out.append("```drl\n").append(code.text()).append("\n```\n\n");
        }
    }

    private static String cell(String text) {
        return escaped(text).replace("|", "\\|");
    }

    private static String escaped(String text) {
        return text.replace("<", "&lt;").replaceAll("\\s+", " ");
    }
}
