package io.nextmove.core.outline;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.TopicAnswer;
import io.nextmove.core.decide.DoorChoice;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.core.text.Readability;
import io.nextmove.judgment.AbuseState;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.outline.Outline;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.OutlineSection;
import io.nextmove.outline.Part;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an outline has to keep, and in which of it one falls short. What is shown on request only does not count. */
final class OutlineMeasures {
    private static final int ALL = 450;
    private static final int ALL_IN_DANGER = 110;
    private static final int ALL_UNDER_HARM = 260;
    private static final int BEFORE_FIRST_STEP = 90;
    private static final int BEFORE_HELP = 12;
    private static final double GRADE = 6;
    private static final Map<Part, Integer> WORDS = Map.of(
            Part.URGENT, 60,
            Part.PRIVACY, 20,
            Part.HEADLINE, 45,
            Part.FIRST_STEP, 60,
            Part.NEXT_STEPS, 105,
            Part.OPENS_LATER, 40,
            Part.BEST_AVOIDED, 60,
            Part.READING, 40,
            Part.HOW_SURE, 60);
    private static final Map<Part, Integer> WORDS_OF_AN_ITEM =
            Map.of(Part.ANSWERS, 45, Part.NEXT_STEPS, 35, Part.BEST_AVOIDED, 20);
    private static final Map<Part, Integer> ITEMS =
            Map.of(Part.HEADLINE, 1, Part.QUESTIONS, 7, Part.FIRST_STEP, 1, Part.NEXT_STEPS, 3, Part.BEST_AVOIDED, 3);
    private static final Set<Part> SHORT_SENTENCES = EnumSet.of(Part.URGENT, Part.HEADLINE, Part.FIRST_STEP);
    /** What is shown for its own sake; the others say how sure the answer is and how to read it. */
    private static final Set<Part> WITH_BECAUSE = EnumSet.of(
            Part.URGENT,
            Part.HEADLINE,
            Part.ANSWERS,
            Part.QUESTIONS,
            Part.FIRST_STEP,
            Part.NEXT_STEPS,
            Part.OPENS_LATER,
            Part.BEST_AVOIDED);

    private static final Set<AbuseState> HARM = EnumSet.of(AbuseState.PRESENT, AbuseState.SUSPECTED);
    private static final Pattern HELP = Pattern.compile("(?i)emergency number|crisis line|walk away|see a doctor");
    private static final Pattern THE_NO = Pattern.compile("(?i)\\bthe no\\b");
    private static final List<Pattern> NEVER = Stream.of(
                    "[A-Z]_[A-Z]|\\b[A-Z]{3}-\\d", // a code
                    "\\d{4}-\\d\\d-\\d\\d", // a date of a machine
                    "\\{\\d\\}",
                    "(?:^|[.!?;:] )Where ",
                    "(?i), where ",
                    "(?i)\\bspeaks for\\b",
                    "(?i)\\bwhat you tell\\b",
                    "(?i)\\btoo dear\\b",
                    "(?i)\\bhave it looked at\\b",
                    "(?i)\\bthe treating person\\b",
                    "(?i)\\banother than\\b",
                    "(?i)\\bstands\\b",
                    "(?i)\\bholds\\b",
                    "(?i)\\bis open\\b",
                    "(?i)\\bin other clothes\\b",
                    "(?i)\\bthe source\\b",
                    "(?i)\\bthis library\\b")
            .map(Pattern::compile)
            .toList();

    private final Guidance guidance;
    private final Situation situation;
    private final Outline outline;
    private final List<OutlineSection> shown;
    private final List<String> faults = new ArrayList<>();

    private OutlineMeasures(Guidance guidance, Situation situation) {
        this.guidance = guidance;
        this.situation = situation;
        this.outline = guidance.outline();
        this.shown = outline.sections().stream()
                .filter(section -> section.part() != Part.MORE)
                .toList();
    }

