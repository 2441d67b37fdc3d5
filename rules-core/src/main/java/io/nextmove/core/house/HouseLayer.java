package io.nextmove.core.house;

import io.nextmove.HouseAdvice;
import io.nextmove.HouseFact;
import io.nextmove.HouseFacts;
import io.nextmove.HouseMove;
import io.nextmove.HouseRules;
import io.nextmove.core.answer.Reasons;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.decide.QuestionOrder;
import io.nextmove.core.evaluate.FollowUpPhase;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.ReleaseCondition;
import io.nextmove.core.findings.Restriction;
import io.nextmove.core.findings.RuleActions;
import io.nextmove.core.findings.Scope;
import io.nextmove.core.language.TruthValue;
import io.nextmove.core.text.DefinedTexts;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a service's own rules do. They bar, ask, and add steps and notices of the service; no action of theirs proposes a move of
 * the library, takes one out, judges or lifts. What they bar of the library has one of three traits, so a next step is left.
 */
public final class HouseLayer {
    /** The traits by which a service can bar moves of the library. */
    public static final List<Trait> BARRED = List.of(Trait.JOINT, Trait.INVITES, Trait.SPEAKS);

    private static final int LONGEST_ID = 40;
    private static final String ON_SAFETY = "safety.";

    private final HouseRules house;
    private final HouseRuleCompiler.Compiled compiled;
    private final RuleCatalog catalog;
    private final List<Done> rules = new ArrayList<>();

    /** What one rule does: to the library's moves and questions, and with the service's own steps and notices. */
    private static final class Done {
        private final Rule rule;
        private final List<Consumer<RuleActions>> library = new ArrayList<>();
        private final Set<String> recommends = new LinkedHashSet<>();
        private final Set<String> attaches = new LinkedHashSet<>();
        private final Map<String, Status> bars = new LinkedHashMap<>();

        Done(Rule rule) {
            this.rule = rule;
        }
    }

    /**
     * The rules of a service, added to those of a catalog.
     *
     * @param section the title of what rules of a service cite
     * @throws IllegalArgumentException if a rule does what none may; the message names the place and what is allowed
     */
    public HouseLayer(HouseRules house, HouseRuleCompiler.Compiled compiled, RuleCatalog library, String section) {
        this.house = house;
        this.compiled = compiled;
        Set<String> ids = new HashSet<>();
        for (Rule rule : library.rules()) { // what decides looks at some rows by name
            ids.addAll(List.of(rule.id(), rule.own().row(), rule.reason().row()));
        }
        library.house().without().keySet().forEach(ids::add);
        List<Reason> reasons = new ArrayList<>();
        for (HouseRule rule : compiled.rules()) {
            if (rule.id().length() > LONGEST_ID || !ids.add(rule.id())) {
                throw wrong(
                        rule,
                        "its `@id` must have at most " + LONGEST_ID
                                + " characters and be no other rule's, nor a rule or row of the library");
            }
            reasons.add(reason(rule, section));
        }
        this.catalog = library.and(reasons);
        for (HouseRule rule : compiled.rules()) {
            Done done = new Done(catalog.rule(rule.id()));
            rule.actions().forEach(action -> read(rule, action, done));
            rules.add(done);
        }
    }

    private static Reason reason(HouseRule rule, String section) {
        List<Citation> cited = new ArrayList<>();
        for (String passage : rule.cites()) {
            cited.add(Reasons.citation(
                    passage, section, "", OptionalInt.empty(), PassageKind.HOUSE, Footing.HOUSE, "", Optional.empty()));
        }
        List<Fact<?>> facts = List.copyOf(rule.facts());
        return Reasons.reason(
                rule.id(),
                rule.sentence(),
                rule.because(),
                rule.id(),
                facts,
                Reasons.premises(List.of(), List.of(), facts),
                Footing.HOUSE,
                cited);
    }

    // What a rule does.

    private void read(HouseRule rule, HouseAction action, Done done) {
        switch (action.kind()) {
            case RECOMMEND ->
                done.recommends.add(known(rule, action, house.moves().keySet(), "move"));
            case ATTACH -> done.attaches.add(known(rule, action, house.notices().keySet(), "notice"));
            case ASK -> done.library.add(ask(rule, action));
            case EXCLUDE -> bar(rule, action, done, Status.EXCLUDED);
            case HOLD -> bar(rule, action, done, Status.HELD);
            case DEFER -> bar(rule, action, done, Status.DEFERRED);
        }
    }

    private String known(HouseRule rule, HouseAction action, Set<String> names, String what) {
        if (!action.quoted() || !names.contains(action.name())) {
            throw wrong(
                    rule,
                    "only a " + what + " of your own can stand here, in quotes: "
                            + (names.isEmpty()
                                    ? "there is no `" + what
                                            + ".NAME` yet in the properties file of the same name beside the rules"
                                    : String.join(", ", names)));
        }
        return action.name();
    }

    private static Consumer<RuleActions> ask(HouseRule rule, HouseAction action) {
        Fact<?> fact = Fact.all().stream()
                .filter(f -> action.quoted() && f.path().equals(action.name()))
                .filter(f -> !f.path().startsWith(ON_SAFETY)) // there is room for few questions on safety
                .filter(f -> DefinedTexts.find(QuestionOrder.key(f, Perspective.INVITER))
                        .isPresent())
                .findFirst()
                .orElseThrow(
                        () -> wrong(
                                rule,
                                "`ask` takes the path of a fact that answers ask for, in quotes, such as \"means.cost\"; questions on safety are the library's"));
        return actions -> actions.ask(fact);
    }

