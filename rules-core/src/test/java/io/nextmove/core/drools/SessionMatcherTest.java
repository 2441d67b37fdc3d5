package io.nextmove.core.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Mutants;
import io.nextmove.assurance.Mutants.Mutant;
import io.nextmove.assurance.Situations;
import io.nextmove.build.rules.RuleFile;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.Engines;
import io.nextmove.core.SourceEngine;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way to match rules applies the same rules in every phase, and mutants mean to Drools what they mean to tests. */
class SessionMatcherTest {
    private static final int SITUATIONS = Integer.getInteger("nextmove.sessions.situations", 200);
    private static final int ROUNDS = 3;

    private static Map<String, Matcher> sessions;

    @BeforeAll
    static void compile() {
        SessionMatcher files = SessionMatcher.ofFiles(Engines.RULES, Engines.CATALOG);
        SessionMatcher model = SessionMatcher.ofShippedModel(Engines.CATALOG);
        assertThat(List.of(files.size(), model.size()))
                .containsOnly(Engines.CATALOG.rules().size());
        sessions = Map.of("files", files, "model", model);
    }

    @Test
    void in_every_phase_the_same_rules_hold() {
        NetworkMatcher network = NetworkMatcher.of(Engines.COMPILED, Engines.CATALOG);
        SplittableRandom random = new SplittableRandom(19);
        for (int i = 0; i < SITUATIONS; i++) {
            new Evaluation(
                    Situations.random(random),
                    (input, open, findings) -> {
                        List<Rule> expected = applied(network, input);
                        sessions.forEach((name, matcher) ->
                                assertThat(applied(matcher, input)).as(name).isEqualTo(expected));
                        network.match(input, open, findings);
                    },
                    Engines.CATALOG);
        }
    }

    private static List<Rule> applied(Matcher matcher, PhaseInput input) {
        Findings apart = new Findings(Engines.CATALOG);
        matcher.match(input, Set.of(), apart);
        return apart.holding();
    }

    /** Each rule has one of its mistakes; that a rule is deleted is none here. */
    @Test
    void mutants_come_to_the_same_in_sessions_as_read_from_their_text(@TempDir Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(23);
        List<PhaseInput> inputs = inputs(random);
        for (int round = 0; round < ROUNDS; round++) {
            SourceEngine sources = SourceEngine.of(Engines.RULES);
            Map<String, RuleSource> changed = new HashMap<>();
            for (RuleSource rule : sources.sources()) {
                List<Mutant> mutants = Mutants.of(rule, inputs).stream()
                        .filter(m -> m.wrong().isPresent())
                        .toList();
                if (!mutants.isEmpty()) {
                    RuleSource wrong =
                            mutants.get(random.nextInt(mutants.size())).wrong().orElseThrow();
                    if (sources.compiles(wrong)) {
                        changed.put(SourceEngine.id(rule), wrong);
                        sources.exchange(wrong);
                    }
                }
            }
            assertThat(changed).hasSizeGreaterThan(300);
            write(changed, folder);
            GuidanceEngine engine = Engines.over(SessionMatcher.ofFiles(folder, Engines.CATALOG));
            for (int i = 0; i < SITUATIONS / 5; i++) {
                Situation s = Situations.random(random);
                assertThat(outcome(() -> engine.advise(s))).isEqualTo(outcome(() -> sources.advise(s)));
            }
        }
    }

    private interface Answer {
        Object get();
    }

    /** The answer; mutants may leave a judgment unsettled, and are then refused. */
    private static Object outcome(Answer answer) {
        try {
            return answer.get();
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    private static List<PhaseInput> inputs(SplittableRandom random) {
        List<PhaseInput> inputs = new ArrayList<>();
        Matcher terms = Engines.interpreter();
        for (int i = 0; i < 20; i++) {
            new Evaluation(
                    Situations.random(random),
                    (input, open, findings) -> {
                        inputs.add(input);
                        terms.match(input, open, findings);
                    },
                    Engines.CATALOG);
        }
        return inputs;
    }

    private static void write(Map<String, RuleSource> changed, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Engines.RULES)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                for (RuleSource rule : RuleFile.read(file).rules()) {
                    RuleSource wrong = changed.getOrDefault(SourceEngine.id(rule), rule);
                    String written = rule.text().substring(0, rule.text().indexOf("\nwhen\n")) + "\nwhen\n    "
                            + wrong.condition() + "\nthen\n    " + wrong.consequence() + "\nend";
                    text = text.replace(rule.text(), written);
                }
                Files.writeString(folder.resolve(file.getFileName()), imported(text));
            }
        }
    }

    /** With every type that a mutant may name. */
    private static String imported(String text) {
        int at = text.indexOf("\nimport ");
        return text.substring(0, at)
                + "\nimport io.nextmove.core.findings.*\nimport io.nextmove.core.language.*\nimport io.nextmove.judgment.*"
                + "\nimport io.nextmove.move.*\nimport io.nextmove.situation.*"
                + text.substring(at);
    }
}
