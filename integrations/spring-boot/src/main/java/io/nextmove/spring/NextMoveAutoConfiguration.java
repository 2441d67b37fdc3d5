package io.nextmove.spring;

import io.nextmove.GuidanceEngine;
import io.nextmove.json.NextMoveModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Loads the engine once, and teaches the application's mapper its JSON; each only if the application has no such bean. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
@EnableConfigurationProperties(NextMoveProperties.class)
public final class NextMoveAutoConfiguration {

    /** For the container. */
    public NextMoveAutoConfiguration() {}

    /** The engine. It is immutable and shared by all threads. */
    @Bean
    @ConditionalOnMissingBean
    static GuidanceEngine guidanceEngine(NextMoveProperties properties) {
        try {
            GuidanceEngine.Builder builder = GuidanceEngine.builder();
            if (properties.reviews() != null) {
                builder.requireReviewed(properties.reviews());
            }
            return builder.build();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new EngineStartException(e);
        }
    }

    /** The JSON of situations, answers and explanations. */
    @Bean
    @ConditionalOnMissingBean
    static NextMoveModule nextMoveModule() {
        return new NextMoveModule();
    }
}
