package io.nextmove.audit;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.audit.Decision.Line;
import io.nextmove.build.rules.Effect;
import io.nextmove.core.DroolsGuidanceEngine;
import io.nextmove.core.catalog.Digest;
import io.nextmove.core.catalog.Policy;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.evaluate.Condition;
import io.nextmove.core.language.Judged;
import io.nextmove.core.language.Word;
import io.nextmove.core.review.Reviews;
import io.nextmove.json.GuidanceCase;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Status;
import io.nextmove.passages.PassageIndex;
import io.nextmove.passages.SourceText;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pages of the decisions. */
public final class DecisionPages {
    private static final int EDITION = 16;
    private static final int PARAPHRASES = 3;

    private final List<Decision> decisions = Decisions.load();
    private final Map<String, Policy> policies = Policy.all();
    private final PassageIndex index = PassageIndex.load();
    private final Texts texts = Texts.load();
    private static final String HOLDS =
            "A line holds if all its conditions do; “not:” means that the one condition after it"
                    + " does not hold. A question that was put and skipped counts as “Rather not say”; one that was never put,"
                    + " as “Not asked yet”.";

    /** What an action of a rule finds. */
    private static final Map<String, Set<Judged>> FINDS = Map.of(
            "abuse", Set.of(Judged.ABUSE),
            "departure", Set.of(Judged.DEPARTURE_STATE),
            "asking", Set.of(Judged.ASKING),
            "indicate", EnumSet.range(Judged.REASON_SIGN, Judged.BENEATH_SIGN),
            "reading", Set.of(Judged.REFUSAL_READING, Judged.READING_BASIS),
            "redFlag", Set.of(Judged.REFUSAL_READING, Judged.READING_BASIS),
            "timeline", Set.of(Judged.TIMELINE_STATE));

    private final Conditions conditions = new Conditions(texts);
    private final Effects effects = new Effects(texts);
    private final DroolsGuidanceEngine engine = new DroolsGuidanceEngine();
    private final Map<String, GuidanceCase> cases;

    private DecisionPages(List<GuidanceCase> cases) {
        this.cases = cases.stream().collect(Collectors.toMap(GuidanceCase::id, one -> one));
    }

    /**
     * The files of the pages in Markdown, by name.
     *
     * @param cases the shipped scenarios
     * @param reviews the lines of a {@code reviews.tsv}; empty if there is none
     * @param text the text of the source, to stand beside our words; empty leaves it out
     * @throws IllegalArgumentException if a line of the reviews is none of a review
     */
    public static Map<String, String> markdown(
            List<GuidanceCase> cases, List<String> reviews, Optional<SourceText> text) {
        DecisionPages pages = new DecisionPages(cases);
        List<DecisionPage> all = pages.pages(reviews, text);
        Map<String, String> files = Markdown.files(all);
        files.put("ten-questions.md", pages.questions());
        return files;
    }

    /**
     * One self-contained file in HTML with all pages, and with a form for the reviewer.
     *
     * @param cases the shipped scenarios
     * @param reviews the lines of a {@code reviews.tsv}; empty if there is none
     * @param text the text of the source, to stand beside our words; empty leaves it out
     * @throws IllegalArgumentException if a line of the reviews is none of a review
     */
    public static String html(List<GuidanceCase> cases, List<String> reviews, Optional<SourceText> text) {
        return HtmlFile.of(new DecisionPages(cases).pages(reviews, text), text.isPresent());
    }

    /**
     * The present edition of each decision, as the engine compares reviews with it: a line for each, under one that names
     * the columns.
     */
    static String editions(List<GuidanceCase> cases) {
        return new DecisionPages(cases)
                .pages(List.of(), Optional.empty()).stream()
                        .map(page -> page.id() + "\t" + page.edition() + "\n")
                        .collect(Collectors.joining("", "decision\tedition\n", ""));
    }

