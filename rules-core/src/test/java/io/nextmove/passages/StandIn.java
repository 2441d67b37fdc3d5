package io.nextmove.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An invented text with headings, lists, a table, repeated sentences and repeated openings, and its index. */
record StandIn(String text, PassageIndex index) {

    private static final String[] WORDS = """
            the a some river garden kettle lantern morning carpenter quietly paints mends carries under behind and but
            while small green crooked patient window orchard bridge song ladder winter bread never often gently counts
            borrows keeps returns old seven bright muddy letter boat""".split("\\s");

    static StandIn grown(long seed) {
        return new Garden(new Random(seed)).grown();
    }

    private static final class Garden {
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final List<String> rows = new ArrayList<>(List.of("id\tsection\tanchor\tkind\tnote\tparaphrase"));
        private final List<String> sentences = new ArrayList<>();
        private int section;
        private int number;

        Garden(Random random) {
            this.random = random;
        }

        StandIn grown() {
            for (section = 0; section < 12; section++) {
                number = 0;
                text.append(passage("Part " + section + " " + words(2))).append('\n');
                for (int line = 0; line < 4; line++) {
                    text.append(line < 2 ? "" : "- ");
                    int count = 1 + random.nextInt(5);
                    for (int i = 0; i < count; i++) {
                        text.append(i == 0 ? "" : " ").append(passage(sentence()));
                    }
                    text.append("\n\n");
                }
            }
            text.append("| ")
                    .append(passage("left " + words(2) + " |"))
                    .append(' ')
                    .append(passage(words(5) + " |"));
            text.append("\n|---|---|\n");
            text.append("| ").append(passage(words(3) + " |")).append(' ').append(passage(words(9) + " |"));
            List<Passage> passages = PassageIndexTool.passages(rows, text.toString());
            return new StandIn(
                    text.toString(), new PassageIndex(SourceText.sha256(text.toString()), passages, List.of()));
        }

        private String passage(String sentence) {
            String[] words = sentence.split(" ");
            String anchor = String.join(" ", List.of(words).subList(0, Math.min(6, words.length)));
            rows.add(String.format(
                    "part-%d/%02d\tPart %d\t%s\tCONTEXT\t-\tinvented", section, number++, section, anchor));
            return sentence;
        }

        /** Two sentences side by side are never the same. */
        private String sentence() {
            int luck = random.nextInt(100);
            String earlier = sentences.isEmpty() ? words(8) : sentences.get(random.nextInt(sentences.size()));
            String sentence;
            if (luck < 12) {
                sentence = earlier;
            } else if (luck < 30) {
                String[] opening = earlier.split(" ");
                sentence = String.join(" ", List.of(opening).subList(0, Math.min(6, opening.length))) + " " + end();
            } else {
                sentence = words(luck < 40 ? 1 : 4 + random.nextInt(12)) + " " + end();
            }
            if (!sentences.isEmpty() && sentence.equals(sentences.get(sentences.size() - 1))) {
                return sentence();
            }
            sentences.add(sentence);
            return sentence;
        }

        private String end() {
            return words(1 + random.nextInt(9)) + ".";
        }

        private String words(int count) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                words.add(WORDS[random.nextInt(WORDS.length)]);
            }
            return String.join(" ", words);
        }
    }
}
