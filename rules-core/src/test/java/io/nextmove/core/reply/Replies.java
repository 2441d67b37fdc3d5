package io.nextmove.core.reply;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.Question;
import io.nextmove.core.decide.QuestionOrder;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.reply.Draft;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Count;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Good replies to a few situations, and what is made of them by doing one thing wrong. */
public final class Replies {
    static final GuidanceEngine ENGINE = GuidanceEngine.load();

    private static final Situation NOTHING_TOLD =
            Situation.asOf(LocalDate.of(2026, 3, 1)).build();
    private static final Situation CLEARED_OF_HARM = NOTHING_TOLD.toBuilder()
            .safety(s -> s.immediateDanger(Answer.NO)
                    .physicalAbuse(Certainty.NO)
                    .sexualAbuse(Certainty.NO)
                    .coerciveControl(Certainty.NO)
                    .afraidOfPartner(Answer.NO)
                    .ownHarm(Answer.NO))
            .refusal(r -> r.status(RefusalStatus.REFUSING).reasons(RefusalReason.BURNED_BY_THERAPIST))
            .build();

    /** The situations that replies are written for. */
    public enum State {
        NOTHING(NOTHING_TOLD),
        CLEARED(CLEARED_OF_HARM),
        HARM(Fact.SAFETY_COERCIVE_CONTROL.with(CLEARED_OF_HARM, Certainty.YES)),
        DANGER(Fact.SAFETY_IMMEDIATE_DANGER.with(CLEARED_OF_HARM, Answer.YES)),
        AFFAIR(Fact.AFFAIR_PARTNER.with(CLEARED_OF_HARM, Certainty.YES)),
        STOPPED(CLEARED_OF_HARM.toBuilder()
                .invitation(i -> i.asks(Count.MANY).becameTheFight(Answer.YES).stoppedAsking(Answer.YES))
                .build()),
        THIRD(NOTHING_TOLD.toBuilder().perspective(Perspective.THIRD_PARTY).build()),
        MINOR(NOTHING_TOLD.toBuilder().perspective(Perspective.MINOR).build());

        private final Situation situation;
        private final Guidance guidance;

        State(Situation situation) {
            this.situation = situation;
            this.guidance = ENGINE.advise(situation);
        }

        /** The situation. */
        public Situation situation() {
            return situation;
        }

        /** Its answer. */
        public Guidance guidance() {
            return guidance;
        }

        /** Whether nothing that reaches the partner is advised. */
        boolean closed() {
            return guidance.recommended().stream()
                    .noneMatch(m -> m.move().has(Trait.JOINT)
                            || m.move().has(Trait.INVITES)
                            || m.move().has(Trait.SPEAKS));
        }
    }

    /** A draft for a state, with what was done wrong; nothing in a good one. */
    public record Reply(State state, String wrong, Draft draft) {}

    private Replies() {}

    /** Good replies: sentences in an assistant's own words around what the answer recommends and asks. */
    public static List<Reply> good() {
        List<String> openings = lines("openings.txt");
        List<String> closings = lines("closings.txt");
        Map<State, List<String>> middles = new EnumMap<>(State.class);
        for (String line : lines("good.txt")) {
            String[] cells = line.split("\t");
            middles.computeIfAbsent(State.valueOf(cells[0]), s -> new ArrayList<>())
                    .add(cells[1]);
        }
        List<Reply> good = new ArrayList<>();
        middles.forEach((state, sentences) -> {
            for (int i = 0; i < 26; i++) {
                int n = state.ordinal() * 7 + i;
                String text = openings.get(n % openings.size()) + " " + sentences.get(i % sentences.size()) + " "
                        + sentences.get((i * 3 + 1 + i / sentences.size()) % sentences.size());
                good.add(new Reply(state, "", reply(state, i, text, closings.get((n * 3) % closings.size()))));
            }
        });
        return good;
    }

