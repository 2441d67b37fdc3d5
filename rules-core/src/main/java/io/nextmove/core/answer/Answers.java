package io.nextmove.core.answer;

import io.nextmove.AcceptedSituation;
import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Contradiction;
import io.nextmove.Guidance;
import io.nextmove.Headline;
import io.nextmove.HouseAdvice;
import io.nextmove.Question;
import io.nextmove.TopicAnswer;
import io.nextmove.core.outline.Composer;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.explain.DecisionRecord;
import io.nextmove.explain.Trace;
import io.nextmove.explain.Why;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.Judgments;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.NoticePart;
import io.nextmove.move.Status;
import io.nextmove.outline.Outline;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Topic;
import io.nextmove.source.Reason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes answers and their items. */
public final class Answers {

    private Answers() {}

    /** An answer. */
    public static Guidance guidance(
            LocalDate asOf,
            Judgments judgments,
            Headline headline,
            List<TopicAnswer> answers,
            List<AdvisedMove> moves,
            List<AdvisedAgainst> missteps,
            List<Question> questions,
            List<Contradiction> contradictions,
            List<AttachedNotice> notices,
            Trace trace,
            AnswerTexts texts) {
        return new GuidanceData(
                asOf,
                judgments,
                headline,
                answers,
                moves,
                missteps,
                questions,
                contradictions,
                notices,
                HouseAdvice.NONE,
                trace,
                texts);
    }

    /** An answer with what a service's own rules add. */
    public static Guidance with(HouseAdvice house, Guidance guidance) {
        GuidanceData data = (GuidanceData) guidance;
        return new GuidanceData(
                data.asOf,
                data.judgments,
                data.headline,
                data.answers,
                data.moves,
                data.missteps,
                data.questions,
                data.contradictions,
                data.notices,
                house,
                data.trace,
                data.texts);
    }

    /** The five judgments. */
    public static Judgments judgments(
            Judgment<AbuseState> abuse,
            Judgment<DepartureState> departure,
            Judgment<AskingState> asking,
            Judgment<RefusalReading> refusal,
            Judgment<TimelineState> timeline) {
        return new JudgmentsData(abuse, departure, asking, refusal, timeline);
    }

    /** A judgment other than the reading of the refusal. */
    public static <V extends Enum<V>> Judgment<V> judgment(V value, String summary, List<Reason> because) {
        return new JudgmentData<>(value, summary, Optional.empty(), Optional.empty(), because, List.of());
    }

    /** The reading of the refusal. */
    public static Judgment<RefusalReading> reading(
            RefusalReading value,
            String summary,
            Confidence confidence,
            Optional<RedFlagBasis> basis,
            List<Reason> because,
            List<Reason> alsoSeen) {
        return new JudgmentData<>(value, summary, Optional.of(confidence), basis, because, alsoSeen);
    }

    /** What an answer says about a move. */
    public static AdvisedMove move(
            Move move,
            Status status,
            boolean proposed,
            int rank,
            String title,
            String summary,
            List<String> say,
            List<String> avoid,
            List<String> notes,
            String until,
            List<Move> instead,
            List<Reason> because) {
        return new AdvisedMoveData(
                move, status, proposed, rank, title, summary, say, avoid, notes, until, instead, because);
    }

    /** A misstep that an answer warns against. */
    public static AdvisedAgainst misstep(
            Misstep misstep, boolean told, String summary, List<Move> instead, List<Reason> because) {
        return new AdvisedAgainstData(misstep, told, summary, instead, because);
    }

    /** A question in an answer. */
    public static Question question(Fact<?> fact, String ask, List<Reason> because) {
        return new QuestionData(fact, ask, because);
    }

    /** Facts that cannot all be true, by their paths. */
    public static Contradiction contradiction(List<String> facts, String text) {
        return new ContradictionData(facts, text);
    }

    /** A notice with what it is about and its text. */
    public static AttachedNotice notice(Notice notice, List<NoticePart> about, String text, List<Reason> because) {
        return new AttachedNoticeData(notice, about, text, because);
    }

    /** The line that says where the asker stands. */
    public static Headline headline(String text, List<Reason> because) {
        return new HeadlineData(text, because);
    }

    /** The answer to a question that the asker came with. */
    public static TopicAnswer answer(Topic topic, String text, List<Reason> because) {
        return new TopicAnswerData(topic, text, because);
    }

    /** What counts of a situation, and what to ask the person about. */
    public static AcceptedSituation accepted(Situation situation, List<Question> toConfirm) {
        return new AcceptedSituationData(situation, toConfirm);
    }

    /** What an answer was made from. */
    public static Trace trace(
            Set<Fact<?>> told, List<Reason> fired, String ruleBook, String sourceIndex, Optional<String> house) {
        return new TraceData(told, fired, ruleBook, sourceIndex, house);
    }

