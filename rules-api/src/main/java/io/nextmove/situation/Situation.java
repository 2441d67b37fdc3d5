package io.nextmove.situation;

import io.nextmove.move.Considered;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What was told of one situation: typed facts, everything optional but the date. Immutable.
 *
 * <p>What was never asked is UNKNOWN (empty for sets, lists and dates); what was asked and stayed open is UNSURE and
 * is never asked again. Facts are set by a person or an application, never inferred from a story.
 *
 * @param asOf the day for which the answer is wanted, in the years 0 to 9999; nothing here reads a clock
 * @param perspective who asks
 * @param questions what the asker came to ask; empty means answer by state
 * @param considering moves and missteps that the asker thinks of, in the order of the catalogues
 * @param plannedStatements sentences that the asker plans to say, by their features
 * @param couple the couple, as far as it was told
 * @param safety harm, fear and danger
 * @param affair affairs
 * @param health addiction, crisis and low mood
 * @param departure whether somebody has left inwardly
 * @param refusal the refusal: status, reasons and manner
 * @param treatment how the partner treats the asker
 * @param invitation what was asked, how, and what came of it
 * @param timeline the window that the asker set, and what moved in it
 * @param own the asker's own conduct, work and needs
 * @param means money and practicalities
 * @param children children of the household
 */
