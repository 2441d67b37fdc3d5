package io.nextmove.core.decide;

import io.nextmove.core.say.Proposal;
import io.nextmove.core.text.DefinedTexts;
import io.nextmove.core.words.FactWords;
import io.nextmove.core.words.Parameters;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of the facts asked for come first: safety, then the order of section 3, at most five. */
public final class Questions {
    private static final List<Fact<?>> ORDER = List.of(
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_SUICIDE_RISK,
            Fact.SAFETY_AFRAID_OF_PARTNER,
            Fact.AFFAIR_PARTNER,
            Fact.AFFAIR_KNOWN_TO_OTHER,
            Fact.AFFAIR_ONGOING,
            Fact.HEALTH_SUBSTANCE_USE,
            Fact.HEALTH_CRISIS,
            Fact.HEALTH_DRIVES_DAMAGE,
            Fact.HEALTH_CRISIS_TREATED,
            Fact.TREATMENT_AS_PARTNER,
            Fact.TREATMENT_CONTEMPT,
            Fact.TREATMENT_CONTEMPT_PATTERN,
            Fact.DEPARTURE_WARMTH_LEFT,
            Fact.DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE,
            Fact.REFUSAL_STATUS,
            Fact.INVITATION_ASKS,
            Fact.INVITATION_CALM_ASKS,
            Fact.INVITATION_ASKED_WHY,
            Fact.TIMELINE_WINDOW_START,
            Fact.TIMELINE_WINDOW_END,
            Fact.TIMELINE_MOVEMENT_REVIEWED,
            Fact.PLANNED_STATEMENTS,
            Fact.MEANS_COST);

    private Questions() {}

    /** The key of the words in which a fact is asked of that asker. */
    public static String key(Fact<?> fact, Perspective asker) {
        boolean atHome = asker == Perspective.THIRD_PARTY || asker == Perspective.MINOR;
        String key = "question." + fact.path() + ".ask";
        String ofAHome = key + ".AT_HOME";
        return atHome && DefinedTexts.find(ofAHome).isPresent() ? ofAHome : key;
    }

    /** The facts to ask for, in order; those that the order does not name come last. */
    public static List<Fact<?>> choose(Proposal proposal, FactWords words) {
        List<Fact<?>> chosen = new ArrayList<>(Parameters.MAX_QUESTIONS);
        add(chosen, Fact.SAFETY_IMMEDIATE_DANGER, proposal, words);
        Optional<Fact<?>> next = proposal.askedNext();
        if (next.isPresent()) {
            add(chosen, next.get(), proposal, words);
        }
        ORDER.forEach(fact -> add(chosen, fact, proposal, words));
        proposal.questions().keySet().forEach(fact -> add(chosen, fact, proposal, words));
        return chosen;
    }

    private static void add(List<Fact<?>> chosen, Fact<?> fact, Proposal proposal, FactWords words) {
        if (chosen.size() < Parameters.MAX_QUESTIONS
                && proposal.questions().containsKey(fact)
                && !chosen.contains(fact)
                && open(fact, words)) {
            chosen.add(fact);
        }
    }

    private static boolean open(Fact<?> fact, FactWords words) {
        if (fact == Fact.PLANNED_STATEMENTS) {
            return true;
        }
        return fact == Fact.TIMELINE_WINDOW_END ? words.windowEnd().isEmpty() : fact.isOpenIn(words.situation());
    }
}
