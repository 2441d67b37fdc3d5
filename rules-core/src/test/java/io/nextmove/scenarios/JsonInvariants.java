package io.nextmove.scenarios;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Facts;
import io.nextmove.assurance.SituationDomain;
import io.nextmove.assurance.Situations;
import io.nextmove.json.GuidanceCase;
import io.nextmove.json.NextMoveJson;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.core.io.JsonStringEncoder;

/** The promises about documents: what is read and written, byte by byte (invariant 12; S29). */
@Domain(SituationDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(afterFailure = AfterFailureMode.SAMPLE_ONLY)
class JsonInvariants {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final int SITUATIONS = 2_000;
    private static final long SEED = 20_260_301;

    /** The digest of all answers, recorded on one machine and compared on every other. */
    private static final Path RECORDED = Path.of("src/test/resources/io/nextmove/scenarios/answers.sha256");

    /** Invariant 12. */
    @Property
    void the_order_of_fields_in_a_document_does_not_matter(@ForAll Situation s, @ForAll Random random) {
        String document = document(s, random);
        Situation read = NextMoveJson.readSituation(document);
        assertThat(read).isEqualTo(s);
        assertThat(NextMoveJson.write(ENGINE.advise(read))).isEqualTo(NextMoveJson.write(ENGINE.advise(s)));
    }

    /**
     * S29. The same bytes on every Java are those of one digest. After a change that was meant to change answers, record
     * it anew: {@code mvn -q -B -pl rules-core -am test -Dtest=JsonInvariants -Dsurefire.failIfNoSpecifiedTests=false
     * -Dnextmove.json.write=true}.
     */
    @Example
    void equal_situations_give_equal_bytes_of_json_in_any_locale_and_time_zone_and_on_any_java() throws IOException {
        String home = digest();
        if (Boolean.getBoolean("nextmove.json.write")) {
            Files.writeString(RECORDED, home + "\n");
        }
        System.out.printf(
                "JSON: %,d scenarios and %,d random situations, Java %d, in three locales and zones, SHA-256 %s%n",
                ShippedScenarios.all().size(), SITUATIONS, Runtime.version().feature(), home);
        assertThat(digestAbroad("tr-TR", "Pacific/Kiritimati")).isEqualTo(home);
        assertThat(digestAbroad("ar-EG", "Pacific/Niue")).isEqualTo(home);
        assertThat(Files.readString(RECORDED).strip())
                .as("the bytes of all answers; where a rule or a wording was meant to change, record them anew with"
                        + " -Dnextmove.json.write=true")
                .isEqualTo(home);
    }

    private static String digestAbroad(String locale, String zone) {
        Locale homeLocale = Locale.getDefault();
        TimeZone homeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return digest();
        } finally {
            Locale.setDefault(homeLocale);
            TimeZone.setDefault(homeZone);
        }
    }

    /** The digest of the answers to all scenarios and to random situations, by an engine that is loaded here and now. */
    private static String digest() {
        GuidanceEngine engine = GuidanceEngine.load();
        SplittableRandom random = new SplittableRandom(SEED);
        List<Situation> situations = Stream.concat(
                        ShippedScenarios.all().stream().map(GuidanceCase::situation),
                        Stream.generate(() -> Situations.random(random)).limit(SITUATIONS))
                .toList();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Situation s : situations) {
                digest.update(NextMoveJson.write(engine.advise(s)).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** A situation as JSON, the fields of each object in any order. */
    private static String document(Situation s, Random random) {
        Map<String, Object> document = new HashMap<>(Map.of("asOf", s.asOf().toString()));
        Facts.told(s).forEach((fact, value) -> {
            int dot = fact.path().indexOf('.');
            if (dot < 0) {
                document.put(fact.path(), value);
            } else {
                group(document, fact.path().substring(0, dot)).put(fact.path().substring(dot + 1), value);
            }
        });
        return json(document, random);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> group(Map<String, Object> document, String name) {
        return (Map<String, Object>) document.computeIfAbsent(name, n -> new HashMap<String, Object>());
    }

    private static String json(Object value, Random random) {
        if (value instanceof Map<?, ?> fields) {
            List<String> members = new ArrayList<>();
            fields.forEach((name, v) -> members.add(json(name, random) + ":" + json(v, random)));
            Collections.shuffle(members, random);
            return members.stream().collect(joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> json(item, random)).collect(joining(",", "[", "]"));
        }
        if (value instanceof Record record) {
            return json(components(record), random);
        }
        if (value instanceof Optional<?> one) {
            return json(one.orElseThrow(), random);
        }
        if (value instanceof OptionalInt number) {
            return Integer.toString(number.getAsInt());
        }
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(value.toString())) + '"';
    }

    /** The components of a record that are there, by name. */
    private static Map<String, Object> components(Record record) {
        Map<String, Object> components = new HashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                if (!value.equals(Optional.empty())) {
                    components.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return components;
    }
}