    private record GuidanceData(
            LocalDate asOf,
            Judgments judgments,
            Headline headline,
            List<TopicAnswer> answers,
            List<AdvisedMove> moves,
            List<AdvisedAgainst> missteps,
            List<Question> questions,
            List<Contradiction> contradictions,
            List<AttachedNotice> notices,
            HouseAdvice house,
            Trace trace,
            AnswerTexts texts)
            implements Guidance {

        GuidanceData {
            answers = List.copyOf(answers);
            moves = List.copyOf(moves);
            missteps = List.copyOf(missteps);
            questions = List.copyOf(questions);
            contradictions = List.copyOf(contradictions);
            notices = List.copyOf(notices);
        }

        @Override
        public Outline outline() {
            return Composer.outline(this, texts.outline());
        }

        @Override
        public Optional<Why> why(Move move) {
            return move(move).map(advised -> WhyTree.of(this, advised, texts));
        }

        @Override
        public DecisionRecord record(Situation situation) {
            return Records.of(this, situation, false);
        }

        @Override
        public DecisionRecord recordWithFacts(Situation situation) {
            return Records.of(this, situation, true);
        }

        @Override
        public String toString() {
            return "Guidance[redacted]";
        }
    }

    private record JudgmentsData(
            Judgment<AbuseState> abuse,
            Judgment<DepartureState> departure,
            Judgment<AskingState> asking,
            Judgment<RefusalReading> refusal,
            Judgment<TimelineState> timeline)
            implements Judgments {

        @Override
        public String toString() {
            return "Judgments[redacted]";
        }
    }

    private record JudgmentData<V extends Enum<V>>(
            V value,
            String summary,
            Optional<Confidence> confidence,
            Optional<RedFlagBasis> basis,
            List<Reason> because,
            List<Reason> alsoSeen)
            implements Judgment<V> {

        JudgmentData {
            because = List.copyOf(because);
            alsoSeen = List.copyOf(alsoSeen);
        }

        @Override
        public String toString() {
            return "Judgment[redacted]";
        }
    }

    private record AdvisedMoveData(
            Move move,
            Status status,
            boolean proposed,
            int rank,
            String title,
            String summary,
            List<String> say,
            List<String> avoid,
            List<String> notes,
            String until,
            List<Move> instead,
            List<Reason> because)
            implements AdvisedMove {

        AdvisedMoveData {
            say = List.copyOf(say);
            avoid = List.copyOf(avoid);
            notes = List.copyOf(notes);
            instead = List.copyOf(instead);
            because = List.copyOf(because);
        }

        @Override
        public String toString() {
            return "AdvisedMove[redacted]";
        }
    }

    private record AdvisedAgainstData(
            Misstep misstep, boolean told, String summary, List<Move> instead, List<Reason> because)
            implements AdvisedAgainst {

        AdvisedAgainstData {
            instead = List.copyOf(instead);
            because = List.copyOf(because);
        }

        @Override
        public String toString() {
            return "AdvisedAgainst[redacted]";
        }
    }

    private record QuestionData(Fact<?> fact, String ask, List<Reason> because) implements Question {

        QuestionData {
            because = List.copyOf(because);
        }

        @Override
        public String toString() {
            return "Question[redacted]";
        }
    }

    private record ContradictionData(List<String> facts, String text) implements Contradiction {

        ContradictionData {
            facts = List.copyOf(facts);
        }

        @Override
        public String toString() {
            return "Contradiction[redacted]";
        }
    }

    private record AttachedNoticeData(Notice notice, List<NoticePart> about, String text, List<Reason> because)
            implements AttachedNotice {

        AttachedNoticeData {
            about = List.copyOf(about);
            because = List.copyOf(because);
        }

        @Override
        public String toString() {
            return "AttachedNotice[redacted]";
        }
    }

    private record HeadlineData(String text, List<Reason> because) implements Headline {

        HeadlineData {
            because = List.copyOf(because);
        }

        @Override
        public String toString() {
            return "Headline[redacted]";
        }
    }

    private record TopicAnswerData(Topic topic, String text, List<Reason> because) implements TopicAnswer {

        TopicAnswerData {
            because = List.copyOf(because);
        }

        @Override
        public String toString() {
            return "TopicAnswer[redacted]";
        }
    }

    private record AcceptedSituationData(Situation situation, List<Question> toConfirm) implements AcceptedSituation {

        AcceptedSituationData {
            toConfirm = List.copyOf(toConfirm);
        }

        @Override
        public String toString() {
            return "AcceptedSituation[redacted]";
        }
    }

    private record TraceData(
            Set<Fact<?>> told, List<Reason> fired, String ruleBook, String sourceIndex, Optional<String> house)
            implements Trace {

        TraceData {
            told = Collections.unmodifiableSet(told);
            fired = List.copyOf(fired);
        }

        @Override
        public String toString() {
            return "Trace[redacted]";
        }
    }
}
