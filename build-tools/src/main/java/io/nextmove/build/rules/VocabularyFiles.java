package io.nextmove.build.rules;

import io.nextmove.build.rules.Expression.Call;
import io.nextmove.build.rules.Expression.Leaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of the rule language, read from the files of {@code definitions/words} and checked, with the judgments that they build on. */
public final class VocabularyFiles {
    private static final Set<String> KEYS = Set.of("means", "is", "reads", "cached", "unnamed");
    private static final Set<String> GROUPS = Set.of(
            "couple",
            "safety",
            "affair",
            "health",
            "departure",
            "refusal",
            "treatment",
            "invitation",
            "timeline",
            "own",
            "means",
            "children");
    private static final Set<String> SINGLE_FACTS =
            Set.of("perspective", "questions", "considering", "plannedStatements");

    /** What a definition can ask of moves. */
    private static final Set<String> FUNCTIONS =
            Set.of("proposed", "recommended", "deferred", "inAnswer", "barred", "restricted", "cited");

    /** The features of a planned sentence, which is tested in a phase of its own. */
    private static final Set<String> STATEMENT_WORDS =
            Set.of("boundary", "information", "insideInvitation", "threat", "unsettled", "featureOpen");

    /** The judgments and signs by the name that rules use, each with the phase after which it is known. */
    static final Map<String, Judged> JUDGMENTS = Map.ofEntries(
            Map.entry("abuse", new Judged("AbuseState", Level.SIGNS)),
            Map.entry("departureState", new Judged("DepartureState", Level.SIGNS)),
            Map.entry("asking", new Judged("AskingState", Level.SIGNS)),
            Map.entry("reasonSign", new Judged("Indication", Level.SIGNS)),
            Map.entry("treatmentSign", new Judged("Indication", Level.SIGNS)),
            Map.entry("calmSign", new Judged("Indication", Level.SIGNS)),
            Map.entry("beneathSign", new Judged("Indication", Level.SIGNS)),
            Map.entry("refusalReading", new Judged("RefusalReading", Level.READING)),
            Map.entry("readingBasis", new Judged("ReadingBasis", Level.READING)),
            Map.entry("timelineState", new Judged("TimelineState", Level.JUDGMENTS)));

    /** Values that are made of facts: a set that rules test with {@code contains}, with the facts behind it. */
    static final Map<String, List<String>> COMPOSED = Map.of(
            "reasonsInPlay", List.of("refusal.reasons", "refusal.guessedReasons"),
            "statementKinds", List.of("plannedStatements"));

    /** What is known when a word can be read; a word is of the highest level of what it is defined by. */
    enum Level {
        STATEMENT("io.nextmove.core.language.StatementPhase"),
        FACTS("FactWords"),
        SIGNS("SignWords"),
        READING("ReadingWords"),
        JUDGMENTS("JudgmentWords"),
        PROPOSALS("ProposalWords"),
        STATUSES("OutcomeWords");

        private final String type;

        Level(String type) {
            this.type = type;
        }

        /** The class that has the words of this level. */
        String type() {
            return type.substring(type.lastIndexOf('.') + 1);
        }
    }

    /** A judgment or a sign: the type of its values, and the phase after which it is known. */
    record Judged(String type, Level level) {}

    private final Map<String, WordDefinition> words;

    private VocabularyFiles(Map<String, WordDefinition> words) {
        this.words = words;
        words.values().forEach(word -> level(word.name(), new LinkedHashSet<>()));
    }

