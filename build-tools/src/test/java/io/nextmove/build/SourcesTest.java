package io.nextmove.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is made from the definitions says what they say, in lines that can be read. */
class SourcesTest {
    private static final Definitions DEFINITIONS = Definitions.read(Path.of("../rules-api/src/main/definitions"));

    @Test
    void a_fact_is_a_typed_constant_that_knows_its_place() {
        assertThat(FactSource.of(DEFINITIONS))
                .contains("public static final Fact<Certainty> SAFETY_PHYSICAL_ABUSE =")
                .contains("public static final Fact<Map<Door, DoorOutcome>> INVITATION_DOORS =")
                .contains("public static final Fact<Set<Considered>> CONSIDERING =")
                .contains("-> s.safety().physicalAbuse();")
                .contains("-> s.toBuilder().safety(s.safety().toBuilder().physicalAbuse((Certainty) value).build());");
    }

    @Test
    void a_group_checks_by_name_what_it_is_given_and_takes_a_plain_answer_for_a_certainty() {
        GroupDefinition safety = DEFINITIONS.groups().get(1);
        assertThat(GroupSource.of(safety))
                .contains("Given.value(b.physicalAbuse, \"safety.physicalAbuse\")")
                .contains("public Builder physicalAbuse(Certainty value)")
                .contains("public Builder physicalAbuse(Answer value)")
                .contains("return \"Safety[redacted]\";")
                .contains("Physical harm by either partner;");
    }

    @Test
    void texts_are_found_by_key() {
        assertThat(TextSource.of(DEFINITIONS).lines())
                .contains("question.own.coldness.ask = Do you sometimes go cold or silent?")
                .contains("fact.own.coldness.phrase = you sometimes go silent")
                .contains("fact.own.coldness.move = SHIFT_TO_CALM_ENGAGEMENT")
                .contains("fact.affair.own.asked = never")
                .contains("label.Gender.WOMAN = A woman")
                .contains("move.STOP_ASKING.name = Letting a question rest");
    }

    @Test
    void documentation_is_wrapped_where_it_is_long() {
        assertThat(FactSource.of(DEFINITIONS).lines().filter(line -> line.contains("*")))
                .allMatch(line -> line.length() <= 120)
                .contains(
                        "     * {@code safety.sexualAbuse}: sexual harm by either partner; left blank it is UNKNOWN, never NO");
    }
}
