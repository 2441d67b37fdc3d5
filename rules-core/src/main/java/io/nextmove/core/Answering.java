package io.nextmove.core;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.Headline;
import io.nextmove.Question;
import io.nextmove.Settings;
import io.nextmove.TopicAnswer;
import io.nextmove.core.answer.Answers;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.decide.DoorChoice;
import io.nextmove.core.decide.MisstepSelection;
import io.nextmove.core.decide.MoveOrder;
import io.nextmove.core.decide.QuestionOrder;
import io.nextmove.core.decide.ReadingOutcome;
import io.nextmove.core.decide.Statuses;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.MovePhase;
import io.nextmove.core.evaluate.TermReader;
import io.nextmove.core.findings.AnswerLine;
import io.nextmove.core.findings.AvoidLine;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.HeadlineLine;
import io.nextmove.core.findings.MoveNote;
import io.nextmove.core.findings.ReleaseCondition;
import io.nextmove.core.findings.Restriction;
import io.nextmove.core.findings.Scope;
import io.nextmove.core.findings.StatedReading;
import io.nextmove.core.findings.Variant;
import io.nextmove.core.language.Indication;
import io.nextmove.core.language.Parameters;
import io.nextmove.core.language.TruthValue;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.Judgments;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.Sign;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.NoticePart;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.Door;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Topic;
import io.nextmove.source.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what was settled into words: an answer in its order, each item with its reasons. Decides nothing. */
final class Answering {
    /** Notes on harm, of which at most {@value #MAX_UNDER_HARM} are printed (SAF-26 to SAF-30b). */
    private static final Set<MoveNote> UNDER_HARM = EnumSet.range(MoveNote.STRANGLED, MoveNote.DEPENDS_ON_CARE);

    private static final int MAX_UNDER_HARM = 2;

    /** The form of a note whose number the service chose. */
    private static final String HOUSE = ".HOUSE";

    /** Judgments of the asking and of who has let go, for those who are not the ones who invite. */
    private static final String LOOKING_ON = "judgment.LOOKING_ON.";

    /** The row that puts the limit of work of one's own before the other limits. */
    private static final String LIMIT_FIRST = "SUP-13";

    /** The row that says why an ultimatum is dangerous where there is harm. */
    private static final String LEAVING = "SAF-25";

    /** The bars that an answer names, in order. */
    private static final List<String> NAMED_BARS = List.of(
            "EXC-08",
            "EXC-09",
            "EXC-01",
            "EXC-04",
            "EXC-03",
            "EXC-02",
            "EXC-12",
            "SAF-18a",
            "JDG-17",
            "JDG-18",
            "TIM-OVER_FLAT");

    /** How many of them one answer names, so that it stays short. */
    private static final int MOST_BARS = 2;

    private final Wording wording;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndYear;

    Answering(Wording wording) {
        this.wording = wording;
        Locale language = wording.texts().language();
        this.day = DateTimeFormatter.ofPattern(wording.text("format.day"), language);
        this.dayAndYear = DateTimeFormatter.ofPattern(wording.text("format.dayAndYear"), language);
    }

    Guidance answer(Evaluation evaluation) {
        Findings findings = evaluation.findings();
        MovePhase picture = evaluation.judgments();
        Statuses statuses = evaluation.statuses();
        List<Move> order = MoveOrder.of(statuses, picture);
        TermReader told = new TermReader(picture, Set.of(), findings);
        return Answers.guidance(
                picture.situation().asOf(),
                judgments(findings, evaluation.reading().get(0), picture),
                headline(findings, statuses, told),
                answers(findings, picture, statuses, order, told),
                moves(findings, picture, statuses, order, told),
                missteps(findings, picture, statuses, order),
                questions(findings, picture),
                Contradictions.in(picture, wording),
                notices(findings, picture),
                Traces.of(picture.situation(), findings),
                wording.texts());
    }

    private static boolean proposes(Findings findings, Move move) {
        return findings.proposes(move) == TruthValue.YES;
    }

    // Judgments.