    private List<DecisionPage> pages(List<String> lines, Optional<SourceText> text) {
        Map<String, List<Block>> decided = new LinkedHashMap<>();
        Map<String, String> editions = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            decided.put(decision.id(), decided(decision, Optional.empty()));
            editions.put(decision.id(), edition(decision, decided.get(decision.id())));
        }
        Reviews reviews = Reviews.parse(lines.isEmpty() ? List.of(Reviews.HEADER) : lines, editions);
        return decisions.stream()
                .map(decision -> {
                    List<Block> blocks = new ArrayList<>(
                            text.isPresent()
                                    ? decided(decision, text)
                                    : Objects.requireNonNull(decided.get(decision.id())));
                    blocks.addAll(examples(decision));
                    blocks.addAll(related(decision));
                    return new DecisionPage(
                            decision.id(),
                            decision.title(),
                            Objects.requireNonNull(editions.get(decision.id())),
                            blocks,
                            reviews.of(decision.id()),
                            developers(decision));
                })
                .toList();
    }

    private static String edition(Decision decision, List<Block> decided) {
        List<Block> all = new ArrayList<>(decided);
        all.addAll(developers(decision));
        return Digest.of(decision.title() + Markdown.of(all)).substring(0, EDITION);
    }

    // What is decided.

    private List<Block> decided(Decision decision, Optional<SourceText> text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "What is decided, and when"));
        blocks.add(new Block.Text(decision.decides()));
        if (!decision.first().isEmpty()) {
            blocks.add(new Block.Heading(2, "What decides"));
            blocks.add(new Block.Text("From top to bottom: the first line that holds decides. " + HOLDS));
            blocks.add(table(decision.first(), 1, text));
        }
        if (!decision.all().isEmpty()) {
            blocks.add(new Block.Heading(2, decision.first().isEmpty() ? "What decides" : "What follows"));
            blocks.add(new Block.Text(settled(decision)));
            blocks.add(table(ordered(decision), decision.first().size() + 1, text));
        }
        blocks.addAll(shown(decision));
        blocks.addAll(words(decision));
        blocks.addAll(passages(decision, text));
        return blocks;
    }

    private static String settled(Decision decision) {
        return decision.id().equals("answers")
                ? "For each question that the person came with, the first line that holds answers."
                : "Every line that holds counts. " + (decision.first().isEmpty() ? HOLDS + " " : "")
                        + "Where lines disagree about a step, on this page or on another, the"
                        + " more careful one wins: left out of the answer, then not a step here, then waits for an answer, then"
                        + " comes later, then suggested. What is asked is left out once it is answered, and an “instead” that is"
                        + " barred itself gives way to support of one's own.";
    }

    /** The lines that all count, the most restrictive first. */
    static List<Line> ordered(Decision decision) {
        return decision.id().equals("answers")
                ? decision.all()
                : decision.all().stream()
                        .sorted(Comparator.comparingInt(
                                line -> Effects.strictness(line.source().consequence())))
                        .toList();
    }

    private Block table(List<Line> lines, int from, Optional<SourceText> text) {
        List<List<List<String>>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(List.of(
                    List.of(String.valueOf(from + rows.size())),
                    conditions.of(line.condition()),
                    Effect.parse(line.source().consequence()).stream()
                            .map(effects::of)
                            .distinct()
                            .toList(),
                    basis(line, text)));
        }
        return new Block.Table(List.of("Line", "If the person tells us", "Then", "Basis"), rows);
    }

    private List<String> basis(Line line, Optional<SourceText> text) {
        List<String> lines = new ArrayList<>();
        List<Citation> cited = line.reason().citations();
        Footing footing = Footing.valueOf(line.source().annotation("footing"));
        if (footing == Footing.POLICY) {
            for (String id : policyIds(line)) {
                Policy policy = Objects.requireNonNull(policies.get(id), id);
                lines.add("Our caution, because: " + policy.why() + " (" + id + ")");
            }
            return lines;
        }
        lines.add(
                footing == Footing.STATED
                        ? "The article:"
                        : "Our inference, because " + line.because() + ". It builds on:");
        cited.stream()
                .limit(PARAPHRASES)
                .forEach(citation -> lines.add(citation.paraphrase() + " (" + citation.passage() + ")"
                        + text.map(source -> quoted(citation.passage(), source)).orElse("")));
        if (cited.size() > PARAPHRASES) {
            lines.add("and below: "
                    + cited.stream().skip(PARAPHRASES).map(Citation::passage).collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private static List<String> policyIds(Line line) {
        return Stream.of(line.source().annotation("cites").split(","))
                .map(String::strip)
                .toList();
    }

    private String quoted(String passage, SourceText source) {
        return source.resolve(index.passage(passage))
                .text()
                .map(exact -> " Text: “" + exact + "”")
                .orElse("");
    }

    // What people read.

    private List<Block> shown(Decision decision) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "What people then read"));
        blocks.add(new Block.Text(
                "The exact words, with the sentences that a person may say, and the lines that bring them."));
        effects.shown(numbered(decision)).forEach((title, under) -> {
            blocks.add(new Block.Heading(3, title));
            blocks.add(new Block.Items(under));
        });
        return blocks;
    }

    // Words and questions.

    private List<Block> words(Decision decision) {
        Supplier<Stream<Condition>> all = () -> decision.lines().map(Line::condition);
        Map<String, Word> words = new TreeMap<>(Conditions.words(all.get()));
        List<Block> blocks = new ArrayList<>();
        if (!words.isEmpty()) {
            blocks.add(new Block.Heading(2, "What the words mean"));
            List<List<List<String>>> rows = new ArrayList<>();
            words.forEach(
                    (means, word) -> rows.add(List.of(List.of(means), List.of(conditions.of(word.definition())))));
            blocks.add(new Block.Table(List.of("If the table says", "it means that the person told us"), rows));
        }
        blocks.add(new Block.Heading(2, "The questions behind them"));
        List<String> asked = Conditions.facts(all.get(), words).stream()
                .map(this::question)
                .distinct()
                .toList();
        blocks.add(
                asked.isEmpty()
                        ? new Block.Text(
                                "No question: these lines rest on what other pages found; they are linked below.")
                        : new Block.Items(asked));
        return blocks;
    }

    private String question(Fact<?> fact) {
        return texts.find("question." + fact.path() + ".ask")
                .orElseGet(() -> "Told unasked, " + texts.of("fact." + fact.path() + ".phrase"));
    }

    private List<Block> passages(Decision decision, Optional<SourceText> text) {
        Map<String, String> cited = new TreeMap<>();
        Map<String, List<String>> by = new HashMap<>();
        List<Line> all = numbered(decision);
        for (int at = 0; at < all.size(); at++) {
            if (!all.get(at).source().annotation("footing").equals(Footing.POLICY.name())) {
                for (Citation citation : all.get(at).reason().citations()) {
                    cited.putIfAbsent(
                            citation.passage(),
                            citation.passage() + " (“" + citation.anchor() + " …”): " + citation.paraphrase()
                                    + text.map(source -> quoted(citation.passage(), source))
                                            .orElse(""));
                    by.computeIfAbsent(citation.passage(), p -> new ArrayList<>())
                            .add(String.valueOf(at + 1));
                }
            }
        }
        cited.keySet().removeIf(passage -> passage.startsWith(Policy.PREFIX));
        cited.replaceAll((passage, words) -> words + " Cited by "
                + lines(by.getOrDefault(passage, List.of()).stream().distinct().toList()) + ".");
        return cited.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(2, "The passages of the article, in our words"),
                        new Block.Items(List.copyOf(cited.values())));
    }

    /** The lines of a page in the order of their numbers. */
    private static List<Line> numbered(Decision decision) {
        List<Line> all = new ArrayList<>(decision.first());
        all.addAll(ordered(decision));
        return all;
    }

    static String lines(List<String> numbers) {
        return (numbers.size() == 1 ? "line " : "lines ") + String.join(", ", numbers);
    }

    /** The pages that found what this one tests, and those that test what this one finds. */
    private List<Block> related(Decision decision) {
        Set<Judged> tested = tested(decision);
        Set<Judged> found = found(decision);
        List<Block> blocks = new ArrayList<>();
        link(
                "Pages that this one builds on",
                other -> !other.equals(decision) && !Collections.disjoint(found(other), tested),
                blocks);
        link(
                "Pages that build on this one",
                other -> !other.equals(decision) && !Collections.disjoint(found, tested(other)),
                blocks);
        return blocks;
    }

    private void link(String title, Predicate<Decision> which, List<Block> blocks) {
        List<Decision> pages = decisions.stream().filter(which).toList();
        if (!pages.isEmpty()) {
            blocks.add(new Block.Heading(2, title));
            blocks.add(new Block.Links(pages));
        }
    }

    private static Set<Judged> tested(Decision decision) {
        Supplier<Stream<Condition>> all = () -> decision.lines().map(Line::condition);
        return Conditions.judged(all.get(), Conditions.words(all.get()));
    }

    private static Set<Judged> found(Decision decision) {
        return decision.lines()
                .flatMap(line -> Effect.parse(line.source().consequence()).stream())
                .flatMap(effect -> FINDS.getOrDefault(effect.name(), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    // Cases.

    private List<Block> examples(Decision decision) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Three cases"));
        blocks.addAll(example("Clear", decision, decision.cases().clear()));
        blocks.addAll(example("At the border", decision, decision.cases().border()));
        blocks.addAll(example("Just outside", decision, decision.cases().outside()));
        return blocks;
    }

    private List<Block> example(String kind, Decision decision, String id) {
        GuidanceCase one = cases.get(id);
        if (one == null) {
            throw new IllegalStateException(
                    "decisions.yaml: `" + id + "` under `" + decision.id() + "` is no shipped scenario");
        }
        Guidance guidance = engine.advise(one.situation());
        List<String> answer = new ArrayList<>();
        answer.add("Told: " + told(one.situation()));
        answer.add("Of the lines above: " + holding(decision, one.situation()));
        answer.add("At the head: " + guidance.headline().text());
        answer.add("Found: "
                + Stream.of(Matter.values())
                        .map(matter -> matter.in(guidance.judgments()).summary())
                        .distinct()
                        .collect(Collectors.joining(" ")));
        steps("Suggested", guidance, Status.RECOMMENDED, answer);
        steps("Comes later", guidance, Status.DEFERRED, answer);
        steps("Waits for an answer", guidance, Status.HELD, answer);
        steps("Not a step here", guidance, Status.EXCLUDED, answer);
        return List.of(
                new Block.Heading(3, kind + ": " + one.title()), new Block.Text(one.story()), new Block.Items(answer));
    }

    private String holding(Decision decision, Situation situation) {
        Set<String> holding = engine.holding(situation).stream().map(Rule::id).collect(Collectors.toSet());
        List<Line> all = numbered(decision);
        List<String> numbers = new ArrayList<>();
        String deciding = "";
        for (int at = 0; at < all.size(); at++) {
            if (holding.contains(all.get(at).source().annotations().get("id"))) {
                if (at < decision.first().size() && deciding.isEmpty()) {
                    deciding = "line " + (at + 1) + " decides";
                } else if (at >= decision.first().size()) {
                    numbers.add(String.valueOf(at + 1));
                }
            }
        }
        String also = numbers.isEmpty() ? "" : lines(numbers) + " hold" + (numbers.size() == 1 ? "s" : "");
        return deciding.isEmpty() && also.isEmpty()
                ? "none holds"
                : deciding + (deciding.isEmpty() || also.isEmpty() ? "" : "; ") + also;
    }

    private String told(Situation situation) {
        Situation blank = Situation.asOf(situation.asOf()).build();
        String told = Fact.all().stream()
                .filter(fact -> !fact.in(situation).equals(fact.in(blank)))
                .map(fact -> question(fact) + " – " + conditions.told(fact, fact.in(situation)))
                .collect(Collectors.joining(" · "));
        return told.isEmpty() ? "nothing" : told;
    }

    private static void steps(String title, Guidance guidance, Status status, List<String> answer) {
        List<String> titles = guidance.moves().stream()
                .filter(move -> move.status() == status)
                .map(AdvisedMove::title)
                .toList();
        if (!titles.isEmpty()) {
            answer.add(title + ": " + String.join("; ", titles));
        }
    }

    // Ten questions for a reader.

    private String questions() {
        return new TenQuestions(engine, cases, decisions).markdown();
    }

    // For developers.

    private static List<Block> developers(Decision decision) {
        return Stream.concat(decision.first().stream(), ordered(decision).stream())
                .<Block>map(line -> new Block.Code(line.source().text()
                        + (line.source().reading().isEmpty()
                                ? ""
                                : "\n// Reading: " + line.source().reading())))
                .toList();
    }
}
