package io.nextmove.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.nextmove.json.Documents.Form;
import io.nextmove.json.Documents.Kind;
import io.nextmove.situation.Situation;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a document holds, it is read, or refused in one line that repeats no value. */
class HostileDocumentsTest {
    private static final int DOCUMENTS = Integer.getInteger("nextmove.hostile.documents", 5_000);
    private static final int LONGEST_LINE = 2_500;
    private static final long MOST = 96L << 20;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new NextMoveModule()).build();

    @Test
    void every_document_is_read_or_refused_in_one_line() {
        SplittableRandom random = new SplittableRandom(50_003);
        Documents documents = new Documents(random);
        Map<Kind, Integer> read = new EnumMap<>(Kind.class);
        Map<Kind, Integer> refused = new EnumMap<>(Kind.class);
        for (int i = 0; i < DOCUMENTS; i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            Form form = Form.values()[random.nextInt(Form.values().length)];
            byte[] document = documents.next(kind, form);
            try {
                read(document, form);
                read.merge(kind, 1, Integer::sum);
            } catch (DocumentException e) {
                assertThat(e.getMessage())
                        .as(() -> kind + " " + form + " " + new String(document, StandardCharsets.ISO_8859_1))
                        .matches("[^\\n]+: must [^\\n]+|[^\\n]+ has a field [^\\n]+|[^\\n]+: `[^\\n]+` must [^\\n]+")
                        .hasSizeLessThan(LONGEST_LINE)
                        .doesNotContain(Documents.MARKER, "Exception", "\tat ");
                assertThat(e).hasNoCause();
                refused.merge(kind, 1, Integer::sum);
            }
        }
        System.out.printf("hostility: %,d documents; read %s; refused %s%n", DOCUMENTS, read, refused);
        assertThat(read).containsKeys(Kind.RIGHT, Kind.ODD_UNICODE).doesNotContainKeys(Kind.DEEP, Kind.WRONG_FIELD);
        assertThat(refused).doesNotContainKey(Kind.RIGHT).hasSizeGreaterThanOrEqualTo(Kind.values().length - 1);
    }

    private static Object read(byte[] document, Form form) {
        return switch (form) {
            case JSON -> NextMoveJson.readSituation(document);
            case JSONL ->
                new String(document, StandardCharsets.ISO_8859_1)
                        .lines()
                        .map(line -> NextMoveJson.readSituation(line.getBytes(StandardCharsets.ISO_8859_1), 1))
                        .toList();
            case YAML -> NextMoveYaml.readSituation(document);
            case CASES_JSON -> NextMoveJson.readCases(document);
            case CASES_YAML -> NextMoveYaml.readCases(document);
        };
    }

    @Test
    void a_mapper_reads_what_is_read_here_and_refuses_the_rest() {
        Documents documents = new Documents(new SplittableRandom(50_004));
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] document = documents.next(Kind.values()[i % Kind.values().length], Form.JSON);
            try {
                Situation alone = NextMoveJson.readSituation(document);
                assertThat(MAPPER.readValue(document, Situation.class)).isEqualTo(alone);
            } catch (DocumentException e) {
                try {
                    MAPPER.readValue(document, Situation.class);
                } catch (JacksonException refused) {
                    assertThat(refused).isNotNull();
                }
            }
        }
    }

    /** The reader stops at its limit, and what it holds is a small multiple of that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "[",
                "{\"a\":",
                "\"",
                "9",
                "- ",
                "a: ",
                "&a [*a,",
                "\n",
                "# ",
                "{\"asOf\":\"2026-03-01\"}\n",
                "? ",
                "\u0000",
                "'",
                "|\n ",
                "!!int "
            })
    void memory_is_bounded(String piece) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        for (int size : new int[] {1_000, 1 << 20, 2 << 20, 8 << 20}) {
            byte[] document = piece.repeat(size / piece.length()).getBytes(StandardCharsets.UTF_8);
            for (Form form : new Form[] {Form.JSON, Form.YAML}) {
                long before = threads.getThreadAllocatedBytes(thread);
                try {
                    read(document, form);
                } catch (DocumentException e) {
                    assertThat(e.getMessage()).doesNotContain("\n");
                }
                assertThat(threads.getThreadAllocatedBytes(thread) - before)
                        .as("%s of %d", form, size)
                        .isLessThan(MOST);
            }
        }
    }
}
