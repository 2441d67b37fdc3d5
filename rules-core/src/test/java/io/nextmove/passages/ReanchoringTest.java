package io.nextmove.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seeded trials on the true text, where it is there, and on an invented one in which sentences repeat. */
class ReanchoringTest {

    private static final long SEED = 20260301;

    record Sample(String name, String text, PassageIndex index) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> texts() throws IOException {
        List<Sample> texts = new ArrayList<>();
        for (int seed = 1; seed <= 2; seed++) {
            StandIn standIn = StandIn.grown(seed);
            texts.add(new Sample("invented text " + seed, standIn.text(), standIn.index()));
        }
        if (TrueText.isThere()) {
            texts.add(new Sample("true text", TrueText.read(), PassageIndex.load()));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void after_an_edit_outside_the_passages_they_are_found_again_and_never_in_a_wrong_place(Sample sample) {
        int found = 0;
        int wrong = 0;
        int passages = 0;
        for (int trial = 0; trial < 1000; trial++) {
            Draft draft = new Draft(sample.text, sample.index, new Random(SEED + trial));
            draft.editOutside();
            SourceText edited = SourceText.of(sample.index, draft.text());
            int[] starts = draft.starts();
            for (Passage passage : sample.index.all()) {
                int start = edited.start(passage);
                boolean right = start == starts[passage.order()];
                boolean kept = draft.reordered() || edited.resolve(passage).anchoring() == Anchoring.EXACT;
                passages++;
                found += right && kept ? 1 : 0;
                wrong += start >= 0 && !right ? 1 : 0;
            }
        }
        assertThat(wrong).as("wrong places").isZero();
        assertThat(found).as("found again, of " + passages).isGreaterThanOrEqualTo(passages / 100 * 99);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void after_ten_edits_outside_the_passages_nearly_all_are_found_again(Sample sample) {
        int found = 0;
        int wrong = 0;
        int passages = 0;
        for (int trial = 0; trial < 100; trial++) {
            Draft draft = new Draft(sample.text, sample.index, new Random(SEED - 1 - trial));
            for (int edit = 0; edit < 10; edit++) {
                draft.editOutside();
            }
            SourceText edited = SourceText.of(sample.index, draft.text());
            int[] starts = draft.starts();
            for (Passage passage : sample.index.all()) {
                int start = edited.start(passage);
                passages++;
                found += start == starts[passage.order()] ? 1 : 0;
                wrong += start >= 0 && start != starts[passage.order()] ? 1 : 0;
            }
        }
        assertThat(wrong).as("wrong places").isZero();
        assertThat(found).as("found again, of " + passages).isGreaterThanOrEqualTo(passages / 100 * 99);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void one_changed_character_is_reported_for_its_passage_and_for_no_other(Sample sample) {
        for (int trial = 0; trial < 3 * sample.index.all().size(); trial++) {
            Draft draft = new Draft(sample.text, sample.index, new Random(SEED + trial));
            int changed = trial % sample.index.all().size();
            draft.changeOneCharacter(changed);
            for (Resolution resolution :
                    SourceText.of(sample.index, draft.text()).report()) {
                Passage passage = resolution.passage();
                Anchoring altered = passage.anchor().isEmpty() ? Anchoring.LOST : Anchoring.CHANGED;
                assertThat(resolution.anchoring())
                        .as(passage.id())
                        .isEqualTo(passage.order() == changed ? altered : Anchoring.EXACT);
                assertThat(resolution.text().isPresent()).isEqualTo(passage.order() != changed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_passage_taken_out_is_lost_and_no_other_passage_is(Sample sample) {
        for (Passage passage : sample.index.all()) {
            Draft draft = new Draft(sample.text, sample.index, new Random(SEED));
            draft.remove(passage.order());
            for (Resolution resolution :
                    SourceText.of(sample.index, draft.text()).report()) {
                boolean out = resolution.passage().equals(passage);
                assertThat(resolution.anchoring())
                        .as(passage.id() + " is out: " + resolution.passage().id())
                        .isEqualTo(out ? Anchoring.LOST : Anchoring.EXACT);
            }
        }
    }
}