public record Situation(
        LocalDate asOf,
        Perspective perspective,
        Set<Topic> questions,
        Set<Considered> considering,
        List<PlannedStatement> plannedStatements,
        Couple couple,
        Safety safety,
        Affair affair,
        Health health,
        Departure departure,
        Refusal refusal,
        Treatment treatment,
        Invitation invitation,
        Timeline timeline,
        Own own,
        Means means,
        Children children) {

    /**
     * @throws NullPointerException where a component is null; the message names it
     * @throws IllegalArgumentException where a date is out of the years 0 to 9999
     */
    public Situation {
        Given.date(asOf, "asOf");
        Given.value(perspective, "perspective");
        questions = Given.set(questions, "questions", Topic.class);
        considering = inCatalogueOrder(considering);
        plannedStatements = Given.list(plannedStatements, "plannedStatements");
        Given.value(couple, "couple");
        Given.value(safety, "safety");
        Given.value(affair, "affair");
        Given.value(health, "health");
        Given.value(departure, "departure");
        Given.value(refusal, "refusal");
        Given.value(treatment, "treatment");
        Given.value(invitation, "invitation");
        Given.value(timeline, "timeline");
        Given.value(own, "own");
        Given.value(means, "means");
        Given.value(children, "children");
    }

    /** Starts a situation of that day; everything else is not told. */
    public static Builder asOf(LocalDate asOf) {
        return new Builder(asOf);
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder b = new Builder(asOf);
        b.perspective = perspective;
        b.questions = questions;
        b.considering = considering;
        b.plannedStatements = plannedStatements;
        b.couple = couple;
        b.safety = safety;
        b.affair = affair;
        b.health = health;
        b.departure = departure;
        b.refusal = refusal;
        b.treatment = treatment;
        b.invitation = invitation;
        b.timeline = timeline;
        b.own = own;
        b.means = means;
        b.children = children;
        return b;
    }

    /** Whether the asker came to ask that. */
    public boolean asks(Topic topic) {
        return questions.contains(topic);
    }

    /** Whether the asker thinks of doing that. */
    public boolean considers(Considered step) {
        return considering.contains(step);
    }

    /** Redacted: facts are private. */
    @Override
    public String toString() {
        return "Situation[redacted]";
    }

    private static Set<Considered> inCatalogueOrder(Set<Considered> considering) {
        Given.value(considering, "considering");
        if (considering.isEmpty()) {
            return Set.of();
        }
        Set<Considered> ordered = new LinkedHashSet<>();
        for (Move move : Move.values()) {
            if (considering.contains(move)) {
                ordered.add(move);
            }
        }
        for (Misstep misstep : Misstep.values()) {
            if (considering.contains(misstep)) {
                ordered.add(misstep);
            }
        }
        if (ordered.size() != considering.size()) {
            throw new NullPointerException("`considering` must not hold null");
        }
        return Collections.unmodifiableSet(ordered);
    }

    /** Sets facts group by group; what is not set stays not told. Not safe for use by several threads. */
    public static final class Builder {
        private final LocalDate asOf;
        private Perspective perspective = Perspective.INVITER;
        private Set<Topic> questions = Set.of();
        private Set<Considered> considering = Set.of();
        private List<PlannedStatement> plannedStatements = List.of();
        private Couple couple = Couple.UNKNOWN;
        private Safety safety = Safety.UNKNOWN;
        private Affair affair = Affair.UNKNOWN;
        private Health health = Health.UNKNOWN;
        private Departure departure = Departure.UNKNOWN;
        private Refusal refusal = Refusal.UNKNOWN;
        private Treatment treatment = Treatment.UNKNOWN;
        private Invitation invitation = Invitation.UNKNOWN;
        private Timeline timeline = Timeline.UNKNOWN;
        private Own own = Own.UNKNOWN;
        private Means means = Means.UNKNOWN;
        private Children children = Children.UNKNOWN;

        Builder(LocalDate asOf) {
            this.asOf = asOf;
        }

        /** Sets who asks; {@link Perspective#INVITER} if not set. */
        public Builder perspective(Perspective value) {
            this.perspective = value;
            return this;
        }

        /** Sets what the asker came to ask. */
        public Builder questions(Topic... values) {
            this.questions = Given.set(values, "questions");
            return this;
        }

        /** Sets what the asker came to ask. */
        public Builder questions(Set<Topic> values) {
            this.questions = values;
            return this;
        }

        /** Sets what the asker thinks of doing: moves, missteps or both. */
        public Builder considering(Considered... values) {
            this.considering = new LinkedHashSet<>(Arrays.asList(values));
            return this;
        }

        /** Sets what the asker thinks of doing: moves, missteps or both. */
        public Builder considering(Set<Considered> values) {
            this.considering = values;
            return this;
        }

        /** Sets the sentences that the asker plans to say. */
        public Builder plannedStatements(PlannedStatement... values) {
            this.plannedStatements = Given.list(values, "plannedStatements");
            return this;
        }

        /** Sets the sentences that the asker plans to say. */
        public Builder plannedStatements(List<PlannedStatement> values) {
            this.plannedStatements = values;
            return this;
        }

        /** Sets facts of the group {@code couple}; what was set before stays. */
        public Builder couple(Consumer<Couple.Builder> facts) {
            Couple.Builder b = couple.toBuilder();
            facts.accept(b);
            this.couple = b.build();
            return this;
        }

        /** Sets the whole group {@code couple}. */
        public Builder couple(Couple value) {
            this.couple = value;
            return this;
        }

        /** Sets facts of the group {@code safety}; what was set before stays. */
        public Builder safety(Consumer<Safety.Builder> facts) {
            Safety.Builder b = safety.toBuilder();
            facts.accept(b);
            this.safety = b.build();
            return this;
        }

        /** Sets the whole group {@code safety}. */
        public Builder safety(Safety value) {
            this.safety = value;
            return this;
        }

        /** Sets facts of the group {@code affair}; what was set before stays. */
        public Builder affair(Consumer<Affair.Builder> facts) {
            Affair.Builder b = affair.toBuilder();
            facts.accept(b);
            this.affair = b.build();
            return this;
        }

        /** Sets the whole group {@code affair}. */
        public Builder affair(Affair value) {
            this.affair = value;
            return this;
        }

        /** Sets facts of the group {@code health}; what was set before stays. */
        public Builder health(Consumer<Health.Builder> facts) {
            Health.Builder b = health.toBuilder();
            facts.accept(b);
            this.health = b.build();
            return this;
        }

        /** Sets the whole group {@code health}. */
        public Builder health(Health value) {
            this.health = value;
            return this;
        }

        /** Sets facts of the group {@code departure}; what was set before stays. */
        public Builder departure(Consumer<Departure.Builder> facts) {
            Departure.Builder b = departure.toBuilder();
            facts.accept(b);
            this.departure = b.build();
            return this;
        }

        /** Sets the whole group {@code departure}. */
        public Builder departure(Departure value) {
            this.departure = value;
            return this;
        }

        /** Sets facts of the group {@code refusal}; what was set before stays. */
        public Builder refusal(Consumer<Refusal.Builder> facts) {
            Refusal.Builder b = refusal.toBuilder();
            facts.accept(b);
            this.refusal = b.build();
            return this;
        }

        /** Sets the whole group {@code refusal}. */
        public Builder refusal(Refusal value) {
            this.refusal = value;
            return this;
        }

        /** Sets facts of the group {@code treatment}; what was set before stays. */
        public Builder treatment(Consumer<Treatment.Builder> facts) {
            Treatment.Builder b = treatment.toBuilder();
            facts.accept(b);
            this.treatment = b.build();
            return this;
        }

        /** Sets the whole group {@code treatment}. */
        public Builder treatment(Treatment value) {
            this.treatment = value;
            return this;
        }

        /** Sets facts of the group {@code invitation}; what was set before stays. */
        public Builder invitation(Consumer<Invitation.Builder> facts) {
            Invitation.Builder b = invitation.toBuilder();
            facts.accept(b);
            this.invitation = b.build();
            return this;
        }

        /** Sets the whole group {@code invitation}. */
        public Builder invitation(Invitation value) {
            this.invitation = value;
            return this;
        }

        /** Sets facts of the group {@code timeline}; what was set before stays. */
        public Builder timeline(Consumer<Timeline.Builder> facts) {
            Timeline.Builder b = timeline.toBuilder();
            facts.accept(b);
            this.timeline = b.build();
            return this;
        }

        /** Sets the whole group {@code timeline}. */
        public Builder timeline(Timeline value) {
            this.timeline = value;
            return this;
        }

        /** Sets facts of the group {@code own}; what was set before stays. */
        public Builder own(Consumer<Own.Builder> facts) {
            Own.Builder b = own.toBuilder();
            facts.accept(b);
            this.own = b.build();
            return this;
        }

        /** Sets the whole group {@code own}. */
        public Builder own(Own value) {
            this.own = value;
            return this;
        }

        /** Sets facts of the group {@code means}; what was set before stays. */
        public Builder means(Consumer<Means.Builder> facts) {
            Means.Builder b = means.toBuilder();
            facts.accept(b);
            this.means = b.build();
            return this;
        }

        /** Sets the whole group {@code means}. */
        public Builder means(Means value) {
            this.means = value;
            return this;
        }

        /** Sets facts of the group {@code children}; what was set before stays. */
        public Builder children(Consumer<Children.Builder> facts) {
            Children.Builder b = children.toBuilder();
            facts.accept(b);
            this.children = b.build();
            return this;
        }

        /** Sets the whole group {@code children}. */
        public Builder children(Children value) {
            this.children = value;
            return this;
        }

        /**
         * The situation.
         *
         * @throws NullPointerException where a value is null; the message names the fact
         */
        public Situation build() {
            return new Situation(
                    asOf,
                    perspective,
                    questions,
                    considering,
                    plannedStatements,
                    couple,
                    safety,
                    affair,
                    health,
                    departure,
                    refusal,
                    treatment,
                    invitation,
                    timeline,
                    own,
                    means,
                    children);
        }
    }
}
