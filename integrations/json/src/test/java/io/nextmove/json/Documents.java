package io.nextmove.json;

import io.nextmove.situation.Fact;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Documents as a hostile or a broken sender makes them; the same ones for the same source of chance. */
public final class Documents {
    /** What stands for a fact in every document that is not right; no error may repeat it. */
    public static final String MARKER = "MARKER7Q";

    /** How a document is made. */
    public enum Kind {
        /** As it should be. */
        RIGHT,
        /** Cut off somewhere. */
        TRUNCATED,
        /** Ten thousand brackets in one another. */
        DEEP,
        /** Numbers that no one needs. */
        HUGE_NUMBER,
        /** A field that is given twice. */
        DUPLICATE_KEY,
        /** A value of another type, or of no value that is known. */
        WRONG_VALUE,
        /** A field that is not known. */
        WRONG_FIELD,
        /** Characters that few programs expect. */
        ODD_UNICODE,
        /** Any bytes. */
        RANDOM_BYTES,
        /** A right one with some bytes changed, left out, doubled or moved. */
        MUTATED
    }

    /** What a document is written in. */
    public enum Form {
        /** A situation in JSON. */
        JSON,
        /** A situation in YAML. */
        YAML,
        /** Situations in JSON, one on each line. */
        JSONL,
        /** Cases in JSON. */
        CASES_JSON,
        /** Cases in YAML. */
        CASES_YAML;

        /** Whether it is YAML. */
        public boolean yaml() {
            return this == YAML || this == CASES_YAML;
        }

        /** Whether it is cases, and not situations. */
        public boolean cases() {
            return this == CASES_JSON || this == CASES_YAML;
        }
    }

    private static final List<String> WRONG = List.of(
            "\"" + MARKER + "\"",
            "null",
            "true",
            "{}",
            "[]",
            "[[\"" + MARKER + "\"]]",
            "{\"" + MARKER + "\":1}",
            "-0.0",
            "\"\"",
            "\"yes\"",
            "\" YES\"",
            "[\"YES\",\"YES\"]",
            "\"2026-02-30\"",
            "1e400");
    private static final List<String> NUMBERS = List.of(
            "9".repeat(50),
            "9".repeat(5_000),
            "1e999999999",
            "-1e999999999",
            "1e-999999999",
            "0.1" + "0".repeat(2_000),
            "0x7fffffff",
            "1_000",
            "1201",
            "-1",
            "1.5",
            "NaN",
            "Infinity",
            "0777",
            "12:30:45",
            "2147483648");
    private static final List<String> ODD = List.of(
            "\uFEFF",
            "\u0000",
            "\u2028",
            "\u2029",
            "\u202E",
            "\uFFFE",
            "\uFFFF",
            "\u0085",
            "\u00AD",
            "\u200D",
            "\u0130",
            "\uD83D\uDC22",
            "e\u0301",
            "\\ud800",
            "\\udc00\\ud800",
            "\\u0000",
            "\t",
            "\u007F",
            "\u001B[31m",
            "\uD83D");
    private static final List<String> BRACKETS =
            List.of("[", "{\"asOf\":", "- ", "{a: ", "? ", "[{\"safety\":", "!!set {");

    private final RandomGenerator random;

    /** Documents by chance. */
    public Documents(RandomGenerator random) {
        this.random = random;
    }

    /** The next document of that kind. */
    public byte[] next(Kind kind, Form form) {
        return switch (kind) {
            case RIGHT -> bytes(right(form, "", ""));
            case TRUNCATED -> truncated(bytes(right(form, "", "")));
            case DEEP -> bytes(deep(form));
            case HUGE_NUMBER -> bytes(right(form, "timeline.monthsWaitedBefore", pick(NUMBERS)));
            case DUPLICATE_KEY ->
                bytes(right(form, "", "")
                        .replaceFirst(
                                "\"asOf\":", "\"asOf\":\"" + pick(List.of("2026-03-01", MARKER)) + "\",\"asOf\":"));
            case WRONG_VALUE -> bytes(right(form, pick(Fact.all()).path(), pick(WRONG)));
            case WRONG_FIELD -> bytes(right(form, pick(List.of("safety.", "means.", "")) + MARKER, pick(WRONG)));
            case ODD_UNICODE ->
                random.nextBoolean()
                        ? bytes(odd(right(form, "", "")))
                        : bytes(right(form, "plannedStatements", "[{\"id\": \"" + odd(MARKER) + "\"}]"));
            case RANDOM_BYTES -> randomBytes();
            case MUTATED ->
                mutated(bytes(
                        right(form, random.nextBoolean() ? "" : pick(Fact.all()).path(), "\"" + MARKER + "\"")));
        };
    }

