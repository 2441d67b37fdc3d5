package io.nextmove.core.explain;

import io.nextmove.core.decide.QuestionOrder;
import io.nextmove.core.evaluate.MovePhase;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.judgment.AbuseState;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** In which order an interview asks, and what it asks of whom. */
final class InterviewPlan {
    /** At most so many questions come before the first answer, the one on who is asking included. */
    static final int BEFORE_ANSWER = 15;
    /** At most so many if harm is told. */
    static final int UNDER_HARM = 12;
    /** At most so many of them are on where the asker stands. */
    static final int WHERE_YOU_STAND = 7;

    /** The questions on safety in their order, with those on whose life is at risk and when directly after that risk. */
    static final List<Fact<?>> SAFETY = safety();

    private final AnswerTexts texts;
    /** Prompts on safety that settle more than one fact. */
    private final List<Prompt> safetyPrompts;
    /** What the first step depends on, as a conversation goes; each single fact only where the prompt left it open. */
    private final List<Step> standing;

    InterviewPlan(AnswerTexts texts) {
        this.texts = texts;
        this.safetyPrompts = List.of(
                Prompt.defined("FEAR", texts), Prompt.defined("CHILDREN", texts), Prompt.defined("OWN_ACTS", texts));
        this.standing = List.of(
                step(Fact.QUESTIONS),
                step("PLACE", s -> true),
                step(Fact.REFUSAL_STATUS),
                step(Fact.REFUSAL_AFTER_YES, s -> status(s, RefusalStatus.AGREED)),
                step(Fact.REFUSAL_SESSIONS, s -> s.refusal().attendance() == Attendance.GOING),
                step(Fact.REFUSAL_REASONS, InterviewPlan::declined),
                step("TREATED", s -> true),
                step("ALONGSIDE", s -> true),
                step(Fact.HEALTH_DRIVES_DAMAGE, s -> s.health().substanceUse().likely()),
                step(Fact.AFFAIR_KNOWN_TO_OTHER, s -> s.affair().partner().likely()),
                step(Fact.AFFAIR_ONGOING, s -> s.affair().partner().likely()),
                step("SO_FAR", InterviewPlan::declined),
                step(Fact.INVITATION_ASKS, InterviewPlan::declined),
                step(Fact.TREATMENT_AS_PARTNER),
                step(Fact.TREATMENT_CONTEMPT),
                step(Fact.TREATMENT_CONTEMPT_PATTERN),
                step(Fact.INVITATION_ASKED_WHY, InterviewPlan::declined),
                step(Fact.INVITATION_CALM_ASKS, InterviewPlan::declined));
    }

    /** A question of the second stage, and for whom it is one. */
    record Step(Prompt prompt, Predicate<Situation> applies) {}

    private Step step(Fact<?> fact) {
        return step(fact, s -> true);
    }

    private Step step(Fact<?> fact, Predicate<Situation> applies) {
        return new Step(Prompt.of(fact, texts), applies);
    }

    private Step step(String prompt, Predicate<Situation> applies) {
        return new Step(Prompt.defined(prompt, texts), applies);
    }

    private static boolean status(Situation s, RefusalStatus status) {
        return s.refusal().status() == status;
    }

    private static boolean declined(Situation s) {
        return !status(s, RefusalStatus.NOT_ASKED) && !status(s, RefusalStatus.AGREED);
    }

    private static List<Fact<?>> safety() {
        List<Fact<?>> safety = new ArrayList<>(QuestionOrder.SAFETY);
        int after = safety.indexOf(Fact.SAFETY_SUICIDE_RISK) + 1;
        safety.addAll(after, QuestionOrder.IN_DANGER);
        safety.add(Fact.SAFETY_SEPARATION);
        return List.copyOf(safety);
    }

    /** The prompt of that name. */
    Prompt named(String name) {
        return Stream.concat(safetyPrompts.stream(), standing.stream().map(Step::prompt))
                .filter(prompt -> prompt.name().equals(name))
                .findFirst()
                .orElseGet(() -> Prompt.of(Fact.of(name), texts));
    }

    /** Whether a fact may be asked of that asker. */
    static boolean allowed(Fact<?> fact, MovePhase told) {
        if (told.isDanger()) {
            return QuestionOrder.IN_DANGER.contains(fact);
        }
        return QuestionOrder.IN_DANGER.contains(fact)
                || QuestionOrder.allowed(fact, told.perspective())
                        && (fact != Fact.SAFETY_SEPARATION || QuestionOrder.harmTold(told) || told.isHarmPast())
                        && (fact != Fact.SAFETY_OWN_HARM || told.getAbuse() == AbuseState.ABSENT);
    }

    /** Whether a question on safety is put before the first answer. */
    static boolean first(Fact<?> fact, MovePhase told, int asked) {
        Situation s = told.situation();
        if (QuestionOrder.SAFETY.subList(2, 5).contains(fact)) {
            return !told.isKindTold() || told.isHarmPast();
        }
        if (fact == Fact.SAFETY_ABUSE_DIRECTION) {
            Answer fear = s.safety().afraidOfPartner();
            return told.isKindTold() && (fear.no() || fear.unsure());
        }
        if (fact == Fact.SAFETY_STRANGLED) {
            return s.safety().physicalAbuse().likely();
        }
        if (fact == Fact.SAFETY_ABUSE_TIMING) {
            return told.isKindTold()
                    || s.safety().otherHarm().likely()
                    || s.safety().ownHarm().likely();
        }
        if (fact == Fact.SAFETY_CHILDREN_HARMED) {
            return !s.children().atHome().no();
        }
        if (fact == Fact.SAFETY_CHILDREN_HARMED_BY) {
            return s.safety().childrenHarmed().likely();
        }
        return fact != Fact.SAFETY_SEPARATION || asked < UNDER_HARM - 1;
    }

    /** How a question on safety is put: with the other facts that its answers settle, where these are open. */
    Prompt prompt(Fact<?> fact, Perspective asker, Set<Fact<?>> open) {
        return safetyPrompts.stream()
                .filter(prompt -> prompt.fact() == fact && asker == Perspective.INVITER && fits(prompt, fact, open))
                .findFirst()
                .orElseGet(() -> Prompt.of(fact, texts));
    }

    /** A prompt that tells more of facts which an answer may correct fits; one on the home only while that is open. */
    private static boolean fits(Prompt prompt, Fact<?> fact, Set<Fact<?>> open) {
        return fact != Fact.SAFETY_CHILDREN_HARMED || open.containsAll(prompt.facts());
    }

    /** What is asked next of where the asker stands, given what is open and what of that may matter. */
    Stream<Prompt> standing(Situation situation, Set<Fact<?>> open, Set<Fact<?>> wanted) {
        return standing.stream()
                .filter(step -> step.applies().test(situation)
                        && open.containsAll(step.prompt().facts())
                        && step.prompt().facts().stream().anyMatch(wanted::contains))
                .map(Step::prompt);
    }
}
