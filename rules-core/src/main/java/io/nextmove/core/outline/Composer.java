package io.nextmove.core.outline;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.HouseAdvice;
import io.nextmove.TopicAnswer;
import io.nextmove.core.outline.Outlines.Item;
import io.nextmove.core.text.OutlineTexts;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Trait;
import io.nextmove.outline.Outline;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.OutlineSection;
import io.nextmove.outline.Part;
import io.nextmove.situation.Fact;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses from an answer what a person reads first. What does not fit a section, by the words that {@link Part} allows it,
 * is told in short, and if that does not fit either it moves to {@link Part#MORE}; no text is cut.
 */
public final class Composer {
    private static final int BEFORE_FIRST_STEP = 85;
    private static final int URGENT = 60;
    private static final int FIRST = 60;
    private static final int NEXT = 35;
    private static final int NEXT_STEPS = 3;
    private static final int OPENS = 40;
    private static final int AVOIDED = 3;
    private static final int AVOID = 20;
    private static final int READING = 40;
    private static final int SURE = 60;
    private static final int ALL = 450;
    private static final int ALL_UNDER_HARM = 260;

    private static final Set<AbuseState> HARM = EnumSet.of(AbuseState.PRESENT, AbuseState.SUSPECTED);

    /** Readings that one more answer may change. */
    private static final Set<RefusalReading> CAN_BE_FIRM =
            EnumSet.of(RefusalReading.REACHABLE, RefusalReading.RED_FLAG);

    /** Questions that make no sense to somebody who told of a yes. */
    private static final Set<Fact<?>> ABOUT_A_NO =
            Set.of(Fact.REFUSAL_STATUS, Fact.INVITATION_ASKED_WHY, Fact.DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE);

    /** Steps whose notes are about safety. */
    private static final Set<Move> FOR_SAFETY = EnumSet.of(
            Move.MAKE_SAFETY_PLAN,
            Move.GET_INDIVIDUAL_SUPPORT,
            Move.GET_HELP_FOR_CHILDREN,
            Move.GET_CRISIS_SUPPORT,
            Move.GET_HELP_TO_STOP_HARM);

    /** The moves that a notice is about; none where the outline says it elsewhere, or where a study was not used. */
    private static final Map<Notice, Set<Move>> ABOUT = new EnumMap<>(Map.of(
            Notice.SOLO_WORK_IS_NOT_A_LEVER, solo(),
            Notice.PROGRAM_EVIDENCE_NEEDS_BOTH,
                    EnumSet.of(
                            Move.USE_A_SCRIPT_AND_PROGRAM,
                            Move.USE_HOME_PROGRAM,
                            Move.PRACTISE_FREE_TOOLS,
                            Move.OFFER_BOOK_OR_APP_TOGETHER),
            Notice.COMMUNICATION_EVIDENCE_IS_MUTUAL, EnumSet.of(Move.SHIFT_TO_CALM_ENGAGEMENT),
            Notice.EVIDENCE_IS_ABOUT_MEN, EnumSet.noneOf(Move.class),
            Notice.MENS_GROUP_EVIDENCE_IS_NARROW,
                    EnumSet.of(
                            Move.OFFER_RELATIONSHIP_COACH,
                            Move.OFFER_MALE_THERAPIST,
                            Move.SUGGEST_MENS_GROUP,
                            Move.OFFER_WORKSHOP,
                            Move.OFFER_BOOK_OR_APP_TOGETHER),
            Notice.NO_ESTABLISHED_DURATION,
                    EnumSet.of(Move.SET_A_WINDOW, Move.REVIEW_WHAT_MOVED, Move.STAY_WITH_THE_MOVEMENT),
            Notice.DISCERNMENT_IS_UNCITED, EnumSet.of(Move.OFFER_DISCERNMENT_COUNSELING),
            Notice.CONTRADICTING_EVIDENCE_SHOWN, EnumSet.noneOf(Move.class)));

    private final Guidance guidance;
    private final OutlineTexts texts;
    private final AbuseState abuse;
    private final boolean harm;
    private final Map<Part, List<OutlineItem>> parts = new EnumMap<>(Part.class);
    private final Map<Part, String> leads = new EnumMap<>(Part.class);

    /** How many words the items of a part have, counted once when an item is added. */
    private final Map<Part, Integer> counts = new EnumMap<>(Part.class);

    private final Set<Object> told = new HashSet<>();

    private Composer(Guidance guidance, OutlineTexts texts) {
        this.guidance = guidance;
        this.texts = texts;
        this.abuse = guidance.judgments().abuse().value();
        this.harm = HARM.contains(abuse);
    }

    /** The outline of an answer. */
    public static Outline outline(Guidance guidance, OutlineTexts texts) {
        Composer composer = new Composer(guidance, texts);
        Optional<AdvisedMove> emergency = guidance.move(Move.GET_EMERGENCY_HELP).filter(AdvisedMove::recommended);
        if (emergency.isPresent()) {
            composer.danger(emergency.get());
        } else {
            composer.plan();
            composer.house();
        }
        composer.more();
        return composer.finished();
    }

    private static Set<Move> solo() {
        Set<Move> solo = EnumSet.of(Move.GET_STRUCTURED_HELP_ALONE);
        Stream.of(Move.values()).filter(move -> move.has(Trait.SOLO)).forEach(solo::add);
        return solo;
    }

    private Outline finished() {
        List<OutlineSection> sections = new ArrayList<>();
        parts.forEach((part, items) ->
                sections.add(new Outlines.Section(part, texts.heading(part), leads.getOrDefault(part, ""), items)));
        return new Outlines.OutlineData(sections);
    }

    private void add(Part part, Item item) {
        parts.computeIfAbsent(part, p -> new ArrayList<>()).add(item);
        counts.merge(part, item.words(), Integer::sum);
    }

    private void add(Part part, String text, List<Reason> reasons) {
        add(part, Item.of(text, reasons));
    }

    private int words(Part part) {
        int items = counts.getOrDefault(part, 0);
        return items == 0 ? 0 : items + WordCount.in(texts.heading(part)) + WordCount.in(leads.getOrDefault(part, ""));
    }

    /** How many more words there may be, in a section and in all. */
    private int room(Part part, int limit) {
        int all = parts.keySet().stream().mapToInt(this::words).sum();
        int heading = parts.containsKey(part)
                ? 0
                : WordCount.in(texts.heading(part)) + WordCount.in(leads.getOrDefault(part, ""));
        return Math.min(limit - words(part), (harm ? ALL_UNDER_HARM : ALL) - all) - heading;
    }

    // Danger: help, the screen, one limit, and nothing else.

    private void danger(AdvisedMove emergency) {
        List<String> lines = texts.emergencyLines(emergency.summary());
        boolean sayIfNot = lines.remove(texts.saySo());
        boolean full = lines.stream().mapToInt(WordCount::in).sum() <= URGENT;
        for (String line : lines) {
            String text = full ? line : texts.inShort(line);
            boolean fits = WordCount.in(text) <= room(Part.URGENT, URGENT);
            add(fits ? Part.URGENT : Part.MORE, Item.of(emergency.move(), fits ? text : line, emergency.because()));
        }
        told.add(emergency.move());
        privacy();
        limitOfAll(texts.notice(Notice.NOT_THERAPY_NOT_EMERGENCY, "DANGER"));
        if (sayIfNot) {
            add(Part.HOW_SURE, texts.saySo(), emergency.because());
        }
    }

    // Everything else: what must be told first, and then what there is room for.

    private void plan() {
        privacy();
        add(
                Part.HEADLINE,
                texts.inShort(guidance.headline().text()),
                guidance.headline().because());
        answers();
        questions();
        boolean oneLimit = harm || abuse == AbuseState.PAST;
        limitOfAll(
                oneLimit
                        ? texts.notice(Notice.NOT_THERAPY_NOT_EMERGENCY, "HOLD")
                        : texts.inShort(Notice.NOT_THERAPY_NOT_EMERGENCY));
        List<AdvisedMove> steps = Merging.steps(guidance, asksOfSafety());
        List<AdvisedMove> next = steps.subList(1, steps.size());
        List<Item> notes = step(Part.FIRST_STEP, steps.get(0));
        if (harm) {
            notes.forEach(this::next);
            next.stream().limit(1).forEach(step -> step(Part.NEXT_STEPS, step).forEach(this::next));
            bestAvoided();
            next.stream().skip(1).forEach(step -> step(Part.NEXT_STEPS, step).forEach(this::next));
        } else {
            nextIfSafety(steps.get(0), notes);
            next.forEach(step -> nextIfSafety(step, step(Part.NEXT_STEPS, step)));
            opensLater();
            bestAvoided();
            reading();
            if (!oneLimit) {
                limits();
            }
        }
    }

    private void privacy() {
        notice(Notice.CHECK_DEVICE_PRIVACY)
                .ifPresent(notice -> add(Part.PRIVACY, texts.inShort(notice.text()), notice.because()));
    }

    private void answers() {
        int room = BEFORE_FIRST_STEP - words(Part.PRIVACY) - words(Part.HEADLINE);
        for (TopicAnswer answer : guidance.answers()) {
            TopicAnswer fullest = fullest(answer);
            boolean fits = WordCount.in(fullest.text()) <= room;
            String text = fits ? fullest.text() : texts.inShort(answer.text());
            boolean first = !parts.containsKey(Part.ANSWERS);
            if (told.contains(text) || first || WordCount.in(text) <= room) {
                if (told.add(text)) {
                    add(Part.ANSWERS, text, fits ? fullest.because() : answer.because());
                    room -= WordCount.in(text);
                }
                told.add(answer);
            }
        }
    }

    /** The answer that says all of this one and most beside it; itself if none does. */
    private TopicAnswer fullest(TopicAnswer answer) {
        return guidance.answers().stream()
                .filter(other -> other.text().contains(answer.text()))
                .max(Comparator.comparingInt(other -> other.text().length()))
                .orElse(answer);
    }

    private void questions() {
        boolean agreed = guidance.judgments().asking().value() == AskingState.AGREED;
        guidance.questions().stream()
                .filter(question -> !agreed || !ABOUT_A_NO.contains(question.fact()))
                .forEach(question -> add(Part.QUESTIONS, texts.inShort(question.ask()), question.because()));
        if (asksOfSafety()) {
            leads.put(Part.QUESTIONS, texts.text("lead.safety"));
        }
    }

    private boolean asksOfSafety() {
        return guidance.questions().stream()
                .anyMatch(question -> question.fact().path().startsWith("safety."));
    }

    /**
     * Adds a step with the words to say, then what else applies, then one thing to leave out, as far as there is room; the
     * notes that there was no room for are given back.
     */
    private List<Item> step(Part part, AdvisedMove step) {
        Optional<String> say = step.say().stream().findFirst();
        int limit = part == Part.FIRST_STEP ? room(part, FIRST) : NEXT;
        int spoken = WordCount.in(say.orElse(""));
        int whole = spoken
                + WordCount.in(step.summary())
                + step.notes().stream().mapToInt(WordCount::in).sum();
        String text = whole <= Math.min(limit, room(part, part == Part.FIRST_STEP ? FIRST : NEXT_STEPS * NEXT))
                ? step.summary()
                : texts.inShort(step.summary());
        List<String> with = new ArrayList<>();
        List<Item> apart = new ArrayList<>();
        for (String note : step.notes()) {
            if (spoken + WordCount.in(text) + WordCount.in(note) <= limit) {
                text += " " + note;
                with.add(note);
            } else {
                apart.add(Item.of(step.move(), note, step.because()));
            }
        }
        int words = spoken + WordCount.in(text);
        Optional<String> avoid = part == Part.FIRST_STEP
                ? step.avoid().stream()
                        .filter(line -> words + WordCount.in(line) <= limit)
                        .findFirst()
                : Optional.empty();
        Item item = new Item(Optional.of(step.move()), text, say, avoid, step.because());
        if (part == Part.FIRST_STEP) {
            add(part, item);
        } else if (!next(item)) {
            return List.of();
        }
        told.add(step.move());
        told.addAll(with);
        return apart;
    }

    /** While harm is not ruled out, what there was no room for beside a step for safety is a step of its own. */
    private void nextIfSafety(AdvisedMove step, List<Item> notes) {
        if (abuse != AbuseState.ABSENT && FOR_SAFETY.contains(step.move())) {
            notes.forEach(this::next);
        }
    }

    private boolean next(Item item) {
        boolean fits = parts.getOrDefault(Part.NEXT_STEPS, List.of()).size() < NEXT_STEPS
                && item.words() <= Math.min(NEXT, room(Part.NEXT_STEPS, NEXT_STEPS * NEXT));
        if (fits) {
            add(Part.NEXT_STEPS, item);
            told.add(item.text());
        }
        return fits;
    }

    /** The first group of proposed moves that wait for the same thing: a promise by their titles, never of a look at oneself. */
    private void opensLater() {
        Map<String, List<AdvisedMove>> groups = new LinkedHashMap<>();
        Stream.concat(guidance.held().stream(), guidance.deferred().stream())
                .filter(AdvisedMove::proposed)
                .filter(move -> texts.opening(move.until()).isPresent() && move.move() != Move.CHECK_OWN_HEAT)
                .forEach(move -> groups.computeIfAbsent(move.until(), u -> new ArrayList<>())
                        .add(move));
        groups.entrySet().stream().findFirst().ifPresent(group -> {
            String lead = texts.opening(group.getKey()).orElseThrow();
            leads.put(Part.OPENS_LATER, lead);
            for (AdvisedMove move : group.getValue()) {
                if (WordCount.in(move.title()) <= room(Part.OPENS_LATER, OPENS)) {
                    add(Part.OPENS_LATER, Item.of(move.move(), move.title(), move.because()));
                }
            }
        });
    }

    /** What the asker told of; if there is none, one thing that the steps before could turn into and do not rule out. */
    private void bestAvoided() {
        List<AdvisedAgainst> told = guidance.missteps().stream()
                .filter(AdvisedAgainst::told)
                .filter(this::sendsNobodyBack)
                .toList();
        (told.isEmpty() ? reminder().stream() : told.stream().limit(AVOIDED)).forEach(misstep -> {
            String text = texts.inShort(misstep.summary());
            if (WordCount.in(text) <= room(Part.BEST_AVOIDED, AVOIDED * AVOID)) {
                add(Part.BEST_AVOIDED, text, misstep.because());
                this.told.add(misstep.misstep());
            }
        });
    }

    /** Until harm is ruled out, nobody is told that settling for a no is a mistake. */
    private boolean sendsNobodyBack(AdvisedAgainst misstep) {
        return misstep.misstep() != Misstep.ACCEPT_NO_UNEXAMINED || abuse == AbuseState.ABSENT;
    }

    private Optional<AdvisedAgainst> reminder() {
        Set<Move> shown = shown();
        boolean invites = guidance.judgments().asking().value() != AskingState.AGREED
                && shown.stream().anyMatch(move -> move.has(Trait.INVITES));
        return !invites
                ? Optional.empty()
                : guidance.missteps().stream()
                        .filter(misstep -> !misstep.told())
                        .filter(misstep -> Collections.disjoint(misstep.instead(), shown))
                        .findFirst();
    }

    /** The moves among the steps. */
    private Set<Move> shown() {
        Set<Move> shown = EnumSet.noneOf(Move.class);
        Stream.of(Part.FIRST_STEP, Part.NEXT_STEPS)
                .flatMap(part -> parts.getOrDefault(part, List.of()).stream())
                .forEach(item -> item.move().ifPresent(shown::add));
        return shown;
    }

    private void reading() {
        Judgment<RefusalReading> refusal = guidance.judgments().refusal();
        if (refusal.value() == RefusalReading.WITHHELD
                || WordCount.in(refusal.summary()) > room(Part.READING, READING)) {
            return;
        }
        add(Part.READING, refusal.summary(), refusal.because());
        for (Reason seen : refusal.alsoSeen()) {
            seen.because()
                    .filter(text -> WordCount.in(text) <= room(Part.READING, READING))
                    .filter(told::add)
                    .ifPresent(text -> add(Part.READING, text, List.of(seen)));
        }
        boolean provisional =
                refusal.confidence().filter(c -> c == Confidence.PROVISIONAL).isPresent();
        String mayChange = texts.text("note.PROVISIONAL");
        if (provisional
                && CAN_BE_FIRM.contains(refusal.value())
                && WordCount.in(mayChange) <= room(Part.READING, READING)) {
            add(Part.READING, mayChange, refusal.because());
        }
    }

    /** What else limits this answer, before the limit of all answers; what is about moves only if one of them is shown. */
    private void limits() {
        Set<Move> shown = shown();
        for (AttachedNotice notice : guidance.notices()) {
            Set<Move> about = ABOUT.get(notice.notice());
            boolean own = notice.notice() != Notice.CHECK_DEVICE_PRIVACY
                    && notice.notice() != Notice.NOT_THERAPY_NOT_EMERGENCY;
            String text = texts.inShort(notice.notice());
            if (own
                    && (about == null || !Collections.disjoint(about, shown))
                    && WordCount.in(text) <= room(Part.HOW_SURE, SURE)) {
                List<OutlineItem> all = Objects.requireNonNull(parts.get(Part.HOW_SURE));
                add(Part.HOW_SURE, text, notice.because());
                Collections.swap(all, all.size() - 2, all.size() - 1);
            }
        }
    }

    /** The limit of all answers, in one of its forms. */
    private void limitOfAll(String text) {
        notice(Notice.NOT_THERAPY_NOT_EMERGENCY).ifPresent(notice -> add(Part.HOW_SURE, text, notice.because()));
    }

    private Optional<AttachedNotice> notice(Notice notice) {
        return guidance.notices().stream().filter(n -> n.notice() == notice).findFirst();
    }

    // What a service adds: beyond the words of the library's own parts, so that it takes no room from any.

    private void house() {
        guidance.house().steps().stream()
                .filter(HouseAdvice.Step::recommended)
                .forEach(step -> add(Part.NEXT_STEPS, step.text(), step.because()));
        guidance.house().notes().forEach(note -> add(Part.HOW_SURE, note.text(), note.because()));
    }

    // The rest, whole.

    private void more() {
        for (TopicAnswer answer : guidance.answers()) {
            if (!told.contains(answer)) {
                add(Part.MORE, answer.text(), answer.because());
            }
        }
        for (AdvisedMove move : guidance.moves()) {
            boolean shown = told.contains(move.move());
            if (!shown) {
                add(Part.MORE, rest(move));
            }
            move.notes().stream()
                    .filter(note -> !told.contains(note))
                    .forEach(note -> add(Part.MORE, Item.of(move.move(), note, move.because())));
        }
        guidance.missteps().stream()
                .filter(misstep -> !told.contains(misstep.misstep()))
                .forEach(misstep -> add(Part.MORE, misstep.summary(), misstep.because()));
        guidance.contradictions().forEach(contradiction -> add(Part.MORE, contradiction.text(), List.of()));
        guidance.notices().stream()
                .filter(notice -> parts.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(i -> i.text().equals(notice.text())))
                .forEach(notice -> add(Part.MORE, notice.text(), notice.because()));
        guidance.evidence()
                .forEach(evidence -> evidence.caution()
                        .ifPresent(caution ->
                                add(Part.MORE, texts.text("more.evidence", evidence.subject(), caution), List.of())));
    }

    /** A move that is not among the steps: whole if it is recommended, otherwise by its title and what it waits for. */
    private Item rest(AdvisedMove move) {
        if (move.recommended()) {
            return new Item(
                    Optional.of(move.move()),
                    move.summary(),
                    move.say().stream().findFirst(),
                    move.avoid().stream().findFirst(),
                    move.because());
        }
        String key = "more." + move.status() + (move.until().isEmpty() ? "" : ".UNTIL");
        String text = texts.text(key, move.title(), move.until());
        return Item.of(move.move(), text, move.because());
    }
}
