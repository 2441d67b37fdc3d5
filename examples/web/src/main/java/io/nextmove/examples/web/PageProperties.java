package io.nextmove.examples.web;

import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the operator, under {@code page}.
 *
 * @param exit where the exit button leads
 * @param expiresAfter how long a form may lie open
 * @param helpLines the numbers of the place; none is shipped
 * @param helpLinesCurrentFor how long after it was checked a number is shown
 * @param review who has reviewed the words and screens, and when
 */
@ConfigurationProperties("page")
record PageProperties(
        @DefaultValue("https://www.wikipedia.org/") URI exit,
        @DefaultValue("1h") Duration expiresAfter,
        @DefaultValue List<HelpLine> helpLines,
        @DefaultValue("P6M") Period helpLinesCurrentFor,

        @DefaultValue("No local service has reviewed these words and screens yet.")
        String review) {}
