package io.nextmove.examples;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.core.answer.Answers;
import io.nextmove.core.answer.Reasons;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.Judgments;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.source.Appraisal;
import io.nextmove.source.EvidenceKind;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import io.nextmove.source.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Answers made by hand; no rule stands behind them. */
final class Sample {
    static final Reason STATED = Reasons.reason(
            "PLN-02",
            "A fear that was told is answered first",
            Optional.of("You told us of a fear."),
            "PLN-02",
            List.of(Fact.REFUSAL_REASONS, Fact.INVITATION_ASKS),
            Reasons.premises(List.of(), List.of(), List.of()),
            Footing.STATED,
            List.of(Reasons.citation(
                    "steps/10",
                    "Seven steps",
                    "Say the fear",
                    OptionalInt.of(5),
                    PassageKind.RECOMMENDATION,
                    Footing.STATED,
                    "The fear is taken up aloud.",
                    Optional.of(Reasons.evidence(
                            5, EvidenceKind.SURVEY, Appraisal.QUALIFIED, "a survey of adults", "fewer than told")))));
    static final Reason CAUTION = Reasons.reason(
            "SAF-07",
            "While a question on safety is open, whatever needs both waits",
            Optional.empty(),
            "SAF-07",
            List.of(Fact.SAFETY_PHYSICAL_ABUSE),
            Reasons.premises(List.of(), List.of(), List.of()),
            Footing.POLICY,
            List.of(Reasons.citation(
                    "policy/safety-first",
                    "Library caution",
                    "",
                    OptionalInt.empty(),
                    PassageKind.POLICY,
                    Footing.POLICY,
                    "",
                    Optional.empty())));

    private Sample() {}

    /** An answer that waits for questions, with something in every section. */
    static Guidance waiting() {
        return Answers.guidance(
                LocalDate.of(2026, 3, 1),
                judgments(AbuseState.UNKNOWN),
                Answers.headline("First, a few questions for you alone.", List.of(CAUTION)),
                List.of(),
                List.of(
                        Answers.move(
                                Move.SCREEN_FOR_ABUSE_PRIVATELY,
                                Status.RECOMMENDED,
                                true,
                                0,
                                "A sample",
                                "Answer the questions above by yourself, or with a professional where you are not sure"
                                        + " what counts.",
                                List.of("“I would like to talk with someone alone — thank you.”", "second", "third"),
                                List.of("Being asked while the partner listens."),
                                List.of("You have support already: keep it."),
                                "",
                                List.of(),
                                List.of(CAUTION, STATED)),
                        barred(Move.LOWER_BAR_TO_ONE_SESSION, Status.HELD, 1, "the three questions are answered no"),
                        barred(Move.OFFER_TELEHEALTH, Status.HELD, 2, "the three questions are answered no"),
                        barred(Move.SET_A_WINDOW, Status.DEFERRED, 3, "it is clear what you stay in"),
                        barred(Move.CALL_A_TRUCE, Status.DEFERRED, 4, "it is clear what you stay in"),
                        barred(Move.OFFER_WORKSHOP, Status.EXCLUDED, 5, "")),
                List.of(Answers.misstep(
                        Misstep.ULTIMATUM,
                        false,
                        "Leave the or-else out.",
                        List.of(Move.CUT_EVERY_THREAT),
                        List.of(STATED))),
                List.of(
                        Answers.question(
                                Fact.SAFETY_IMMEDIATE_DANGER, "Is anyone in danger right now?", List.of(CAUTION)),
                        Answers.question(
                                Fact.SAFETY_PHYSICAL_ABUSE, "Has anybody been hit or held?", List.of(CAUTION))),
                List.of(Answers.contradiction(
                        List.of("timeline.windowStart", "timeline.windowEnd"),
                        "The time set ends before it starts: read as not set.")),
                List.of(
                        Answers.notice(
                                Notice.CHECK_DEVICE_PRIVACY, List.of(), "Is this device only yours?", List.of(CAUTION)),
                        Answers.notice(
                                Notice.NOT_THERAPY_NOT_EMERGENCY,
                                List.of(),
                                "General information only.",
                                List.of(CAUTION))),
                Answers.trace(Set.of(), List.of(), "", "", Optional.empty()),
                AnswerTexts.english());
    }

    /** An answer to danger: urgent help, and much that waits. */
    static Guidance danger() {
        return Answers.guidance(
                LocalDate.of(2026, 3, 1),
                judgments(AbuseState.PRESENT),
                Answers.headline("Get help now.", List.of(CAUTION)),
                List.of(),
                List.of(
                        Answers.move(
                                Move.GET_EMERGENCY_HELP,
                                Status.RECOMMENDED,
                                true,
                                0,
                                "A sample",
                                "Get urgent help now.",
                                List.of(),
                                List.of(),
                                List.of(),
                                "",
                                List.of(),
                                List.of(CAUTION)),
                        barred(Move.CALL_A_TRUCE, Status.DEFERRED, 1, "it is safe"),
                        barred(Move.OFFER_WORKSHOP, Status.EXCLUDED, 2, "")),
                List.of(Answers.misstep(
                        Misstep.INVITE_UNDER_ABUSE,
                        true,
                        "Do not ask.",
                        List.of(Move.MAKE_SAFETY_PLAN),
                        List.of(CAUTION))),
                List.of(),
                List.of(),
                List.of(
                        Answers.notice(
                                Notice.CHECK_DEVICE_PRIVACY, List.of(), "Is this device only yours?", List.of(CAUTION)),
                        Answers.notice(
                                Notice.NO_EMERGENCY_GUIDANCE_IN_SOURCE,
                                List.of(),
                                "Your local services know more.",
                                List.of(CAUTION))),
                Answers.trace(Set.of(), List.of(), "", "", Optional.empty()),
                AnswerTexts.english());
    }

    private static Judgments judgments(AbuseState abuse) {
        return Answers.judgments(
                Answers.judgment(abuse, "Some questions are open.", List.of(CAUTION)),
                Answers.judgment(DepartureState.UNKNOWN, "Nothing was told of it.", List.of(STATED)),
                Answers.judgment(AskingState.EARLY_NO, "There was one no.", List.of(STATED)),
                Answers.reading(
                        RefusalReading.RED_FLAG,
                        "There is a warning sign.",
                        Confidence.PROVISIONAL,
                        Optional.of(RedFlagBasis.SCORN),
                        List.of(STATED),
                        List.of(CAUTION)),
                Answers.judgment(TimelineState.NO_WINDOW, "None was set.", List.of(STATED)));
    }

    private static AdvisedMove barred(Move move, Status status, int rank, String until) {
        return Answers.move(
                move,
                status,
                move == Move.LOWER_BAR_TO_ONE_SESSION || move == Move.SET_A_WINDOW,
                rank,
                "Sample of " + move,
                "Summary of " + move + ".",
                List.of(),
                List.of(),
                List.of(),
                until,
                List.of(Move.START_OWN_WORK),
                List.of(CAUTION));
    }
}
