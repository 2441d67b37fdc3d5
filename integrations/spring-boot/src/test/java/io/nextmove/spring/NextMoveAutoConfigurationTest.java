package io.nextmove.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.NextMoveJson;
import io.nextmove.json.NextMoveModule;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class NextMoveAutoConfigurationTest {
    private static final Situation FRIGHTENED = Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.afraidOfPartner(Answer.YES))
            .build();

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(NextMoveAutoConfiguration.class, JacksonAutoConfiguration.class));

    @Test
    void an_application_gets_one_engine_that_answers() {
        application.run(context -> {
            assertThat(context).hasSingleBean(GuidanceEngine.class);
            assertThat(context.getBean(GuidanceEngine.class).advise(FRIGHTENED).recommended())
                    .isNotEmpty();
        });
    }

    @Test
    void its_mapper_reads_situations_and_writes_answers_as_the_library_does() {
        application.run(context -> {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            Guidance guidance = context.getBean(GuidanceEngine.class).advise(FRIGHTENED);

            assertThat(mapper.readValue(NextMoveJson.write(FRIGHTENED), Situation.class))
                    .isEqualTo(FRIGHTENED);
            assertThat(mapper.writeValueAsString(FRIGHTENED)).isEqualTo(NextMoveJson.write(FRIGHTENED));
            assertThat(mapper.writeValueAsString(guidance)).isEqualTo(NextMoveJson.write(guidance));
        });
    }

    @Test
    void its_mapper_never_repeats_a_wrong_value() {
        application.run(context -> assertThatThrownBy(() -> context.getBean(JsonMapper.class)
                        .readValue(
                                "{\"asOf\":\"2026-03-01\",\"safety\":{\"afraidOfPartner\":\"SECRET\"}}",
                                Situation.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("afraidOfPartner")
                .hasMessageNotContaining("SECRET"));
    }

    @Test
    void an_engine_or_module_of_the_application_takes_the_place_of_the_default() {
        application.withUserConfiguration(Own.class).run(context -> {
            assertThat(context).getBean(GuidanceEngine.class).isSameAs(Own.ENGINE);
            assertThat(context).getBean(NextMoveModule.class).isSameAs(Own.MODULE);
        });
    }

    @Test
    void without_the_reviews_that_are_asked_for_it_does_not_start_and_says_so_in_one_sentence() {
        assertThat(description(Path.of("no", "such", "file.tsv")))
                .isEqualTo("Next Move did not start: the reviews: must be a file that can be read");
    }

    @Test
    void a_line_that_is_no_review_is_not_repeated(@TempDir Path folder) throws IOException {
        Path reviews = Files.writeString(folder.resolve("reviews.tsv"), "SECRET\n");

        assertThat(description(reviews)).startsWith("Next Move did not start: ").doesNotContain("SECRET", "\n");
    }

    @Test
    void it_has_no_endpoint_and_an_answer_is_not_measured() {
        application
                .withConfiguration(AutoConfigurations.of(
                        MetricsAutoConfiguration.class, SimpleMetricsExportAutoConfiguration.class))
                .run(context -> {
                    MeterRegistry registry = context.getBean(MeterRegistry.class);
                    List<Meter.Id> before = ids(registry);
                    context.getBean(GuidanceEngine.class).advise(FRIGHTENED).outline();

                    assertThat(ids(registry)).isEqualTo(before);
                    assertThat(context.getBeanNamesForAnnotation(Endpoint.class))
                            .isEmpty();
                });
    }

    private static List<Meter.Id> ids(MeterRegistry registry) {
        return registry.getMeters().stream().map(Meter::getId).toList();
    }

    /** What the starting application prints of its failure. */
    private String description(Path reviews) {
        AtomicReference<String> description = new AtomicReference<>("");
        application.withPropertyValues("nextmove.reviews=" + reviews).run(context -> {
            FailureAnalysis analysis = new EngineStartFailureAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis).isNotNull();
            description.set(analysis.getDescription());
        });
        return description.get();
    }

    @Configuration(proxyBeanMethods = false)
    static class Own {
        static final GuidanceEngine ENGINE = GuidanceEngine.load();
        static final NextMoveModule MODULE = new NextMoveModule();

        @Bean
        GuidanceEngine ownEngine() {
            return ENGINE;
        }

        @Bean
        NextMoveModule ownModule() {
            return MODULE;
        }
    }
}
