package io.nextmove.core.explain;

import io.nextmove.AcceptedSituation;
import io.nextmove.Question;
import io.nextmove.core.answer.Answers;
import io.nextmove.core.decide.QuestionOrder;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.MovePhase;
import io.nextmove.core.text.DefinedTexts;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.Fact;
import io.nextmove.situation.SaidBy;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which proposed facts count. One by one, those on safety first, they are added where the answer becomes no looser;
 * then those are dropped without which it is as careful.
 */
final class Acceptance {
    private static final Comparator<Fact<?>> SAFETY_FIRST = Comparator.comparingInt(
                    (Fact<?> fact) -> QuestionFinder.place(fact))
            .thenComparing(Comparator.naturalOrder());

    private final Explainer.Parts parts;
    private final Situation told;
    private final Map<Fact<?>, SaidBy> saidBy;
    private final Situation nothing;

    Acceptance(Explainer.Parts parts, Situation told, Map<Fact<?>, SaidBy> saidBy) {
        this.parts = parts;
        this.told = told;
        this.saidBy = saidBy;
        this.nothing = Situation.asOf(told.asOf()).build();
    }

    AcceptedSituation accept() {
        List<Fact<?>> proposed = proposed();
        Situation accepted = told;
        for (Fact<?> fact : proposed) {
            accepted = copy(fact, nothing, accepted);
        }
        Care settled = care(accepted);
        Care now = settled;
        List<Fact<?>> added = new ArrayList<>();
        for (Fact<?> fact : proposed) {
            Situation more = copy(fact, told, accepted);
            Care then = care(more);
            if (then.keeps(now)) {
                accepted = more;
                now = then;
                added.add(0, fact);
            }
        }
        for (Fact<?> fact : added) {
            Situation less = copy(fact, nothing, accepted);
            Care then = care(less);
            if (then.asCarefulAs(now) && then.keeps(settled)) {
                accepted = less;
            }
        }
        return Answers.accepted(accepted, toConfirm(proposed, accepted));
    }

    private List<Fact<?>> proposed() {
        List<Fact<?>> proposed = new ArrayList<>();
        for (Fact<?> fact : Fact.all()) {
            boolean settled = saidBy.getOrDefault(fact, SaidBy.PROPOSED) != SaidBy.PROPOSED;
            if (!settled && !fact.in(told).equals(fact.in(nothing))) {
                proposed.add(fact);
            }
        }
        proposed.sort(SAFETY_FIRST);
        return proposed;
    }

    private static <T> Situation copy(Fact<T> fact, Situation from, Situation to) {
        return fact.with(to, fact.in(from));
    }

    private List<Question> toConfirm(List<Fact<?>> proposed, Situation accepted) {
        MovePhase picture = parts.rules().evaluate(accepted).judgments();
        List<Question> toConfirm = new ArrayList<>();
        for (Fact<?> fact : proposed) {
            String key = QuestionOrder.key(fact, accepted.perspective());
            List<Reason> because = QuestionFinder.because(parts, fact);
            if (mayBeAsked(fact, picture) && DefinedTexts.find(key).isPresent() && !because.isEmpty()) {
                toConfirm.add(Answers.question(fact, parts.texts().text(key), because));
            }
        }
        return toConfirm;
    }

    private static boolean mayBeAsked(Fact<?> fact, MovePhase picture) {
        if (picture.isDanger()) {
            return fact == Fact.SAFETY_IMMEDIATE_DANGER || fact == Fact.SAFETY_SUICIDE_RISK;
        }
        return !QuestionOrder.harmTold(picture) || QuestionOrder.UNDER_HARM.contains(fact);
    }

    private Care care(Situation situation) {
        return Care.of(parts.rules().evaluate(situation));
    }

    /**
     * How careful an answer is.
     *
     * @param bars how strongly each move is barred
     * @param help the steps to safety that are recommended
     * @param questions the questions on safety that are asked
     * @param reaching what is recommended and reaches the partner
     * @param reachable whether the refusal reads as reachable
     * @param harm whether harm or danger is told
     */
    private record Care(
            List<Integer> bars,
            Set<Move> help,
            Set<Fact<?>> questions,
            Set<Move> reaching,
            boolean reachable,
            boolean harm) {
        private static final Set<Move> HELP = EnumSet.of(
                Move.GET_EMERGENCY_HELP,
                Move.GET_CRISIS_SUPPORT,
                Move.GET_INDIVIDUAL_SUPPORT,
                Move.MAKE_SAFETY_PLAN,
                Move.GET_HELP_FOR_CHILDREN);
        private static final Set<RefusalReading> REACHABLE =
                EnumSet.of(RefusalReading.REACHABLE, RefusalReading.REACHABLE_PROVISIONAL);
        private static final int FREE = 0;
        private static final int WAITS = 1;
        private static final int OUT = 2;
        private static final int TAKEN_OUT = 3;

        private static int level(Status status) {
            return switch (status) {
                case RECOMMENDED -> FREE;
                case DEFERRED, HELD -> WAITS;
                case EXCLUDED -> OUT;
            };
        }

        static Care of(Evaluation evaluation) {
            List<Integer> bars = new ArrayList<>();
            Set<Move> help = EnumSet.noneOf(Move.class);
            Set<Move> reaching = EnumSet.noneOf(Move.class);
            for (Move move : Move.values()) {
                Status status = evaluation.statuses().of(move);
                boolean out = evaluation.statuses().suppressed(move);
                bars.add(out ? TAKEN_OUT : status == null ? FREE : level(status));
                if (status == Status.RECOMMENDED) {
                    if (HELP.contains(move)) {
                        help.add(move);
                    }
                    if (reaches(move)) {
                        reaching.add(move);
                    }
                }
            }
            MovePhase picture = evaluation.judgments();
            List<Fact<?>> questions = new ArrayList<>(QuestionOrder.choose(evaluation.findings(), picture));
            questions.retainAll(QuestionOrder.SAFETY);
            return new Care(
                    bars,
                    help,
                    Set.copyOf(questions),
                    reaching,
                    REACHABLE.contains(evaluation.reading().get(0).value()),
                    picture.isDanger() || picture.isAbuseHold());
        }

        /** Whether nothing is looser than before: no bar, no help, no question on safety but for harm that was found. */
        boolean keeps(Care before) {
            for (Move move : Move.values()) {
                int is = bars.get(move.ordinal());
                int was = before.bars.get(move.ordinal());
                if (was > FREE && is == FREE || is < was && reaches(move) && !harm) {
                    return false;
                }
            }
            return before.reaching.containsAll(reaching)
                    && (help.containsAll(before.help) || help.contains(Move.GET_EMERGENCY_HELP))
                    && (harm || !before.harm && questions.containsAll(before.questions))
                    && (before.reachable || !reachable);
        }

        /** Whether no bar, no help and no question on safety is missing. */
        boolean asCarefulAs(Care other) {
            for (int i = 0; i < bars.size(); i++) {
                if (bars.get(i) < other.bars.get(i)) {
                    return false;
                }
            }
            return help.containsAll(other.help) && questions.containsAll(other.questions);
        }

        private static boolean reaches(Move move) {
            return move.has(Trait.JOINT) || move.has(Trait.INVITES) || move.has(Trait.SPEAKS);
        }

        @Override
        public String toString() {
            return "Care[redacted]";
        }
    }
}
