package io.nextmove.house;

import io.nextmove.core.house.HouseAction;
import io.nextmove.core.house.HouseAction.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the consequence of a rule: calls of {@code actions}, one after another, and nothing else. Nothing of it is run. */
final class ConsequenceReader {
    private static final String NAME = "\"[A-Za-z0-9._]{1,80}\"|[A-Z][A-Z0-9_]{0,79}";
    private static final Pattern CALL =
            Pattern.compile("\\s*actions\\s*\\.\\s*(recommend|exclude|hold|defer|attach|ask)\\s*\\(\\s*((?:" + NAME
                    + ")(?:\\s*,\\s*(?:" + NAME + "))*+)\\s*\\)\\s*;");
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private ConsequenceReader() {}

    static List<HouseAction> read(String text, Function<String, RuntimeException> wrong) {
        String plain = COMMENT.matcher(text).replaceAll(" ");
        Matcher calls = CALL.matcher(plain);
        List<HouseAction> actions = new ArrayList<>();
        int at = 0;
        while (calls.find(at) && calls.start() == at) {
            Kind kind = Kind.valueOf(calls.group(1).toUpperCase(Locale.ROOT));
            for (String name : calls.group(2).split("\\s*,\\s*")) {
                boolean quoted = name.startsWith("\"");
                actions.add(new HouseAction(kind, quoted ? name.substring(1, name.length() - 1) : name, quoted));
            }
            at = calls.end();
        }
        if (actions.isEmpty() || !plain.substring(at).isBlank()) {
            throw wrong.apply(
                    "a consequence has only calls such as actions.recommend( \"yourStep\" ); the actions are recommend, exclude, hold, defer, attach and ask");
        }
        return actions;
    }
}
