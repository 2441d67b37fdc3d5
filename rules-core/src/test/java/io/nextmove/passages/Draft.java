package io.nextmove.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A text as lines of pieces, each a passage or something added, that knows where every passage is after an edit. */
final class Draft {

    /** A piece of a line: a passage by its order, or something added, with order -1. */
    private record Piece(int order, String text) {}

    private record Line(String mark, List<Piece> pieces) {}

    private static final int ADDED = -1;
    private static final String[] SPACES = {"  ", "\t", "\n", " \n "};
    private static final String[] WORDS =
            "people say that this was added later by an editor who had one more thing to tell readers now".split(" ");

    private final List<Line> lines = new ArrayList<>();
    private final int size;
    private final Random random;
    private boolean reordered;
    private boolean reflowed;

    Draft(String source, PassageIndex index, Random random) {
        this.random = random;
        size = index.all().size();
        String text = SourceText.normalized(source);
        int order = 0;
        int end = -1;
        for (String line : source.split("\n")) {
            String words = SourceText.normalized(line);
            if (words.isEmpty()) {
                continue;
            }
            Line draft = new Line(line.substring(0, line.indexOf(words)), new ArrayList<>());
            end += words.length() + 1;
            while (order < size && index.all().get(order).position() < end) {
                Passage passage = index.all().get(order);
                int start = passage.position();
                draft.pieces.add(new Piece(order++, text.substring(start, start + passage.length())));
            }
            lines.add(draft);
        }
    }

    /** Edits the text once without touching a passage. */
    void editOutside() {
        switch (random.nextInt(9)) {
            case 0 -> anyLine().pieces.add(0, new Piece(ADDED, sentence()));
            case 1 -> addInside(sentence());
            case 2 -> addLine(List.of(new Piece(ADDED, sentence()), new Piece(ADDED, sentence())));
            case 3 -> addInside(opening() + " " + sentence());
            case 4 -> repeatPassage();
            case 5 -> repeatLine();
            case 6 -> moveLine();
            case 7 -> splitOrJoin();
            default -> reflowed = true;
        }
    }

    /** Changes one character of a passage, so that its normalized text changes. */
    void changeOneCharacter(int order) {
        for (Line line : lines) {
            for (int i = 0; i < line.pieces.size(); i++) {
                if (line.pieces.get(i).order == order) {
                    line.pieces.set(i, new Piece(order, changed(line.pieces.get(i).text)));
                    return;
                }
            }
        }
        throw new AssertionError("no such passage");
    }

    /** Takes a passage out. */
    void remove(int order) {
        for (Line line : lines) {
            line.pieces.removeIf(piece -> piece.order == order);
        }
        lines.removeIf(line -> line.pieces.isEmpty());
    }

    /** Whether a passage may stand in another order than in the source. */
    boolean reordered() {
        return reordered;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (Line line : lines) {
            out.append(line.mark);
            for (int i = 0; i < line.pieces.size(); i++) {
                out.append(i == 0 ? "" : " ").append(line.pieces.get(i).text);
            }
            out.append(reflowed ? "\r\n\r\n" : "\n");
        }
        return reflowed ? spacedOut(out.toString()) : out.toString();
    }

    /** Where each passage starts in the normalized text. */
    int[] starts() {
        int[] starts = new int[size];
        int at = 0;
        for (Line line : lines) {
            for (Piece piece : line.pieces) {
                if (piece.order >= 0) {
                    starts[piece.order] = at;
                }
                at += piece.text.length() + 1;
            }
        }
        return starts;
    }

    private String changed(String text) {
        while (true) {
            String signs = "aexkTMS093.,;'\"-|\u00e9\u2019 ";
            String sign = "" + signs.charAt(random.nextInt(signs.length()));
            int at = random.nextInt(text.length());
            String changed =
                    switch (random.nextInt(3)) {
                        case 0 -> text.substring(0, at) + sign + text.substring(at + 1);
                        case 1 -> text.substring(0, at) + text.substring(at + 1);
                        default -> {
                            int gap = random.nextInt(text.length() + 1);
                            yield text.substring(0, gap) + sign + text.substring(gap);
                        }
                    };
            if (!String.join(" ", changed.strip().split(" +")).equals(text)) {
                return changed;
            }
        }
    }

    private void addInside(String added) {
        Line line = anyLine();
        line.pieces.add(random.nextInt(line.pieces.size() + 1), new Piece(ADDED, added));
    }

    private void addLine(List<Piece> pieces) {
        Line line = new Line(random.nextBoolean() ? "" : "- ", new ArrayList<>(pieces));
        lines.add(random.nextInt(lines.size() + 1), line);
    }

    private void repeatPassage() {
        Line from = anyLine();
        Line to = anyLine();
        if (Math.abs(lines.indexOf(from) - lines.indexOf(to)) > 1) {
            Piece piece = from.pieces.get(random.nextInt(from.pieces.size()));
            to.pieces.add(random.nextInt(to.pieces.size() + 1), new Piece(ADDED, piece.text));
        } else {
            repeatPassage();
        }
    }

    /** Not beside the original: two copies side by side are the same text in the same place. */
    private void repeatLine() {
        int from = random.nextInt(lines.size());
        int to = random.nextInt(lines.size() + 1);
        if (to == from || to == from + 1) {
            repeatLine();
            return;
        }
        List<Piece> copies = new ArrayList<>();
        for (Piece piece : lines.get(from).pieces) {
            copies.add(new Piece(ADDED, piece.text));
        }
        lines.add(to, new Line(lines.get(from).mark, copies));
    }

    private void moveLine() {
        Line line = lines.remove(random.nextInt(lines.size()));
        lines.add(random.nextInt(lines.size() + 1), line);
        reordered = true;
    }

    private void splitOrJoin() {
        int at = random.nextInt(lines.size() - 1);
        Line line = lines.get(at);
        if (line.pieces.size() > 1) {
            int cut = 1 + random.nextInt(line.pieces.size() - 1);
            List<Piece> rest = line.pieces.subList(cut, line.pieces.size());
            lines.add(at + 1, new Line("", new ArrayList<>(rest)));
            rest.clear();
        } else {
            line.pieces.addAll(lines.remove(at + 1).pieces);
        }
    }

    /** Breaks no line before a sign that would turn into the mark of a list item or of a table row. */
    private String spacedOut(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = c == ' ' && i > 1 && text.charAt(i - 2) != '\n' && "-|".indexOf(text.charAt(i + 1)) < 0;
            out.append(inside && random.nextInt(4) == 0 ? SPACES[random.nextInt(SPACES.length)] : "" + c);
        }
        return out.toString();
    }

    private Line anyLine() {
        return lines.get(random.nextInt(lines.size()));
    }

    private String opening() {
        Line line = anyLine();
        String[] words =
                line.pieces.get(random.nextInt(line.pieces.size())).text.split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(6, words.length)));
    }

    private String sentence() {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(15); i >= 0; i--) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words) + ".";
    }
}
