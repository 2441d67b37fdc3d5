package io.nextmove.scenarios;

import io.nextmove.core.catalog.Policy;
import io.nextmove.json.GuidanceCase;
import io.nextmove.passages.Note;
import io.nextmove.passages.Passage;
import io.nextmove.passages.Unencoded;
import io.nextmove.scenarios.SourceMatrix.Entry;
import io.nextmove.source.Footing;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Renders the pages that show rules beside their passages: the matrix, a page a section, and the cautions. */
final class SourcePages {
    private static final String GENERATED = "<!-- Generated, see rules/README.md: change the rules, not this page. -->";
    private static final String COMMAND = "mvn -q -B -pl rules-core -am test -Dtest=SourcePagesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dnextmove.docs.write=true";
    private static final String FILES = "rules-core/src/main/resources/io/nextmove/rules/";
    private static final int SCENARIOS = 3;
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();
    private static final Pattern LEFT_OUT = Pattern.compile("\\.but\\([^)]*\\)");
    private static final Map<String, String> EFFECTS = new LinkedHashMap<>();

    static {
        EFFECTS.put("Move", "moves");
        EFFECTS.put("Scope", "all moves of");
        EFFECTS.put("Door", "ways in");
        EFFECTS.put("Misstep", "missteps");
        EFFECTS.put("Notice", "notices");
        EFFECTS.put("Fact", "questions");
        EFFECTS.put("\\w+(?:State|Reading)", "judgments");
    }

    private final SourceMatrix matrix;
    private final Map<String, List<Passage>> sections = new LinkedHashMap<>();

    private SourcePages(SourceMatrix matrix) {
        this.matrix = matrix;
        for (Passage passage : matrix.index().all()) {
            sections.computeIfAbsent(passage.section(), slug -> new ArrayList<>())
                    .add(passage);
        }
    }

    /** The pages by their path under {@code docs}. */
    static Map<String, String> of(SourceMatrix matrix) {
        SourcePages pages = new SourcePages(matrix);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("source-matrix.md", pages.matrix());
        all.put("source-matrix.json", pages.json());
        all.put("policy.md", pages.policies());
        all.put("rules/README.md", pages.contents());
        pages.sections.forEach((slug, passages) -> all.put("rules/" + slug + ".md", pages.section(passages)));
        return all;
    }

    // The matrix.

    private String matrix() {
        Page page = new Page("The source matrix");
        page.text(GENERATED);
        page.text("Every passage of the source: the rules that encode it and the shipped scenarios that exercise these"
                + " rules, or the reason why none does. [Section by section](rules/README.md), with the rules in full;"
                + " the same [as data](source-matrix.json).");
        page.text(totals());
        sections.forEach((slug, passages) -> {
            page.heading(2, passages.get(0).title());
            page.line("| Passage | Kind | Rules | Scenarios |");
            page.line("|---|---|---|---|");
            passages.forEach(passage -> page.line(row(passage)));
            page.line("");
        });
        return page.toString();
    }

    private String totals() {
        int reasons = matrix.unencoded().size();
        int all = matrix.index().all().size();
        return all + " passages: " + (all - reasons) + " with rules, " + reasons + " with a reason. "
                + matrix.rules().size() + " rules: "
                + matrix.on(Footing.STATED).size() + " say what the source says, "
                + matrix.on(Footing.INFERRED).size() + " take a step beyond it, "
                + matrix.on(Footing.POLICY).size() + " are [cautions of the library](policy.md).";
    }

    private String row(Passage passage) {
        List<Entry> rules = matrix.citing(passage.id());
        String link = "[" + passage.id() + "](rules/" + passage.section() + ".md#" + anchor(passage.id()) + ")";
        String cells = "| " + link + " | " + passage.kind() + " | ";
        if (rules.isEmpty()) {
            Unencoded none = matrix.unencoded().get(passage.id());
            return cells + "none: " + none.why() + " | " + none.reason() + " |";
        }
        String rows = rules.stream().map(rule -> rule.reason().row()).distinct().collect(Collectors.joining(", "));
        return cells + rules.size() + ": " + rows + " | " + scenarios(matrix.exercising(rules)) + " |";
    }

    private static String scenarios(List<GuidanceCase> cases) {
        String first = cases.stream().limit(SCENARIOS).map(GuidanceCase::id).collect(Collectors.joining(", "));
        return cases.size() > SCENARIOS ? cases.size() + ": " + first + ", …" : first.isEmpty() ? "none" : first;
    }

    private String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("source", matrix.index().sourceSha256());
            json.writeArrayPropertyStart("rules");
            for (Entry rule : matrix.rules()) {
                json.writeRaw("\n");
                json.writeStartObject();
                json.writeStringProperty("rule", rule.source().name());
                json.writeStringProperty("row", rule.reason().row());
                json.writeStringProperty("footing", rule.reason().footing().name());
                json.writeStringProperty("file", rule.source().file());
                texts(json, "cites", rule.cites());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("passages");
            for (Passage passage : matrix.index().all()) {
                json.writeRaw("\n");
                passage(json, passage);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw("\n");
        }
        return out.toString();
    }

