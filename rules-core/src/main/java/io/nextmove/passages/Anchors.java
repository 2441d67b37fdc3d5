package io.nextmove.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * Finds the passages again in a normalized text.
 *
 * <p>A passage stands where its anchor stands, between white space, and the text of its length has its hash. Passages
 * that stand once are settled first. One whose text stands more than once is told apart by the passages that it
 * touches, then by the stretch between the nearest settled passages, then by being the only one left. What cannot be
 * told apart stays LOST. Of all that was found, the heaviest run in the order of the index is EXACT, the rest MOVED.
 */
final class Anchors {

    /** A passage shorter than this is not taken for moved where nothing that it touches moved along. */
    private static final int TELLING = 24;

    private final String text;
    private final List<Passage> passages;
    private final int[] starts;
    private final Anchoring[] anchorings;

    private Anchors(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
        starts = new int[passages.size()];
        anchorings = new Anchoring[passages.size()];
        Arrays.fill(starts, -1);
        Arrays.fill(anchorings, Anchoring.LOST);
    }

    /** The places of the index: those of the true text. */
    static Anchors asIndexed(List<Passage> passages) {
        Anchors anchors = new Anchors("", passages);
        Arrays.fill(anchors.anchorings, Anchoring.EXACT);
        for (Passage passage : passages) {
            anchors.starts[passage.order()] = passage.position();
        }
        return anchors;
    }

    /** The places in some text. */
    static Anchors in(String text, List<Passage> passages) {
        Anchors anchors = new Anchors(text, passages);
        anchors.findByText();
        anchors.judgeOrder();
        anchors.findByOpening();
        return anchors;
    }

    Anchoring anchoring(Passage passage) {
        return anchorings[passage.order()];
    }

    /** Whether the text of the passage was found: it is EXACT or MOVED. */
    boolean found(Passage passage) {
        return found(passage.order());
    }

    /** Where the text of a found passage starts. */
    int start(Passage passage) {
        return starts[passage.order()];
    }

    /** The passages that share one text, and the places where that text stands; what is settled is taken out. */
    private record Same(List<Integer> members, List<Integer> places) {
        boolean open() {
            return !members.isEmpty() && !places.isEmpty();
        }
    }

    private void findByText() {
        Map<String, Same> bySha256 = new LinkedHashMap<>();
        for (Passage passage : passages) {
            bySha256.computeIfAbsent(passage.sha256(), sha256 -> new Same(new ArrayList<>(), new ArrayList<>()))
                    .members
                    .add(passage.order());
        }
        findPlaces(bySha256);
        List<Same> repeated = new ArrayList<>();
        for (Same same : bySha256.values()) {
            if (same.members.size() == 1 && same.places.size() == 1) {
                settle(same, same.members.get(0), same.places.get(0));
            } else if (same.open()) {
                repeated.add(same);
            }
        }
        while (settleByTouch(repeated, 2) || settleByStretch(repeated) || settleByTouch(repeated, 1)) {
            repeated.removeIf(same -> !same.open());
        }
        for (Same same : repeated) {
            if (same.members.size() == 1 && same.places.size() == 1) {
                settle(same, same.members.get(0), same.places.get(0));
            }
        }
    }

    /** Longer passages first: where one stands, no shorter one does. */
    private void findPlaces(Map<String, Same> bySha256) {
        List<Passage> byLength = new ArrayList<>(passages);
        byLength.sort(Comparator.comparingInt(Passage::length).reversed());
        BitSet taken = new BitSet(text.length());
        for (Passage passage : byLength) {
            List<Integer> places = Objects.requireNonNull(bySha256.get(passage.sha256())).places;
            int at = places.isEmpty() ? text.indexOf(passage.anchor()) : -1;
            while (at >= 0 && at + passage.length() <= text.length()) {
                if (!taken.get(at) && standsAt(passage, at)) {
                    places.add(at);
                    taken.set(at, at + passage.length());
                }
                at = text.indexOf(passage.anchor(), at + 1);
            }
        }
    }

