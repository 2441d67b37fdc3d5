package io.nextmove.benchmarks.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rule files rewritten the common way: what a rule tests of one group of facts becomes a pattern on that group, and
 * what it does is recorded as facts.
 */
public final class CommonRules {
    private static final Pattern RULE = Pattern.compile("(?s)\nwhen\n(.*?)\nthen\n");
    private static final Pattern FACT = Pattern.compile("(?s)\\s*(\\$\\w+ : )?(\\w+)\\((.*)\\)\\s*");
    private static final Pattern ROOT = Pattern.compile("(?<![\\w.])([a-z]\\w*)");
    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        for (String group : List.of(
                "Couple",
                "Safety",
                "Affair",
                "Health",
                "Departure",
                "Refusal",
                "Treatment",
                "Invitation",
                "Timeline",
                "Own",
                "Means",
                "Children")) {
            GROUPS.put(group.toLowerCase(Locale.ROOT), group);
        }
    }

    private CommonRules() {}

    /** The rewritten rule files of a folder. */
    static List<String> rewrite(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> rewritten = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                rewritten.add(rewrite(Files.readString(file)));
            }
            return rewritten;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rewrite(String drl) {
        String text = drl;
        StringBuilder imports = new StringBuilder();
        for (String group : GROUPS.values()) {
            imports.append("import io.nextmove.situation.").append(group).append('\n');
        }
        text = text.replaceFirst("\nimport ", "\n" + Matcher.quoteReplacement(imports.toString()) + "import ");
        return RULE.matcher(text)
                .replaceAll(rule -> Matcher.quoteReplacement("\nwhen\n" + patterns(rule.group(1)) + "\nthen\n"));
    }

    /** The patterns for one pattern of ours: what is left of it, and one for each group that it tests by itself. */
    private static String patterns(String when) {
        Matcher fact = FACT.matcher(when);
        if (!fact.matches()) {
            throw new IllegalArgumentException("a condition that is not one pattern");
        }
        List<String> left = new ArrayList<>();
        Map<String, List<String>> moved = new LinkedHashMap<>();
        for (String constraint : constraints(fact.group(3))) {
            Optional<String> group = onlyGroup(constraint);
            if (group.isPresent()) {
                moved.computeIfAbsent(group.get(), g -> new ArrayList<>())
                        .add(constraint.replaceAll("(?<![\\w.])" + group.get() + "\\.", ""));
            } else {
                left.add(constraint);
            }
        }
        StringBuilder patterns = new StringBuilder();
        String bound = fact.group(1) == null ? "" : fact.group(1);
        patterns.append("    ")
                .append(bound)
                .append(fact.group(2))
                .append("( ")
                .append(String.join(", ", left))
                .append(" )");
        moved.forEach((group, tests) -> patterns.append("\n    ")
                .append(GROUPS.get(group))
                .append("( ")
                .append(String.join(", ", tests))
                .append(" )"));
        return patterns.toString();
    }

    /** The group, where a constraint tests facts of one group and nothing besides. */
    private static Optional<String> onlyGroup(String constraint) {
        Optional<String> only = Optional.empty();
        Matcher roots = ROOT.matcher(constraint);
        while (roots.find()) {
            String root = roots.group(1);
            if (root.equals("contains")) {
                continue;
            }
            if (!GROUPS.containsKey(root) || only.isPresent() && !only.get().equals(root)) {
                return Optional.empty();
            }
            only = Optional.of(root);
        }
        return only;
    }

    /** The constraints of a pattern, as they stand between its commas. */
    public static List<String> constraints(String text) {
        List<String> constraints = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                String constraint = text.substring(start, i).strip();
                if (!constraint.isEmpty()) {
                    constraints.add(constraint);
                }
                start = i + 1;
            }
        }
        return constraints;
    }
}