    private Judgments judgments(Findings findings, ReadingOutcome reading, MovePhase p) {
        TimelineState timeline = findings.timelineWithheld().isEmpty() ? p.getTimelineState() : TimelineState.SUSPENDED;
        List<Rule> timelineRules = findings.timelineWithheld().isEmpty()
                ? rules(findings.timeline(), p.getTimelineState())
                : findings.timelineWithheld();
        return Answers.judgments(
                Answers.judgment(p.getAbuse(), abuse(p), reasons(rules(findings.abuse(), p.getAbuse()))),
                Answers.judgment(
                        p.getDepartureState(),
                        p.isInviter() ? wording.meaning(p.getDepartureState()) : wording.text(LOOKING_ON + "departure"),
                        reasons(rules(findings.departure(), p.getDepartureState()))),
                Answers.judgment(
                        p.getAsking(),
                        p.isInviter() ? wording.meaning(p.getAsking()) : wording.text(LOOKING_ON + "asking"),
                        reasons(rules(findings.asking(), p.getAsking()))),
                findings.readingWithheld().isEmpty() ? read(findings, reading) : withheld(findings),
                Answers.judgment(timeline, wording.meaning(timeline), reasons(timelineRules)));
    }

    private static <K> List<Rule> rules(Map<K, List<Rule>> findings, K key) {
        return findings.getOrDefault(key, List.of());
    }

    private String abuse(MovePhase p) {
        if (p.isOnlyHarmBy() && p.getAbuse() == AbuseState.PRESENT) {
            return wording.text("judgment.abuse.PRESENT.ONLY_BY");
        }
        return p.isClearedPast() ? wording.text("judgment.abuse.PAST.CLEARED") : wording.meaning(p.getAbuse());
    }

    private Judgment<RefusalReading> withheld(Findings findings) {
        return Answers.reading(
                RefusalReading.WITHHELD,
                wording.meaning(RefusalReading.WITHHELD),
                Confidence.PROVISIONAL,
                Optional.empty(),
                reasons(findings.readingWithheld()),
                List.of());
    }

    private Judgment<RefusalReading> read(Findings findings, ReadingOutcome reading) {
        List<Reason> signs = new ArrayList<>();
        if (reading.value() != RefusalReading.WITHHELD) {
            for (Sign sign : Sign.values()) {
                signs.addAll(reasons(findings.indications(sign, Indication.REACHABLE)));
                signs.addAll(reasons(findings.indications(sign, Indication.RED_FLAG)));
            }
        }
        List<Rule> readers = new ArrayList<>();
        for (StatedReading stated : reading.stated()) {
            readers.add(stated.rule());
        }
        return Answers.reading(
                reading.value(),
                reading.redFlag().map(wording::meaning).orElseGet(() -> wording.meaning(reading.value())),
                reading.confidence(),
                reading.redFlag(),
                reasons(readers),
                signs);
    }

    // Headline and answers.

    private Headline headline(Findings findings, Statuses statuses, TermReader told) {
        Map.Entry<HeadlineLine, List<Rule>> first =
                findings.headlines().entrySet().iterator().next();
        String key = "headline." + first.getKey().key();
        boolean barred =
                statuses.barred(Trait.INVITES) == TruthValue.YES || statuses.barred(Trait.SPEAKS) == TruthValue.YES;
        Optional<String> whereBarred = barred ? wording.find(key + ".BARRED") : Optional.empty();
        return Answers.headline(
                whereBarred.orElseGet(() -> wording.text(wording.form(key, told))), reasons(first.getValue()));
    }

    private List<TopicAnswer> answers(
            Findings findings, MovePhase picture, Statuses statuses, List<Move> order, TermReader told) {
        List<TopicAnswer> answers = new ArrayList<>(picture.questions().size());
        for (Topic topic : Topic.values()) {
            if (picture.questions().contains(topic)) {
                findings.answers().entrySet().stream()
                        .filter(answer -> answer.getKey().topics().contains(topic))
                        .findFirst()
                        .ifPresent(answer -> answers.add(Answers.answer(
                                topic,
                                text(answer.getKey(), findings, statuses, order, told),
                                reasons(answer.getValue()))));
            }
        }
        return answers;
    }

    private String text(AnswerLine line, Findings findings, Statuses statuses, List<Move> order, TermReader told) {
        String text = wording.text(wording.form("answer." + line.key(), told));
        return switch (line) {
            case LOWER_DOORS_9 -> text.replace("{0}", listed(doors(statuses, order)));
            case WRONG_STEP_4, WRONG_STEP_5 -> text.replace("{0}", String.join(" ", bars(findings)));
            default -> text;
        };
    }

