package io.nextmove.core.decide;

import io.nextmove.core.language.JudgmentWords;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The order of moves in an answer: by status, then by rank, then by catalogue. An invitation that was not wished does not stand
 * above a recommended way in that was (DOORS-WISHED).
 */
public final class MoveOrder {
    private static final Move[] MOVES = Move.values();

    private MoveOrder() {}

    /** The moves that have a status, in order. */
    public static List<Move> of(Statuses statuses, JudgmentWords picture) {
        boolean wished = false;
        for (Move move : MOVES) {
            wished |= wished(move, statuses, picture);
        }
        long[] keys = new long[MOVES.length];
        int n = 0;
        for (Move move : MOVES) {
            Status status = statuses.of(move);
            if (status != null) {
                int rank = 2 * Ranks.of(move, picture, statuses);
                if (wished
                        && status == Status.RECOMMENDED
                        && move.has(Trait.INVITES)
                        && !wished(move, statuses, picture)) {
                    rank = Math.max(rank, 2 * Ranks.WISHED + 1);
                }
                keys[n++] = (place(status) * 1000L + rank) * 100L + move.ordinal();
            }
        }
        Arrays.sort(keys, 0, n);
        List<Move> order = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            order.add(MOVES[(int) (keys[i] % 100)]);
        }
        return order;
    }

    private static boolean wished(Move move, Statuses statuses, JudgmentWords picture) {
        return statuses.of(move) == Status.RECOMMENDED && DoorChoice.wished(move, picture);
    }

    private static int place(Status status) {
        return switch (status) {
            case RECOMMENDED -> 0;
            case HELD -> 1;
            case DEFERRED -> 2;
            case EXCLUDED -> 3;
        };
    }
}
