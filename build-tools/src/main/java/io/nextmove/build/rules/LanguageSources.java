package io.nextmove.build.rules;

import io.nextmove.build.rules.Expression.And;
import io.nextmove.build.rules.Expression.Call;
import io.nextmove.build.rules.Expression.Comparison;
import io.nextmove.build.rules.Expression.Name;
import io.nextmove.build.rules.Expression.Not;
import io.nextmove.build.rules.Expression.Or;
import io.nextmove.build.rules.Expression.SetComparison;
import io.nextmove.build.rules.VocabularyFiles.Level;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the Java of the rule language: the properties that rules test, and the same definitions as terms that can be read
 * while facts are open.
 */
final class LanguageSources {
    static final String PACKAGE = "io.nextmove.core.language";

    private static final String IMPORTS = """
            import io.nextmove.judgment.*;
            import io.nextmove.move.*;
            import io.nextmove.situation.*;
            import java.util.Collections;
            import java.util.EnumSet;
            import java.util.List;
            import java.util.Set;
            """;

    /** Each level of words: what its class extends, and its constructor. */
    private static final Map<Level, String[]> CLASSES = Map.of(
            Level.FACTS, new String[] {"SituationPredicates", "Situation situation", "situation"},
            Level.SIGNS, new String[] {"SignValues", "FactWords before, Signs signs", "before, signs"},
            Level.READING, new String[] {"ReadingValues", "SignWords before, Reading reading", "before, reading"},
            Level.JUDGMENTS,
                    new String[] {
                        "TimelineValues", "ReadingWords before, Possible<TimelineState> timeline", "before, timeline"
                    },
            Level.PROPOSALS,
                    new String[] {"JudgmentWords", "JudgmentWords before", "before, before.possibleTimelineState()"},
            Level.STATUSES,
                    new String[] {"JudgmentWords", "JudgmentWords before", "before, before.possibleTimelineState()"});

    private final VocabularyFiles vocabulary;

