package io.nextmove.scenarios;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.Judgments;
import io.nextmove.move.Move;
import io.nextmove.source.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A whole answer as lines: every judgment, move, misstep, question and notice in its order, with the rows behind it,
 * and of each text the key it has in the wording, so that a better sentence is no change and another sentence is one.
 */
final class AnswerLines {
    private static final Properties WORDING = wording();
    private static final Map<String, String> SUMMARIES = keys(k -> k.matches("move\\.\\w+\\.summary\\.\\w+"));
    private static final Map<String, String> NOTES = keys(k -> k.startsWith("note.") && !k.endsWith(".HOUSE"));
    private static final Map<String, String> RELEASES = keys(k -> k.startsWith("release."));
    private static final Map<String, String> AVOIDS = keys(k -> k.startsWith("avoid."));
    private static final Map<String, String> SAYINGS = keys(k -> k.matches("move\\.\\w+\\.say(\\..+)?"));
    private static final Map<String, String> JUDGMENTS = keys(k -> k.startsWith("judgment."));
    private static final Map<String, String> HEADLINES = keys(k -> k.startsWith("headline."));
    private static final Map<String, String> ANSWERS = keys(k -> k.startsWith("answer."));
    private static final Map<String, String> NOTICES = keys(k -> k.startsWith("notice."));
    private static final Map<String, String> EMERGENCIES =
            keys(k -> k.startsWith("emergency.") && !k.endsWith(".short"));

    private AnswerLines() {}

    static List<String> of(Guidance answer) {
        List<String> lines = new ArrayList<>();
        Judgments j = answer.judgments();
        lines.add("abuse " + judgment(j.abuse()));
        lines.add("departure " + judgment(j.departure()));
        lines.add("asking " + judgment(j.asking()));
        lines.add("refusal " + judgment(j.refusal()));
        lines.add("timeline " + judgment(j.timeline()));
        lines.add("headline " + worded(HEADLINES, answer.headline().text())
                + by(answer.headline().because()));
        answer.answers().forEach(a -> lines.add("answers " + a.topic() + worded(ANSWERS, a.text()) + by(a.because())));
        String before = "";
        for (AdvisedMove m : answer.moves()) {
            String head = m.status() + details(m) + ": ";
            if (head.equals(before)) {
                lines.add(lines.remove(lines.size() - 1) + ", " + m.move());
            } else {
                lines.add(head + m.move());
            }
            before = head;
        }
        answer.missteps()
                .forEach(m -> lines.add((m.told() ? "misstep " : "reminder ") + m.misstep() + " instead " + m.instead()
                        + by(m.because())));
        answer.questions().forEach(q -> lines.add("asks " + q.fact().path() + by(q.because())));
        answer.notices()
                .forEach(n -> lines.add("notice " + n.notice()
                        + (n.about().isEmpty() ? "" : " about " + n.about())
                        + worded(NOTICES, n.text()) + by(n.because())));
        answer.contradictions().forEach(c -> lines.add("contradiction " + c.facts()));
        return lines;
    }

    private static String judgment(Judgment<?> judgment) {
        return judgment.value()
                + judgment.confidence().map(c -> " " + c).orElse("")
                + judgment.basis().map(b -> " " + b).orElse("")
                + worded(JUDGMENTS, judgment.summary())
                + by(judgment.because())
                + (judgment.alsoSeen().isEmpty() ? "" : "; seen" + by(judgment.alsoSeen()));
    }

    private static String details(AdvisedMove m) {
        StringBuilder details = new StringBuilder();
        if (!m.recommended() && m.proposed()) {
            details.append(", proposed");
        }
        String wording = SUMMARIES.getOrDefault(m.summary(), "");
        if (wording.startsWith("move." + m.move() + ".summary.")) {
            details.append(", worded ").append(wording.substring(wording.lastIndexOf('.') + 1));
        }
        m.say().forEach(line -> details.append(", say").append(worded(SAYINGS, line)));
        if (m.move() == Move.GET_EMERGENCY_HELP) {
            EMERGENCIES.entrySet().stream()
                    .filter(line -> m.summary().contains(line.getKey()))
                    .forEach(line ->
                            details.append(", line ").append(line.getValue().substring("emergency.".length())));
        }
        m.notes().forEach(note -> details.append(", note ").append(note(note)));
        m.avoid().stream()
                .filter(AVOIDS::containsKey)
                .forEach(line ->
                        details.append(", avoid ").append(AVOIDS.get(line).substring("avoid.".length())));
        if (!m.until().isEmpty()) {
            details.append(", until ").append(until(m.until()));
        }
        if (!m.instead().isEmpty()) {
            details.append(", instead ").append(m.instead());
        }
        return details.append(by(m.because())).toString();
    }

    /** The key of a text, after a space; of one that is filled in, the key of what it begins with. */
    private static String worded(Map<String, String> keys, String text) {
        return keys.keySet().stream()
                .filter(pattern -> text.equals(pattern)
                        || pattern.contains("{0}") && text.startsWith(pattern.split("\\{0}", 2)[0]))
                .map(pattern -> " " + keys.get(pattern))
                .findFirst()
                .orElse("");
    }

    private static String note(String text) {
        return NOTES.entrySet().stream()
                .filter(note -> text.startsWith(note.getKey().split("\\{0}")[0]))
                .map(note -> note.getValue().substring("note.".length()))
                .collect(Collectors.joining(" or "));
    }

    private static String until(String text) {
        return List.of(text.split("; and ")).stream()
                .map(part -> RELEASES.get(part).substring("release.".length()))
                .collect(Collectors.joining(" and "));
    }

    private static String by(List<Reason> reasons) {
        return reasons.stream().map(Reason::row).collect(Collectors.joining(", ", " (", ")"));
    }

    private static Map<String, String> keys(Predicate<String> wanted) {
        Map<String, String> keys = new TreeMap<>();
        WORDING.stringPropertyNames().stream().filter(wanted).forEach(key -> keys.put(WORDING.getProperty(key), key));
        return keys;
    }

    private static Properties wording() {
        Properties wording = new Properties();
        for (String file : List.of("core/wording", "definitions/texts")) {
            try (InputStreamReader in = new InputStreamReader(
                    AnswerLines.class.getResourceAsStream("/io/nextmove/" + file + ".properties"),
                    StandardCharsets.UTF_8)) {
                wording.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return wording;
    }
}
