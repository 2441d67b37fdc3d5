package io.nextmove.house;

import static io.nextmove.house.HouseFiles.OWN;
import static io.nextmove.house.HouseFiles.engine;
import static io.nextmove.house.HouseFiles.rule;
import static io.nextmove.situation.Answer.NO;
import static io.nextmove.situation.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.HouseAdvice;
import io.nextmove.HouseFacts;
import io.nextmove.assurance.Situations;
import io.nextmove.explain.Interview;
import io.nextmove.explain.Interview.Stage;
import io.nextmove.explain.WhatWouldChange.Alternative;
import io.nextmove.json.NextMoveJson;
import io.nextmove.json.Schema;
import io.nextmove.json.Validator;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.Part;
import io.nextmove.reply.Draft;
import io.nextmove.situation.Fact;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import io.nextmove.source.Footing;
import io.nextmove.source.Reason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules of a service do. */
class HouseRulesTest {
    private static final GuidanceEngine LIBRARY = GuidanceEngine.load();
    private static final Situation SAFE = Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.physicalAbuse(NO).sexualAbuse(NO).coerciveControl(NO).afraidOfPartner(NO))
            .refusal(r -> r.status(RefusalStatus.REFUSING).reasons(RefusalReason.BURNED_BY_THERAPIST))
            .build();
    private static final Situation HARM = Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.physicalAbuse(YES))
            .build();
    private static final Situation DANGER = Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.immediateDanger(YES))
            .build();

    @TempDir
    private Path folder;

    private static List<String> texts(Guidance answer, Part part) {
        return answer.outline().section(part).stream()
                .flatMap(section -> section.items().stream())
                .map(OutlineItem::text)
                .toList();
    }

    @Test
    void a_step_of_the_service_comes_after_the_librarys() {
        Guidance answer = engine(folder, rule("OUR-1", "Situation( )", "actions.recommend( \"referral\" );"))
                .advise(SAFE);
        assertThat(answer.house().steps()).singleElement().satisfies(step -> {
            assertThat(step.id()).isEqualTo("referral");
            assertThat(step.recommended()).isTrue();
            assertThat(step.because()).singleElement().satisfies(reason -> {
                assertThat(reason.id()).isEqualTo("OUR-1");
                assertThat(reason.footing()).isEqualTo(Footing.HOUSE);
                assertThat(reason.citations().get(0).passage()).isEqualTo("house/handbook");
            });
        });
        List<String> next = texts(answer, Part.NEXT_STEPS);
        assertThat(next.get(next.size() - 1)).startsWith("Call our referral desk");
        assertThat(next.subList(0, next.size() - 1)).isEqualTo(texts(LIBRARY.advise(SAFE), Part.NEXT_STEPS));
        assertThat(answer.trace().fired()).extracting(Reason::id).contains("OUR-1");
        assertThat(answer.recommended())
                .extracting(AdvisedMove::move)
                .isEqualTo(LIBRARY.advise(SAFE).recommended().stream()
                        .map(AdvisedMove::move)
                        .toList());
    }

    @Test
    void bars_of_the_library_reach_steps_of_the_service_by_trait() {
        GuidanceEngine engine =
                engine(folder, rule("OUR-1", "Situation( )", "actions.recommend( \"referral\", \"together\" );"));
        assertThat(status(engine.advise(SAFE), "together")).contains(Status.RECOMMENDED);
        assertThat(status(engine.advise(HARM), "together")).contains(Status.EXCLUDED);
        assertThat(status(engine.advise(HARM), "referral")).contains(Status.RECOMMENDED);
        assertThat(status(engine.advise(DANGER), "referral")).contains(Status.DEFERRED);
        assertThat(texts(engine.advise(HARM), Part.NEXT_STEPS)).noneMatch(text -> text.contains("open evening"));
    }

    private static Optional<Status> status(Guidance answer, String step) {
        return answer.house().steps().stream()
                .filter(s -> s.id().equals(step))
                .map(HouseAdvice.Step::status)
                .findFirst();
    }

    @Test
    void in_danger_the_outline_has_nothing_of_the_service() {
        Guidance answer = engine(
                        folder,
                        rule(
                                "OUR-1",
                                "Situation( )",
                                "actions.recommend( \"referral\" ); actions.attach( \"hours\" );"))
                .advise(DANGER);
        assertThat(answer.outline().sections())
                .isEqualTo(LIBRARY.advise(DANGER).outline().sections());
    }

    @Test
    void a_bar_of_the_service_reaches_the_librarys_moves() {
        GuidanceEngine engine =
                engine(folder, rule("OUR-1", "Situation( )", "actions.hold( JOINT, INVITES, SPEAKS );"));
        Guidance answer = engine.advise(SAFE);
        assertThat(answer.recommended())
                .isNotEmpty()
                .noneMatch(m -> m.move().has(Trait.JOINT)
                        || m.move().has(Trait.INVITES)
                        || m.move().has(Trait.SPEAKS));
        AdvisedMove barred = LIBRARY.advise(SAFE).recommended().stream()
                .filter(m -> m.move().has(Trait.INVITES))
                .map(m -> answer.move(m.move()).orElseThrow())
                .findFirst()
                .orElseThrow();
        assertThat(barred.status()).isEqualTo(Status.HELD);
        assertThat(barred.because()).extracting(Reason::id).containsExactly("OUR-1");
        assertThat(answer.why(barred.move()).orElseThrow().steps().get(0).rule().id())
                .isEqualTo("OUR-1");
        assertThat(engine.explanations()
                        .whyNot(SAFE, barred.move())
                        .orElseThrow()
                        .bars())
                .extracting(bar -> bar.rule().id())
                .containsExactly("OUR-1");
        assertThat(engine.explanations().whatWouldChange(SAFE, barred.move()).alternatives())
                .extracting(Alternative::becomes)
                .doesNotContain(Optional.of(Status.RECOMMENDED));
    }

    @Test
    void explanations_and_interviews_go_on_as_before() {
        GuidanceEngine engine = engine(
                folder, rule("OUR-1", "Situation( )", "actions.exclude( JOINT ); actions.recommend( \"referral\" );"));
        for (Move move : Move.values()) {
            engine.explanations().whyNot(SAFE, move);
        }
        engine.explanations().nextQuestions(SAFE);
        Interview interview =
                engine.explanations().interview(Situation.asOf(LocalDate.EPOCH).build());
        Interview library =
                LIBRARY.explanations().interview(Situation.asOf(LocalDate.EPOCH).build());
        while (interview.stage() != Stage.FINISHED) {
            assertThat(interview.next().orElseThrow().id())
                    .isEqualTo(library.next().orElseThrow().id());
            interview = interview.skip();
            library = library.skip();
        }
        assertThat(interview.guidanceSoFar().house().steps()).hasSize(1);
        engine.explanations().compare(SAFE, HARM);
        engine.accept(SAFE, Map.of());
    }

    @Test
    void facts_of_the_service_are_seen_by_its_rules_in_answers_and_explanations() {
        GuidanceEngine engine = engine(
                folder,
                rule("OUR-1", "House( client, weeks >= 4, branch == \"north\" )", "actions.recommend( \"referral\" );")
                        + rule("OUR-2", "not House( client )", "actions.attach( \"hours\" );")
                        + rule("OUR-3", "House( client == false )", "actions.exclude( INVITES );"));
        GuidanceEngine north = engine.with(HouseFacts.of(Map.of("client", true, "weeks", 4, "branch", "north")));
        assertThat(north.advise(SAFE).house().steps()).hasSize(1);
        assertThat(north.advise(SAFE).house().notes()).isEmpty();
        assertThat(engine.advise(SAFE).house().steps()).isEmpty();
        assertThat(engine.advise(SAFE).house().notes()).hasSize(1);
        for (Map<String, ?> other : List.<Map<String, ?>>of(
                Map.of("client", true, "weeks", 3, "branch", "north"),
                Map.of("client", true, "weeks", 4, "branch", "south"),
                Map.of("weeks", 4, "branch", "north"))) {
            assertThat(engine.with(HouseFacts.of(other)).advise(SAFE).house().steps())
                    .isEmpty();
        }
        Move invites = LIBRARY.advise(SAFE).recommended().stream()
                .map(AdvisedMove::move)
                .filter(move -> move.has(Trait.INVITES))
                .findFirst()
                .orElseThrow();
        assertThat(engine.explanations().whyNot(SAFE, invites)).isEmpty();
        assertThat(engine.with(HouseFacts.of(Map.of("client", false)))
                        .explanations()
                        .whyNot(SAFE, invites))
                .isPresent();
    }

    @Test
    void facts_that_do_not_fit_are_refused_without_their_values() {
        GuidanceEngine engine = engine(folder, rule("OUR-1", "House( client )", "actions.attach( \"hours\" );"));
        assertThatThrownBy(() -> engine.with(HouseFacts.of(Map.of("age", 41))))
                .hasMessage("`age` is no fact of our.drl; its facts are: branch, client, weeks");
        assertThatThrownBy(() -> engine.with(HouseFacts.of(Map.of("branch", "west"))))
                .hasMessage("`branch` must be one of north, south");
        assertThatThrownBy(() -> engine.with(HouseFacts.of(Map.of("client", 1))))
                .hasMessage("`client` must be true or false");
        assertThatThrownBy(() -> LIBRARY.with(HouseFacts.of(Map.of("client", true))))
                .hasMessage("`client` is no fact of this engine: it has none; see GuidanceEngine.Builder.rules");
        assertThat(HouseFacts.of(Map.of("client", true))).hasToString("HouseFacts[redacted]");
    }

    @Test
    void conditions_test_words_facts_and_judgments() {
        GuidanceEngine engine = engine(
                folder,
                rule(
                                "OUR-1",
                                "Situation( !abuseHold && ( refusal.status == RefusalStatus.REFUSING || danger ), safety.physicalAbuse.no, refusal.reasons contains RefusalReason.BURNED_BY_THERAPIST )",
                                "actions.attach( \"hours\" );")
                        + rule(
                                "OUR-2",
                                "Situation( abuse == AbuseState.PRESENT ) not Situation( safety.pregnant.yes )",
                                "actions.recommend( \"referral\" );"));
        assertThat(engine.advise(SAFE).house().notes()).hasSize(1);
        assertThat(engine.advise(SAFE).house().steps()).isEmpty();
        assertThat(engine.advise(HARM).house().notes()).isEmpty();
        assertThat(engine.advise(HARM).house().steps()).hasSize(1);
        Reason reason = engine.advise(SAFE).house().notes().get(0).because().get(0);
        assertThat(reason.facts()).contains(Fact.SAFETY_PHYSICAL_ABUSE, Fact.REFUSAL_STATUS, Fact.REFUSAL_REASONS);
    }

    @Test
    void a_question_of_the_service_is_asked_after_those_on_safety() {
        GuidanceEngine engine = engine(folder, rule("OUR-1", "Situation( )", "actions.ask( \"affair.partner\" );"));
        assertThat(engine.advise(SAFE).questions())
                .filteredOn(q -> q.fact() == Fact.AFFAIR_PARTNER)
                .singleElement()
                .satisfies(q -> assertThat(q.because()).extracting(Reason::id).contains("OUR-1"));
        assertThat(engine.advise(HARM).questions()).noneMatch(q -> q.fact() == Fact.AFFAIR_PARTNER);
    }

    @Test
    void the_rules_are_part_of_the_edition() {
        String rules = rule("OUR-1", "Situation( )", "actions.recommend( \"referral\" );");
        Set<Optional<String>> editions = Set.of(
                LIBRARY.advise(SAFE).trace().house(),
                engine(folder, rules).advise(SAFE).trace().house(),
                engine(folder, rules + "\n").advise(SAFE).record(SAFE).house(),
                engine(folder, rules, OWN.replace("weekdays", "Mondays"))
                        .advise(SAFE)
                        .trace()
                        .house());
        assertThat(editions).hasSize(4);
    }

    @Test
    void json_has_what_the_service_adds_by_the_schema() {
        Guidance answer = engine(
                        folder,
                        rule(
                                "OUR-1",
                                "Situation( )",
                                "actions.recommend( \"referral\" ); actions.attach( \"hours\" );"))
                .advise(SAFE);
        assertThat(NextMoveJson.write(answer))
                .contains("\"house\":{\"steps\":[{\"step\":\"referral\",\"status\":\"RECOMMENDED\"")
                .contains("\"notices\":[{\"notice\":\"hours\"");
        assertThat(Validator.shipped().errors(Schema.GUIDANCE, NextMoveJson.write(answer)))
                .isEmpty();
        assertThat(NextMoveJson.write(LIBRARY.advise(SAFE))).doesNotContain("\"house\"");
    }

    @Test
    void the_rules_are_listed_after_the_librarys() {
        List<Reason> rules = engine(folder, rule("OUR-1", "Situation( )", "actions.attach( \"hours\" );"))
                .rules();
        assertThat(rules.get(rules.size() - 1).id()).isEqualTo("OUR-1");
        assertThat(rules.subList(0, rules.size() - 1)).isEqualTo(LIBRARY.rules());
    }

    @Test
    void threads_share_an_engine() {
        GuidanceEngine engine = engine(
                folder,
                rule("OUR-1", "Situation( inviter, !danger )", "actions.recommend( \"referral\" );")
                        + rule("OUR-2", "Situation( abuse == AbuseState.ABSENT )", "actions.hold( INVITES );"));
        SplittableRandom random = new SplittableRandom(7);
        List<Situation> situations =
                Stream.generate(() -> Situations.random(random)).limit(500).toList();
        List<Guidance> alone = situations.stream().map(engine::advise).toList();
        assertThat(engine.adviseAll(situations.parallelStream()).toList()).isEqualTo(alone);
    }

    @Test
    void the_answer_in_its_own_words_passes_the_check() {
        GuidanceEngine engine = engine(folder, rule("OUR-1", "Situation( )", "actions.exclude( JOINT, INVITES );"));
        assertThat(engine.check(SAFE, Draft.of(engine.advise(SAFE))).findings()).isEmpty();
    }

    @Test
    void nothing_prints_what_an_answer_holds() {
        HouseAdvice advice = engine(
                        folder,
                        rule(
                                "OUR-1",
                                "Situation( )",
                                "actions.recommend( \"referral\" ); actions.attach( \"hours\" );"))
                .advise(SAFE)
                .house();
        assertThat(advice).hasToString("HouseAdvice[redacted]");
        assertThat(advice.steps().get(0)).hasToString("Step[redacted]");
        assertThat(advice.notes().get(0)).hasToString("Note[redacted]");
        assertThat(HouseFacts.of(Map.of("client", true))).hasToString("HouseFacts[redacted]");
    }
}
