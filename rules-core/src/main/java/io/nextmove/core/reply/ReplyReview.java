package io.nextmove.core.reply;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.Question;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.decide.QuestionOrder;
import io.nextmove.core.reply.Lexicon.Hit;
import io.nextmove.core.reply.Lexicon.Kind;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.passages.PassageIndex;
import io.nextmove.reply.Draft;
import io.nextmove.reply.Fault;
import io.nextmove.reply.Finding;
import io.nextmove.reply.ReplyCheck;
import io.nextmove.situation.Fact;
import io.nextmove.source.Evidence;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds a draft against the answer to its situation. What cannot be checked is a finding. */
public final class ReplyReview {
    /** What stands behind a finding on the text alone. */
    private static final Map<Fault, String> RULES = Map.of(
            Fault.VERDICT, "NOT-12",
            Fault.FORECAST, "NOT-04",
            Fault.ULTIMATUM, "MIS-03.1",
            Fault.CONTACT, "NOT-16",
            Fault.READING, "JDG-13.1",
            Fault.UNSUPPORTED_CLAIM, "NOT-09.2",
            Fault.HOPE_UNDER_HARM, "SAF-05",
            Fault.WORDS_TO_PARTNER, "SAF-07c");

    private static final String SCOPE = "NOT-18";
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\"?\\s+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)(?:\"|$)");
    private static final Pattern ATTRIBUTED = Pattern.compile(
            "(?i)\\b(?:article|author|source|stud(?:y|ies)|research\\w*|writes?|wrote|according|quot\\w+|passage)\\b");

    private final Guidance guidance;
    private final Draft draft;
    private final RuleCatalog catalog;
    private final AnswerTexts texts;
    private final List<Finding> findings = new ArrayList<>();
    /** Sentences of the answer itself, as words. */
    private final Set<String> own = new HashSet<>();

    private ReplyReview(Guidance guidance, Draft draft, RuleCatalog catalog, AnswerTexts texts) {
        this.guidance = guidance;
        this.draft = draft;
        this.catalog = catalog;
        this.texts = texts;
    }

    /** Checks a draft against the answer to its situation, with the texts of findings by key. */
    public static ReplyCheck check(Guidance guidance, Draft draft, RuleCatalog catalog, AnswerTexts texts) {
        return new ReplyReview(guidance, draft, catalog, texts).check();
    }

    private ReplyCheck check() {
        moves();
        questions();
        quotations();
        String plain = draft.text().length() > PlainText.LIMIT ? "" : PlainText.of(draft.text());
        if (PlainText.readable(plain)) {
            ownSentences()
                    .forEach(text ->
                            Stream.of(SENTENCE.split(PlainText.of(text))).forEach(s -> own.add(PlainText.words(s))));
            text(SENTENCE.split(plain));
        } else {
            find(Fault.UNREADABLE, "text");
        }
        findings.sort(Comparator.comparing(Finding::fault));
        return new ReplyCheckData(findings);
    }

    // Moves and questions.

    private void moves() {
        List<AdvisedMove> recommended = guidance.recommended();
        for (AdvisedMove move : recommended) {
            if (move.move() == Move.GET_EMERGENCY_HELP && !draft.moves().contains(move.move())) {
                find(Fault.URGENT_HELP_MISSING, "moves", move.summary(), move.because());
            }
        }
        for (int i = 0; i < draft.moves().size(); i++) {
            String place = "moves[" + i + "]";
            Optional<AdvisedMove> advised = guidance.move(draft.moves().get(i));
            if (advised.isEmpty()) {
                find(
                        Fault.MOVE_NOT_ADVISED,
                        place,
                        recommended.get(0).title(),
                        guidance.headline().because());
            } else if (!advised.get().recommended()) {
                Move instead = advised.get().instead().get(0);
                String title = guidance.move(instead)
                        .map(AdvisedMove::title)
                        .orElse(recommended.get(0).title());
                find(Fault.BARRED_MOVE, place, title, advised.get().because());
            }
        }
    }

    private void questions() {
        List<Question> asked = guidance.questions();
        Optional<Question> first = asked.stream()
                .filter(q -> QuestionOrder.SAFETY.contains(q.fact()))
                .findFirst();
        first.filter(question -> !asks(question))
                .ifPresent(question ->
                        find(Fault.SAFETY_QUESTION_SKIPPED, "questions", question.ask(), question.because()));
        if (harm()) {
            Set<Fact<?>> open = new HashSet<>();
            asked.forEach(question -> open.add(question.fact()));
            for (int i = 0; i < draft.questions().size(); i++) {
                if (!open.contains(draft.questions().get(i))) {
                    find(Fault.QUESTION_OUT_OF_PLACE, "questions[" + i + "]");
                }
            }
        }
    }

    /** Whether a question comes first, in the words in which it is put. */
    private boolean asks(Question question) {
        return !draft.questions().isEmpty()
                && draft.questions().get(0) == question.fact()
                && PlainText.words(draft.text()).contains(PlainText.words(question.ask()));
    }

    private boolean harm() {
        AbuseState abuse = guidance.judgments().abuse().value();
        return abuse == AbuseState.PRESENT || abuse == AbuseState.SUSPECTED || danger();
    }

    private boolean danger() {
        return guidance.move(Move.GET_EMERGENCY_HELP)
                .filter(AdvisedMove::recommended)
                .isPresent();
    }

    // Quotations.

    private void quotations() {
        PassageIndex index = PassageIndex.load();
        for (int i = 0; i < draft.quotations().size(); i++) {
            Draft.Quotation quotation = draft.quotations().get(i);
            boolean there = index.contains(quotation.passage())
                    && !PlainText.words(quotation.words()).isBlank()
                    && PlainText.words(index.passage(quotation.passage()).anchor())
                            .contains(PlainText.words(quotation.words()));
            if (!there) {
                find(Fault.QUOTATION, "quotations[" + i + "]");
            }
        }
    }

    // Text.

    /** What the answer itself says to the person, what it names only to be left alone apart; its outline says it in short. */
    private Stream<String> ownSentences() {
        Stream<String> moves = guidance.recommended().stream()
                .flatMap(m -> Stream.of(Stream.of(m.title(), m.summary()), m.say().stream(), m.notes().stream())
                        .flatMap(s -> s));
        Stream<String> beside = Stream.of(
                        Stream.of(guidance.headline().text()),
                        guidance.answers().stream().map(a -> a.text()),
                        guidance.questions().stream().map(Question::ask),
                        guidance.notices().stream().map(n -> n.text()),
                        guidance.evidence().stream().map(Evidence::finding))
                .flatMap(s -> s);
        return Stream.concat(moves, beside)
                .flatMap(text -> Stream.of(text, texts.outline().inShort(text)).distinct());
    }

    private void text(String[] sentences) {
        List<Lexicon> lexicons =
                new ArrayList<>(List.of(Lexicon.EVERYWHERE, Lexicon.LEVERS, Lexicon.OR_ELSE, Lexicon.CLAIM));
        if (harm()) {
            lexicons.add(Lexicon.UNDER_ABUSE);
            lexicons.add(Lexicon.TELLS_UNDER_ABUSE);
        }
        if (!recommends(Trait.JOINT, Trait.INVITES, Trait.SPEAKS)) {
            lexicons.add(Lexicon.TO_PARTNER);
        }
        if (!recommends(Trait.JOINT)) {
            lexicons.add(Lexicon.TOGETHER);
        }
        RefusalReading reading = guidance.judgments().refusal().value();
        if (reading != RefusalReading.REACHABLE && reading != RefusalReading.REACHABLE_PROVISIONAL) {
            lexicons.add(Lexicon.REACHABLE);
        }
        if (reading != RefusalReading.RED_FLAG) {
            lexicons.add(Lexicon.RED_FLAG);
        }
        if (guidance.judgments().departure().value() != DepartureState.GONE) {
            lexicons.add(Lexicon.GONE);
        }
        for (int i = 0; i < sentences.length; i++) {
            if (own.contains(PlainText.words(sentences[i]))) {
                continue;
            }
            Set<Fault> faults = new HashSet<>();
            for (Lexicon lexicon : lexicons) {
                lexicon.findings(Kind.SAID, sentences[i]).stream()
                        .map(Hit::fault)
                        .forEach(faults::add);
            }
            quoted(sentences, i, faults);
            for (Fault fault : faults) {
                find(fault, "text, sentence " + (i + 1));
            }
        }
    }

    /** What stands in quotation marks: the answer's own wording, what was checked as a quotation, or words of somebody's own. */
    private void quoted(String[] sentences, int i, Set<Fault> faults) {
        Matcher quoted = QUOTED.matcher(sentences[i]);
        while (quoted.find()) {
            String words = PlainText.words(quoted.group(1));
            boolean checked = draft.quotations().stream()
                    .anyMatch(q -> PlainText.words(q.words()).contains(words));
            if (words.strip().split(" ").length < 3 || checked || own.stream().anyMatch(s -> s.contains(words))) {
                continue;
            }
            String around = (i == 0 ? "" : sentences[i - 1]) + " " + sentences[i];
            if (ATTRIBUTED.matcher(around).find()) {
                faults.add(Fault.QUOTATION);
            } else if (!recommends(Trait.JOINT, Trait.INVITES, Trait.SPEAKS)) {
                faults.add(Fault.WORDS_TO_PARTNER);
            } else {
                Lexicon.SPOKEN.findings(Kind.SAMPLE, quoted.group(1)).stream()
                        .map(Hit::fault)
                        .forEach(faults::add);
            }
        }
    }

    private boolean recommends(Trait... traits) {
        return guidance.recommended().stream().anyMatch(m -> Stream.of(traits).anyMatch(m.move()::has));
    }

    // Findings.

    private void find(Fault fault, String place) {
        find(
                fault,
                place,
                "",
                List.of(catalog.rule(RULES.getOrDefault(fault, SCOPE)).reason()));
    }

    private void find(Fault fault, String place, String instead, List<Reason> because) {
        String say = texts.text("reply." + fault + ".instead");
        findings.add(new FindingData(
                fault,
                place,
                texts.text("reply." + fault + ".text"),
                instead.isEmpty() ? say : say + " " + instead,
                because));
    }

    private record ReplyCheckData(List<Finding> findings) implements ReplyCheck {
        ReplyCheckData {
            findings = List.copyOf(findings);
        }

        @Override
        public String toString() {
            return "ReplyCheck[redacted]";
        }
    }

    private record FindingData(Fault fault, String place, String text, String instead, List<Reason> because)
            implements Finding {
        FindingData {
            because = List.copyOf(because);
        }

        @Override
        public String toString() {
            return "Finding[redacted]";
        }
    }
}
