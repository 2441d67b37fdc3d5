package io.nextmove.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schemas (draft 2020-12) of what is read and written here. */
public enum Schema {
    /** A situation, as {@link NextMoveJson} and {@link NextMoveYaml} read it. */
    SITUATION("situation"),
    /** An answer. */
    GUIDANCE("guidance"),
    /** A situation with what must be true of its answer. */
    CASE("case"),
    /** The record of a decision. */
    DECISION_RECORD("decision-record"),
    /** The explanations of an answer. */
    EXPLANATIONS("explanations");

    private final String resource;

    Schema(String name) {
        this.resource = "/io/nextmove/contract/" + name + ".schema.json";
    }

    /** The absolute name of the resource on the class path. */
    public String resource() {
        return resource;
    }

    /** Where the resource is. */
    public URL url() {
        // By the loader: on the module path the schemas are in another module than this class.
        URL url = Schema.class.getClassLoader().getResource(resource.substring(1));
        return Objects.requireNonNull(url, "a schema is missing from the class path");
    }

    /** The schema itself. */
    public String text() {
        try (InputStream in = url().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a schema cannot be read", e);
        }
    }
}
