package io.nextmove.examples;

import io.nextmove.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The passages of citations, those that follow one another as one: {@code steps/02, steps/10..14}. */
final class Passages {
    private static final Pattern NUMBERED = Pattern.compile("(.*/)([0-9]{2})");

    private Passages() {}

    /** The passages, each once, in the order of the citations. */
    static String of(List<Citation> citations) {
        List<String> runs = new ArrayList<>();
        String last = "";
        for (String passage :
                citations.stream().map(Citation::passage).distinct().toList()) {
            if (passage.equals(after(last))) {
                String run = runs.remove(runs.size() - 1);
                runs.add(run.replaceFirst("(\\.\\.[0-9]+)?$", ".." + number(passage)));
            } else {
                runs.add(passage);
            }
            last = passage;
        }
        return String.join(", ", runs);
    }

    private static String number(String passage) {
        return passage.substring(passage.lastIndexOf('/') + 1);
    }

    private static String after(String passage) {
        Matcher numbered = NUMBERED.matcher(passage);
        return numbered.matches()
                ? numbered.group(1) + String.format(Locale.ROOT, "%02d", Integer.parseInt(numbered.group(2)) + 1)
                : "";
    }
}