    private List<String> doors(Statuses statuses, List<Move> order) {
        List<String> doors = new ArrayList<>(2);
        for (Move move : order) {
            for (Door door : Door.values()) {
                if (statuses.of(move) == Status.RECOMMENDED
                        && DoorChoice.move(door).filter(move::equals).isPresent()) {
                    doors.add(wording.text("door." + door));
                }
            }
        }
        return doors;
    }

    private List<String> bars(Findings findings) {
        Set<String> rows = new HashSet<>();
        for (Restriction bar : findings.restrictions()) {
            Scope scope = bar.scope();
            boolean both = scope.by(Trait.JOINT) || scope.by(Trait.INVITES) || scope.by(Trait.SPEAKS);
            if (both && findings.truth(bar.rule()) == TruthValue.YES) {
                rows.add(bar.rule().reason().row());
            }
        }
        List<String> bars = new ArrayList<>(2);
        for (String row : NAMED_BARS) {
            if (rows.contains(row) && bars.size() < MOST_BARS) {
                bars.add(wording.text("answer.bar." + row));
            }
        }
        return bars;
    }

    /** A list in words: {@code a, b and c}. */
    private String listed(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : wording.texts().text("format.and", String.join(", ", items.subList(0, last)), items.get(last));
    }

    private static List<Reason> reasons(List<Rule> rules) {
        if (rules.size() == 1) {
            return rules.get(0).alone();
        }
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingInt(Rule::index));
        List<Reason> reasons = new ArrayList<>(sorted.size());
        for (Rule rule : sorted) {
            reasons.add(rule.reason());
        }
        return reasons;
    }

    // Moves.

    private List<AdvisedMove> moves(
            Findings findings, MovePhase picture, Statuses statuses, List<Move> order, TermReader told) {
        List<AdvisedMove> moves = new ArrayList<>(order.size());
        boolean speaksBarred = statuses.barred(Trait.SPEAKS) == TruthValue.YES;
        Map<Move, List<MoveNote>> notes = picture.isDanger() ? Map.of() : notes(findings, statuses);
        for (Move move : order) {
            boolean recommended = statuses.of(move) == Status.RECOMMENDED;
            boolean spelledOut = recommended
                    || proposes(findings, move)
                            && statuses.of(move) != Status.EXCLUDED
                            && !speaksBarred
                            && !picture.isAbuseHold()
                            && !picture.isDanger();
            Variant variant = variant(move, recommended, findings, picture);
            List<Restriction> bars = recommended ? List.of() : statuses.restrictionsOn(move);
            moves.add(Answers.move(
                    move,
                    Objects.requireNonNull(statuses.of(move), "a move in the answer has a status"),
                    proposes(findings, move),
                    moves.size(),
                    wording.title(move),
                    spelledOut ? summary(move, variant, findings, told) : wording.title(move),
                    recommended && !speaksBarred ? wording.say(move, variant, told) : List.of(),
                    avoid(move, recommended, findings, picture),
                    spelledOut ? said(notes.getOrDefault(move, List.of()), findings, picture, told) : List.of(),
                    picture.isAbuseHold() || !picture.isInviter() ? "" : until(bars),
                    recommended ? List.of() : instead(bars, statuses, order),
                    recommended ? reasons(findings.proposers(move)) : barReasons(bars)));
        }
        return moves;
    }

    private static @Nullable Variant variant(Move move, boolean recommended, Findings findings, MovePhase picture) {
        boolean takenUp = recommended && !findings.offersTakenUp().isEmpty() && DoorChoice.wished(move, picture);
        return takenUp ? Variant.TAKE_UP_OFFER : findings.variant(move);
    }

    private String summary(Move move, @Nullable Variant variant, Findings findings, TermReader told) {
        if (move == Move.GET_EMERGENCY_HELP && !findings.emergency().isEmpty()) {
            List<String> lines = new ArrayList<>();
            findings.emergency()
                    .keySet()
                    .forEach(line -> lines.add(wording.text(wording.form("emergency." + line, told))));
            return String.join(" ", lines);
        }
        return variant == null ? wording.summary(move, told) : wording.summary(move, variant);
    }

    private List<String> avoid(Move move, boolean recommended, Findings findings, MovePhase picture) {
        if (picture.isDanger() || !recommended && !picture.isCleared()) {
            return List.of();
        }
        List<String> plain = recommended ? wording.avoid(move) : List.of();
        if (findings.avoidLines().isEmpty()) {
            return plain;
        }
        List<String> lines = new ArrayList<>(plain);
        for (Map.Entry<AvoidLine, Scope> added : findings.avoidLines().entrySet()) {
            boolean ofProposed = added.getKey() == AvoidLine.WATCHING_MEDICINE;
            if (findings.reaches(added.getValue(), move).possible() && (!ofProposed || proposes(findings, move))) {
                lines.add(wording.avoid(added.getKey()));
            }
        }
        return lines;
    }

    /** Which notes go to which move: each to the first of its moves that is in the answer, or to each of them. */
    private static Map<Move, List<MoveNote>> notes(Findings findings, Statuses statuses) {
        Map<Move, List<MoveNote>> notes = new EnumMap<>(Move.class);
        findings.notes().forEach((note, moves) -> {
            boolean each = findings.notesToEach().contains(note);
            boolean onlyRecommended = each || note == MoveNote.PROPOSED_END;
            for (Move move : each ? moves : firstInAnswer(moves, statuses)) {
                if (!onlyRecommended || statuses.of(move) == Status.RECOMMENDED) {
                    notes.computeIfAbsent(move, m -> new ArrayList<>(1)).add(note);
                }
            }
        });
        return notes;
    }

    private List<String> said(List<MoveNote> notes, Findings findings, MovePhase picture, TermReader told) {
        List<String> said = new ArrayList<>(notes.size());
        int underHarm = 0;
        for (MoveNote note : notes) {
            if (!UNDER_HARM.contains(note) || ++underHarm <= MAX_UNDER_HARM) {
                said.add(note(note, picture, told, findings.catalog().house().settings()));
            }
        }
        return said;
    }

    /** The first of the moves that is recommended, or else the first that has a status; none if none has. */
    private static List<Move> firstInAnswer(List<Move> moves, Statuses statuses) {
        for (Move move : moves) {
            if (statuses.of(move) == Status.RECOMMENDED) {
                return List.of(move);
            }
        }
        for (Move move : moves) {
            if (statuses.of(move) != null) {
                return List.of(move);
            }
        }
        return List.of();
    }

    private String note(MoveNote note, MovePhase picture, TermReader told, Settings settings) {
        String key = wording.form("note." + note, told);
        if (note != MoveNote.PROPOSED_END) {
            return wording.text(key);
        }
        int months = settings.windowMonths();
        String end = date(proposedEnd(picture, months), picture.situation().asOf());
        return wording.texts().text(months == Parameters.FEW_MONTHS ? key : key + HOUSE, end, String.valueOf(months));
    }

    /** A day as people write it; with its year if that is not this one. */
    private String date(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? this.day : dayAndYear).format(day);
    }

    private static LocalDate proposedEnd(MovePhase picture, int months) {
        LocalDate today = picture.situation().asOf();
        Optional<LocalDate> start =
                picture.windowEnd().isEmpty() ? picture.timeline().windowStart() : Optional.empty();
        LocalDate fromStart = start.orElse(today).plusMonths(months);
        return fromStart.isBefore(today) ? today.plusMonths(months) : fromStart;
    }

    private String until(List<Restriction> bars) {
        String until = "";
        Set<ReleaseCondition> said = EnumSet.of(ReleaseCondition.NEVER);
        for (Restriction bar : bars) {
            if (bar.status() == bars.get(0).status() && said.add(bar.release())) {
                String clause = wording.release(bar.release());
                until = until.isEmpty() ? clause : wording.texts().text("format.andUntil", until, clause);
            }
        }
        return until;
    }

    private static List<Move> instead(List<Restriction> bars, Statuses statuses, List<Move> order) {
        Set<Move> said = EnumSet.noneOf(Move.class);
        for (Restriction bar : bars) {
            if (bar.status() == bars.get(0).status()) {
                said.addAll(bar.instead());
            }
        }
        List<Move> instead = new ArrayList<>(2);
        for (Move move : order) {
            if (statuses.of(move) != Status.RECOMMENDED) {
                break;
            }
            if (said.contains(move)) {
                instead.add(move);
            }
        }
        return instead.isEmpty() ? List.of(order.get(0)) : instead;
    }

    private static List<Reason> barReasons(List<Restriction> bars) {
        if (bars.size() == 1) {
            return bars.get(0).rule().alone();
        }
        List<Reason> reasons = new ArrayList<>(bars.size());
        for (int i = 0; i < bars.size(); i++) {
            Rule rule = bars.get(i).rule();
            boolean named = false;
            for (int j = 0; j < i; j++) {
                named |= bars.get(j).rule().index() == rule.index();
            }
            if (!named) {
                reasons.add(rule.reason());
            }
        }
        return reasons;
    }

    // Missteps, questions, notices.

    private List<AdvisedAgainst> missteps(Findings findings, MovePhase picture, Statuses statuses, List<Move> order) {
        List<AdvisedAgainst> missteps = new ArrayList<>(findings.missteps().size());
        for (Map.Entry<Misstep, List<Rule>> named : findings.missteps().entrySet()) {
            Misstep misstep = named.getKey();
            if (MisstepSelection.listed(misstep, picture)) {
                boolean leaving = MisstepSelection.leavingIsARisk(misstep, picture);
                missteps.add(Answers.misstep(
                        misstep,
                        findings.told(misstep) || picture.situation().considers(misstep),
                        leaving ? wording.text("misstep." + misstep + ".summary.LEAVING") : wording.misstep(misstep),
                        MisstepSelection.instead(misstep, findings, statuses, order, picture),
                        reasons(leaving ? leaving(findings, named.getValue()) : named.getValue())));
            }
        }
        return missteps;
    }

    /** The rules that say that leaving is a time of risk; those of the misstep itself where none does. */
    private static List<Rule> leaving(Findings findings, List<Rule> own) {
        List<Rule> rules = findings.holding().stream()
                .filter(rule -> rule.reason().row().equals(LEAVING))
                .toList();
        return rules.isEmpty() ? own : rules;
    }

    private List<Question> questions(Findings findings, MovePhase picture) {
        List<Question> questions = new ArrayList<>();
        for (Fact<?> fact : QuestionOrder.choose(findings, picture)) {
            questions.add(Answers.question(
                    fact,
                    wording.text(QuestionOrder.key(fact, picture.perspective())),
                    reasons(rules(findings.questions(), fact))));
        }
        return questions;
    }

    private List<AttachedNotice> notices(Findings findings, MovePhase picture) {
        List<AttachedNotice> notices = new ArrayList<>(findings.notices().size());
        attach(notices, Notice.CHECK_DEVICE_PRIVACY, findings, picture);
        boolean limitFirst = findings.notices().getOrDefault(Notice.SOLO_WORK_IS_NOT_A_LEVER, List.of()).stream()
                .anyMatch(rule -> rule.reason().row().equals(LIMIT_FIRST));
        if (limitFirst) {
            attach(notices, Notice.SOLO_WORK_IS_NOT_A_LEVER, findings, picture);
        }
        for (Notice notice : findings.notices().keySet()) {
            if (notice != Notice.CHECK_DEVICE_PRIVACY && !(limitFirst && notice == Notice.SOLO_WORK_IS_NOT_A_LEVER)) {
                attach(notices, notice, findings, picture);
            }
        }
        return notices;
    }

    private void attach(List<AttachedNotice> notices, Notice notice, Findings findings, MovePhase picture) {
        List<Rule> rules = findings.notices().get(notice);
        if (rules != null) {
            List<NoticePart> about = List.copyOf(findings.about(notice));
            notices.add(Answers.notice(notice, about, text(notice, about, picture), reasons(rules)));
        }
    }

    private String text(Notice notice, List<NoticePart> about, MovePhase picture) {
        if (notice == Notice.CHECK_DEVICE_PRIVACY && picture.isAbuseHold()) {
            return wording.text("notice.CHECK_DEVICE_PRIVACY.text.HOLD");
        }
        List<String> parts = new ArrayList<>();
        about.forEach(part -> parts.add(wording.text("notice." + notice + "." + part + ".text")));
        return parts.isEmpty() ? wording.notice(notice) : String.join(" ", parts);
    }
}