    private void bar(HouseRule rule, HouseAction action, Done done, Status status) {
        if (action.quoted()) {
            done.bars.merge(
                    known(rule, action, house.moves().keySet(), "move"), status, (a, b) -> a.compareTo(b) > 0 ? a : b);
            return;
        }
        Scope scope = scope(action.name())
                .orElseThrow(
                        () -> wrong(
                                rule,
                                "it can bar JOINT, INVITES, SPEAKS, a move of the library with one of these traits, or a move of your own in quotes"));
        done.library.add(
                switch (status) {
                    case EXCLUDED -> actions -> actions.exclude(scope, ReleaseCondition.NEVER);
                    case HELD -> actions -> actions.hold(scope, ReleaseCondition.NEVER);
                    default -> actions -> actions.defer(scope, ReleaseCondition.NEVER);
                });
    }

    private static Optional<Scope> scope(String name) {
        return switch (name) {
            case "JOINT" -> Optional.of(Scope.JOINT);
            case "INVITES" -> Optional.of(Scope.INVITES);
            case "SPEAKS" -> Optional.of(Scope.SPEAKS);
            default ->
                Stream.of(Move.values())
                        .filter(move ->
                                move.name().equals(name) && BARRED.stream().anyMatch(move::has))
                        .findFirst()
                        .map(Scope::of);
        };
    }

    private static IllegalArgumentException wrong(HouseRule rule, String allowed) {
        return new IllegalArgumentException(rule.place() + ": rule `" + rule.sentence() + "`: " + allowed);
    }

    // What engines need.

    /** The rules of the library with those of the service. */
    public RuleCatalog catalog() {
        return catalog;
    }

    /**
     * Checks the facts of a request.
     *
     * @throws IllegalArgumentException if there is no such fact, or it cannot have that value; the message names it
     */
    public void check(HouseFacts facts) {
        facts.values().forEach((name, value) -> {
            HouseFact fact = house.facts().get(name);
            if (fact == null) {
                throw new IllegalArgumentException("`" + name + "` is no fact of " + house.name() + "; its facts are: "
                        + String.join(", ", house.facts().keySet()));
            }
            if (!fact.allows(value)) {
                throw new IllegalArgumentException("`" + name + "` must be " + fact.allowed());
            }
        });
    }

    /** Applies the rules that hold. */
    void apply(FollowUpPhase picture, HouseFacts facts, Findings findings) {
        BitSet holding = compiled.holding(picture, facts);
        for (int i = holding.nextSetBit(0); i >= 0; i = holding.nextSetBit(i + 1)) {
            Done done = rules.get(i);
            findings.begin(done.rule, TruthValue.YES);
            done.library.forEach(action -> action.accept(findings));
        }
    }

    /** What the rules that held add. */
    public HouseAdvice advice(Findings findings) {
        List<Done> holding = rules.stream()
                .filter(done -> findings.truth(done.rule) == TruthValue.YES)
                .toList();
        if (holding.isEmpty()) {
            return HouseAdvice.NONE;
        }
        Map<String, List<Reason>> recommended = new LinkedHashMap<>();
        Map<String, List<Reason>> attached = new LinkedHashMap<>();
        for (Done done : holding) {
            done.recommends.forEach(id -> add(recommended, id, done));
            done.attaches.forEach(id -> add(attached, id, done));
        }
        List<HouseAdvice.Step> steps = new ArrayList<>();
        recommended.forEach((id, because) -> {
            HouseMove move = Objects.requireNonNull(house.moves().get(id));
            if (!takenOut(move, findings)) {
                steps.add(step(move, because, bars(move, holding, findings)));
            }
        });
        List<HouseAdvice.Note> notes = new ArrayList<>();
        attached.forEach((id, because) -> notes.add(
                new HouseAdvice.Note(id, Objects.requireNonNull(house.notices().get(id)), because)));
        return new HouseAdvice(steps, notes);
    }

    private static void add(Map<String, List<Reason>> reasons, String id, Done done) {
        reasons.computeIfAbsent(id, k -> new ArrayList<>(1)).add(done.rule.reason());
    }

    private record Bar(Status status, Rule rule) {}

    private static HouseAdvice.Step step(HouseMove move, List<Reason> because, List<Bar> bars) {
        return bars.isEmpty()
                ? new HouseAdvice.Step(move.id(), Status.RECOMMENDED, move.text(), because)
                : new HouseAdvice.Step(
                        move.id(),
                        bars.get(0).status(),
                        move.text(),
                        bars.stream().map(bar -> bar.rule().reason()).distinct().toList());
    }

    /** The bars on a step of the service: by its traits those of all rules, by its name those of the service. */
    private static List<Bar> bars(HouseMove move, List<Done> holding, Findings findings) {
        List<Bar> bars = new ArrayList<>();
        for (Restriction restriction : findings.restrictions()) {
            if (restriction.scope().reaches(move.traits()) && findings.truth(restriction.rule()) == TruthValue.YES) {
                bars.add(new Bar(restriction.status(), restriction.rule()));
            }
        }
        for (Done done : holding) {
            Status status = done.bars.get(move.id());
            if (status != null) {
                bars.add(new Bar(status, done.rule));
            }
        }
        bars.sort(Comparator.comparing(Bar::status)
                .reversed()
                .thenComparingInt(bar -> bar.rule().index()));
        return bars;
    }

    private static boolean takenOut(HouseMove move, Findings findings) {
        return findings.suppressions().stream()
                .anyMatch(s -> s.scope().reaches(move.traits()) && findings.truth(s.rule()) == TruthValue.YES);
    }
}
