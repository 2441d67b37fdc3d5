package io.nextmove.examples;

import static io.nextmove.move.Move.GET_EMERGENCY_HELP;
import static io.nextmove.move.Move.GET_INDIVIDUAL_SUPPORT;
import static io.nextmove.move.Move.LOWER_BAR_TO_ONE_SESSION;
import static io.nextmove.move.Notice.CHECK_DEVICE_PRIVACY;
import static io.nextmove.situation.Answer.NO;
import static io.nextmove.situation.Answer.YES;
import static io.nextmove.situation.Fact.SAFETY_IMMEDIATE_DANGER;
import static io.nextmove.situation.RefusalReason.BURNED_BY_THERAPIST;
import static io.nextmove.situation.RefusalStatus.REFUSING;
import static io.nextmove.test.NextMoveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.CaseFiles;
import io.nextmove.json.DocumentException;
import io.nextmove.json.GuidanceCase;
import io.nextmove.json.NextMoveJson;
import io.nextmove.json.NextMoveModule;
import io.nextmove.judgment.AbuseState;
import io.nextmove.move.Trait;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.OutlineSection;
import io.nextmove.outline.Part;
import io.nextmove.situation.Situation;
import io.nextmove.test.CaseCoverage;
import io.nextmove.test.GuidanceCases;
import io.nextmove.test.SampleGuidance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The code of docs/getting-started.md, as it stands there. */
class GettingStartedTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Path SOURCES = Path.of("src/test/java/io/nextmove/examples");

    /** Where an application shows an answer. */
    private record Page(List<String> lines) {
        void line(String text) {
            lines.add(text);
        }

        void section(OutlineSection section) {
            Stream.of(section.heading(), section.lead())
                    .filter(text -> !text.isEmpty())
                    .forEach(this::line);
            for (OutlineItem item : section.items()) {
                line(item.text());
                item.say().ifPresent(words -> line("Say: " + words));
                item.avoid().ifPresent(what -> line("Avoid: " + what));
                item.because().ifPresent(why -> line("Why: " + why));
            }
        }
    }

    @Test
    void embed_it_and_show_an_answer() {
        GuidanceEngine engine = GuidanceEngine.load(); // once; share it between threads

        Situation situation = Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(s -> s.physicalAbuse(NO).sexualAbuse(NO).coerciveControl(NO).afraidOfPartner(NO))
                .refusal(r -> r.status(REFUSING).reasons(BURNED_BY_THERAPIST))
                .build();

        Guidance guidance = engine.advise(situation);
        Page page = new Page(new ArrayList<>());
        guidance.outline().sections().stream()
                .filter(section -> section.part() != Part.MORE)
                .forEach(page::section);

        assertThat(page.lines()).hasSizeGreaterThan(10).noneMatch(String::isBlank);
    }

    @Test
    void use_json() {
        GuidanceEngine engine = ENGINE;
        Situation read = NextMoveJson.readSituation("""
                {"asOf": "2026-03-01", "refusal": {"status": "REFUSING"}}
                """);
        String json = NextMoveJson.write(engine.advise(read));
        String message = assertThrows(
                        DocumentException.class,
                        () -> NextMoveJson.readSituation("{\"asOf\": \"2026-03-01\", \"refusal\": {\"status\": \"NEVER\"}}"))
                .getMessage();
        assertThat(message)
                .isEqualTo("`refusal.status` at line 1, column 46: must be one of"
                        + " REFUSING, UNDECIDED, NOT_ASKED, AGREED, UNSURE, UNKNOWN");
        JsonMapper mapper = JsonMapper.builder().addModule(new NextMoveModule()).build();
        Situation mapped = mapper.readValue("{\"asOf\": \"2026-03-01\"}", Situation.class);

        assertThat(json).startsWith("{\"asOf\":\"2026-03-01\"");
        assertThat((Object) mapped).isEqualTo(Situation.asOf(LocalDate.of(2026, 3, 1)).build());
    }

    @Test
    void state_what_an_answer_says() {
        GuidanceEngine engine = ENGINE;
        Situation harm = Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(s -> s.physicalAbuse(YES))
                .refusal(r -> r.status(REFUSING))
                .build();
        assertThat(engine.advise(harm))
                .firstStep(GET_INDIVIDUAL_SUPPORT)
                .excludes(LOWER_BAR_TO_ONE_SESSION)
                .neverRecommends(Trait.JOINT)
                .asks(SAFETY_IMMEDIATE_DANGER)
                .cites("wrong-first-step/03");
    }

    @GuidanceCases({"classpath:our-cases", GuidanceCases.SHIPPED})
    void every_case_is_met(GuidanceCase one) {
        assertThat(ENGINE.advise(one.situation())).as(one.id()).meets(one.expect());
    }

    @Test
    void make_an_answer_without_an_engine() {
        Guidance sample = SampleGuidance.recommending(GET_EMERGENCY_HELP)
                .abuse(AbuseState.PRESENT)
                .excluding(LOWER_BAR_TO_ONE_SESSION)
                .attaching(CHECK_DEVICE_PRIVACY)
                .build();

        assertThat(sample).firstStep(GET_EMERGENCY_HELP).excludes(LOWER_BAR_TO_ONE_SESSION);
    }

    @Test
    void see_what_cases_reach() throws IOException {
        CaseCoverage coverage = CaseCoverage.of(ENGINE, CaseFiles.read("classpath:our-cases"));
        coverage.write(Path.of("target/guidance-coverage"));
        assertThat(coverage).reachesRules(3).reachesPassages(1);

        assertThat(Path.of("target/guidance-coverage/guidance-coverage.info")).content().contains("end_of_record");
    }

    @Test
    void answer_many_situations() {
        GuidanceEngine engine = ENGINE;
        List<Situation> situations = List.of(
                Situation.asOf(LocalDate.of(2026, 3, 1)).build(), Situation.asOf(LocalDate.of(2026, 3, 2)).build());
        try (Stream<Guidance> answers = engine.adviseAll(situations.stream().parallel())) {
            List<String> lines = answers.map(NextMoveJson::write).toList();
            assertThat(lines).hasSize(2);
        }
    }

    @Test
    void the_page_shows_this_code() throws IOException {
        String code = plain(Files.readString(SOURCES.resolve("GettingStartedTest.java"))
                + Files.readString(SOURCES.resolve("OurPromisesTest.java")));
        List<String> blocks = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/getting-started.md")))
                .results()
                .map(block -> plain(block.group(1)))
                .toList();

        assertThat(blocks).hasSizeGreaterThan(10).allSatisfy(block -> assertThat(code).contains(block));
    }

    /** Without what stands before the first character of a line. */
    private static String plain(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
