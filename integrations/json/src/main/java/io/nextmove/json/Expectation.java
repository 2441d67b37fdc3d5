package io.nextmove.json;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.TopicAnswer;
import io.nextmove.judgment.Judgments;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What must be true of an answer; what is empty is not looked at.
 *
 * @param recommended each of them is recommended
 * @param notRecommended none of them is recommended
 * @param excluded each of them is excluded
 * @param held each of them is held
 * @param deferred each of them is deferred
 * @param absent none of them is in the answer
 * @param first the first recommended move is one of them
 * @param firstStep the first recommended move is one of them
 * @param firstThree each of them is among the first three recommended moves
 * @param missteps each of them is warned of
 * @param noMissteps none of them is warned of
 * @param judgments the values accepted for a judgment, by its name
 * @param asks each of these facts is asked for
 * @param doesNotAsk none of these facts is asked for
 * @param notices each of them is attached
 * @param answers each of these questions is answered
 * @param noText none of these words stands in a text of the answer, in whatever case; reasons and sources are not looked at
 * @param notes what a reader looks at; never an expectation by itself
 */
public record Expectation(
        List<Move> recommended,
        List<Move> notRecommended,
        List<Move> excluded,
        List<Move> held,
        List<Move> deferred,
        List<Move> absent,
        List<Move> first,
        List<Move> firstStep,
        List<Move> firstThree,
        List<Misstep> missteps,
        List<Misstep> noMissteps,
        Map<String, List<String>> judgments,
        List<String> asks,
        List<String> doesNotAsk,
        List<Notice> notices,
        List<Topic> answers,
        List<String> noText,
        List<String> notes) {

    private static final int FIRST = 3;

    /** Expects nothing. */
    static final Expectation NONE = new Expectation(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Where an answer falls short, one line each: which expectation, and what was there instead; empty if nowhere. */
    public List<String> shortfalls(Guidance guidance) {
        List<Misstep> warned =
                guidance.missteps().stream().map(AdvisedAgainst::misstep).toList();
        List<String> asked =
                guidance.questions().stream().map(q -> q.fact().path()).toList();
        List<Notice> attached =
                guidance.notices().stream().map(AttachedNotice::notice).toList();
        List<String> found = new ArrayList<>();
        status("recommended", recommended, Status.RECOMMENDED, guidance, found);
        none("notRecommended", notRecommended, moves(guidance.recommended()), found);
        status("excluded", excluded, Status.EXCLUDED, guidance, found);
        status("held", held, Status.HELD, guidance, found);
        status("deferred", deferred, Status.DEFERRED, guidance, found);
        absent.forEach(move ->
                guidance.move(move).ifPresent(there -> found.add("absent " + move + ": was " + there.status())));
        List<Move> next = moves(guidance.recommended());
        first("first", first, next, found);
        first("firstStep", firstStep, next, found);
        all("firstThree", firstThree, next.stream().limit(FIRST).toList(), found);
        all("missteps", missteps, warned, found);
        none("noMissteps", noMissteps, warned, found);
        judgments(guidance.judgments(), found);
        known("asks", asks, found);
        all("asks", asks, asked, found);
        known("doesNotAsk", doesNotAsk, found);
        none("doesNotAsk", doesNotAsk, asked, found);
        all("notices", notices, attached, found);
        all(
                "answers",
                answers,
                guidance.answers().stream().map(TopicAnswer::topic).toList(),
                found);
        noText(guidance, found);
        return found;
    }

    private static List<Move> moves(List<AdvisedMove> advised) {
        return advised.stream().map(AdvisedMove::move).toList();
    }

    private static void status(String name, List<Move> moves, Status status, Guidance guidance, List<String> found) {
        for (Move move : moves) {
            Optional<Status> actual = guidance.move(move).map(AdvisedMove::status);
            if (!actual.equals(Optional.of(status))) {
                found.add(
                        name + " " + move + ": was " + actual.map(Status::name).orElse("not in the answer"));
            }
        }
    }

    private static void first(String name, List<Move> first, List<Move> moves, List<String> found) {
        if (!first.isEmpty() && (moves.isEmpty() || !first.contains(moves.get(0)))) {
            found.add(name + " " + first + ": was " + moves.stream().limit(1).toList());
        }
    }

    private void noText(Guidance guidance, List<String> found) {
        List<String> texts = noText.isEmpty() ? List.of() : texts(guidance);
        for (String words : noText) {
            texts.stream()
                    .filter(text -> text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresent(text -> found.add("noText `" + words + "`: stood in `" + text + "`"));
        }
    }

    /** What an answer says in its own words. */
    private static List<String> texts(Guidance guidance) {
        Judgments judgments = guidance.judgments();
        List<String> texts = new ArrayList<>();
        texts.add(guidance.headline().text());
        guidance.answers().forEach(answer -> texts.add(answer.text()));
        Stream.of(
                        judgments.abuse(),
                        judgments.departure(),
                        judgments.asking(),
                        judgments.refusal(),
                        judgments.timeline())
                .forEach(judgment -> texts.add(judgment.summary()));
        for (AdvisedMove move : guidance.moves()) {
            texts.add(move.title());
            texts.add(move.summary());
            texts.addAll(move.say());
            texts.addAll(move.avoid());
            texts.addAll(move.notes());
            texts.add(move.until());
        }
        guidance.missteps().forEach(misstep -> texts.add(misstep.summary()));
        guidance.questions().forEach(question -> texts.add(question.ask()));
        guidance.contradictions().forEach(contradiction -> texts.add(contradiction.text()));
        guidance.notices().forEach(notice -> texts.add(notice.text()));
        return texts;
    }

    private static <T> void all(String name, List<T> expected, List<T> actual, List<String> found) {
        for (T item : expected) {
            if (!actual.contains(item)) {
                found.add(name + " " + item + ": was not there; there were " + actual);
            }
        }
    }

    private static <T> void none(String name, List<T> unexpected, List<T> actual, List<String> found) {
        for (T item : unexpected) {
            if (actual.contains(item)) {
                found.add(name + " " + item + ": was there");
            }
        }
    }

    private static void known(String name, List<String> paths, List<String> found) {
        for (String path : paths) {
            if (Fact.all().stream().noneMatch(fact -> fact.path().equals(path))) {
                found.add(name + " " + path + ": is not the path of a fact");
            }
        }
    }

    private void judgments(Judgments actual, List<String> found) {
        Map<String, Enum<?>> values = new LinkedHashMap<>();
        values.put("abuse", actual.abuse().value());
        values.put("refusal", actual.refusal().value());
        values.put("asking", actual.asking().value());
        values.put("timeline", actual.timeline().value());
        values.put("departure", actual.departure().value());
        judgments.forEach((name, accepted) -> {
            Enum<?> value = values.get(name);
            if (value == null) {
                found.add("judgments " + name + ": is not a judgment; there are " + values.keySet());
            } else if (!accepted.contains(value.name())) {
                found.add("judgments " + name + " " + accepted + ": was " + value);
            }
        });
    }
}
