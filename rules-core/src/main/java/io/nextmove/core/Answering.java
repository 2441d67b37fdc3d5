package io.nextmove.core;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.Question;
import io.nextmove.core.answer.Answers;
import io.nextmove.core.book.Rule;
import io.nextmove.core.decide.Missteps;
import io.nextmove.core.decide.MoveOrder;
import io.nextmove.core.decide.Questions;
import io.nextmove.core.decide.Settling;
import io.nextmove.core.decide.Statuses;
import io.nextmove.core.say.Avoid;
import io.nextmove.core.say.Bar;
import io.nextmove.core.say.Note;
import io.nextmove.core.say.Proposal;
import io.nextmove.core.say.Read;
import io.nextmove.core.say.Release;
import io.nextmove.core.say.Says;
import io.nextmove.core.say.Scope;
import io.nextmove.core.say.Variant;
import io.nextmove.core.words.Parameters;
import io.nextmove.core.words.Picture;
import io.nextmove.core.words.Row;
import io.nextmove.core.words.RowSign;
import io.nextmove.judgment.Judgments;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.source.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what was settled into words: an answer in its order, each item with its reasons. Decides nothing. */
final class Answering {
    private final Wording wording;

    Answering(Wording wording) {
        this.wording = wording;
    }

    Guidance answer(Says says, Settling.Standing standing, Picture picture, Statuses statuses) {
        Proposal proposal = says.proposal();
        List<Move> order = MoveOrder.of(statuses, picture);
        return Answers.guidance(
                picture.situation().asOf(),
                judgments(says, standing, picture),
                moves(proposal, picture, statuses, order),
                missteps(proposal, picture, statuses, order),
                questions(proposal, picture),
                Contradictions.in(picture, wording),
                notices(proposal),
                Traces.of(picture.situation(), says));
    }

    // Judgments.

    private Judgments judgments(Says says, Settling.Standing standing, Picture p) {
        RefusalReading value = standing.settled().value();
        List<Reason> rows = new ArrayList<>();
        if (value != RefusalReading.WITHHELD) {
            for (Row row : Row.values()) {
                addRow(rows, says, row, RowSign.REACH);
                addRow(rows, says, row, RowSign.RED);
            }
        }
        List<Rule> readers = new ArrayList<>();
        for (Read read : standing.reads()) {
            readers.add(read.rule());
        }
        return Answers.judgments(
                Answers.judgment(p.getAbuse(), wording.meaning(p.getAbuse()), reasons(says.abuse().get(p.getAbuse()))),
                Answers.judgment(p.getDepartureState(), wording.meaning(p.getDepartureState()), reasons(says.departure().get(p.getDepartureState()))),
                Answers.judgment(p.getAsking(), wording.meaning(p.getAsking()), reasons(says.asking().get(p.getAsking()))),
                Answers.reading(
                        value,
                        wording.meaning(value),
                        standing.settled().confidence(),
                        standing.settled().basis(),
                        reasons(readers),
                        rows),
                Answers.judgment(p.getTimelineState(), wording.meaning(p.getTimelineState()), reasons(says.timeline().get(p.getTimelineState()))));
    }