    LanguageSources(VocabularyFiles vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The files by the name of their class. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            if (level != Level.STATEMENT) {
                files.put(level.type(), words(level));
            }
        }
        files.put("Vocabulary", terms());
        return files;
    }

    // Properties.

    private String words(Level level) {
        StringBuilder out = new StringBuilder();
        out.append("package ").append(PACKAGE).append(";\n\n").append(IMPORTS).append('\n');
        out.append("/** Words of the rules. Written by the build from words.yaml: change them there. */\n");
        String[] shape = Objects.requireNonNull(CLASSES.get(level));
        out.append("public abstract class ")
                .append(level.type())
                .append(" extends ")
                .append(shape[0])
                .append(" {\n");
        StringBuilder methods = new StringBuilder();
        methods.append("\n    protected ")
                .append(level.type())
                .append('(')
                .append(shape[1])
                .append(") {\n        super(");
        methods.append(shape[2]).append(");\n    }\n");
        for (String function : functions(level)) {
            methods.append("\n    ").append(function).append('\n');
        }
        for (WordDefinition word : vocabulary.words()) {
            if (vocabulary.level(word) == level && word.definition().isPresent()) {
                methods.append(property(word, out));
            }
        }
        return out.append(methods).append("}\n").toString();
    }

    private static List<String> functions(Level level) {
        return switch (level) {
            case PROPOSALS ->
                List.of(
                        "/** Whether a move is proposed. */\n    protected abstract boolean proposed(Move move);",
                        "/** Whether a restriction stands on a move. */\n    protected abstract boolean restricted(Move move);");
            case STATUSES ->
                List.of(
                        "/** Whether a move is recommended. */\n    protected abstract boolean recommended(Move move);",
                        "/** Whether a move with the trait is recommended. */\n    protected abstract boolean recommended(Trait trait);",
                        "/** Whether a move is deferred. */\n    protected abstract boolean deferred(Move move);",
                        "/** Whether a proposed move is in the answer and not excluded. */\n    protected abstract boolean inAnswer(Move move);",
                        "/** Whether a proposed move with the trait is in the answer and not excluded. */\n"
                                + "    protected abstract boolean inAnswer(Trait trait);",
                        "/** Whether a restriction reaches moves by the trait. */\n    protected abstract boolean barred(Trait trait);",
                        "/** Whether a rule that holds cites a passage of a row of limits. */\n"
                                + "    protected abstract boolean cited(String row);");
            default -> List.of();
        };
    }

    private String property(WordDefinition word, StringBuilder constants) {
        String[] name = {word.constant()};
        String body = bool(word.definition().orElseThrow(), set -> {
            String constant = name[0] + "_SET";
            name[0] = constant;
            constants
                    .append("    private static final Set<")
                    .append(type(set.constants().get(0)))
                    .append("> ");
            constants.append(constant).append(" =\n            Collections.unmodifiableSet(EnumSet.of(");
            constants.append(String.join(", ", set.constants())).append("));\n");
            return constant;
        });
        StringBuilder out =
                new StringBuilder("\n    /** Whether ").append(word.means()).append(". */\n");
        out.append("    public final boolean ").append(word.getter()).append("() {\n");
        if (word.cached()) {
            constants.append("    private int ").append(word.name()).append(";\n");
            out.append("        if (")
                    .append(word.name())
                    .append(" == 0) {\n            ")
                    .append(word.name());
            out.append(" = ")
                    .append(body)
                    .append(" ? 1 : -1;\n        }\n        return ")
                    .append(word.name());
            out.append(" > 0;\n    }\n");
            return out.toString();
        }
        return out.append("        return ").append(body).append(";\n    }\n").toString();
    }

    private interface Sets {
        String constant(SetComparison comparison);
    }

    private String bool(Expression e, Sets sets) {
        if (e instanceof Not not) {
            return "!(" + bool(not.operand(), sets) + ")";
        }
        if (e instanceof And and) {
            return and.parts().stream().map(p -> bool(p, sets)).collect(Collectors.joining(" && ", "(", ")"));
        }
        if (e instanceof Or or) {
            return or.parts().stream().map(p -> bool(p, sets)).collect(Collectors.joining(" || ", "(", ")"));
        }
        if (e instanceof Name name) {
            return vocabulary.isWord(name.path()) ? vocabulary.word(name.path()).getter() + "()" : path(name.path());
        }
        if (e instanceof Comparison c) {
            if (!c.operator().equals("contains")) {
                return path(c.path()) + " " + c.operator() + " " + c.constant();
            }
            return each(c.path(), p -> p + ".contains(" + c.constant() + ")");
        }
        if (e instanceof SetComparison c) {
            String set = sets.constant(c);
            return each(c.path(), p -> switch (c.operator()) {
                case "within" -> set + ".containsAll(" + p + ")";
                case "intersects" -> "!Collections.disjoint(" + p + ", " + set + ")";
                default -> p + ".equals(" + set + ")";
            });
        }
        Call call = (Call) e;
        String argument = call.function().equals("cited") ? "\"" + call.argument() + "\"" : call.argument();
        return call.function() + "(" + argument + ")";
    }

    private interface OnPath {
        String test(String path);
    }

    /** A test of one path, or of any of those that a composed value is made of. */
    private static String each(String path, OnPath test) {
        if (path.equals("statementKinds")) {
            return test.test("getStatementKinds()");
        }
        List<String> parts = VocabularyFiles.COMPOSED.get(path);
        return parts == null
                ? test.test(path(path))
                : parts.stream().map(p -> test.test(path(p))).collect(Collectors.joining(" || ", "(", ")"));
    }

    private static String path(String path) {
        if (VocabularyFiles.JUDGMENTS.containsKey(path)) {
            return "get" + Character.toUpperCase(path.charAt(0)) + path.substring(1) + "()";
        }
        return path.replace(".empty", ".isEmpty").replace(".", "().") + "()";
    }

    private static String type(String constant) {
        return constant.substring(0, constant.indexOf('.'));
    }

    // Terms.

    private String terms() {
        StringBuilder out = new StringBuilder();
        out.append("package ").append(PACKAGE).append(";\n\nimport static io.nextmove.core.language.Term.*;\n\n");
        out.append(IMPORTS).append('\n');
        out.append("/** The words of the rules with their definitions. Written by the build from words.yaml. */\n");
        out.append("public final class Vocabulary {\n    private Vocabulary() {}\n");
        Set<String> written = new LinkedHashSet<>();
        for (WordDefinition word : vocabulary.words()) {
            word(word, written, out);
        }
        out.append("\n    private static final List<Word> ALL = List.of(\n            ");
        out.append(written.stream().map(VocabularyFiles::constant).collect(Collectors.joining(",\n            ")));
        out.append(
                ");\n\n    /** All words, each after those that it is defined by. */\n    public static List<Word> words() {\n        return ALL;\n    }\n}\n");
        return out.toString();
    }

    private void word(WordDefinition word, Set<String> written, StringBuilder out) {
        if (written.contains(word.name())) {
            return;
        }
        word.definition().stream()
                .flatMap(Expression::names)
                .filter(vocabulary::isWord)
                .forEach(name -> word(vocabulary.word(name), written, out));
        written.add(word.name());
        String type = vocabulary.level(word).type();
        out.append("\n    /** Whether ").append(word.means()).append(". */\n    public static final Word ");
        out.append(word.constant())
                .append(" = new Word(\n            \"")
                .append(word.name())
                .append("\",\n            \"");
        out.append(word.means().replace("\"", "\\\"")).append("\",\n            ");
        out.append(word.definition().map(this::term).orElse("reads(" + facts(word.reads()) + ")"));
        out.append(",\n            p -> ((")
                .append(type)
                .append(") p).")
                .append(word.getter())
                .append("());\n");
    }

    private static String facts(List<String> paths) {
        return paths.stream().map(LanguageSources::fact).collect(Collectors.joining(", "));
    }

    private static String fact(String path) {
        return "Fact." + VocabularyFiles.constant(path);
    }

    /** The Java expression that makes the term. */
    String term(Expression e) {
        if (e instanceof Not not) {
            return "not(" + term(not.operand()) + ")";
        }
        if (e instanceof And and) {
            return and.parts().stream().map(this::term).collect(Collectors.joining(", ", "all(", ")"));
        }
        if (e instanceof Or or) {
            return or.parts().stream().map(this::term).collect(Collectors.joining(", ", "any(", ")"));
        }
        if (e instanceof Name name) {
            return named(name.path());
        }
        if (e instanceof Comparison c) {
            return compared(c);
        }
        if (e instanceof SetComparison c) {
            String set = "Set.of(" + String.join(", ", c.constants()) + ")";
            return eachTerm(
                    c.path(), path -> c.operator().replace("==", "equalTo") + "(" + fact(path) + ", " + set + ")");
        }
        Call call = (Call) e;
        return switch (call.function()) {
            case "cited" -> "cited(\"" + call.argument() + "\")";
            case "proposed", "restricted" -> call.function() + "(" + call.argument() + ")";
            default -> "status(StatusTest." + VocabularyFiles.constant(call.function()) + ", " + call.argument() + ")";
        };
    }

    private String named(String path) {
        if (vocabulary.isWord(path)) {
            return "word(Vocabulary." + vocabulary.word(path).constant() + ")";
        }
        String property = VocabularyFiles.property(path);
        String getter = property.equals("empty") ? "isEmpty" : property;
        String fact = VocabularyFiles.fact(path)
                .orElseThrow(() -> new IllegalArgumentException("`" + path + "` is neither a fact nor a word"));
        return "test(" + fact(fact) + ", \"" + property + "\", v -> v." + getter + "())";
    }

    private static String compared(Comparison c) {
        if (VocabularyFiles.JUDGMENTS.containsKey(c.path())) {
            String judged = "judged(Judged." + VocabularyFiles.constant(c.path()) + ", " + c.constant() + ")";
            return c.operator().equals("!=") ? "other(" + judged.substring("judged(".length()) : judged;
        }
        if (c.path().equals("statementKinds")) {
            return "reads(\"" + c.text() + "\", p -> ((SignWords) p).getStatementKinds().contains(" + c.constant()
                    + "), Fact.PLANNED_STATEMENTS)";
        }
        String function =
                switch (c.operator()) {
                    case "==" -> "is";
                    case "!=" -> "isNot";
                    default -> "contains";
                };
        if (VocabularyFiles.COMPOSED.containsKey(c.path())) {
            String parts = VocabularyFiles.COMPOSED.get(c.path()).stream()
                    .map(p -> function + "(" + fact(p) + ", " + c.constant() + ")")
                    .collect(Collectors.joining(", "));
            return "named(\"" + c.text() + "\", " + parts + ")";
        }
        return function + "(" + fact(c.path()) + ", " + c.constant() + ")";
    }

    private static String eachTerm(String path, OnPath test) {
        return Optional.ofNullable(VocabularyFiles.COMPOSED.get(path))
                .map(parts -> parts.stream().map(test::test).collect(Collectors.joining(", ", "any(", ")")))
                .orElseGet(() -> test.test(path));
    }
}
