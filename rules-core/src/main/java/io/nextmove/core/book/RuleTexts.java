package io.nextmove.core.book;

import java.util.ArrayList;
import java.util.List;

/** The rules with their conditions and effects, for those who explain them. Read at the first call; immutable. */
public final class RuleTexts {

    private RuleTexts() {}

    /**
     * A rule as it was written.
     *
     * @param rule the rule
     * @param condition when it holds
     * @param effects what it then says
     */
    public record RuleText(Rule rule, Condition condition, Effects effects) {}

    /** The texts of the rules of a book, in its order. */
    public static List<RuleText> of(RuleBook book) {
        List<RuleText> texts = new ArrayList<>();
        for (String line : RuleBook.lines("rule-texts.tsv")) {
            String[] cells = line.split("\t", -1);
            texts.add(new RuleText(
                    book.rules().get(texts.size()), Condition.parse(cells[0]), Effects.parse(cells[1])));
        }
        return List.copyOf(texts);
    }
}
