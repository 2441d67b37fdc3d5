package io.nextmove.core.outline;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.TopicAnswer;
import io.nextmove.core.outline.Outlines.Item;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.outline.Outline;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.OutlineSection;
import io.nextmove.outline.Part;
import io.nextmove.situation.Fact;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int READING = 40;
    private static final int SURE = 60;

    /** What names something that the asker is about to do. */
    private static final Set<Fact<?>> ABOUT_TO = Set.of(Fact.CONSIDERING, Fact.PLANNED_STATEMENTS);

    private final Guidance guidance;
    private final Map<Part, List<OutlineItem>> parts = new EnumMap<>(Part.class);
    private final Map<Part, String> leads = new EnumMap<>(Part.class);
    private final Set<Object> told = new HashSet<>();

    private Composer(Guidance guidance) {
        this.guidance = guidance;
    }

    /** The outline of an answer. */
    public static Outline outline(Guidance guidance) {
        Composer composer = new Composer(guidance);
        Optional<AdvisedMove> emergency =
                guidance.move(Move.GET_EMERGENCY_HELP).filter(AdvisedMove::recommended);
        if (emergency.isPresent()) {
            composer.danger(emergency.get());
        } else {
            composer.plan();
        }
        composer.more();
        return composer.finished();
    }

    private Outline finished() {
        List<OutlineSection> sections = new ArrayList<>();
        parts.forEach((part, items) -> sections.add(
                new Outlines.Section(part, Texts.heading(part), leads.getOrDefault(part, ""), items)));
        return new Outlines.OutlineData(sections);
    }

    private void add(Part part, OutlineItem item) {
        parts.computeIfAbsent(part, p -> new ArrayList<>()).add(item);
    }

    private void add(Part part, String text, List<Reason> reasons) {
        add(part, Item.of(text, reasons));
    }

    private int words(Part part) {
        return parts.getOrDefault(part, List.of()).stream()
                .mapToInt(item -> ((Item) item).words())
                .sum();
    }

    // Danger: help, the screen, one limit, and nothing else.

    private void danger(AdvisedMove emergency) {
        List<String> lines = Texts.emergencyLines(emergency.summary());
        boolean sayIfNot = lines.remove(Texts.SAY_SO);
        boolean full = lines.stream().mapToInt(Words::in).sum() <= URGENT;
        lines.forEach(line -> add(
                Part.URGENT,
                new Item(
                        Optional.of(emergency.move()),
                        full ? line : Texts.inShort(line),
                        Optional.empty(),
                        Optional.empty(),
                        emergency.because())));
        told.add(emergency.move());
        privacy();
        oneLimit();
        if (sayIfNot) {
            add(Part.HOW_SURE, Texts.SAY_SO, emergency.because());
        }
    }

    // Everything else.

    private void plan() {
        boolean harm = EnumSet.of(AbuseState.PRESENT, AbuseState.SUSPECTED)
                .contains(guidance.judgments().abuse().value());
        privacy();
        add(Part.HEADLINE, Texts.inShort(guidance.headline().text()), guidance.headline().because());
        answers();
        questions();
        steps(harm);
        opensLater();
        bestAvoided();
        if (harm) {
            oneLimit();
        } else {
            reading();
            howSure();
        }
    }

    private void privacy() {
        notice(Notice.CHECK_DEVICE_PRIVACY)
                .ifPresent(notice -> add(Part.PRIVACY, Texts.inShort(notice.text()), notice.because()));
    }

    private void answers() {
        int room = BEFORE_FIRST_STEP - words(Part.PRIVACY) - words(Part.HEADLINE);
        for (TopicAnswer answer : guidance.answers()) {
            String text = Words.in(answer.text()) <= room ? answer.text() : Texts.inShort(answer.text());
            boolean first = !parts.containsKey(Part.ANSWERS);
            if (told.contains(text) || first || Words.in(text) <= room) {
                if (told.add(text)) {
                    add(Part.ANSWERS, text, answer.because());
                    room -= Words.in(text);
                }
                told.add(answer);
            }
        }
    }

    private void questions() {
        guidance.questions().forEach(question -> add(Part.QUESTIONS, question.ask(), question.because()));
        if (asksOfSafety()) {
            leads.put(Part.QUESTIONS, Texts.text("lead.safety"));
        }
    }

    private boolean asksOfSafety() {
        return guidance.questions().stream()
                .anyMatch(question -> question.fact().path().startsWith("safety."));
    }

    private void steps(boolean harm) {
        List<AdvisedMove> steps = Merging.steps(guidance.recommended(), asksOfSafety());
        for (AdvisedMove step : steps) {
            boolean first = !parts.containsKey(Part.FIRST_STEP);
            if (parts.getOrDefault(Part.NEXT_STEPS, List.of()).size() == NEXT_STEPS) {
                return;
            }
            step(first ? Part.FIRST_STEP : Part.NEXT_STEPS, first ? FIRST : NEXT, step, harm);
        }
    }

    /** A step with the words to say, then what else applies, then one thing to leave out, as far as there is room. */
    private void step(Part part, int limit, AdvisedMove step, boolean harm) {
        Optional<String> say = step.say().stream().findFirst();
        int spoken = Words.in(say.orElse(""));
        String text = spoken + Words.in(step.summary()) <= limit ? step.summary() : Texts.inShort(step.summary());
        List<String> apart = new ArrayList<>();
        for (String note : step.notes()) {
            if (spoken + Words.in(text) + Words.in(note) <= limit) {
                text += " " + note;
                told.add(note);
            } else {
                apart.add(note);
            }
        }
        int words = spoken + Words.in(text);
        Optional<String> avoid = part == Part.FIRST_STEP
                ? step.avoid().stream().filter(line -> words + Words.in(line) <= limit).findFirst()
                : Optional.empty();
        add(part, new Item(Optional.of(step.move()), text, say, avoid, step.because()));
        told.add(step.move());
        if (harm) {
            apart.stream().limit(NEXT_STEPS - 1).forEach(note -> {
                add(Part.NEXT_STEPS, new Item(Optional.of(step.move()), note, Optional.empty(), Optional.empty(), step.because()));
                told.add(note);
            });
        }
    }

    /** The first group of moves that wait for the same thing and are proposed: a promise, by their titles. */
    private void opensLater() {
        Map<String, List<AdvisedMove>> groups = new LinkedHashMap<>();
        Stream.concat(guidance.held().stream(), guidance.deferred().stream())
                .filter(AdvisedMove::proposed)
                .filter(move -> Texts.opening(move.until()).isPresent())
                .forEach(move -> groups.computeIfAbsent(move.until(), u -> new ArrayList<>()).add(move));
        groups.entrySet().stream().findFirst().ifPresent(group -> {
            String lead = Texts.opening(group.getKey()).orElseThrow();
            leads.put(Part.OPENS_LATER, lead);
            int room = OPENS - Words.in(lead);
            for (AdvisedMove move : group.getValue()) {
                room -= Words.in(move.title());
                if (room >= 0) {
                    add(Part.OPENS_LATER, new Item(Optional.of(move.move()), move.title(), Optional.empty(), Optional.empty(), move.because()));
                }
            }
        });
    }

    /** What the asker is about to do first, then what the steps before could turn into. */
    private void bestAvoided() {
        Set<Move> shown = EnumSet.noneOf(Move.class);
        Stream.of(Part.FIRST_STEP, Part.NEXT_STEPS)
                .flatMap(part -> parts.getOrDefault(part, List.of()).stream())
                .forEach(item -> item.move().ifPresent(shown::add));
        Stream.concat(
                        guidance.missteps().stream().filter(Composer::aboutTo),
                        guidance.missteps().stream().filter(m -> !aboutTo(m) && m.instead().stream().anyMatch(shown::contains)))
                .limit(AVOIDED)
                .forEach(misstep -> {
                    add(Part.BEST_AVOIDED, Texts.inShort(misstep.summary()), misstep.because());
                    told.add(misstep.misstep());
                });
    }

    private static boolean aboutTo(AdvisedAgainst misstep) {
        return misstep.because().stream().anyMatch(reason -> reason.facts().stream().anyMatch(ABOUT_TO::contains));
    }

    private void reading() {
        Judgment<RefusalReading> refusal = guidance.judgments().refusal();
        if (refusal.value() == RefusalReading.WITHHELD) {
            return;
        }
        add(Part.READING, refusal.summary(), refusal.because());
        for (Reason seen : refusal.alsoSeen()) {
            seen.because()
                    .filter(text -> words(Part.READING) + Words.in(text) <= READING)
                    .filter(told::add)
                    .ifPresent(text -> add(Part.READING, text, List.of(seen)));
        }
        if (refusal.confidence().filter(c -> c == Confidence.PROVISIONAL).isPresent()) {
            String mayChange = Texts.text("note.PROVISIONAL");
            if (words(Part.READING) + Words.in(mayChange) <= READING) {
                add(Part.READING, mayChange, refusal.because());
            }
        }
    }

    private void howSure() {
        Optional<AttachedNotice> last = notice(Notice.NOT_THERAPY_NOT_EMERGENCY);
        int room = SURE - last.map(notice -> Words.in(Texts.inShort(notice.notice()))).orElse(0);
        for (AttachedNotice notice : guidance.notices()) {
            if (notice.notice() != Notice.CHECK_DEVICE_PRIVACY && notice.notice() != Notice.NOT_THERAPY_NOT_EMERGENCY) {
                String text = Texts.inShort(notice.notice());
                if (Words.in(text) <= room) {
                    add(Part.HOW_SURE, text, notice.because());
                    room -= Words.in(text);
                }
            }
        }
        last.ifPresent(notice -> add(Part.HOW_SURE, Texts.inShort(notice.notice()), notice.because()));
    }

    private void oneLimit() {
        notice(Notice.NOT_THERAPY_NOT_EMERGENCY)
                .ifPresent(notice -> add(Part.HOW_SURE, notice.text(), notice.because()));
    }

    private Optional<AttachedNotice> notice(Notice notice) {
        return guidance.notices().stream().filter(n -> n.notice() == notice).findFirst();
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
                    .forEach(note -> add(Part.MORE, new Item(Optional.of(move.move()), note, Optional.empty(), Optional.empty(), move.because())));
        }
        guidance.missteps().stream()
                .filter(misstep -> !told.contains(misstep.misstep()))
                .forEach(misstep -> add(Part.MORE, misstep.summary(), misstep.because()));
        guidance.contradictions().forEach(contradiction -> add(Part.MORE, contradiction.text(), List.of()));
        guidance.notices().stream()
                .filter(notice -> parts.values().stream().flatMap(List::stream).noneMatch(i -> i.text().equals(notice.text())))
                .forEach(notice -> add(Part.MORE, notice.text(), notice.because()));
        guidance.evidence().forEach(evidence -> evidence.caution()
                .ifPresent(caution -> add(Part.MORE, Texts.text("more.evidence").replace("{0}", evidence.subject()).replace("{1}", caution), List.of())));
    }

    /** A move that is not among the steps: whole if it is recommended, otherwise by its title and what it waits for. */
    private static Item rest(AdvisedMove move) {
        if (move.recommended()) {
            return new Item(
                    Optional.of(move.move()),
                    move.summary(),
                    move.say().stream().findFirst(),
                    move.avoid().stream().findFirst(),
                    move.because());
        }
        String key = "more." + move.status() + (move.until().isEmpty() ? "" : ".UNTIL");
        String text = Texts.text(key).replace("{0}", move.title()).replace("{1}", move.until());
        return new Item(Optional.of(move.move()), text, Optional.empty(), Optional.empty(), move.because());
    }
}
