package io.nextmove.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.assurance.Facts;
import io.nextmove.assurance.Situations;
import io.nextmove.json.GuidanceCase;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.Part;
import io.nextmove.reply.Draft;
import io.nextmove.reply.Finding;
import io.nextmove.scenarios.ShippedScenarios;
import io.nextmove.situation.Situation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An assistant that says what the answer says is not stopped. */
class OwnWordsTest {
    private static final int SITUATIONS = 2_000;
    /** What is shown as advice for now; what opens later and what is best avoided is not to be said as a reply. */
    private static final Set<Part> SAID = EnumSet.range(Part.URGENT, Part.NEXT_STEPS);

    @Test
    void the_answer_as_a_draft_passes() {
        SplittableRandom random = new SplittableRandom(20_260_304);
        Stream<Situation> arbitrary =
                Stream.generate(() -> Situations.random(random)).limit(SITUATIONS);
        assertThat(stopped(Stream.concat(shipped(), arbitrary), Draft::of)).isEmpty();
    }

    @Test
    void the_outline_as_a_draft_passes() {
        assertThat(stopped(shipped(), OwnWordsTest::outline)).isEmpty();
    }

    private static Stream<Situation> shipped() {
        return ShippedScenarios.all().stream().map(GuidanceCase::situation);
    }

    /** The situations in which a draft is stopped, and for what. */
    private static List<String> stopped(Stream<Situation> situations, Function<Guidance, Draft> draft) {
        return situations
                .map(situation -> findings(situation, draft))
                .filter(found -> !found.isEmpty())
                .limit(5)
                .toList();
    }

    private static String findings(Situation situation, Function<Guidance, Draft> draft) {
        Draft said = draft.apply(Replies.ENGINE.advise(situation));
        List<Finding> findings = Replies.ENGINE.check(situation, said).findings();
        return findings.isEmpty()
                ? ""
                : findings.stream().map(f -> f.fault() + " in " + f.place()).toList() + " of " + said.text() + "\n"
                        + Facts.describe(situation);
    }

    private static Draft outline(Guidance guidance) {
        List<OutlineItem> items = guidance.outline().sections().stream()
                .filter(section -> SAID.contains(section.part()))
                .flatMap(section -> section.items().stream())
                .toList();
        Draft own = Draft.of(guidance);
        return new Draft(
                String.join(
                        "\n\n",
                        Stream.concat(items.stream().map(OutlineItem::text), Stream.of(own.text()))
                                .toList()),
                items.stream().flatMap(item -> item.move().stream()).distinct().toList(),
                own.questions());
    }
}