    /** A document in which one fact has that value; all others are right. */
    private String right(Form form, String path, String value) {
        return switch (form) {
            case JSON, YAML -> situation(path, value);
            case JSONL -> situation("", "") + "\n" + situation(path, value) + "\n" + situation("", "");
            case CASES_JSON, CASES_YAML -> "[" + aCase("", "") + ",\n" + aCase(path, value) + "]";
        };
    }

    private String aCase(String path, String value) {
        return "{\"id\":\"a\",\"title\":\"A case\",\"situation\":" + situation(path, value)
                + ",\"expect\":{\"notRecommended\":[\"SET_A_WINDOW\"]}}";
    }

    private String situation(String wrongPath, String wrongValue) {
        Map<String, Map<String, String>> groups = new TreeMap<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            Fact<?> fact = pick(Fact.all());
            put(groups, fact.path(), value(fact));
        }
        if (!wrongPath.isEmpty()) {
            put(groups, wrongPath, wrongValue);
        }
        StringBuilder text = new StringBuilder("{\"asOf\":\"2026-03-01\"");
        groups.forEach((group, fields) -> {
            text.append(group.isEmpty() ? "" : ", \"" + group + "\": {");
            String before = group.isEmpty() ? ", " : "";
            for (Map.Entry<String, String> field : fields.entrySet()) {
                text.append(before)
                        .append('"')
                        .append(field.getKey())
                        .append("\": ")
                        .append(field.getValue());
                before = ", ";
            }
            text.append(group.isEmpty() ? "" : "}");
        });
        return text.append('}').toString();
    }

    private static void put(Map<String, Map<String, String>> groups, String path, String value) {
        int dot = path.indexOf('.');
        groups.computeIfAbsent(dot < 0 ? "" : path.substring(0, dot), g -> new TreeMap<>())
                .put(path.substring(dot + 1), value);
    }

    private String value(Fact<?> fact) {
        Object[] constants = fact.type().getEnumConstants();
        String name = constants == null ? "" : "\"" + pick(constants) + "\"";
        return switch (fact.kind()) {
            case ONE -> name;
            case SET -> constants == null ? "[\"ULTIMATUM\",\"SET_A_WINDOW\"]" : "[" + name + "]";
            case LIST ->
                fact == Fact.TIMELINE_MOVEMENT
                        ? "[{\"on\":\"2026-02-01\",\"sign\":\"SOFTENED_AFTER_FIGHT\"}]"
                        : "[{\"id\":\"" + MARKER + "\",\"costsPartner\":\"NO\"}]";
            case MAP -> "{\"WORKSHOP\":\"NOT_OFFERED\"}";
            case DATE -> "\"2026-02-01\"";
            case MONTHS -> "7";
        };
    }

    private String deep(Form form) {
        String bracket = pick(BRACKETS);
        String start = form.cases()
                ? "{\"situation\":{\"asOf\":"
                : pick(List.of("", "{\"asOf\":", "{\"safety\":{\"physicalAbuse\":"));
        return start + bracket.repeat(10_000) + "\"" + MARKER + "\"";
    }

    private String odd(String text) {
        StringBuilder odd = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            odd.insert(random.nextInt(odd.length() + 1), pick(ODD) + (random.nextBoolean() ? MARKER : ""));
        }
        return odd.toString();
    }

    private byte[] truncated(byte[] text) {
        return Arrays.copyOf(text, random.nextInt(text.length));
    }

    private byte[] randomBytes() {
        byte[] any = new byte[random.nextInt(400)];
        random.nextBytes(any);
        return any;
    }

    /** A document with some bytes changed, left out, doubled or moved. */
    public byte[] mutated(byte[] text) {
        ByteArrayOutputStream mutated = new ByteArrayOutputStream();
        int changes = 1 + random.nextInt(4);
        int from = 0;
        for (int i = 0; i < changes && from < text.length; i++) {
            int to = from + random.nextInt(text.length - from);
            mutated.write(text, from, to - from);
            int length = Math.min(1 + random.nextInt(12), text.length - to);
            switch (random.nextInt(4)) {
                case 0 -> mutated.write(random.nextInt(256));
                case 1 -> {
                    mutated.write(text, to, length);
                    mutated.write(text, to, length);
                }
                case 2 -> mutated.write(text, random.nextInt(text.length - length + 1), length);
                default -> mutated.write("{}[],:\"\n#&*!|>-?".charAt(random.nextInt(16)));
            }
            from = to + (random.nextBoolean() ? length : 0);
        }
        mutated.write(text, Math.min(from, text.length), text.length - Math.min(from, text.length));
        return mutated.toByteArray();
    }

    /** Text as UTF-8; half of a character stays half of one. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.write(0xE0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3F);
                out.write(0x80 | c & 0x3F);
            } else {
                out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
