package io.nextmove.core.decide;

import io.nextmove.Settings;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.JudgmentWords;
import io.nextmove.core.language.Parameters;
import io.nextmove.core.text.DefinedTexts;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which of the facts asked for come first (section 3): those on safety and then the rest, each once and at its first place.
 * Those on safety are not cut for five questions, but where harm is told (ASK-11, ASK-12).
 */
public final class QuestionOrder {
    /** The questions on safety in their order. */
    public static final List<Fact<?>> SAFETY = List.of(
            Fact.SAFETY_IMMEDIATE_DANGER,
            Fact.SAFETY_SUICIDE_RISK,
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_AFRAID_OF_PARTNER,
            Fact.SAFETY_ABUSE_TIMING,
            Fact.SAFETY_ABUSE_DIRECTION,
            Fact.SAFETY_STRANGLED,
            Fact.SAFETY_CHILDREN_HARMED,
            Fact.SAFETY_CHILDREN_HARMED_BY,
            Fact.SAFETY_OWN_HARM);
    /** What may be asked where there is harm, or past harm that is not cleared (ASK-12). */
    public static final Set<Fact<?>> UNDER_HARM = Set.of(
            Fact.SAFETY_IMMEDIATE_DANGER,
            Fact.SAFETY_SUICIDE_RISK,
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_AFRAID_OF_PARTNER,
            Fact.SAFETY_ABUSE_TIMING,
            Fact.SAFETY_ABUSE_DIRECTION,
            Fact.SAFETY_STRANGLED,
            Fact.SAFETY_CHILDREN_HARMED,
            Fact.SAFETY_CHILDREN_HARMED_BY);

    /** What everyone may be asked, whoever asks (SCO-01b). */
    public static final Set<Fact<?>> EVERYONE = Set.of(
            Fact.SAFETY_IMMEDIATE_DANGER,
            Fact.SAFETY_SUICIDE_RISK,
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_AFRAID_OF_PARTNER);
    /** And of the one who declines. */
    private static final Set<Fact<?>> OF_REFUSER =
            Set.of(Fact.SAFETY_ABUSE_TIMING, Fact.SAFETY_ABUSE_DIRECTION, Fact.SAFETY_STRANGLED);
    /** What may be asked in danger (SAF-00b). */
    public static final List<Fact<?>> IN_DANGER = List.of(Fact.SAFETY_SUICIDE_WHEN, Fact.SAFETY_SUICIDE_WHOSE);

    /** The row by which the status is asked directly after the questions on safety. */
    private static final String STATUS_FIRST = "ASK-06a";

    private static final List<Fact<?>> AFTER_SAFETY = List.of(
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
            Fact.REFUSAL_AFTER_YES,
            Fact.REFUSAL_SESSIONS,
            Fact.INVITATION_ASKED_WHY,
            Fact.TIMELINE_WINDOW_START,
            Fact.TIMELINE_WINDOW_END,
            Fact.TIMELINE_MOVEMENT_REVIEWED,
            Fact.PLANNED_STATEMENTS,
            Fact.MEANS_COST);

    private QuestionOrder() {}

    /** The key of the words in which a fact is asked of that asker. */
    public static String key(Fact<?> fact, Perspective asker) {
        String key = "question." + fact.path() + ".ask";
        List<String> own = asker == Perspective.THIRD_PARTY
                ? List.of(key + ".THIRD_PARTY", key + ".AT_HOME")
                : asker == Perspective.MINOR ? List.of(key + ".AT_HOME") : List.of();
        return own.stream()
                .filter(k -> DefinedTexts.find(k).isPresent())
                .findFirst()
                .orElse(key);
    }

    /** The facts to ask for, in order; those that the order does not name come last. */
    public static List<Fact<?>> choose(Findings findings, JudgmentWords p) {
        List<Fact<?>> places = new ArrayList<>();
        if (p.isDanger()) {
            places.addAll(IN_DANGER);
        } else {
            places.addAll(SAFETY.subList(0, 2));
            places.addAll(findings.askedNext());
            places.addAll(SAFETY);
            if (asks(STATUS_FIRST, Fact.REFUSAL_STATUS, findings)) {
                places.add(Fact.REFUSAL_STATUS);
            }
            places.addAll(AFTER_SAFETY);
            findings.questions().keySet().stream().sorted().forEach(places::add);
        }
        boolean harm = harmTold(p);
        Settings settings = findings.catalog().house().settings();
        List<Fact<?>> chosen = new ArrayList<>();
        for (Fact<?> fact : places) {
            if (findings.questions().containsKey(fact)
                    && chosen.size() < most(fact, harm, settings)
                    && !chosen.contains(fact)
                    && allowed(fact, p)
                    && open(fact, p)) {
                chosen.add(fact);
            }
        }
        return chosen;
    }

    /** How many questions there may be with one on that fact; a house can cut none on safety. */
    private static int most(Fact<?> fact, boolean harm, Settings settings) {
        if (SAFETY.contains(fact)) {
            return harm ? Parameters.MAX_QUESTIONS : Parameters.MAX_SAFETY_QUESTIONS;
        }
        return IN_DANGER.contains(fact) ? Parameters.MAX_QUESTIONS : settings.questionsAtATime();
    }

    private static boolean asks(String row, Fact<?> fact, Findings findings) {
        for (Rule rule : findings.questions().getOrDefault(fact, List.of())) {
            if (rule.reason().row().equals(row)) {
                return true;
            }
        }
        return false;
    }

    /** Whether harm is told, or past harm that is not cleared. */
    public static boolean harmTold(JudgmentWords p) {
        return p.isAbuseHold() || p.isPastDoubt();
    }

    private static boolean allowed(Fact<?> fact, JudgmentWords p) {
        if (p.isDanger()) {
            return true;
        }
        if (harmTold(p) && !UNDER_HARM.contains(fact)) {
            return false;
        }
        boolean ofTheCouple = p.isInviter() || p.perspective() == Perspective.REFUSER;
        return allowed(fact, p.perspective())
                && (ofTheCouple || fact != Fact.SAFETY_AFRAID_OF_PARTNER || !p.isAbuseHold());
    }

    /** Whether a fact may be asked of that asker at all (SCO-01b). */
    public static boolean allowed(Fact<?> fact, Perspective asker) {
        return asker == Perspective.INVITER
                || EVERYONE.contains(fact)
                || asker == Perspective.REFUSER && OF_REFUSER.contains(fact);
    }

    /** Whether a fact is not told as it is read. */
    private static boolean open(Fact<?> fact, JudgmentWords p) {
        if (fact == Fact.TIMELINE_WINDOW_END) {
            return p.windowEnd().isEmpty();
        }
        if (fact == Fact.SAFETY_CHILDREN_HARMED && p.isChildrenHarmedTold()
                || fact == Fact.HEALTH_CRISIS && p.isCrisisTold()) {
            return false;
        }
        return fact == Fact.PLANNED_STATEMENTS || fact.isOpenIn(p.situation());
    }
}
