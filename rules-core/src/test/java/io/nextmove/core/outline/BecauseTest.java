package io.nextmove.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.SituationDomain;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.OutlineSection;
import io.nextmove.outline.Part;
import io.nextmove.scenarios.ShippedScenarios;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** Whatever an answer shows as something to do, to leave out, to know or to tell has its reason in a sentence to the asker. */
@Domain(SituationDomain.class)
@PropertyDefaults(afterFailure = AfterFailureMode.SAMPLE_ONLY)
class BecauseTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final int WORDS = 14;
    private static final Pattern SENTENCES = Pattern.compile("\\p{Lu}[^\"]*[.?]");
    private static final Set<Part> WITH_REASON = EnumSet.of(
            Part.URGENT,
            Part.HEADLINE,
            Part.ANSWERS,
            Part.QUESTIONS,
            Part.FIRST_STEP,
            Part.NEXT_STEPS,
            Part.OPENS_LATER,
            Part.BEST_AVOIDED);

    @Example
    void every_reason_behind_an_item_of_a_scenario_has_its_sentence() {
        assertThat(ShippedScenarios.all())
                .allSatisfy(one -> assertThat(wordless(one.situation())).isEmpty());
    }

    @Property
    void every_reason_behind_an_item_of_an_arbitrary_answer_has_its_sentence(@ForAll Situation s) {
        assertThat(wordless(s)).isEmpty();
    }

    @Example
    void every_sentence_is_short_and_whole() {
        assertThat(RuleCatalog.load().rules().stream()
                        .map(Rule::reason)
                        .flatMap(reason -> reason.because().stream()))
                .isNotEmpty()
                .allSatisfy(because -> {
                    assertThat(because).matches(SENTENCES);
                    assertThat(WordCount.in(because)).as(because).isLessThanOrEqualTo(WORDS);
                });
    }

    /** The rules behind what is shown that have no sentence. What is shown on request counts if it is of a move. */
    private static Stream<String> wordless(Situation s) {
        return ENGINE.advise(s).outline().sections().stream()
                .flatMap(BecauseTest::items)
                .peek(item -> assertThat(item.reasons()).as(item.text()).isNotEmpty())
                .flatMap(item -> item.reasons().stream())
                .filter(reason -> reason.because().isEmpty())
                .map(Reason::id);
    }

    private static Stream<OutlineItem> items(OutlineSection section) {
        return section.items().stream()
                .filter(item -> WITH_REASON.contains(section.part())
                        || section.part() == Part.MORE && item.move().isPresent());
    }
}
