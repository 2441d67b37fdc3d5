package io.nextmove.spring;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the engine, under {@code nextmove}.
 *
 * @param reviews a file of reviews; if it is given, the engine starts only if every decision was reviewed and agreed to
 */
@ConfigurationProperties("nextmove")
public record NextMoveProperties(@Nullable Path reviews) {}
