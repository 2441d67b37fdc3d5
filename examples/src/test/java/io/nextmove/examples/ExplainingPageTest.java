package io.nextmove.examples;

import static io.nextmove.situation.Answer.NO;
import static io.nextmove.situation.Answer.UNKNOWN;
import static io.nextmove.situation.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.Explanations;
import io.nextmove.explain.PlannedInvitation;
import io.nextmove.explain.Rehearsal;
import io.nextmove.json.NextMoveJson;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on explanations shows what its commands print; {@code -Dnextmove.docs.write=true} updates it. */
class ExplainingPageTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Path PAGE = Path.of("../docs/explaining.md");
    private static final Path SOURCE =
            Path.of("src/test/java/io/nextmove/examples/ExplainingPageTest.java");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S*) ?(\\S*)\\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile(
            "\\$ (?:printf '(?<typed>.*)' \\| )?nextmove (?<args>.*?)"
                    + "(?: \\| head -(?<head>\\d+))?(?: > (?<file>\\S+))?");

    /** The edition of the rules: it hashes the compiled rules, and each build gives their classes new names. */
    private static final Pattern EDITION = Pattern.compile("(\"ruleBook\" : \")[0-9a-f]{64}");

    @TempDir
    private Path folder;

    @Test
    void every_block_is_what_its_command_prints() throws IOException {
        String page = Files.readString(PAGE);
        Matcher yaml = BLOCK.matcher(page);
        while (yaml.find()) {
            if (yaml.group(1).equals("yaml")) {
                Files.writeString(folder.resolve(yaml.group(2)), yaml.group(3));
            }
        }
        String printed = BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(
                "```" + block.group(1) + (block.group(2).isEmpty() ? "" : " " + block.group(2)) + "\n"
                        + body(block) + "```"));
        if (Boolean.getBoolean("nextmove.docs.write")) {
            Files.writeString(PAGE, printed);
        }

        assertThat(page.split("\\$ nextmove ", -1)).hasSizeGreaterThan(15);
        assertThat(page).isEqualTo(printed);
    }

    private String body(MatchResult block) {
        String body = block.group(3);
        return switch (block.group(1)) {
            case "" -> body.lines()
                    .filter(line -> line.startsWith("$ "))
                    .map(this::shown)
                    .collect(Collectors.joining());
            case "json" -> NextMoveJson.writeIndented(rehearsals().get(block.group(2))) + "\n";
            default -> body;
        };
    }

    private String shown(String line) {
        Matcher command = COMMAND.matcher(line);
        assertThat(command.matches()).as(line).isTrue();
        String typed = command.group("typed") == null ? "" : command.group("typed").replace("\\n", "\n");
        String[] args = command.group("args").replaceAll("\\S+\\.(yaml|json)", folder + "/$0").split(" ");
        Outcome outcome = Outcome.of(ENGINE, typed, args);
        assertThat(outcome.err()).isEmpty();
        String out = outcome.out();
        if (command.group("file") != null) {
            try {
                Files.writeString(folder.resolve(command.group("file")), out);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return line + "\n";
        }
        if (command.group("head") != null) {
            List<String> lines = out.lines().toList();
            assertThat(lines).as(line).hasSizeGreaterThan(Integer.parseInt(command.group("head")));
            out = String.join("\n", lines.subList(0, Integer.parseInt(command.group("head"))));
        }
        return line + "\n" + EDITION.matcher(out.stripTrailing()).replaceAll("$1...") + "\n";
    }

    /** The code of the page, line by line. */
    private static Map<String, Rehearsal> rehearsals() {
        Explanations explanations = ENGINE.explanations();
        Situation situation = Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(s -> s.physicalAbuse(Certainty.NO)
                        .sexualAbuse(Certainty.NO)
                        .coerciveControl(Certainty.NO)
                        .afraidOfPartner(NO))
                .build();
        Rehearsal sentence = explanations.reviewStatement(situation, PlannedStatement.named("evenings")
                .aboutOwnAction(YES)
                .conditionalOnPartner(NO)
                .costsPartner(NO)
                .insideInvitation(YES)
                .build());
        Rehearsal invitation =
                explanations.reviewInvitation(situation, new PlannedInvitation(YES, YES, NO, YES, NO, YES, UNKNOWN, YES));
        return Map.of("sentence", sentence, "invitation", invitation);
    }

    @Test
    void the_code_of_the_page_is_compiled() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        String java = block.results().filter(b -> b.group(1).equals("java")).findFirst().orElseThrow().group(3);
        assertThat(Files.readString(SOURCE).replace("\n        ", "\n")).contains(java);
    }
}
