package io.nextmove.core.book;

import io.nextmove.core.decide.Doors;
import io.nextmove.move.Move;
import io.nextmove.situation.Door;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule says, read from its consequence apart from the engine.
 *
 * @param calls what it says, in order
 */
public record Effects(List<Call> calls) {
    private static final Pattern MOVE = Pattern.compile("\\bMove\\.([A-Z_]+)");
    private static final Pattern DOOR = Pattern.compile("\\bDoor\\.([A-Z_]+)");
    private static final Set<String> PROPOSING = Set.of("recommend", "reading", "timeline");
    private static final Set<String> BARRING = Set.of("exclude", "hold", "defer");

    /**
     * One thing that a rule says.
     *
     * @param name what it does, for example {@code recommend}
     * @param arguments to what, as written
     */
    public record Call(String name, String arguments) {}

    /** Reads the consequence of a rule. */
    public static Effects parse(String consequence) {
        List<Call> calls = new ArrayList<>();
        int at = consequence.indexOf('.') + 1;
        while (at > 0 && at < consequence.length()) {
            int open = consequence.indexOf('(', at);
            if (open < 0) {
                break;
            }
            int depth = 1;
            int close = open + 1;
            while (depth > 0) {
                char c = consequence.charAt(close++);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            calls.add(new Call(
                    consequence.substring(at, open).strip(), consequence.substring(open + 1, close - 1).strip()));
            at = consequence.indexOf('.', close) + 1;
        }
        return new Effects(List.copyOf(calls));
    }

    /** The moves that the rule proposes, the doors among them that it matches or opens. */
    public Set<Move> proposes() {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        for (Call call : calls) {
            if (PROPOSING.contains(call.name())) {
                Matcher m = MOVE.matcher(call.arguments());
                while (m.find()) {
                    moves.add(Move.valueOf(m.group(1)));
                }
            } else if (call.name().equals("doors")) {
                Matcher m = DOOR.matcher(call.arguments());
                while (m.find()) {
                    moves.add(Doors.move(Door.valueOf(m.group(1))));
                }
            } else if (call.name().equals("openWishedDoors")) {
                moves.addAll(Doors.moves());
            }
        }
        return moves;
    }

    /** The bars that the rule puts up: {@code exclude}, {@code hold} and {@code defer}. */
    public List<Call> bars() {
        return calls.stream().filter(c -> BARRING.contains(c.name())).toList();
    }
}