    private static void addRow(List<Reason> rows, Says says, Row row, RowSign sign) {
        Rule rule = says.row(row, sign);
        if (rule != null) {
            rows.add(rule.reason());
        }
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

    private List<AdvisedMove> moves(Proposal proposal, Picture picture, Statuses statuses, List<Move> order) {
        List<AdvisedMove> moves = new ArrayList<>(order.size());
        for (Move move : order) {
            boolean recommended = statuses.of(move) == Status.RECOMMENDED;
            boolean spelledOut = recommended
                    || proposal.proposes(move)
                            && statuses.of(move) != Status.EXCLUDED
                            && !picture.isAbuseHold()
                            && !picture.isDanger();
            Variant variant = proposal.variants().get(move);
            List<Bar> bars = recommended ? List.of() : statuses.barsOn(move);
            moves.add(Answers.move(
                    move,
                    statuses.of(move),
                    proposal.proposes(move),
                    moves.size(),
                    wording.title(move),
                    spelledOut ? wording.summary(move, variant) : wording.title(move),
                    recommended && variant != Variant.OWN_TREATMENT && variant != Variant.STILL_USING
                            ? wording.say(move)
                            : List.of(),
                    avoid(move, recommended, proposal, picture),
                    spelledOut ? notes(move, proposal, statuses, picture) : List.of(),
                    until(bars),
                    recommended ? List.of() : instead(bars, statuses, order),
                    recommended ? reasons(proposal.proposers(move)) : barReasons(bars)));
        }
        return moves;
    }

    private List<String> avoid(Move move, boolean recommended, Proposal proposal, Picture picture) {
        if (picture.isDanger() || !recommended && picture.isAbuseHold()) {
            return List.of();
        }
        List<String> plain = recommended ? wording.avoid(move) : List.of();
        if (proposal.avoids().isEmpty()) {
            return plain;
        }
        List<String> lines = new ArrayList<>(plain);
        for (Map.Entry<Avoid, Scope> added : proposal.avoids().entrySet()) {
            if ((proposal.moves(added.getValue()) & 1L << move.ordinal()) != 0) {
                lines.add(wording.avoid(added.getKey()));
            }
        }
        return lines;
    }

    private List<String> notes(Move move, Proposal proposal, Statuses statuses, Picture picture) {
        if (proposal.notes().isEmpty()) {
            return List.of();
        }
        List<String> notes = new ArrayList<>(1);
        for (Map.Entry<Note, Move[]> added : proposal.notes().entrySet()) {
            if (firstInAnswer(added.getValue(), statuses) == move) {
                notes.add(note(added.getKey(), picture));
            }
        }
        return notes;
    }

    private static Move firstInAnswer(Move[] moves, Statuses statuses) {
        for (Move move : moves) {
            if (statuses.of(move) == Status.RECOMMENDED) {
                return move;
            }
        }
        for (Move move : moves) {
            if (statuses.of(move) != null) {
                return move;
            }
        }
        return null;
    }

    private String note(Note note, Picture picture) {
        String text = wording.note(note);
        return note == Note.PROPOSED_END ? text.replace("{0}", proposedEnd(picture).toString()) : text;
    }

    private static LocalDate proposedEnd(Picture picture) {
        LocalDate today = picture.situation().asOf();
        Optional<LocalDate> start = picture.windowEnd().isEmpty() ? picture.timeline().windowStart() : Optional.empty();
        LocalDate fromStart = start.orElse(today).plusMonths(Parameters.FEW_MONTHS);
        return fromStart.isBefore(today) ? today.plusMonths(Parameters.FEW_MONTHS) : fromStart;
    }

    private String until(List<Bar> bars) {
        String until = "";
        int said = 1 << Release.NEVER.ordinal();
        for (Bar bar : bars) {
            int release = 1 << bar.release().ordinal();
            if (bar.status() == bars.get(0).status() && (said & release) == 0) {
                said |= release;
                String clause = wording.release(bar.release());
                until = until.isEmpty() ? clause : until + "; and " + clause;
            }
        }
        return until;
    }

    private static List<Move> instead(List<Bar> bars, Statuses statuses, List<Move> order) {
        long said = 0;
        for (Bar bar : bars) {
            if (bar.status() == bars.get(0).status()) {
                said |= bar.instead();
            }
        }
        List<Move> instead = new ArrayList<>(2);
        for (Move move : order) {
            if (statuses.of(move) != Status.RECOMMENDED) {
                break;
            }
            if ((said & 1L << move.ordinal()) != 0) {
                instead.add(move);
            }
        }
        return instead.isEmpty() ? List.of(order.get(0)) : instead;
    }

    private static List<Reason> barReasons(List<Bar> bars) {
        if (bars.size() == 1) {
            return bars.get(0).rule().alone();
        }
        List<Reason> reasons = new ArrayList<>(bars.size());
        for (int i = 0; i < bars.size(); i++) {
            Rule rule = bars.get(i).rule();
            boolean named = false;
            for (int j = 0; j < i; j++) {
                named |= bars.get(j).rule() == rule;
            }
            if (!named) {
                reasons.add(rule.reason());
            }
        }
        return reasons;
    }

    // Missteps, questions, notices.

    private List<AdvisedAgainst> missteps(
            Proposal proposal, Picture picture, Statuses statuses, List<Move> order) {
        List<AdvisedAgainst> missteps = new ArrayList<>(proposal.missteps().size());
        for (Map.Entry<Misstep, List<Rule>> named : proposal.missteps().entrySet()) {
            Misstep misstep = named.getKey();
            if (Missteps.listed(misstep, picture)) {
                missteps.add(Answers.misstep(
                        misstep,
                        wording.misstep(misstep),
                        Missteps.instead(misstep, proposal, statuses, order, picture),
                        reasons(named.getValue())));
            }
        }
        return missteps;
    }

    private List<Question> questions(Proposal proposal, Picture picture) {
        List<Question> questions = new ArrayList<>();
        for (Fact<?> fact : Questions.choose(proposal, picture)) {
            questions.add(Answers.question(
                    fact,
                    wording.text(Questions.key(fact, picture.perspective())),
                    reasons(proposal.questions().get(fact))));
        }
        return questions;
    }

    private List<AttachedNotice> notices(Proposal proposal) {
        List<AttachedNotice> notices = new ArrayList<>(proposal.notices().size());
        attach(notices, Notice.CHECK_DEVICE_PRIVACY, proposal);
        for (Notice notice : proposal.notices().keySet()) {
            if (notice != Notice.CHECK_DEVICE_PRIVACY) {
                attach(notices, notice, proposal);
            }
        }
        return notices;
    }

    private void attach(List<AttachedNotice> notices, Notice notice, Proposal proposal) {
        List<Rule> rules = proposal.notices().get(notice);
        if (rules != null) {
            notices.add(Answers.notice(notice, wording.notice(notice), reasons(rules)));
        }
    }
}