    /** In what an outline falls short; empty if in nothing. */
    static List<String> faults(Guidance guidance, Situation situation) {
        OutlineMeasures measures = new OutlineMeasures(guidance, situation);
        measures.lengths();
        measures.beginning();
        measures.sentences();
        measures.steps();
        measures.answers();
        return measures.faults;
    }

    /** The words of the answer as it is shown. */
    static int words(Guidance guidance) {
        return guidance.outline().sections().stream()
                .filter(section -> section.part() != Part.MORE)
                .mapToInt(OutlineMeasures::words)
                .sum();
    }

    /**
     * The rules without a sentence to the asker that stand behind something to do, to leave out, to know or to tell, moves
     * that are shown on request included; and the texts of such things that no rule stands behind.
     */
    static List<String> withoutBecause(Guidance guidance) {
        List<String> without = new ArrayList<>();
        for (OutlineSection section : guidance.outline().sections()) {
            for (OutlineItem item : section.items()) {
                if (WITH_BECAUSE.contains(section.part())
                        || section.part() == Part.MORE && item.move().isPresent()) {
                    if (item.reasons().isEmpty()) {
                        without.add(item.text());
                    }
                    item.reasons().stream()
                            .filter(reason -> reason.because().isEmpty())
                            .forEach(reason -> without.add(reason.id()));
                }
            }
        }
        return without;
    }

    private void check(boolean kept, String fault) {
        if (!kept) {
            faults.add(fault);
        }
    }

    private void atMost(double limit, double count, String what) {
        check(count <= limit, what + ": " + count + " where " + limit + " are allowed");
    }

    private void lengths() {
        boolean danger = outline.section(Part.URGENT).isPresent();
        boolean harm = HARM.contains(guidance.judgments().abuse().value());
        atMost(danger ? ALL_IN_DANGER : harm ? ALL_UNDER_HARM : ALL, words(guidance), "words in all");
        for (OutlineSection section : shown) {
            Part part = section.part();
            atMost(WORDS.getOrDefault(part, ALL), words(section), "words of " + part);
            atMost(ITEMS.getOrDefault(part, ALL), section.items().size(), "items of " + part);
            section.items()
                    .forEach(item -> atMost(
                            WORDS_OF_AN_ITEM.getOrDefault(part, ALL), words(item), "words of an item of " + part));
        }
    }

    private void beginning() {
        if (outline.section(Part.URGENT).isPresent()) {
            String text = String.join(" ", texts(shown.get(0)));
            String[] words = text.split("\\s+");
            String begun = String.join(" ", List.of(words).subList(0, Math.min(BEFORE_HELP, words.length)));
            check(
                    shown.get(0).part() == Part.URGENT && HELP.matcher(begun).find(),
                    "help is not among the first words: " + begun);
            check(
                    shown.stream()
                            .allMatch(s -> EnumSet.of(Part.URGENT, Part.PRIVACY, Part.HOW_SURE)
                                    .contains(s.part())),
                    "more than help");
            return;
        }
        check(outline.section(Part.FIRST_STEP).isPresent(), "no first step");
        int before = shown.stream()
                .takeWhile(section -> section.part() != Part.FIRST_STEP)
                .filter(section -> section.part() != Part.QUESTIONS)
                .mapToInt(OutlineMeasures::words)
                .sum();
        atMost(BEFORE_FIRST_STEP, before, "words before the first step");
    }

    private void sentences() {
        List<String> all =
                shown.stream().flatMap(section -> texts(section).stream()).toList();
        atMost(GRADE, Readability.grade(all), "grade");
        atMost(1, THE_NO.matcher(String.join(" ", all)).results().count(), "\"the no\"");
        for (OutlineSection section : shown) {
            int limit = SHORT_SENTENCES.contains(section.part()) ? 22 : 30;
            texts(section)
                    .forEach(text -> Readability.sentences(text)
                            .forEach(sentence ->
                                    atMost(limit, Readability.words(sentence), "words of \"" + sentence + "\"")));
        }
        Stream.concat(all.stream(), items().flatMap(item -> item.because().stream()))
                .forEach(text -> NEVER.forEach(
                        pattern -> check(!pattern.matcher(text).find(), pattern + " in \"" + text + "\"")));
    }

