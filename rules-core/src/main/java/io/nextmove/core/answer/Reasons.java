package io.nextmove.core.answer;

import io.nextmove.judgment.Matter;
import io.nextmove.judgment.Sign;
import io.nextmove.situation.Fact;
import io.nextmove.source.Appraisal;
import io.nextmove.source.Citation;
import io.nextmove.source.Evidence;
import io.nextmove.source.EvidenceKind;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import io.nextmove.source.Premises;
import io.nextmove.source.Reason;
import io.nextmove.source.TextQuoteSelector;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes reasons and what they rest on. */
public final class Reasons {

    private Reasons() {}

    /** A rule that holds. */
    public static Reason reason(
            String id,
            String rule,
            Optional<String> because,
            String row,
            List<Fact<?>> facts,
            Premises premises,
            Footing footing,
            List<Citation> citations) {
        return new ReasonData(id, rule, because, row, facts, premises, footing, citations);
    }

    /** What a rule itself tests. */
    public static Premises premises(List<Matter> judgments, List<Sign> signs, List<Fact<?>> facts) {
        return new PremisesData(judgments, signs, facts);
    }

    /** A passage of the source, or a caution. */
    public static Citation citation(
            String passage,
            String section,
            String anchor,
            OptionalInt note,
            PassageKind kind,
            Footing footing,
            String paraphrase,
            Optional<Evidence> evidence) {
        return new CitationData(passage, section, anchor, note, kind, footing, paraphrase, evidence);
    }

    /** What stands behind a note. */
    public static Evidence evidence(int note, EvidenceKind kind, Appraisal appraisal, String subject, String finding) {
        return new EvidenceData(note, kind, appraisal, subject, finding);
    }

    /** A quotation with what comes before and after it. */
    public static TextQuoteSelector quote(String exact, String prefix, String suffix) {
        return new TextQuoteSelectorData(exact, prefix, suffix);
    }

    /** The start of a passage whose text is not at hand: its first words. */
    public static TextQuoteSelector start(String anchor) {
        return quote(anchor, "", "");
    }

    private record ReasonData(
            String id,
            String rule,
            Optional<String> because,
            String row,
            List<Fact<?>> facts,
            Premises premises,
            Footing footing,
            List<Citation> citations)
            implements Reason {

        ReasonData {
            facts = List.copyOf(facts);
            citations = List.copyOf(citations);
        }

        /** Of its id alone: reasons are looked up by the thousand. */
        @Override
        public int hashCode() {
            return id.hashCode();
        }

        @Override
        public String toString() {
            return "Reason[redacted]";
        }
    }

    private record PremisesData(List<Matter> judgments, List<Sign> signs, List<Fact<?>> facts) implements Premises {

        PremisesData {
            judgments = List.copyOf(judgments);
            signs = List.copyOf(signs);
            facts = List.copyOf(facts);
        }

        @Override
        public String toString() {
            return "Premises[redacted]";
        }
    }

    private record CitationData(
            String passage,
            String section,
            String anchor,
            OptionalInt note,
            PassageKind kind,
            Footing footing,
            String paraphrase,
            Optional<Evidence> evidence)
            implements Citation {

        @Override
        public Optional<TextQuoteSelector> quote() {
            return anchor.isEmpty() ? Optional.empty() : Optional.of(start(anchor));
        }

        @Override
        public String toString() {
            return "Citation[redacted]";
        }
    }

    private record EvidenceData(int note, EvidenceKind kind, Appraisal appraisal, String subject, String finding)
            implements Evidence {

        @Override
        public String toString() {
            return "Evidence[redacted]";
        }
    }

    private record TextQuoteSelectorData(String exact, String prefix, String suffix) implements TextQuoteSelector {

        @Override
        public String toString() {
            return "TextQuoteSelector[redacted]";
        }
    }
}
