package io.nextmove.audit;

import io.nextmove.core.review.Reviews;
import io.nextmove.core.review.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes all pages as one file in HTML that needs no network, with a form that comes back as a file of reviews. */
final class HtmlFile {
    private final StringBuilder out = new StringBuilder();

    private HtmlFile() {}

    /** The file; a private copy has the text of the source in it. */
    static String of(List<DecisionPage> pages, boolean privateCopy) {
        HtmlFile file = new HtmlFile();
        file.file(pages, privateCopy);
        return file.out.toString();
    }

    private void file(List<DecisionPage> pages, boolean privateCopy) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " script-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>The decisions of the guideline, for review</title>\n<style>\n");
        out.append(resource("form.css"))
                .append("</style>\n</head>\n<body>\n<header>\n<h1>The decisions of the guideline</h1>\n");
        paragraph(
                "What the library tells people whose partner declines couples counseling, one decision after the other. You need"
                        + " to know the article and nothing about software. Under each decision you can agree, ask for a change, or call"
                        + " it unsafe. You can leave out as many as you like.");
        paragraph(
                "What you fill in stays in this browser and is sent nowhere. At the end, save it as reviews.tsv and return that"
                        + " file. Please don't put names or anything about a client in it.");
        if (privateCopy) {
            paragraph("This is a private copy: the text of the article stands in it. Please don't pass it on.");
        }
        out.append("</header>\n<nav aria-label=\"Decisions\">\n<h2>Decisions</h2>\n<ol>\n");
        pages.forEach(page -> out.append("<li><a href=\"#")
                .append(page.id())
                .append("\">")
                .append(escaped(page.title()))
                .append("</a></li>\n"));
        out.append("</ol>\n</nav>\n<main>\n<form id=\"reviews\" data-header=\"")
                .append(escaped(Reviews.HEADER))
                .append("\">\n");
        pages.forEach(this::page);
        out.append("<section aria-labelledby=\"return\">\n<h2 id=\"return\">Return your review</h2>\n"
                + "<p><label for=\"role\">What you work as, for example couples therapist</label>"
                + "<input id=\"role\" name=\"role\" maxlength=\"80\" autocomplete=\"off\"></p>\n"
                + "<p><label for=\"date\">Day of the review</label><input id=\"date\" name=\"date\" type=\"date\"></p>\n"
                + "<p><button type=\"button\" id=\"export\">Save reviews.tsv</button>"
                + " <button type=\"button\" id=\"clear\">Empty the form</button></p>\n"
                + "<p id=\"status\" role=\"status\"></p>\n</section>\n</form>\n</main>\n<script>\n");
        out.append(resource("form.js")).append("</script>\n</body>\n</html>\n");
    }

    private void page(DecisionPage page) {
        out.append("<section class=\"decision\" aria-labelledby=\"")
                .append(page.id())
                .append("\">\n<h2 id=\"")
                .append(page.id())
                .append("\">")
                .append(escaped(page.title()))
                .append("</h2>\n<p class=\"edition\">Edition ")
                .append(page.edition())
                .append("</p>\n");
        page.blocks().forEach(this::block);
        out.append("<h3>Reviews</h3>\n");
        block(Markdown.reviews(page));
        form(page);
        block(new Block.Folded("For developers: the rules as they stand", page.developers()));
        out.append("</section>\n");
    }

    private void form(DecisionPage page) {
        out.append("<fieldset data-decision=\"")
                .append(page.id())
                .append("\" data-edition=\"")
                .append(page.edition())
                .append("\">\n<legend>Your review: ")
                .append(escaped(page.title()))
                .append("</legend>\n");
        for (Verdict verdict : Verdict.values()) {
            String value = Markdown.verdict(verdict);
            out.append("<label class=\"choice\"><input type=\"radio\" name=\"")
                    .append(page.id())
                    .append("\" value=\"")
                    .append(value)
                    .append("\"> ")
                    .append(
                            switch (verdict) {
                                case AGREE -> "I agree";
                                case CHANGE -> "Something should change";
                                case UNSAFE -> "This is unsafe";
                            })
                    .append("</label>\n");
        }
        out.append("<label for=\"remark-")
                .append(page.id())
                .append("\">Remark, with the number of the line</label>\n<textarea id=\"remark-")
                .append(page.id())
                .append("\" rows=\"3\" maxlength=\"2000\"></textarea>\n</fieldset>\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            String tag = "h" + (heading.level() + 1);
            out.append('<')
                    .append(tag)
                    .append('>')
                    .append(escaped(heading.text()))
                    .append("</")
                    .append(tag)
                    .append(">\n");
        } else if (block instanceof Block.Text text) {
            paragraph(text.text());
        } else if (block instanceof Block.Items items) {
            out.append("<ul>\n");
            items.items()
                    .forEach(item -> out.append("<li>").append(escaped(item)).append("</li>\n"));
            out.append("</ul>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Links links) {
            out.append("<ul>\n");
            links.pages()
                    .forEach(page -> out.append("<li><a href=\"#")
                            .append(page.id())
                            .append("\">")
                            .append(escaped(page.title()))
                            .append("</a></li>\n"));
            out.append("</ul>\n");
        } else if (block instanceof Block.Folded folded) {
            out.append("<details>\n<summary>").append(escaped(folded.title())).append("</summary>\n");
            folded.blocks().forEach(this::block);
            out.append("</details>\n");
        } else if (block instanceof Block.Code code) {
            out.append("<pre>").append(escaped(code.text())).append("</pre>\n");
        }
    }

    private void table(Block.Table table) {
        out.append("<table>\n<thead><tr>");
        table.heads()
                .forEach(head ->
                        out.append("<th scope=\"col\">").append(escaped(head)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<List<String>> row : table.rows()) {
            out.append("<tr>");
            for (int at = 0; at < row.size(); at++) {
                String tag = at == 0 ? "th" : "td";
                out.append('<').append(tag).append(at == 0 ? " scope=\"row\">" : ">");
                row.get(at)
                        .forEach(line ->
                                out.append("<div>").append(escaped(line)).append("</div>"));
                out.append("</").append(tag).append('>');
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void paragraph(String text) {
        out.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream in = HtmlFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
