package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.Question;
import io.nextmove.Settings;
import io.nextmove.assurance.Situations;
import io.nextmove.core.decide.DoorChoice;
import io.nextmove.core.decide.QuestionOrder;
import io.nextmove.move.Move;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Door;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final GuidanceEngine LIBRARY = GuidanceEngine.load();
    private static final GuidanceEngine HOUSE =
            GuidanceEngine.builder().settings(new Settings(2, 1, 2)).build();
    private static final int SITUATIONS = 300;

    @Test
    void fewer_doors_and_questions_change_nothing_else() {
        int fewerDoors = 0;
        int fewerQuestions = 0;
        SplittableRandom random = new SplittableRandom(31);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Guidance library = LIBRARY.advise(s);
            Guidance house = HOUSE.advise(s);
            assertThat(moves(library)).containsAll(moves(house));
            assertThat(withoutDoors(house)).isEqualTo(withoutDoors(library));
            assertThat(doors(house))
                    .containsAll(doors(library).stream()
                            .filter(door -> wished(s, door))
                            .toList());
            assertThat(asked(house, true)).isEqualTo(asked(library, true));
            assertThat(asked(library, false)).containsAll(asked(house, false));
            fewerDoors += doors(house).size() < doors(library).size() ? 1 : 0;
            fewerQuestions += house.questions().size() < library.questions().size() ? 1 : 0;
        }
        assertThat(fewerDoors).isPositive();
        assertThat(fewerQuestions).isPositive();
    }

    @Test
    void in_danger_both_questions_on_a_life_are_asked_whatever_the_setting() {
        Situation danger = Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(s -> s.suicideRisk(Certainty.YES))
                .build();
        GuidanceEngine one =
                GuidanceEngine.builder().settings(new Settings(3, 2, 1)).build();
        assertThat(one.advise(danger).questions())
                .extracting(Question::fact)
                .isEqualTo(LIBRARY.advise(danger).questions().stream()
                        .map(Question::fact)
                        .toList())
                .hasSize(2);
    }

    @Test
    void a_window_of_another_length_is_shown_as_the_houses() {
        Set<String> notes = Set.of();
        SplittableRandom random = new SplittableRandom(32);
        while (notes.isEmpty()) {
            Situation s = Situations.random(random);
            notes = HOUSE.advise(s).moves().stream()
                    .flatMap(move -> move.notes().stream())
                    .filter(note -> note.contains("This service suggests 2 months"))
                    .collect(Collectors.toSet());
            assertThat(HOUSE.advise(s).moves().stream().flatMap(move -> move.notes().stream()))
                    .noneMatch(note -> note.contains("Three months"));
        }
        assertThat(notes).hasSize(1);
    }

    private static List<Move> moves(Guidance answer) {
        return answer.recommended().stream().map(AdvisedMove::move).toList();
    }

    private static List<Move> withoutDoors(Guidance answer) {
        return moves(answer).stream()
                .filter(move -> !DoorChoice.moves().contains(move))
                .toList();
    }

    private static List<Move> doors(Guidance answer) {
        return moves(answer).stream().filter(DoorChoice.moves()::contains).toList();
    }

    private static boolean wished(Situation s, Move move) {
        return s.refusal().doorsWished().stream()
                .anyMatch((Door door) ->
                        DoorChoice.move(door).filter(move::equals).isPresent());
    }

    private static List<Fact<?>> asked(Guidance answer, boolean safety) {
        return answer.questions().stream()
                .<Fact<?>>map(Question::fact)
                .filter(fact -> QuestionOrder.SAFETY.contains(fact) == safety)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 5, windowMonths, 2 to 6",
        "7, 2, 5, windowMonths, 2 to 6",
        "3, 3, 5, doorsAtATime, 1 to 2",
        "3, 0, 5, doorsAtATime, 1 to 2",
        "3, 2, 0, questionsAtATime, 1 to 5",
        "3, 2, 6, questionsAtATime, 1 to 5"
    })
    void a_number_out_of_its_bounds_is_refused_with_them(
            int months, int doors, int questions, String name, String bounds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settings(months, doors, questions))
                .withMessage("`" + name + "` must be a number from " + bounds);
    }

    @Test
    void a_file_may_leave_some_out(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.properties"), "windowMonths = 2\n");
        assertThat(Settings.read(file)).isEqualTo(new Settings(2, 2, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "~months = 2 | own.properties:2: the settings are doorsAtATime, questionsAtATime, windowMonths",
                "windowMonths = two | own.properties:1: `windowMonths` must be a number in digits",
                "windowMonths = 3~doorsAtATime = 9 | own.properties:2: `doorsAtATime` must be a number from 1 to 2"
            })
    void a_file_that_is_wrong_is_refused_with_the_line(String text, String message, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("own.properties"), text.replace('~', '\n'));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.read(file))
                .withMessage(message);
    }
}
