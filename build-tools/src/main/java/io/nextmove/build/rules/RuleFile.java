package io.nextmove.build.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of rules, in the one form that this library writes: name, annotations, when, then, end, each on lines of its own.
 *
 * <p>It is read here as text, apart from the engine, so that a check can name file and line and a page can show the rule
 * exactly as it stands.
 */
public final class RuleFile {
    private static final Pattern NAME = Pattern.compile("rule \"([^\"]*)\"\\s*");
    private static final Pattern ANNOTATION = Pattern.compile("\\s*@(\\w+)\\(\\s*\"([^\"]*)\"\\s*\\)\\s*");

    private final String name;
    private final String title;
    private final List<RuleSource> rules;

    private RuleFile(String name, String title, List<RuleSource> rules) {
        this.name = name;
        this.title = title;
        this.rules = rules;
    }

    /** Reads every rule file of a folder, in the order of their names. */
    public static List<RuleFile> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".drl"))
                    .sorted()
                    .map(RuleFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the rule files", e);
        }
    }

    /** Reads one rule file. */
    public static RuleFile read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a rule file", e);
        }
    }

    /**
     * Reads a rule file from its text.
     *
     * @throws RuleFormException where a rule does not have the form
     */
    public static RuleFile parse(String name, String text) {
        String[] lines = text.split("\n", -1);
        String title = lines[0].startsWith("// ") ? lines[0].substring(3) : "";
        List<RuleSource> rules = new ArrayList<>();
        int at = 0;
        while (at < lines.length) {
            Matcher m = NAME.matcher(lines[at]);
            if (m.matches()) {
                int end = at;
                while (end < lines.length && !lines[end].equals("end")) {
                    end++;
                }
                if (end == lines.length) {
                    throw new RuleFormException(
                            name, at + 1, m.group(1), "it has no `end`; put `end` on a line of its own");
                }
                rules.add(rule(name, lines, at, end, m.group(1)));
                at = end;
            } else if (lines[at].startsWith("rule")) {
                throw new RuleFormException(
                        name, at + 1, lines[at], "no name; write `rule \"A sentence\"` on a line of its own");
            }
            at++;
        }
        return new RuleFile(name, title, List.copyOf(rules));
    }

    private static RuleSource rule(String file, String[] lines, int start, int end, String name) {
        Map<String, String> annotations = new LinkedHashMap<>();
        int at = start + 1;
        for (; at < end && !lines[at].equals("when"); at++) {
            Matcher a = ANNOTATION.matcher(lines[at]);
            if (!a.matches()) {
                throw new RuleFormException(file, at + 1, name, "no annotation; write it as `@footing(\"STATED\")`");
            }
            if (annotations.put(a.group(1), a.group(2)) != null) {
                throw new RuleFormException(file, at + 1, name, "`@" + a.group(1) + "` stands twice; keep one");
            }
        }
        int then = at;
        while (then < end && !lines[then].equals("then")) {
            then++;
        }
        if (at == end || then == end) {
            throw new RuleFormException(
                    file, start + 1, name, "it lacks `when` or `then`; put each on a line of its own");
        }
        String reading = end + 1 < lines.length && lines[end + 1].startsWith("// Reading: ")
                ? lines[end + 1].substring("// Reading: ".length())
                : "";
        return new RuleSource(
                file,
                start + 1,
                name,
                annotations,
                stripped(lines, at + 1, then),
                stripped(lines, then + 1, end),
                reading,
                String.join("\n", List.of(lines).subList(start, end + 1)));
    }

    private static List<String> stripped(String[] lines, int from, int to) {
        List<String> out = new ArrayList<>();
        for (int i = from; i < to; i++) {
            out.add(lines[i].strip());
        }
        return List.copyOf(out);
    }

    /** The name of the file. */
    public String name() {
        return name;
    }

    /** What the first comment of the file says: the title of the section. */
    public String title() {
        return title;
    }

    /** The section slug in the name: {@code 13-wrong-first-step.drl} is {@code wrong-first-step}. */
    public String section() {
        return name.substring(name.indexOf('-') + 1, name.length() - ".drl".length());
    }

    /** The rules in their order. */
    public List<RuleSource> rules() {
        return rules;
    }
}
