package io.nextmove.json;

import io.nextmove.situation.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;

/**
 * Reads from YAML what {@link NextMoveJson} reads from JSON, as strictly: by the same schemas, one document, no aliases.
 * {@code NO} and {@code YES} need no quotation marks. Thread-safe.
 *
 * <p>Needs {@code tools.jackson.dataformat:jackson-dataformat-yaml} on the class path, which this artifact does not bring.
 */
public final class NextMoveYaml {

    private NextMoveYaml() {}

    /**
     * Reads a situation.
     *
     * @throws DocumentException if it is not by {@link Schema#SITUATION} or is longer than a megabyte
     */
    public static Situation readSituation(String yaml) {
        return RecordReader.situation(Document.of(DocumentKind.SITUATION, yaml), YamlNotation.YAML);
    }

    /**
     * Reads a situation in UTF-8.
     *
     * @throws DocumentException if it is not by {@link Schema#SITUATION} or is longer than a megabyte
     */
    public static Situation readSituation(byte[] yaml) {
        return RecordReader.situation(Document.of(DocumentKind.SITUATION, yaml, 1), YamlNotation.YAML);
    }

    /**
     * Reads a situation in UTF-8. The stream is read to its end, or to one byte more than a megabyte, and stays open.
     *
     * @throws DocumentException if it is not by {@link Schema#SITUATION} or is longer than a megabyte
     * @throws IOException if the stream cannot be read
     */
    public static Situation readSituation(InputStream yaml) throws IOException {
        return RecordReader.situation(Document.of(DocumentKind.SITUATION, yaml), YamlNotation.YAML);
    }

    /**
     * Reads a situation. The reader is read to its end, or to little more than a megabyte, and stays open.
     *
     * @throws DocumentException if it is not by {@link Schema#SITUATION} or is longer than a megabyte
     * @throws IOException if it cannot be read
     */
    public static Situation readSituation(Reader yaml) throws IOException {
        return RecordReader.situation(Document.of(DocumentKind.SITUATION, yaml), YamlNotation.YAML);
    }

    /**
     * Reads cases: one, or a list of them.
     *
     * @throws DocumentException if they are not by {@link Schema#CASE} or are longer than 64 megabytes
     */
    public static List<GuidanceCase> readCases(String yaml) {
        return RecordReader.cases(Document.of(DocumentKind.CASES, yaml), YamlNotation.YAML);
    }

    /**
     * Reads cases in UTF-8: one, or a list of them.
     *
     * @throws DocumentException if they are not by {@link Schema#CASE} or are longer than 64 megabytes
     */
    public static List<GuidanceCase> readCases(byte[] yaml) {
        return RecordReader.cases(Document.of(DocumentKind.CASES, yaml, 1), YamlNotation.YAML);
    }

    /**
     * Reads cases in UTF-8: one, or a list of them. The stream is read to its end, or to one byte more than 64 megabytes,
     * and stays open.
     *
     * @throws DocumentException if they are not by {@link Schema#CASE} or are longer than 64 megabytes
     * @throws IOException if the stream cannot be read
     */
    public static List<GuidanceCase> readCases(InputStream yaml) throws IOException {
        return RecordReader.cases(Document.of(DocumentKind.CASES, yaml), YamlNotation.YAML);
    }
}
