package io.nextmove.assurance;

import static io.nextmove.assurance.Advice.notices;
import static io.nextmove.assurance.Advice.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.assurance.Texts.Text;
import io.nextmove.core.reply.Lexicon;
import io.nextmove.core.reply.Lexicon.Kind;
import io.nextmove.core.text.DefinedTexts;
import io.nextmove.move.Notice;
import io.nextmove.situation.Gender;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** The promises about words, over every bundle of the library and every text of an answer. */
@Domain(SituationDomain.class)
@PropertyDefaults(afterFailure = AfterFailureMode.SAMPLE_ONLY)
class WordingInvariants {
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** The passage on popular labels has one among its first words; nothing cites it (NOT-20). */
    private static final String NEVER_SHOWN = "red-flag/33\t";

    /** Defined texts that are parts of sentences: phrases and reasons of facts, labels of values. */
    private static final String OF_A_TABLE = "(fact|label)\\..*";

    /** Invariant 9; S17, S18, S23, S31, S35, S36. */
    @Property
    void no_text_holds_a_verdict_label_forecast_product_telephone_number_address_ultimatum_or_advice_to_watch(
            @ForAll Situation s) {
        Texts.assertClean(Lexicon.EVERYWHERE, Texts.all(on(s)));
    }

    /** S21, S24. */
    @Property
    void the_library_gives_nobody_a_sex_and_calls_own_work_no_lever(@ForAll Situation s) {
        Texts.assertClean(Lexicon.OWN_VOICE, Texts.own(on(s)));
    }

    /** S24. */
    @Property
    void evidence_about_men_is_marked_where_the_partner_is_not_one(@ForAll Situation s) {
        Guidance answer = on(s);
        if (s.couple().partnerGender() != Gender.MAN && !notices(answer).contains(Notice.EVIDENCE_IS_ABOUT_MEN)) {
            Texts.assertClean(Lexicon.ABOUT_MEN, Texts.own(answer));
        }
    }

    /** S22. */
    @Property
    void children_are_never_given_as_a_reason_for_asking(@ForAll Situation s) {
        Texts.assertClean(Lexicon.CHILDREN_AS_A_REASON, Texts.own(on(s)));
    }

    /** S37: a title may be seen by others. */
    @Property
    void no_title_of_a_move_tells_a_story_to_those_who_look_on(@ForAll Situation s) {
        Texts.assertClean(
                Lexicon.TELLTALE,
                Texts.all(on(s)).stream()
                        .filter(t -> t.place().endsWith(" title"))
                        .toList());
    }

    /** Every text is a sentence for people: nothing left blank, no placeholder, no name of the code. */
    @Property
    void every_text_is_written_out(@ForAll Situation s) {
        assertThat(Texts.own(on(s)))
                .filteredOn(t -> !t.place().endsWith("until"))
                .allSatisfy(t -> assertThat(t.words())
                        .as(t.place())
                        .isNotBlank()
                        .doesNotContainPattern(
                                "[{}]|\\bnull\\b|\\b[A-Z]+_[A-Z_]+\\b|\\b[a-z]+\\.[a-z]+[A-Z]\\w*|!!|\\?\\?"));
    }

    /** S23, S31, S35, S36: also what no situation of a test happened to bring up. */
    @Example
    void no_bundle_holds_what_no_text_may_say() throws IOException {
        Texts.assertClean(Lexicon.EVERYWHERE, bundles());
        Texts.assertClean(Lexicon.OWN_VOICE, bundles());
        Texts.assertClean(Lexicon.CHILDREN_AS_A_REASON, bundles());
        Texts.assertClean(
                Lexicon.TELLTALE,
                bundles().stream()
                        .filter(t -> t.place().matches("move\\..*\\.name"))
                        .toList());
    }

    /** S23, S31, S35, S36: the names of rules, the index of the source, the policies, and what explanations are made of. */
    @Example
    void no_table_and_no_rule_holds_what_no_text_may_say() throws IOException {
        Texts.assertClean(Lexicon.EVERYWHERE, tablesAndRules());
    }

    /** S35: nothing in the resources names the product, rules and indexes included. */
    @Example
    void no_resource_names_the_product() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path> texts = files.filter(Files::isRegularFile).toList();
            assertThat(texts).isNotEmpty();
            for (Path file : texts) {
                assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
                        .as(file.toString())
                        .doesNotContain("dvoe");
            }
        }
    }

    /** Every cell of a table that is a text, and the name of every rule. */
    private static List<Text> tablesAndRules() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Path file : files(f -> f.endsWith(".tsv") || f.endsWith(".drl"))) {
            String name = file.getFileName().toString();
            for (String line : Files.readAllLines(file)) {
                if (name.endsWith(".tsv") && !line.startsWith(NEVER_SHOWN) || line.startsWith("rule \"")) {
                    Stream.of(line.split("\t"))
                            .filter(cell -> cell.contains(" "))
                            .forEach(cell -> texts.add(new Text(name + ": " + cell, Kind.QUOTED, cell)));
                }
            }
        }
        DefinedTexts.all().forEach((key, text) -> {
            if (String.valueOf(key).matches(OF_A_TABLE)) {
                texts.add(new Text(String.valueOf(key), Kind.QUOTED, String.valueOf(text)));
            }
        });
        return texts;
    }

    private static List<Path> files(Predicate<String> name) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(f -> name.test(f.toString())).sorted().toList();
        }
    }

    private static List<Text> bundles() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Path file : files(f -> f.endsWith(".properties"))) {
            Properties bundle = DefinedTexts.all();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                bundle.load(reader);
            }
            bundle.stringPropertyNames().stream()
                    .filter(key -> !key.matches(OF_A_TABLE))
                    .sorted()
                    .forEach(key -> texts.add(new Text(key, kind(key), bundle.getProperty(key))));
        }
        return texts;
    }

    private static Kind kind(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        if (name.contains("avoid") || name.contains("misstep")) {
            return Kind.WARNED_OF;
        }
        return name.contains("say") ? Kind.SAMPLE : Kind.SAID;
    }
}