    private boolean standsAt(Passage passage, int at) {
        int end = at + passage.length();
        return end <= text.length()
                && (at == 0 || text.charAt(at - 1) == ' ')
                && (end == text.length() || text.charAt(end) == ' ')
                && SourceText.sha256(text.substring(at, end)).equals(passage.sha256());
    }

    private void settle(Same same, Integer member, Integer place) {
        starts[member] = place;
        same.members.remove(member);
        same.places.remove(place);
    }

    /** Settles a passage at the only place where it touches so many; one is enough only where it has no stretch. */
    private boolean settleByTouch(List<Same> repeated, int touches) {
        for (Same same : repeated) {
            for (Integer member : same.members) {
                int place = touches < 2 && stretch(member).open() ? -1 : only(same.places, touched(member, touches));
                if (place >= 0 && only(same.members, other -> touches(other, place) >= touches) >= 0) {
                    settle(same, member, place);
                    return true;
                }
            }
        }
        return false;
    }

    private IntPredicate touched(int member, int touches) {
        return place -> touches(member, place) >= touches;
    }

    /** The one that fits, or -1 if none or several do. */
    private static int only(List<Integer> all, IntPredicate fits) {
        int only = -1;
        for (int one : all) {
            if (fits.test(one)) {
                if (only >= 0) {
                    return -1;
                }
                only = one;
            }
        }
        return only;
    }

    /** How many of the two passages beside it in the index stand beside this place. */
    private int touches(int member, int place) {
        boolean before = member > 0 && starts[member - 1] >= 0 && end(member - 1) + 1 == place;
        boolean behind = member + 1 < starts.length
                && starts[member + 1] == place + passages.get(member).length() + 1;
        return (before ? 1 : 0) + (behind ? 1 : 0);
    }

    /** Settles the passages that share a stretch when it has as many places of their text as there are of them. */
    private boolean settleByStretch(List<Same> repeated) {
        for (Same same : repeated) {
            for (Integer member : same.members) {
                Stretch stretch = stretch(member);
                List<Integer> places = new ArrayList<>(same.places);
                places.removeIf(place -> !stretch.has(place));
                boolean told = !places.isEmpty();
                int rivals = 0;
                for (Integer other : same.members) {
                    Stretch theirs = stretch(other);
                    rivals += theirs.equals(stretch) ? 1 : 0;
                    told &= theirs.equals(stretch) || places.stream().noneMatch(theirs::has);
                }
                if (told && rivals == places.size()) {
                    settle(same, member, places.get(0));
                    return true;
                }
            }
        }
        return false;
    }

    /** The part of the text between the nearest settled passages before and behind a passage. */
    private record Stretch(int from, int to) {
        boolean open() {
            return from < to;
        }

        boolean has(int place) {
            return from <= place && place < to;
        }
    }

    private Stretch stretch(int member) {
        int before = member - 1;
        while (before >= 0 && starts[before] < 0) {
            before--;
        }
        int behind = member + 1;
        while (behind < starts.length && starts[behind] < 0) {
            behind++;
        }
        return new Stretch(before < 0 ? 0 : end(before), behind == starts.length ? text.length() : starts[behind]);
    }

    private void judgeOrder() {
        boolean[] kept = heaviestRun();
        for (int i = 0; i < starts.length; i++) {
            if (kept[i]) {
                anchorings[i] = Anchoring.EXACT;
            } else if (starts[i] >= 0 && (passages.get(i).length() >= TELLING || touches(i, starts[i]) > 0)) {
                anchorings[i] = Anchoring.MOVED;
            }
        }
    }

    /** Of the passages with a start those that kept their order: the run with the most text. */
    private boolean[] heaviestRun() {
        int n = starts.length;
        int[] weight = new int[n];
        int[] previous = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            previous[i] = -1;
            for (int j = 0; starts[i] >= 0 && j < i; j++) {
                boolean heavier = previous[i] < 0 || weight[j] > weight[previous[i]];
                if (starts[j] >= 0 && starts[j] < starts[i] && heavier) {
                    previous[i] = j;
                }
            }
            weight[i] = passages.get(i).length() + (previous[i] < 0 ? 0 : weight[previous[i]]);
            if (starts[i] >= 0 && (last < 0 || weight[i] > weight[last])) {
                last = i;
            }
        }
        boolean[] kept = new boolean[n];
        for (int i = last; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }

