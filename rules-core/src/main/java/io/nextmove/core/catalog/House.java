package io.nextmove.core.catalog;

import io.nextmove.Settings;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a service set apart from the rules of the library.
 *
 * @param settings its numbers
 * @param without why each of the rules that it left out was, by id
 * @param edition the SHA-256 of all that it set, its wording and its own rules among them; empty if it set nothing
 */
public record House(Settings settings, SortedMap<String, String> without, Optional<String> edition) {
    /** Nothing set. */
    public static final House NONE = new House(Settings.library(), Collections.emptySortedMap(), Optional.empty());

    /** What a service set. */
    public House {
        without = Collections.unmodifiableSortedMap(new TreeMap<>(without));
    }
}
