package io.nextmove.core.outline;

import io.nextmove.move.Move;
import io.nextmove.outline.Outline;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.OutlineSection;
import io.nextmove.outline.Part;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/** An outline and its items. */
final class Outlines {

    private Outlines() {}

    record OutlineData(List<OutlineSection> sections) implements Outline {
        OutlineData {
            sections = List.copyOf(sections);
        }

        @Override
        public String toString() {
            return "Outline[redacted]";
        }
    }

    record Section(Part part, String heading, String lead, List<OutlineItem> items) implements OutlineSection {
        Section {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return "OutlineSection[redacted]";
        }
    }

    record Item(Optional<Move> move, String text, Optional<String> say, Optional<String> avoid, List<Reason> reasons)
            implements OutlineItem {

        Item {
            reasons = List.copyOf(reasons);
        }

        static Item of(String text, List<Reason> reasons) {
            return new Item(Optional.empty(), text, Optional.empty(), Optional.empty(), reasons);
        }

        static Item of(Move move, String text, List<Reason> reasons) {
            return new Item(Optional.of(move), text, Optional.empty(), Optional.empty(), reasons);
        }

        @Override
        public String row() {
            return reasons.isEmpty() ? "" : reasons.get(0).row();
        }

        @Override
        public Optional<String> because() {
            return reasons.stream().flatMap(reason -> reason.because().stream()).findFirst();
        }

        int words() {
            return WordCount.in(text) + WordCount.in(say.orElse("")) + WordCount.in(avoid.orElse(""));
        }

        @Override
        public String toString() {
            return "OutlineItem[redacted]";
        }
    }
}
