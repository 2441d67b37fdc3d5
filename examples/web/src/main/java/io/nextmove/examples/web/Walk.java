package io.nextmove.examples.web;

import io.nextmove.explain.Interview;
import io.nextmove.situation.Perspective;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How somebody came to a page: all that is sealed into its form.
 *
 * @param day the day of the first page
 * @param who who is asking
 * @param steps the answers, in order
 * @param asks the id of the question that is asked now; empty if that is not known yet, or nothing is asked
 * @param earlier the answers before something was changed; empty if nothing was
 */
record Walk(LocalDate day, Perspective who, List<Step> steps, String asks, List<Step> earlier) {

    Walk {
        steps = List.copyOf(steps);
        earlier = List.copyOf(earlier);
    }

    static Walk begin(LocalDate day, Perspective who) {
        return new Walk(day, who, List.of(), "", List.of());
    }

    /** The walk that a text of {@link #toText} stands for. */
    static Walk of(String text) {
        String[] parts = text.split("\\|", -1);
        return new Walk(
                LocalDate.parse(parts[0]), Perspective.valueOf(parts[1]), steps(parts[2]), parts[3], steps(parts[4]));
    }

    private static List<Step> steps(String text) {
        return Arrays.stream(text.split(";"))
                .filter(code -> !code.isEmpty())
                .map(Step::of)
                .toList();
    }

    String toText() {
        return Stream.of(day.toString(), who.name(), text(steps), asks, text(earlier))
                .collect(Collectors.joining("|"));
    }

    private static String text(List<Step> steps) {
        return steps.stream().map(Step::toText).collect(Collectors.joining(";"));
    }

    Walk then(Step step) {
        return new Walk(day, who, Stream.concat(steps.stream(), Stream.of(step)).toList(), "", earlier);
    }

    /** The walk before its last answer. */
    Walk back() {
        Step last = steps.get(steps.size() - 1);
        return new Walk(day, who, steps.subList(0, steps.size() - 1), last.question(), earlier);
    }

    /** The walk as it asks something now. */
    Walk asking(Interview state) {
        return new Walk(day, who, steps, state.next().map(Interview.Ask::id).orElse(""), earlier);
    }

    /** The walk as it was before something was changed. */
    Walk before() {
        return new Walk(day, who, earlier, "", List.of());
    }

    /** The walk in which the answer of that number is given again. */
    Walk changing(int number) {
        return new Walk(day, who, steps.subList(0, number), steps.get(number).question(), steps);
    }

    @Override
    public String toString() {
        return "Walk[redacted]";
    }
}
