package io.nextmove.json;

import io.nextmove.Guidance;
import io.nextmove.explain.Comparison;
import io.nextmove.explain.DecisionRecord;
import io.nextmove.explain.NextQuestion;
import io.nextmove.explain.Rehearsal;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.explain.Why;
import io.nextmove.explain.WhyNot;
import io.nextmove.reply.Draft;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;

/**
 * Reads and writes Next Move as JSON, by the schemas of {@link Schema}. Thread-safe.
 *
 * <p>Reading is strict: an unknown field or value, a wrong date, anything given twice or left over is refused. Fields are
 * always written in the same order, so that equal answers are equal texts; {@code write} writes one line and
 * {@code writeIndented} several, which end with {@code \n} on every system.
 */
public final class NextMoveJson {
    /** The most bytes or characters that a situation may have: a megabyte. */
    public static final int SITUATION_LIMIT = 1 << 20;

    /** What to tell a model that writes drafts: the form that {@link #readDraft} reads. */
    public static final String DRAFT_FORMAT =
            "Reply with one JSON object and nothing else: `text` is the reply as the person"
                    + " reads it; `moves` lists the names of the moves it proposes; `questions` lists the paths of the facts it asks"
                    + " for; `quotations` lists what it quotes, each as `passage` and `words`.";

    private NextMoveJson() {}

    /**
     * Reads a situation.
     *
     * @throws DocumentException if it is not by {@link Schema#SITUATION} or is longer than a megabyte
     */
    public static Situation readSituation(String json) {
        return RecordReader.situation(Document.of(DocumentKind.SITUATION, json), Notation.JSON);
    }

    /**
     * Reads a situation in UTF-8.
     *
     * @throws DocumentException if it is not by {@link Schema#SITUATION} or is longer than a megabyte
     */
    public static Situation readSituation(byte[] json) {
        return readSituation(json, 1);
    }

    /**
     * Reads a situation in UTF-8 that is a part of a longer text, for example of one with a situation on each line.
     *
     * @param line the number of its first line in the longer text, for messages
     * @throws DocumentException if it is not by {@link Schema#SITUATION} or is longer than a megabyte
     */
    public static Situation readSituation(byte[] json, int line) {
        return RecordReader.situation(Document.of(DocumentKind.SITUATION, json, line), Notation.JSON);
    }

    /**
     * Reads a situation in UTF-8. The stream is read to its end, or to one byte more than a megabyte, and stays open.
     *
     * @throws DocumentException if it is not by {@link Schema#SITUATION} or is longer than a megabyte
     * @throws IOException if the stream cannot be read
     */
    public static Situation readSituation(InputStream json) throws IOException {
        return RecordReader.situation(Document.of(DocumentKind.SITUATION, json), Notation.JSON);
    }

    /**
     * Reads a situation. The reader is read to its end, or to little more than a megabyte, and stays open.
     *
     * @throws DocumentException if it is not by {@link Schema#SITUATION} or is longer than a megabyte
     * @throws IOException if it cannot be read
     */
    public static Situation readSituation(Reader json) throws IOException {
        return RecordReader.situation(Document.of(DocumentKind.SITUATION, json), Notation.JSON);
    }

    /**
     * Reads the record of a decision.
     *
     * @throws DocumentException if it is not a JSON object or is longer than a megabyte
     */
    public static StoredRecord readRecord(String json) {
        return StoredRecord.read(Document.of(DocumentKind.RECORD, json));
    }

    /**
     * Reads the record of a decision in UTF-8.
     *
     * @throws DocumentException if it is not a JSON object or is longer than a megabyte
     */
    public static StoredRecord readRecord(byte[] json) {
        return StoredRecord.read(Document.of(DocumentKind.RECORD, json, 1));
    }

    /**
     * Reads the record of a decision in UTF-8. The stream is read to its end, or to one byte more than a megabyte, and
     * stays open.
     *
     * @throws DocumentException if it is not a JSON object or is longer than a megabyte
     * @throws IOException if the stream cannot be read
     */
    public static StoredRecord readRecord(InputStream json) throws IOException {
        return StoredRecord.read(Document.of(DocumentKind.RECORD, json));
    }

    /**
     * Reads cases: one, or a list of them.
     *
     * @throws DocumentException if they are not by {@link Schema#CASE} or are longer than 64 megabytes
     */
    public static List<GuidanceCase> readCases(String json) {
        return RecordReader.cases(Document.of(DocumentKind.CASES, json), Notation.JSON);
    }

