package io.nextmove.examples;

import io.nextmove.explain.Interview;
import io.nextmove.situation.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How the answers to a question are numbered in a terminal, and what may be typed. */
final class Choices {
    private static final int MAX_MONTHS = 1200;
    private static final String KEYS = " Or B, S, A, Q.";
    /** What people type for an answer, and how it may be labeled. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "y", List.of("yes"),
            "yes", List.of("yes"),
            "n", List.of("no", "none of these"),
            "no", List.of("no", "none of these"));

    private final Interview.Ask ask;

    Choices(Interview.Ask ask) {
        this.ask = ask;
    }

    /** The numbered answers. */
    List<String> labels() {
        return ask.options().stream().map(Interview.Option::label).toList();
    }

    /** Whether there is a zero for "none". */
    boolean none() {
        return ask.several() || ask.fact().kind() == Fact.Kind.DATE;
    }

    /** What may be typed, in one line. */
    String allowed() {
        int last = ask.options().size();
        return switch (ask.fact().kind()) {
            case DATE -> "Please type a day like 2026-03-01, or 0 if there is none." + KEYS;
            case MONTHS -> "Please type a number of months, from 0 to " + MAX_MONTHS + "." + KEYS;
            default ->
                ask.several()
                        ? "Please type the numbers that fit, from 1 to " + last + ", with spaces, or 0 for none." + KEYS
                        : "Please type a number from 1 to " + last + "." + KEYS;
        };
    }

    /** The state after what was typed; empty if that is no answer. */
    Optional<Interview> answer(Interview state, String typed) {
        return switch (ask.fact().kind()) {
            case DATE -> date(typed).map(date -> tell(state, ask.fact(), date));
            case MONTHS -> months(typed).map(months -> tell(state, ask.fact(), months));
            default -> chosen(typed).map(state::choose);
        };
    }

    @SuppressWarnings("unchecked") // the value is of the kind of the fact
    private static <T> Interview tell(Interview state, Fact<T> fact, Object value) {
        return state.answer(fact, (T) value);
    }

    private Optional<List<Interview.Option>> chosen(String typed) {
        for (Interview.Option option : ask.options()) {
            if (WORDS.getOrDefault(typed, List.of()).contains(option.label().toLowerCase(Locale.ROOT))) {
                return Optional.of(List.of(option));
            }
        }
        if (ask.several() && typed.equals("0")) {
            return Optional.of(List.of());
        }
        List<Interview.Option> chosen = new ArrayList<>();
        for (String number : typed.split("[\\s,]+")) {
            int at = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0;
            if (at < 1 || at > ask.options().size()) {
                return Optional.empty();
            }
            if (!chosen.contains(ask.options().get(at - 1))) {
                chosen.add(ask.options().get(at - 1));
            }
        }
        return ask.several() || chosen.size() == 1 ? Optional.of(chosen) : Optional.empty();
    }

    private static Optional<Object> date(String typed) {
        try {
            return Optional.of(typed.equals("0") ? Optional.empty() : Optional.of(LocalDate.parse(typed)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> months(String typed) {
        return typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) <= MAX_MONTHS
                ? Optional.of(OptionalInt.of(Integer.parseInt(typed)))
                : Optional.empty();
    }
}
