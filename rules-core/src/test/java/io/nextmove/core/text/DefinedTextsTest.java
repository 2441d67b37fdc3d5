package io.nextmove.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.core.findings.Variant;
import io.nextmove.core.language.Forms;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Fact;
import io.nextmove.situation.MovementSign;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The definitions agree with what is written in Java beside them. */
class DefinedTextsTest {
    private static final Collection<String> KEYS = DefinedTexts.all().stringPropertyNames();

    @Test
    void every_value_of_a_fact_has_a_label_and_every_label_a_value() {
        Set<String> labels = new TreeSet<>();
        Stream.concat(Fact.all().stream().map(Fact::type), Stream.of(DoorOutcome.class, MovementSign.class))
                .filter(Class::isEnum)
                .forEach(type -> Stream.of(type.getEnumConstants())
                        .forEach(
                                value -> labels.add("label." + type.getSimpleName() + "." + ((Enum<?>) value).name())));
        assertThat(KEYS.stream().filter(key -> key.startsWith("label."))).containsExactlyInAnyOrderElementsOf(labels);
    }

    @Test
    void every_variant_of_a_summary_is_its_short_one_or_one_that_a_rule_may_choose_or_a_form_of_it() {
        Set<String> variants = Stream.of(Variant.values()).map(Variant::name).collect(Collectors.toSet());
        assertThat(KEYS.stream().filter(key -> key.matches("move\\..*\\.summary\\..*")))
                .isNotEmpty()
                .allMatch(key -> {
                    String name = key.substring(key.lastIndexOf('.') + 1);
                    String text = key.substring(0, key.lastIndexOf('.'));
                    return name.equals("short")
                            || variants.contains(name)
                            || Forms.of(text).stream()
                                    .anyMatch(form -> form.name().equals(name));
                });
    }
}