    /** Looks for the passages that were not found where the passages beside them leave room. */
    private void findByOpening() {
        int[] marks = new int[starts.length];
        boolean any = false;
        for (int i = 0; i < marks.length; i++) {
            marks[i] = found(i) ? starts[i] : -1;
            any |= found(i);
        }
        for (int i = 0; any && i < marks.length; i++) {
            if (!found(i)) {
                marks[i] = openingBehind(marks, i);
                if (marks[i] < 0) {
                    marks[i] = openingBefore(marks, i);
                }
                if (marks[i] >= 0) {
                    anchorings[i] = Anchoring.CHANGED;
                }
            }
        }
    }

    private int openingBehind(int[] marks, int member) {
        int i = member - 1;
        while (i >= 0 && marks[i] < 0) {
            i--;
        }
        int from = i < 0 ? 0 : pastMark(marks, i);
        int to = text.length();
        for (int j = 0; j < marks.length; j++) {
            if (found(j) && starts[j] >= from) {
                to = Math.min(to, starts[j]);
            }
        }
        return opening(passages.get(member), from, to);
    }

    private int openingBefore(int[] marks, int member) {
        int i = member + 1;
        while (i < marks.length && !found(i)) {
            i++;
        }
        int to = i == marks.length ? text.length() : starts[i];
        int from = 0;
        for (int j = 0; j < marks.length; j++) {
            if (marks[j] >= 0 && marks[j] < to) {
                from = Math.max(from, pastMark(marks, j));
            }
        }
        return opening(passages.get(member), from, to);
    }

    private int pastMark(int[] marks, int i) {
        return found(i) ? end(i) : marks[i] + 1;
    }

    /** Where the anchor stands in a stretch of the text, or nearly, but not the passage itself; or -1. */
    private int opening(Passage passage, int from, int to) {
        String anchor = passage.anchor();
        if (anchor.isEmpty()) {
            return -1;
        }
        int at = text.indexOf(anchor, from);
        if (at >= 0 && at + anchor.length() <= to) {
            return standsAt(passage, at) ? -1 : at;
        }
        return nearly(anchor, from, to);
    }

    /** Where the anchor stands with at most one edit in five characters, by Sellers' algorithm; or -1. */
    private int nearly(String anchor, int from, int to) {
        int m = anchor.length();
        int best = Math.max(1, m / 5) + 1;
        int bestStart = -1;
        int[] edits = new int[m + 1];
        int[] begins = new int[m + 1];
        for (int k = 0; k <= m; k++) {
            edits[k] = k;
            begins[k] = from;
        }
        for (int at = from; at < to; at++) {
            int diagonal = edits[0];
            int diagonalBegin = begins[0];
            begins[0] = at + 1;
            for (int k = 1; k <= m; k++) {
                int edit = diagonal + (anchor.charAt(k - 1) == text.charAt(at) ? 0 : 1);
                int begin = diagonalBegin;
                if (edits[k] + 1 < edit) {
                    edit = edits[k] + 1;
                    begin = begins[k];
                }
                if (edits[k - 1] + 1 < edit) {
                    edit = edits[k - 1] + 1;
                    begin = begins[k - 1];
                }
                diagonal = edits[k];
                diagonalBegin = begins[k];
                edits[k] = edit;
                begins[k] = begin;
            }
            if (edits[m] < best) {
                best = edits[m];
                bestStart = begins[m];
            }
        }
        return bestStart;
    }

    private boolean found(int i) {
        return anchorings[i] == Anchoring.EXACT || anchorings[i] == Anchoring.MOVED;
    }

    private int end(int i) {
        return starts[i] + passages.get(i).length();
    }
}