    private void steps() {
        List<OutlineItem> steps = Stream.of(Part.FIRST_STEP, Part.NEXT_STEPS)
                .flatMap(part -> outline.section(part).stream())
                .flatMap(section -> section.items().stream())
                .toList();
        for (OutlineItem step : steps) {
            Move move = step.move().orElseThrow();
            boolean spoken = !guidance.move(move).orElseThrow().say().isEmpty();
            boolean toPartner = move.has(Trait.INVITES) || move.has(Trait.SPEAKS);
            check(!spoken || step.say().isPresent(), "no words to say for " + move);
            check(!toPartner || spoken, "no words to say at all for " + move);
        }
        List<Move> first =
                steps.stream().limit(3).map(step -> step.move().orElseThrow()).toList();
        // A wished way in is one that the partner named, or accepted ("wished" in rules.md of the guideline).
        List<Move> wished = Stream.of(Door.values())
                .filter(door -> situation.refusal().doorsWished().contains(door)
                        || situation.invitation().doors().get(door) == DoorOutcome.OFFERED_ACCEPTED)
                .flatMap(door -> move(door).stream())
                .filter(move ->
                        guidance.move(move).filter(AdvisedMove::recommended).isPresent())
                .toList();
        // Where the headline is about something else, such as an affair, the ranks of the guideline alone decide.
        boolean headline = guidance.headline().because().stream()
                .anyMatch(reason -> reason.row().equals("HDL-30"));
        check(
                wished.isEmpty()
                        || !headline
                        || outline.section(Part.URGENT).isPresent()
                        || wished.stream().anyMatch(first::contains),
                "no wished way in is among the first steps: " + wished);
    }

    private static Optional<Move> move(Door door) {
        return switch (door) {
            case ONE_SESSION -> Optional.of(Move.LOWER_BAR_TO_ONE_SESSION);
            case TELEHEALTH -> Optional.of(Move.OFFER_TELEHEALTH);
            default -> DoorChoice.move(door);
        };
    }

    private void answers() {
        if (outline.section(Part.URGENT).isEmpty()) {
            List<String> texts =
                    outline.sections().stream().flatMap(s -> texts(s).stream()).toList();
            guidance.answers().stream()
                    .limit(1)
                    .forEach(answer ->
                            check(outline.section(Part.ANSWERS).isPresent(), "the first question is not answered"));
            for (TopicAnswer answer : guidance.answers()) {
                check(
                        texts.stream().anyMatch(text -> text.contains(answer.text()))
                                || texts.contains(
                                        AnswerTexts.english().outline().inShort(answer.text())),
                        "not answered: " + answer.topic());
            }
        }
    }

    private Stream<OutlineItem> items() {
        return shown.stream().flatMap(section -> section.items().stream());
    }

    private static int words(OutlineSection section) {
        return Readability.words(section.heading())
                + Readability.words(section.lead())
                + section.items().stream().mapToInt(OutlineMeasures::words).sum();
    }

    private static int words(OutlineItem item) {
        return texts(item).mapToInt(Readability::words).sum();
    }

    private static List<String> texts(OutlineSection section) {
        return Stream.concat(
                        Stream.of(section.lead()).filter(lead -> !lead.isEmpty()),
                        section.items().stream().flatMap(OutlineMeasures::texts))
                .toList();
    }

    private static Stream<String> texts(OutlineItem item) {
        return Stream.of(Stream.of(item.text()), item.say().stream(), item.avoid().stream())
                .flatMap(text -> text);
    }
}