    private static Draft reply(State state, int i, String text, String closing) {
        var moves = state.guidance().recommended();
        var move = moves.get(i % Math.min(2, moves.size()));
        StringBuilder all = new StringBuilder(text).append('\n').append('\n').append(move.summary());
        List<Move> proposed = new ArrayList<>(List.of(move.move()));
        if (i % 3 == 0 && !move.say().isEmpty()) {
            all.append(" For example: \u201c").append(move.say().get(0)).append('\u201d');
        }
        List<Fact<?>> asked = new ArrayList<>();
        for (Question question : state.guidance().questions().stream().limit(1).toList()) {
            all.append("\n\n").append(question.ask());
            asked.add(question.fact());
        }
        return new Draft(all.append(' ').append(closing).toString(), proposed, asked);
    }

    /** Bad replies: good ones with a bad sentence at the start, in the middle or at the end, or with one part wrong. */
    public static List<Reply> bad() {
        List<Reply> good = good();
        List<Reply> bad = new ArrayList<>();
        int n = 0;
        for (String line : lines("bad.txt")) {
            String[] cells = line.split("\t");
            String words = cells[1].replace("\\u200b", "\u200b").replace("\\u043e", "\u043e");
            for (State state : states(cells[0])) {
                Reply reply = good.get((state.ordinal() * 26 + n++ % 26) % good.size());
                bad.add(new Reply(state, words, with(reply.draft(), place(n, words))));
            }
        }
        for (Reply reply : good) {
            bad.addAll(structural(reply));
        }
        return bad;
    }

    private static List<State> states(String tag) {
        return switch (tag) {
            case "ANY" ->
                List.of(State.values()[Math.abs(tag.hashCode()) % 8], State.CLEARED, State.HARM, State.STOPPED);
            case "CLOSED" -> Stream.of(State.values()).filter(State::closed).toList();
            case "HARM" -> List.of(State.HARM, State.DANGER);
            default -> List.of(State.NOTHING, State.CLEARED);
        };
    }

    private static UnaryOperator<String> place(int n, String words) {
        return switch (n % 4) {
            case 0 -> text -> words + " " + text;
            case 1 -> text -> text + " " + words;
            case 2 -> text -> text.replaceFirst("\n\n", "\n\n" + words + "\n\n");
            default -> text -> text.replaceFirst("\\. ", ". " + words + " ");
        };
    }

    private static Draft with(Draft draft, UnaryOperator<String> text) {
        return new Draft(text.apply(draft.text()), draft.moves(), draft.questions(), draft.quotations());
    }

    private static List<Reply> structural(Reply reply) {
        Draft draft = reply.draft();
        List<Reply> bad = new ArrayList<>();
        if (!draft.questions().isEmpty()
                && QuestionOrder.SAFETY.contains(draft.questions().get(0))) {
            bad.add(new Reply(
                    reply.state(), "a question that is not listed", new Draft(draft.text(), draft.moves(), List.of())));
            String ask = reply.state().guidance().questions().get(0).ask();
            bad.add(new Reply(
                    reply.state(),
                    "a question that is listed and not put",
                    new Draft(
                            draft.text().replace(ask, "Is everything all right at home?"),
                            draft.moves(),
                            draft.questions())));
        }
        reply.state().guidance().moves().stream()
                .filter(m -> !m.recommended())
                .limit(1)
                .forEach(m -> bad.add(new Reply(
                        reply.state(),
                        "a barred move",
                        new Draft(draft.text(), List.of(m.move()), draft.questions()))));
        if (reply.state() == State.DANGER) {
            bad.add(new Reply(reply.state(), "no urgent help", new Draft(draft.text(), List.of(), draft.questions())));
        }
        bad.add(new Reply(
                reply.state(),
                "a quotation that is not there",
                new Draft(
                        draft.text(),
                        draft.moves(),
                        draft.questions(),
                        List.of(new Draft.Quotation("wrong-first-step/03", "the article never says this")))));
        return bad;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Replies.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