    /**
     * Reads cases in UTF-8: one, or a list of them.
     *
     * @throws DocumentException if they are not by {@link Schema#CASE} or are longer than 64 megabytes
     */
    public static List<GuidanceCase> readCases(byte[] json) {
        return RecordReader.cases(Document.of(DocumentKind.CASES, json, 1), Notation.JSON);
    }

    /**
     * Reads cases in UTF-8: one, or a list of them. The stream is read to its end, or to one byte more than 64 megabytes,
     * and stays open.
     *
     * @throws DocumentException if they are not by {@link Schema#CASE} or are longer than 64 megabytes
     * @throws IOException if the stream cannot be read
     */
    public static List<GuidanceCase> readCases(InputStream json) throws IOException {
        return RecordReader.cases(Document.of(DocumentKind.CASES, json), Notation.JSON);
    }

    /**
     * Reads the draft of a reply: {@code text}, and, where the reply has them, {@code moves}, {@code questions} (the paths of
     * facts) and {@code quotations} ({@code passage} and {@code words}).
     *
     * @throws DocumentException if it is anything else or is longer than a megabyte
     */
    public static Draft readDraft(String json) {
        return DraftReader.read(Document.of(DocumentKind.DRAFT, json));
    }

    /** Writes an answer, in one line. */
    public static String write(Guidance guidance) {
        return JsonText.line(json -> new GuidanceWriter(json).guidance(guidance));
    }

    /** Writes an answer, over several lines. */
    public static String writeIndented(Guidance guidance) {
        return JsonText.indented(json -> new GuidanceWriter(json).guidance(guidance));
    }

    /** Writes why a move has its status, in one line. */
    public static String write(Why why) {
        return JsonText.line(json -> new ExplanationWriter(json).why(why));
    }

    /** Writes why a move has its status, over several lines. */
    public static String writeIndented(Why why) {
        return JsonText.indented(json -> new ExplanationWriter(json).why(why));
    }

    /** Writes why a move is not recommended, in one line. */
    public static String write(WhyNot whyNot) {
        return JsonText.line(json -> new ExplanationWriter(json).whyNot(whyNot));
    }

    /** Writes why a move is not recommended, over several lines. */
    public static String writeIndented(WhyNot whyNot) {
        return JsonText.indented(json -> new ExplanationWriter(json).whyNot(whyNot));
    }

    /** Writes what would change the status of a move, in one line. */
    public static String write(WhatWouldChange change) {
        return JsonText.line(json -> new ExplanationWriter(json).change(change));
    }

    /** Writes what would change the status of a move, over several lines. */
    public static String writeIndented(WhatWouldChange change) {
        return JsonText.indented(json -> new ExplanationWriter(json).change(change));
    }

    /** Writes what differs between two answers, in one line. */
    public static String write(Comparison comparison) {
        return JsonText.line(json -> new ExplanationWriter(json).comparison(comparison));
    }

    /** Writes what differs between two answers, over several lines. */
    public static String writeIndented(Comparison comparison) {
        return JsonText.indented(json -> new ExplanationWriter(json).comparison(comparison));
    }

    /** Writes the review of a planned sentence or invitation, in one line. */
    public static String write(Rehearsal rehearsal) {
        return JsonText.line(json -> new ExplanationWriter(json).rehearsal(rehearsal));
    }

    /** Writes the review of a planned sentence or invitation, over several lines. */
    public static String writeIndented(Rehearsal rehearsal) {
        return JsonText.indented(json -> new ExplanationWriter(json).rehearsal(rehearsal));
    }

    /** Writes the questions to ask next, in one line. */
    public static String write(List<NextQuestion> questions) {
        return JsonText.line(json -> new ExplanationWriter(json).questions(questions));
    }

    /** Writes the questions to ask next, over several lines. */
    public static String writeIndented(List<NextQuestion> questions) {
        return JsonText.indented(json -> new ExplanationWriter(json).questions(questions));
    }

    /** Writes the record of a decision, in one line. */
    public static String write(DecisionRecord record) {
        return JsonText.line(json -> new ExplanationWriter(json).record(record));
    }

    /** Writes the record of a decision, over several lines. */
    public static String writeIndented(DecisionRecord record) {
        return JsonText.indented(json -> new ExplanationWriter(json).record(record));
    }

    /** Writes a situation: the day and what was told, in one line. */
    public static String write(Situation situation) {
        return JsonText.line(json -> new SituationWriter(json).situation(situation));
    }

    /** Writes a situation: the day and what was told, over several lines. */
    public static String writeIndented(Situation situation) {
        return JsonText.indented(json -> new SituationWriter(json).situation(situation));
    }

    /** Writes an object that has an error in the place of an answer, in one line. */
    public static String writeError(String message) {
        return JsonText.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("error", message);
            json.writeEndObject();
        });
    }
}
