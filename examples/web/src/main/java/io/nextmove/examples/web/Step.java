package io.nextmove.examples.web;

import io.nextmove.explain.Interview;
import io.nextmove.situation.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What was answered to one question: the numbers of the chosen options, a day, a number of months, or nothing.
 *
 * @param question the id of the question
 * @param code {@code s} for a skipped question; {@code c0,2} for options; {@code d2026-03-01} for a day and {@code d} for
 *     none; {@code m5} for months
 */
record Step(String question, String code) {
    private static final String IS = "=";
    private static final int MAX_MONTHS = 1200;

    /** The step of a text of {@link #toText}. */
    static Step of(String text) {
        int at = text.indexOf(IS);
        return new Step(text.substring(0, at), text.substring(at + 1));
    }

    String toText() {
        return question + IS + code;
    }

    /** The question, left open. */
    static Step skip(Interview.Ask ask) {
        return new Step(ask.id(), "s");
    }

    /** What a form says in answer to a question; empty if that is no answer. */
    static Optional<Step> of(Interview.Ask ask, List<String> values) {
        return switch (ask.fact().kind()) {
            case DATE -> single(values).filter(Step::isDay).map(day -> new Step(ask.id(), "d" + day));
            case MONTHS -> single(values).filter(Step::isMonths).map(months -> new Step(ask.id(), "m" + months));
            default -> chosen(ask, values);
        };
    }

    private static Optional<Step> chosen(Interview.Ask ask, List<String> values) {
        List<String> known = Stream.iterate(0, i -> i < ask.options().size(), i -> i + 1)
                .map(String::valueOf)
                .filter(values::contains)
                .toList();
        boolean fits = known.size() == values.size() && (ask.several() || known.size() == 1);
        return fits ? Optional.of(new Step(ask.id(), "c" + String.join(",", known))) : Optional.empty();
    }

    private static Optional<String> single(List<String> values) {
        return values.size() == 1 ? Optional.of(values.get(0).strip()) : Optional.empty();
    }

    private static boolean isDay(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() <= 9999;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isMonths(String text) {
        return text.matches("[0-9]{1,4}") && Integer.parseInt(text) <= MAX_MONTHS;
    }

    /** The state after it. */
    Interview apply(Interview interview) {
        Interview.Ask ask = interview.next().orElseThrow();
        String value = code.substring(1);
        return switch (code.charAt(0)) {
            case 's' -> interview.skip();
            case 'd' ->
                tell(interview, ask.fact(), value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value)));
            case 'm' -> tell(interview, ask.fact(), OptionalInt.of(Integer.parseInt(value)));
            default -> interview.choose(options(ask, value));
        };
    }

    private static List<Interview.Option> options(Interview.Ask ask, String numbers) {
        List<Interview.Option> chosen = new ArrayList<>();
        for (String number : numbers.isEmpty() ? new String[0] : numbers.split(",")) {
            chosen.add(ask.options().get(Integer.parseInt(number)));
        }
        return chosen;
    }

    @SuppressWarnings("unchecked") // the value is of the kind of the fact
    private static <T> Interview tell(Interview interview, Fact<T> fact, Object value) {
        return interview.answer(fact, (T) value);
    }

    @Override
    public String toString() {
        return "Step[redacted]";
    }
}
