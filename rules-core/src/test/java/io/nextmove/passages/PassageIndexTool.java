package io.nextmove.passages;

import io.nextmove.source.PassageKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Makes {@code passages.tsv} and {@code source.sha256} from the guideline's table of passages and the source. */
final class PassageIndexTool {

    private PassageIndexTool() {}

    /** Takes the guideline's {@code passages.tsv}, the source, and the folder to write to. */
    public static void main(String[] args) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(args[0]));
        String source = Files.readString(Path.of(args[1]));
        Path folder = Path.of(args[2]);
        Files.writeString(folder.resolve("passages.tsv"), table(passages(rows, source)));
        Files.writeString(folder.resolve("source.sha256"), checksum(source));
    }

    static String checksum(String source) {
        return SourceText.sha256(source) + "  article.txt\n";
    }

    static String table(List<Passage> passages) {
        StringBuilder out = new StringBuilder("id\ttitle\tanchor\tkind\tnote\tposition\tlength\tsha256\tparaphrase\n");
        for (Passage p : passages) {
            String note = p.note().isPresent() ? "" + p.note().getAsInt() : "-";
            out.append(String.join("\t", p.id(), p.title(), p.anchor(), p.kind().name(), note, "" + p.position()));
            out.append('\t').append(p.length()).append('\t').append(p.sha256());
            out.append('\t').append(p.paraphrase()).append('\n');
        }
        return out.toString();
    }

    /** Rows are id, title, anchor, kind, note, paraphrase under a line of column names, in the order of the source. */
    static List<Passage> passages(List<String> rows, String source) {
        String text = SourceText.normalized(source);
        List<String[]> cells = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cell = row.split("\t", -1);
            int after = starts.isEmpty() ? 0 : starts.get(starts.size() - 1) + 1;
            int start = text.indexOf(cell[2], after);
            boolean word = start == 0 || start > 0 && text.charAt(start - 1) == ' ';
            if (!word || starts.isEmpty() && start > 0) {
                throw new IllegalStateException(cell[0] + ": its anchor starts no passage here");
            }
            cells.add(cell);
            starts.add(start);
        }
        Set<String> plain = new HashSet<>();
        for (int i = 0; i < starts.size(); i++) {
            if (!cells.get(i)[3].equals("PROMOTION")) {
                plain.addAll(words(text(text, starts, i)));
            }
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            String[] cell = cells.get(i);
            PassageKind kind = PassageKind.valueOf(cell[3]);
            String passage = text(text, starts, i);
            passages.add(new Passage(
                    cell[0],
                    cell[0].substring(0, cell[0].indexOf('/')),
                    cell[1],
                    i,
                    cut(cell[2], kind == PassageKind.PROMOTION ? plain::containsAll : PassageIndexTool::namesNobody),
                    kind,
                    cell[4].equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell[4])),
                    cell[5].replace("an abuser", "the one who does harm"),
                    starts.get(i),
                    passage.length(),
                    SourceText.sha256(passage)));
        }
        return passages;
    }

    private static String text(String text, List<Integer> starts, int i) {
        return text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) - 1 : text.length());
    }

    /** No label for a person stands in what answers show: an anchor ends before it. */
    private static boolean namesNobody(List<String> words) {
        return !words.contains("abuser");
    }

    private static String cut(String anchor, Predicate<List<String>> shown) {
        StringBuilder out = new StringBuilder();
        for (String word : anchor.split(" ")) {
            if (!shown.test(words(word))) {
                break;
            }
            out.append(out.isEmpty() ? "" : " ").append(word);
        }
        return out.toString();
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9']+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
