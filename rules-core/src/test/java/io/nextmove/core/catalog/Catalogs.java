package io.nextmove.core.catalog;

import java.util.List;
import java.util.function.Predicate;

/** Catalogs that are not those of the jar. */
public final class Catalogs {
    private Catalogs() {}

    /** The catalog of the jar with only those rules whose id is wanted. */
    public static RuleCatalog with(Predicate<String> id) {
        List<String> lines = RuleCatalog.lines("rule-catalog.tsv").stream()
                .filter(line -> id.test(line.substring(0, line.indexOf('\t'))))
                .toList();
        return RuleCatalog.read(lines, RuleCatalog.lines("edition.txt"), RuleCatalog.lines("model.txt"));
    }
}
