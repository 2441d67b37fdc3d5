package io.nextmove.house;

import io.nextmove.HouseFact;
import io.nextmove.core.evaluate.FollowUpPhase;
import io.nextmove.core.language.Judged;
import io.nextmove.core.language.Term;
import io.nextmove.core.language.Vocabulary;
import io.nextmove.core.language.Word;
import io.nextmove.situation.Fact;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the condition in one pattern of a rule: words, facts and judgments of the library, or facts of the service, with
 * {@code !}, {@code &&}, {@code ||}, a comma and parentheses. Gives it back as text for the compiler, made from what was read.
 */
final class ConditionReader {
    private static final int LONGEST_NAME = 60;
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(&&|\\|\\||[=!<>]=|[!<>(),]|\"[A-Za-z0-9]*\"|-?[0-9]+|[A-Za-z][A-Za-z0-9_.]*|\\S)");
    private static final int DEEPEST = 20;
    private static final Set<String> JUDGED = new TreeSet<>();
    private static final Map<String, Word> WORDS = new HashMap<>();
    private static final Map<String, Fact<?>> FACTS = new HashMap<>();

    static {
        Stream.of(Judged.values()).map(Judged::property).forEach(JUDGED::add);
        Set<String> reached = new HashSet<>();
        Stream.of(FollowUpPhase.class.getMethods()).map(Method::getName).forEach(reached::add);
        Vocabulary.words().stream()
                .filter(word -> reached.contains("is" + capital(word.name())))
                .forEach(word -> WORDS.put(word.name(), word));
        Fact.all().forEach(fact -> FACTS.put(fact.path(), fact));
    }

    private final List<String> tokens = new ArrayList<>();
    private final Function<String, RuntimeException> wrong;
    private final @Nullable SortedMap<String, HouseFact> house;
    private final StringBuilder out = new StringBuilder();
    private final SortedSet<Fact<?>> facts = new TreeSet<>();
    private int at;

    private ConditionReader(
            String text, @Nullable SortedMap<String, HouseFact> house, Function<String, RuntimeException> wrong) {
        this.house = house;
        this.wrong = wrong;
        Matcher matcher = TOKEN.matcher(text.strip());
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
    }

    /** What was read: text for the compiler, and the facts of the situation that it rests on. */
    record Read(String text, SortedSet<Fact<?>> facts) {}

    /**
     * Reads a condition.
     *
     * @param house the facts of the service if it is over these, null if it is over the situation
     * @param wrong makes the error from what is allowed
     */
    static Read read(
            String text, @Nullable SortedMap<String, HouseFact> house, Function<String, RuntimeException> wrong) {
        ConditionReader reader = new ConditionReader(text, house, wrong);
        while (!reader.tokens.isEmpty()) {
            reader.either(0);
            if (reader.at == reader.tokens.size()) {
                break;
            }
            reader.out
                    .append(reader.take(",", "`,`, `&&`, `||` or the end of the condition"))
                    .append(' ');
        }
        return new Read(reader.out.toString(), reader.facts);
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        String token = peek();
        at++;
        return token;
    }

    private String take(String expected, String allowed) {
        if (!peek().equals(expected)) {
            throw wrong.apply("here only " + allowed + " can follow");
        }
        return next();
    }

    private void either(int deep) {
        both(deep);
        while (peek().equals("||")) {
            out.append(' ').append(next()).append(' ');
            both(deep);
        }
    }

    private void both(int deep) {
        not(deep);
        while (peek().equals("&&")) {
            out.append(' ').append(next()).append(' ');
            not(deep);
        }
    }

    private void not(int deep) {
        if (deep > DEEPEST) {
            throw wrong.apply("no more than " + DEEPEST + " parentheses and `!` can stand in each other");
        }
        if (peek().equals("!")) {
            out.append(next());
            out.append('(');
            not(deep + 1);
            out.append(')');
        } else if (peek().equals("(")) {
            out.append(next());
            either(deep + 1);
            out.append(take(")", "`)`, `&&` or `||`"));
        } else if (house == null) {
            situation(next());
        } else {
            service(next(), house);
        }
    }

    // The situation.

    private void situation(String name) {
        int dot = name.lastIndexOf('.');
        Fact<?> fact = FACTS.get(name);
        Fact<?> tested = dot < 0 ? null : FACTS.get(name.substring(0, dot));
        Word word = WORDS.get(name);
        if (word != null) {
            read(word.definition());
            out.append(name);
        } else if (JUDGED.contains(name)) {
            out.append(name);
            compared(judgment(name), "==", "!=");
        } else if (fact != null && fact.type().isEnum()) {
            out.append(name);
            facts.add(fact);
            switch (fact.kind()) {
                case ONE -> compared(fact.type(), "==", "!=");
                case SET -> compared(fact.type(), "contains");
                default -> throw wrong.apply("`" + name + "` cannot be compared; there are words for what it says");
            }
        } else if (tested != null
                && tested.kind() == Fact.Kind.ONE
                && tests(tested.type()).contains(name.substring(dot + 1))) {
            facts.add(tested);
            out.append(name);
        } else if (tested != null && tested.kind() == Fact.Kind.ONE) {
            throw wrong.apply("of `" + tested.path() + "` a rule can test " + String.join(", ", tests(tested.type())));
        } else {
            throw wrong.apply(unknown(name));
        }
    }