    /**
     * Reads the definitions of every file of a folder.
     *
     * @throws RuleFormException if an entry is not well formed; the message names file and word and says what to do
     */
    public static VocabularyFiles read(Path folder) {
        ObjectNode entries = JsonNodeFactory.instance.objectNode();
        YAMLMapper yaml = new YAMLMapper();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                yaml.readTree(file.toFile()).properties().forEach(entry -> {
                    if (entries.has(entry.getKey())) {
                        throw wrong(entry.getKey(), "is defined in two files; keep one");
                    }
                    entries.set(entry.getKey(), entry.getValue());
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words in " + folder.getFileName(), e);
        }
        return of(entries);
    }

    static VocabularyFiles of(JsonNode entries) {
        Map<String, WordDefinition> words = new LinkedHashMap<>();
        entries.properties().forEach(entry -> words.put(entry.getKey(), word(entry.getKey(), entry.getValue())));
        return new VocabularyFiles(words);
    }

    private static WordDefinition word(String name, JsonNode entry) {
        entry.propertyNames().forEach(key -> {
            if (!KEYS.contains(key)) {
                throw wrong(name, "`" + key + "` is not known; allowed: means, is, reads, cached, unnamed");
            }
        });
        if (!entry.hasNonNull("means")) {
            throw wrong(name, "`means` is missing; say in plain words what the word stands for");
        }
        if (entry.has("is") == entry.has("reads")) {
            throw wrong(name, "has either a definition (`is`) or the facts that its Java predicate reads (`reads`)");
        }
        if (JUDGMENTS.containsKey(name) || COMPOSED.containsKey(name)) {
            throw wrong(name, "is the name of a judgment; give it another one");
        }
        WordDefinition word;
        try {
            word = new WordDefinition(
                    name,
                    entry.get("means").asString(),
                    Optional.ofNullable(entry.get("is")).map(JsonNode::asString).map(Expression::parse),
                    entry.has("reads") ? List.of(entry.get("reads").asString().split(" ")) : List.of(),
                    entry.path("cached").asBoolean(false),
                    entry.path("unnamed").asBoolean(false));
        } catch (IllegalArgumentException e) {
            throw wrong(name, e.getMessage() + "; close every bracket and join parts by `||` or `&&`");
        }
        for (String path : word.reads()) {
            if (!fact(path).equals(Optional.of(path))) {
                throw wrong(name, "`" + path + "` is no fact; give paths such as safety.physicalAbuse");
            }
        }
        word.definition().stream().flatMap(Expression::leaves).forEach(leaf -> {
            if (leaf instanceof Call call && !FUNCTIONS.contains(call.function())) {
                throw wrong(
                        name,
                        "`" + call.function()
                                + "` is no function; allowed: proposed, recommended, deferred, inAnswer, barred, restricted, cited");
            }
        });
        return word;
    }

    private static RuleFormException wrong(String word, String problem) {
        return new RuleFormException("words.yaml: word `" + word + "`: " + problem);
    }

    /** The words in the order of the file. */
    public Iterable<WordDefinition> words() {
        return words.values();
    }

    /** Whether a name is a word, a judgment, a composed value or the path of a fact. */
    boolean knows(String name) {
        return isWord(name)
                || JUDGMENTS.containsKey(name)
                || COMPOSED.containsKey(name)
                || fact(name).isPresent();
    }

    boolean isWord(String name) {
        return words.containsKey(name);
    }

    WordDefinition word(String name) {
        return Objects.requireNonNull(words.get(name), name);
    }

    /** The fact that a path such as {@code own.contempt.yes} reads: {@code own.contempt}; empty if it is none. */
    static Optional<String> fact(String path) {
        String[] steps = path.split("\\.");
        if (SINGLE_FACTS.contains(steps[0])) {
            return Optional.of(steps[0]);
        }
        return steps.length > 1 && GROUPS.contains(steps[0])
                ? Optional.of(steps[0] + "." + steps[1])
                : Optional.empty();
    }

    /** The rest of such a path after the fact: {@code yes}, or an empty string. */
    static String property(String path) {
        return fact(path)
                .map(f -> path.length() == f.length() ? "" : path.substring(f.length() + 1))
                .orElse("");
    }

    /** The level of a word. */
    Level level(WordDefinition word) {
        return level(word.name(), new LinkedHashSet<>());
    }

    private Level level(String name, Set<String> within) {
        if (fact(name).isPresent()) {
            return Level.FACTS;
        }
        if (COMPOSED.containsKey(name)) {
            return name.equals("statementKinds") ? Level.SIGNS : Level.FACTS;
        }
        if (JUDGMENTS.containsKey(name)) {
            return JUDGMENTS.get(name).level();
        }
        WordDefinition word = words.get(name);
        if (word == null) {
            throw wrong(
                    within.isEmpty() ? name : within.iterator().next(),
                    "`" + name + "` is neither a fact nor a word; define it");
        }
        if (!within.add(name)) {
            throw wrong(name, "is defined by itself");
        }
        Level level = STATEMENT_WORDS.contains(name) ? Level.STATEMENT : Level.FACTS;
        for (Expression leaf :
                word.definition().stream().flatMap(Expression::leaves).toList()) {
            Level of = leaf instanceof Call call
                    ? Set.of("proposed", "restricted").contains(call.function()) ? Level.PROPOSALS : Level.STATUSES
                    : level(((Leaf) leaf).path(), within);
            level = of.compareTo(level) > 0 ? of : level;
        }
        within.remove(name);
        return level;
    }

    /** The name of a constant for a name in camel case: {@code ABUSE_HOLD}. */
    static String constant(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
