package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Facts;
import io.nextmove.assurance.Situations;
import io.nextmove.core.decide.Statuses;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.explain.WhatWouldChange.Alternative;
import io.nextmove.explain.WhatWouldChange.Setting;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    /** What brings a fact about, where the asker can. */
    private static final Map<Fact<?>, Move> DOING = Map.ofEntries(
            Map.entry(Fact.INVITATION_ASKED_WHY, Move.ASK_WHY_WITH_CURIOSITY),
            Map.entry(Fact.INVITATION_FEAR_DISARMED, Move.DISARM_FEAR_OF_BEING_OUTNUMBERED),
            Map.entry(Fact.INVITATION_ONE_SESSION_OFFERED, Move.LOWER_BAR_TO_ONE_SESSION),
            Map.entry(Fact.INVITATION_PATTERN_NAMED, Move.NAME_THE_PATTERN_ONCE),
            Map.entry(Fact.INVITATION_LAST_WHY_ASKED, Move.ASK_WHY_ONE_LAST_TIME),
            Map.entry(Fact.INVITATION_BOUNDARY_STATED, Move.STATE_OWN_ACTION_BOUNDARY),
            Map.entry(Fact.INVITATION_STOPPED_ASKING, Move.STOP_ASKING),
            Map.entry(Fact.TIMELINE_WINDOW_START, Move.SET_A_WINDOW),
            Map.entry(Fact.TIMELINE_WINDOW_END, Move.SET_A_WINDOW),
            Map.entry(Fact.TIMELINE_MOVEMENT_REVIEWED, Move.REVIEW_WHAT_MOVED),
            Map.entry(Fact.OWN_CONTEMPT, Move.CHECK_OWN_HEAT),
            Map.entry(Fact.OWN_COLDNESS, Move.SHIFT_TO_CALM_ENGAGEMENT),
            Map.entry(Fact.OWN_ASKS_AS_WEAPON, Move.SHIFT_TO_CALM_ENGAGEMENT),
            Map.entry(Fact.OWN_YOU_STATEMENTS, Move.USE_I_FEEL),
            Map.entry(Fact.OWN_SOLO_MOTIVE, Move.START_OWN_WORK),
            Map.entry(Fact.OWN_SOLO_WORK_STARTED, Move.START_OWN_WORK),
            Map.entry(Fact.OWN_HAS_PROGRAM, Move.USE_A_SCRIPT_AND_PROGRAM),
            Map.entry(Fact.OWN_NON_NEGOTIABLES, Move.STATE_NON_NEGOTIABLES_ONCE),
            Map.entry(Fact.OWN_TRUCE_CALLED, Move.CALL_A_TRUCE),
            Map.entry(Fact.OWN_SUPPORT_IN_PLACE, Move.GET_INDIVIDUAL_SUPPORT),
            Map.entry(Fact.OWN_KNOWS_WHAT_STAYING_IN, Move.GET_CLEAR_ON_STAYING),
            Map.entry(Fact.MEANS_HOME_PROGRAM, Move.USE_HOME_PROGRAM));

    private static final Set<Fact<?>> CONDUCT =
            Set.of(Fact.OWN_CONTEMPT, Fact.OWN_COLDNESS, Fact.OWN_ASKS_AS_WEAPON, Fact.OWN_YOU_STATEMENTS);
    private static final Set<String> WORSE =
            Set.of("AS_THREAT", "REPEATEDLY", "LEVER_ON_PARTNER", "MIXED", "UNSURE", "BOTH");
    private static final Situation CLEARED = Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.physicalAbuse(Certainty.NO)
                    .sexualAbuse(Certainty.NO)
                    .coerciveControl(Certainty.NO)
                    .afraidOfPartner(Answer.NO))
            .refusal(r -> r.status(RefusalStatus.REFUSING))
            .build();

    /** What a separation is told by: rules read it silently, and no explanation names it for that. */
    private static final Set<Fact<?>> NEVER_REPEATED =
            Set.of(Fact.SAFETY_SEPARATION, Fact.COUPLE_RELATIONSHIP, Fact.DEPARTURE_PARTNER_PLANS);

    @Test
    void every_set_does_what_it_says_and_none_is_larger_than_it_must_be() {
        Random random = new Random(23);
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Move move = Move.values()[random.nextInt(Move.values().length)];
            WhatWouldChange change = ENGINE.explanations().whatWouldChange(s, move);
            assertThat(change.status()).isEqualTo(status(s, move));
            for (Alternative alternative : change.alternatives()) {
                Situation then = s;
                for (Setting setting : alternative.settings()) {
                    then = Facts.with(then, setting.fact(), setting.value());
                    if (alternative.settings().size() > 1) {
                        assertThat(status(Facts.with(s, setting.fact(), setting.value()), move))
                                .isEqualTo(change.status());
                    }
                }
                assertThat(status(then, move)).isEqualTo(alternative.becomes()).isNotEqualTo(change.status());
            }
        }
    }

    /** What is left out for speed, facts that do not bear and values that nothing tells apart, hides no change. */
    @Test
    void no_single_fact_that_changes_the_status_is_missed() {
        Random random = new Random(29);
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Move move = Move.values()[random.nextInt(Move.values().length)];
            Set<Reached> reached = new HashSet<>();
            Optional<Status> now = Shipped.status(s, move);
            for (Fact<?> fact : Fact.all()) {
                for (Object value : AlternativeValues.of(fact, s)) {
                    Optional<Status> then = Shipped.status(Facts.with(s, fact, value), move);
                    if (!then.equals(now)) {
                        reached.add(new Reached(Set.of(fact), then));
                    }
                }
            }
            Set<Reached> found = reached(ENGINE.explanations().whatWouldChange(s, move));
            Set<Reached> named = new HashSet<>(reached);
            named.removeIf(r -> NEVER_REPEATED.containsAll(r.facts));
            if (named.isEmpty()) {
                assertThat(found).allMatch(r -> r.facts.size() == 2 || reached.contains(r));
            } else {
                assertThat(reached).containsAll(found);
                assertThat(found).containsAll(named);
            }
        }
    }

    /** Pairs that are not tried, because their parts cannot meet in a rule, hide no change either. */
    @Test
    void no_pair_that_changes_the_status_is_missed_where_no_single_fact_does() {
        Random random = new Random(47);
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Move move = Move.values()[random.nextInt(Move.values().length)];
            Set<Reached> found = reached(ENGINE.explanations().whatWouldChange(s, move));
            if (found.stream().anyMatch(r -> r.facts.size() == 1)) {
                continue;
            }
            Influence influence = Shipped.influence(move);
            Optional<Status> now = Shipped.status(s, move);
            Set<Reached> reached = new HashSet<>();
            for (Fact<?> one : influence.facts()) {
                for (Object value : influence.values(one, s)) {
                    Situation changed = Facts.with(s, one, value);
                    for (Fact<?> other : influence.facts()) {
                        for (Object beside : one.compareTo(other) < 0 ? influence.values(other, s) : List.of()) {
                            Optional<Status> then = Shipped.status(Facts.with(changed, other, beside), move);
                            if (!then.equals(now)) {
                                reached.add(new Reached(Set.of(one, other), then));
                            }
                        }
                    }
                }
            }
            assertThat(found).isEqualTo(reached);
        }
    }

    /** What is not among the rules that have influence on a move does not decide its status. */
    @Test
    void the_rules_with_influence_on_a_move_settle_it() {
        Random random = new Random(53);
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Statuses all = Shipped.evaluate(s).statuses();
            for (Move move : Move.values()) {
                assertThat(Shipped.evaluateInfluence(move, s).statuses().of(move))
                        .as(move.name())
                        .isEqualTo(all.of(move));
            }
        }
    }

    /** Facts that are others, and the status that comes of it. */
    private record Reached(Set<Fact<?>> facts, Optional<Status> status) {}

    private static Set<Reached> reached(WhatWouldChange change) {
        return change.alternatives().stream()
                .map(a ->
                        new Reached(a.settings().stream().map(Setting::fact).collect(Collectors.toSet()), a.becomes()))
                .collect(Collectors.toSet());
    }

    private static Optional<Status> status(Situation s, Move move) {
        return ENGINE.advise(s).move(move).map(AdvisedMove::status);
    }

    @Test
    void every_fact_is_the_askers_to_act_on_or_not_with_a_reason() {
        Actionability verdicts = Actionability.of(AnswerTexts.english());
        assertThat(Fact.all())
                .allSatisfy(fact -> assertThat(verdicts.of(fact).reason()).hasSizeGreaterThan(10));
        assertThat(Fact.all().stream()
                        .filter(f ->
                                f.path().matches("(safety|affair|health|departure|refusal|treatment|children)\\..*")))
                .isNotEmpty()
                .noneMatch(f -> verdicts.of(f).move().isPresent());
    }

    @Test
    void what_is_so_is_never_offered_as_something_to_do() {
        WhatWouldChange change = ENGINE.explanations().whatWouldChange(CLEARED, Move.FIND_THE_REASON);
        String text = change.toText();
        assertThat(text).contains("None of this is a thing to do or to answer differently");
        assertThat(text).doesNotContain("SUSPECTED").doesNotContain("YES");
        assertThat(change).hasToString("WhatWouldChange[redacted]");
    }

    /** Nobody is led to do here what the answer does not recommend here, nor to undo or to do worse. */
    @Test
    void only_what_the_answer_recommends_is_offered_as_something_to_do() {
        Random random = new Random(59);
        Set<Fact<?>> offered = new TreeSet<>();
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation told = Situations.random(random);
            Situation s = i % 2 == 0
                    ? told
                    : told.toBuilder().safety(CLEARED.safety()).build();
            Guidance answer = ENGINE.advise(s);
            Move move = Move.values()[random.nextInt(Move.values().length)];
            for (Alternative alternative :
                    ENGINE.explanations().whatWouldChange(s, move).alternatives()) {
                for (Setting setting : alternative.settings()) {
                    if (setting.actionable()) {
                        offered.add(setting.fact());
                        Move doing = DOING.get(setting.fact());
                        assertThat(answer.move(doing).map(AdvisedMove::status))
                                .as(setting.fact() + " by " + doing)
                                .contains(Status.RECOMMENDED);
                        assertThat(WORSE).doesNotContain(String.valueOf(setting.value()));
                        assertThat(CONDUCT.contains(setting.fact()) && setting.value() != Answer.NO)
                                .isFalse();
                    }
                }
            }
        }
        assertThat(offered).hasSizeGreaterThan(2);
    }

    @Test
    void under_harm_nothing_is_offered_as_something_to_do() {
        Situation harm =
                CLEARED.toBuilder().safety(s -> s.afraidOfPartner(Answer.YES)).build();
        assertThat(ENGINE.explanations().whatWouldChange(harm, Move.STOP_ASKING).alternatives())
                .isNotEmpty();
        for (Move move : Move.values()) {
            assertThat(ENGINE.explanations().whatWouldChange(harm, move).alternatives())
                    .noneMatch(Alternative::actionable);
        }
    }
}