    private static String unknown(String name) {
        String group = name.contains(".") ? name.substring(0, name.indexOf('.') + 1) : ".";
        List<String> near = FACTS.keySet().stream()
                .filter(path -> path.startsWith(group))
                .sorted()
                .toList();
        return "`" + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                + "` is no word, judgment or fact that a rule can test; "
                + (near.isEmpty()
                        ? "facts have their paths, such as safety.physicalAbuse.no"
                        : "facts that begin so are " + String.join(", ", near));
    }

    private void read(Term term) {
        term.atoms().forEach(atom -> {
            if (atom instanceof Term.OfFact<?> test) {
                facts.add(test.fact());
            } else if (atom instanceof Term.Reads reads) {
                facts.addAll(reads.facts());
            } else if (atom instanceof Term.OfWord inner) {
                read(inner.word().definition());
            }
        });
    }

    private static Class<?> judgment(String name) {
        try {
            return FollowUpPhase.class.getMethod("get" + capital(name)).getReturnType();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a judgment that no rule can test: " + name, e);
        }
    }

    /** The tests of an answer without a value to compare: {@code yes}, {@code no} and so on. */
    private static SortedSet<String> tests(Class<?> type) {
        SortedSet<String> tests = new TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.getReturnType() == boolean.class && method.getParameterCount() == 0) {
                tests.add(method.getName());
            }
        }
        return tests;
    }

    private void compared(Class<?> type, String... operators) {
        List<String> allowed = List.of(operators);
        String operator = next();
        String value = next();
        boolean known = Stream.of(type.getEnumConstants())
                .anyMatch(constant -> value.equals(type.getSimpleName() + "." + ((Enum<?>) constant).name()));
        if (!allowed.contains(operator) || !known) {
            throw wrong.apply("here " + String.join(" or ", allowed) + " and a value of " + type.getSimpleName()
                    + " must follow, such as " + type.getSimpleName() + "."
                    + ((Enum<?>) type.getEnumConstants()[0]).name());
        }
        out.append(' ')
                .append(operator)
                .append(' ')
                .append(type.getCanonicalName())
                .append(value, value.indexOf('.'), value.length());
    }

    // The facts of the service.

    private void service(String name, SortedMap<String, HouseFact> declared) {
        HouseFact fact = declared.get(name);
        if (fact == null) {
            throw wrong.apply("a condition over House has the facts of your properties: "
                    + (declared.isEmpty()
                            ? "there is no `fact.NAME` yet in the properties file of the same name beside the rules"
                            : String.join(", ", declared.keySet())));
        }
        switch (fact.kind()) {
            case BOOLEAN -> {
                boolean compared = peek().equals("==") || peek().equals("!=");
                String test = compared && next().equals("!=") ? "other" : "same";
                String value = compared ? next() : "true";
                if (!value.equals("true") && !value.equals("false")) {
                    throw wrong.apply("`" + name + "` is compared with true or false");
                }
                call(test, name, value);
            }
            case NUMBER -> number(name, next(), next());
            case ONE_OF -> {
                String operator = next();
                String value = next();
                boolean known = fact.values().stream().anyMatch(v -> value.equals("\"" + v + "\""));
                if (!known || !operator.equals("==") && !operator.equals("!=")) {
                    throw wrong.apply("`" + name + "` is compared by == or != with " + fact.allowed() + ", in quotes");
                }
                call(operator.equals("==") ? "same" : "other", name, value);
            }
        }
    }

    private void number(String name, String operator, String value) {
        if (!value.matches("-?[0-9]{1,9}")) {
            throw wrong.apply("`" + name + "` is compared with a whole number of at most nine digits");
        }
        int number = Integer.parseInt(value);
        switch (operator) {
            case "==" -> call("same", name, String.valueOf(number));
            case "!=" -> call("other", name, String.valueOf(number));
            case "<" -> call("less", name, String.valueOf(number));
            case "<=" -> call("less", name, String.valueOf(number + 1));
            case ">" -> call("more", name, String.valueOf(number));
            case ">=" -> call("more", name, String.valueOf(number - 1));
            default -> throw wrong.apply("`" + name + "` is compared by ==, !=, <, <=, > or >=");
        }
    }

    private void call(String test, String name, String value) {
        out.append(test).append("(\"").append(name).append("\", ").append(value).append(')');
    }
}