    private void passage(JsonGenerator json, Passage passage) {
        List<Entry> rules = matrix.citing(passage.id());
        json.writeStartObject();
        json.writeStringProperty("id", passage.id());
        json.writeStringProperty("kind", passage.kind().name());
        if (passage.note().isPresent()) {
            json.writeNumberProperty("note", passage.note().getAsInt());
        }
        if (rules.isEmpty()) {
            Unencoded none = matrix.unencoded().get(passage.id());
            json.writeStringProperty("notEncoded", none.why().name());
            json.writeStringProperty("reason", none.reason());
        } else {
            texts(
                    json,
                    "rules",
                    rules.stream().map(rule -> rule.source().name()).toList());
            texts(
                    json,
                    "scenarios",
                    matrix.exercising(rules).stream().map(GuidanceCase::id).toList());
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    // Rules beside their passages.

    private String contents() {
        Page page = new Page("The rules beside the source");
        page.text(GENERATED);
        page.text("One page for each section of the source. Each passage has its first words, its kind and what it says"
                + " in our words; under it stand the rules that encode it, exactly as the engine has them, or the"
                + " reason why none does. Rules for what the source is silent on are in [the cautions](../policy.md).");
        page.text("After a change of rules, passages or scenarios:");
        page.text("```\n" + COMMAND + "\n```");
        page.line("| Section | Passages | With rules | Rules |");
        page.line("|---|---|---|---|");
        sections.forEach((slug, passages) -> {
            Set<Entry> rules = new LinkedHashSet<>();
            passages.forEach(passage -> rules.addAll(matrix.citing(passage.id())));
            long encoded = passages.stream()
                    .filter(p -> !matrix.citing(p.id()).isEmpty())
                    .count();
            page.line("| [" + passages.get(0).title() + "](" + slug + ".md) | " + passages.size() + " | " + encoded
                    + " | " + rules.size() + " |");
        });
        page.line("");
        return page.toString();
    }

    private String section(List<Passage> passages) {
        Page page = new Page(passages.get(0).title());
        page.text(GENERATED.replace("rules/", ""));
        page.text("[All sections](README.md)");
        Set<Entry> printed = new LinkedHashSet<>();
        for (Passage passage : passages) {
            passage(page, passage);
            List<Entry> rules = matrix.citing(passage.id());
            if (rules.isEmpty()) {
                Unencoded none = matrix.unencoded().get(passage.id());
                page.text("No rule, " + none.why() + ": " + none.reason());
            }
            List<Entry> above = rules.stream().filter(printed::contains).toList();
            if (!above.isEmpty()) {
                above.forEach(rule -> page.line("- above: [" + rule.source().name() + "](#"
                        + anchor(rule.source().name()) + ")"));
                page.line("");
            }
            rules.stream().filter(printed::add).forEach(rule -> rule(page, rule));
        }
        return page.toString();
    }

    private void passage(Page page, Passage passage) {
        page.heading(2, passage.id());
        String anchor = passage.anchor().isEmpty() ? "" : "“" + passage.anchor() + " …” · ";
        page.text("> " + anchor + passage.kind());
        page.text(passage.paraphrase());
        if (passage.note().isPresent()) {
            Note note = matrix.index().note(passage.note().getAsInt());
            String finding = note.finding().isEmpty() ? "" : ": " + note.finding();
            page.text("Note " + note.number() + ", " + note.kind() + " · " + note.subject() + " (" + note.population()
                    + ") · " + note.appraisal() + finding);
        }
    }

    private void rule(Page page, Entry rule) {
        page.heading(3, rule.source().name());
        page.text(rule.reason().row() + ", " + footing(rule.reason().footing()));
        page.text("```drl\n" + rule.source().text() + "\n```");
        if (!rule.source().reading().isEmpty()) {
            page.text("Reading: " + rule.source().reading());
        }
        page.text("Leads to: " + effects(rule));
        List<GuidanceCase> cases = matrix.exercising(List.of(rule));
        page.text(
                cases.isEmpty()
                        ? "No scenario exercises it."
                        : "Scenario `" + cases.get(0).id() + "`: "
                                + cases.get(0).title()
                                + (cases.size() > 1 ? " (and " + (cases.size() - 1) + " more)" : ""));
    }

    private static String footing(Footing footing) {
        return switch (footing) {
            case STATED -> "in the source";
            case INFERRED -> "inferred from the source";
            case POLICY -> "a caution added here";
            case HOUSE -> throw new IllegalArgumentException("the library has no rules of a service");
        };
    }

    private static String effects(Entry rule) {
        String said = LEFT_OUT.matcher(rule.source().consequence()).replaceAll("");
        List<String> effects = new ArrayList<>();
        EFFECTS.forEach((type, label) -> {
            Matcher names = Pattern.compile("\\b" + type + "\\.([A-Z_]+)").matcher(said);
            Set<String> found = new LinkedHashSet<>();
            while (names.find()) {
                found.add("`" + names.group(1) + "`");
            }
            if (!found.isEmpty()) {
                effects.add(label + " " + String.join(", ", found));
            }
        });
        return effects.isEmpty()
                ? "no move by itself; it is a word or a sign for other rules"
                : String.join("; ", effects);
    }

    // The cautions.

    private String policies() {
        Page page = new Page("Cautions of the library");
        page.text(GENERATED);
        page.text("What the source is silent on and the library still has to decide. An answer marks each of these as a"
                + " caution of the library; none of them cites the source.");
        for (Policy policy : Policy.all().values()) {
            page.heading(2, policy.id());
            page.text(policy.says());
            page.text("Why: " + policy.why());
            page.text("What would change it: " + policy.change());
            List<Entry> rules = matrix.citing(policy.id());
            if (rules.isEmpty()) {
                page.text("No rule: it is a number among the parameters.");
            }
            rules.forEach(rule -> rule(page, rule));
        }
        return page.toString();
    }

    /** The anchor that a heading has on a page. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
    }

    private static final class Page {
        private final StringBuilder text = new StringBuilder();

        Page(String title) {
            heading(1, title);
        }

        void heading(int level, String title) {
            text("#".repeat(level) + " " + title);
        }

        void text(String paragraph) {
            line(paragraph);
            line("");
        }

        void line(String line) {
            text.append(line).append('\n');
        }

        @Override
        public String toString() {
            return text.toString().stripTrailing() + "\n";
        }
    }
}
