package io.nextmove.core.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The reviews of a {@code reviews.tsv}: six columns, separated by tabs, under a first line that names them. Immutable.
 *
 * <p>A decision counts as reviewed if a review of its present edition agrees and none of its present edition asks for a
 * change or calls it unsafe.
 */
public final class Reviews {
    /** The first line of every file of reviews. */
    public static final String HEADER = "decision\tedition\trole\tdate\tverdict\tremark";

    private static final int COLUMNS = 6;

    private final Map<String, String> editions;
    private final List<Review> all;

    private Reviews(Map<String, String> editions, List<Review> all) {
        this.editions = editions;
        this.all = List.copyOf(all);
    }

    /** The present edition of each decision, by its name. */
    public static Map<String, String> editions() {
        try (InputStream in = Reviews.class.getResourceAsStream("decisions.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the jar has no decisions.tsv; build it with Maven");
            }
            Map<String, String> editions = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        editions.put(cells[0], cells[1]);
                    });
            return editions;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read decisions.tsv", e);
        }
    }

    /**
     * Reads a file of reviews of the decisions of this library.
     *
     * @throws IllegalArgumentException if it cannot be read, or a line is none of a review; the message names the line and
     *     what is allowed
     */
    public static Reviews read(Path file) {
        try {
            return parse(Files.readAllLines(file), editions());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the reviews: must be text in UTF-8", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("the reviews: must be a file that can be read", e);
        }
    }

    /**
     * The reviews in those lines.
     *
     * @param lines the lines of a file of reviews
     * @param editions the present edition of each decision
     * @throws IllegalArgumentException if a line is none of a review
     */
    public static Reviews parse(List<String> lines, Map<String, String> editions) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw wrong(1, "must name the columns " + HEADER.replace("\t", ", ") + ", separated by tabs");
        }
        List<Review> all = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                all.add(review(at + 1, lines.get(at).split("\t", -1), editions));
            }
        }
        return new Reviews(Map.copyOf(editions), all);
    }

    private static Review review(int line, String[] cells, Map<String, String> editions) {
        if (cells.length != COLUMNS) {
            throw wrong(line, "must have six columns, separated by tabs");
        }
        String edition = editions.get(cells[0]);
        if (edition == null) {
            throw wrong(
                    line,
                    "the decision must be one of "
                            + editions.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        if (!cells[1].matches("[0-9a-f]{" + edition.length() + "}")) {
            throw wrong(
                    line, "the edition must be that of the page, " + edition.length() + " digits and letters a to f");
        }
        if (cells[2].isBlank()) {
            throw wrong(line, "the role must say what the reviewer works as");
        }
        return new Review(
                line,
                cells[0],
                cells[1],
                cells[2],
                date(line, cells[3]),
                verdict(line, cells[4]),
                cells[5],
                cells[1].equals(edition));
    }

    private static LocalDate date(int line, String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw wrong(line, "the date must be a day such as 2026-03-01");
        }
    }

    private static Verdict verdict(int line, String cell) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().toLowerCase(Locale.ROOT).equals(cell))
                .findFirst()
                .orElseThrow(() -> wrong(line, "the verdict must be one of agree, change, unsafe"));
    }

    private static IllegalArgumentException wrong(int line, String allowed) {
        return new IllegalArgumentException("the reviews, line " + line + ": " + allowed);
    }

    /** All reviews, in the order of the file. */
    public List<Review> all() {
        return all;
    }

    /** The reviews of a decision, in the order of the file. */
    public List<Review> of(String decision) {
        return all.stream().filter(review -> review.decision().equals(decision)).toList();
    }

    /** Whether a decision counts as reviewed. */
    public boolean reviewed(String decision) {
        List<Review> current = of(decision).stream().filter(Review::current).toList();
        return !current.isEmpty() && current.stream().allMatch(review -> review.verdict() == Verdict.AGREE);
    }

    /** The decisions that do not count as reviewed, by name. */
    public List<String> missing() {
        return editions.keySet().stream()
                .filter(decision -> !reviewed(decision))
                .sorted()
                .toList();
    }
}
