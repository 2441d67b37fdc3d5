package io.nextmove.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All definitions, checked.
 *
 * @param whole the facts of the whole situation
 * @param groups the groups of facts in their order
 * @param types the types of values by name
 * @param records the records that a list may hold: the types of their fields
 * @param prompts the questions of the interview that settle several facts at once
 * @param traits what moves may be like, each with its meaning
 * @param moves the catalog of moves
 * @param missteps the catalog of missteps
 */
record Definitions(
        List<FactDefinition> whole,
        List<GroupDefinition> groups,
        Map<String, ValueType> types,
        Map<String, Map<String, String>> records,
        List<PromptDefinition> prompts,
        Map<String, String> traits,
        List<MoveDefinition> moves,
        List<MisstepDefinition> missteps) {

    /** What may be considered: a move or a misstep. */
    static final String CONSIDERED = "Considered";

    private static final String FACTS = "facts.yaml";
    private static final String MOVES = "moves.yaml";
    private static final String MISSTEPS = "missteps.yaml";
    private static final String CAMEL_CASE = "[a-z][a-zA-Z0-9]*";
    private static final String UPPER_CASE = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";
    /** What a change may lead to where the fact is a date. */
    private static final String FROM_TODAY = "FROM_TODAY";

    /**
     * Reads the definitions of a directory.
     *
     * @throws DefinitionException at the first that is not right
     */
    static Definitions read(Path directory) {
        Entry facts = Entry.of(directory.resolve(FACTS)).only("situation", "groups", "prompts", "types", "records");
        Entry moves = Entry.of(directory.resolve(MOVES)).only("traits", "moves");
        Entry missteps = Entry.of(directory.resolve(MISSTEPS)).only("missteps");
        Definitions definitions = new Definitions(
                List.copyOf(facts.named("situation", fact -> FactDefinition.of("", fact))
                        .values()),
                List.copyOf(facts.named("groups", GroupDefinition::of).values()),
                facts.named("types", ValueType::of),
                facts.named("records", Entry::fields),
                List.copyOf(facts.named("prompts", PromptDefinition::of).values()),
                moves.in("traits").fields(),
                List.copyOf(moves.named("moves", MoveDefinition::of).values()),
                List.copyOf(missteps.named("missteps", MisstepDefinition::of).values()));
        definitions.check();
        return definitions;
    }

    /** Every fact, in the order of the contract. */
    List<FactDefinition> facts() {
        List<FactDefinition> facts = new ArrayList<>(whole);
        groups.forEach(group -> facts.addAll(group.facts()));
        return facts;
    }

    List<String> moveNames() {
        return moves.stream().map(MoveDefinition::name).toList();
    }

    List<String> misstepNames() {
        return missteps.stream().map(MisstepDefinition::name).toList();
    }

    /** The names of the values of a type; those of moves and missteps for what may be considered. */
    List<String> values(String type) {
        if (type.equals(CONSIDERED)) {
            return Stream.concat(moveNames().stream(), misstepNames().stream()).toList();
        }
        return Objects.requireNonNull(types.get(type), type).names();
    }

    private void check() {
        Set<String> constants = new HashSet<>();
        for (FactDefinition fact : facts()) {
            check(fact);
            if (!constants.add(fact.constant())) {
                throw wrong(fact, "another fact has the constant `" + fact.constant() + "` too; rename one");
            }
        }
        for (ValueType type : types.values()) {
            type.names().forEach(name -> named(FACTS, type.name() + "." + name, name, UPPER_CASE));
        }
        for (PromptDefinition prompt : prompts) {
            named(FACTS, prompt.name(), prompt.name(), UPPER_CASE);
            check(prompt, prompt.otherwise());
            prompt.options().values().forEach(option -> check(prompt, option.sets()));
        }
        for (MoveDefinition move : moves) {
            named(MOVES, move.name(), move.name(), UPPER_CASE);
            for (String trait : move.traits()) {
                if (!traits.containsKey(trait)) {
                    throw new DefinitionException(
                            MOVES,
                            move.name(),
                            "there is no trait `" + trait + "`; use one of " + listed(traits.keySet()));
                }
            }
        }
        for (String misstep : misstepNames()) {
            named(MISSTEPS, misstep, misstep, UPPER_CASE);
            if (moveNames().contains(misstep)) {
                throw new DefinitionException(MISSTEPS, misstep, "a move has that name too; rename one");
            }
        }
    }

    private void check(FactDefinition fact) {
        named(FACTS, fact.path(), fact.name(), CAMEL_CASE);
        Form form = fact.form();
        boolean known =
                switch (form.kind()) {
                    case "ONE" -> types.containsKey(form.element());
                    case "SET" ->
                        types.containsKey(form.element()) || form.element().equals(CONSIDERED);
                    case "LIST" -> records.containsKey(form.element());
                    case "MAP" ->
                        types.containsKey(form.element())
                                && types.containsKey(form.mapped().orElseThrow());
                    default -> true;
                };
        if (!known) {
            throw wrong(fact, "there is no type for `" + form.java() + "`; define it under `types`, or mend the name");
        }
        if (form.is("ONE")) {
            check(fact, fact.byDefault().orElse("UNKNOWN"));
        }
        fact.change().ifPresent(change -> {
            if (!moveNames().contains(change.move())) {
                throw wrong(fact, "there is no move `" + change.move() + "` in " + MOVES + " to change it by");
            }
            if (!form.is("DATE") || !change.value().equals(FROM_TODAY)) {
                check(fact, change.value());
            }
        });
    }

    private void check(PromptDefinition prompt, Map<String, String> sets) {
        sets.forEach((path, value) -> check(
                facts().stream()
                        .filter(fact -> fact.path().equals(path))
                        .findFirst()
                        .orElseThrow(() -> new DefinitionException(
                                FACTS, prompt.name(), "there is no fact `" + path + "`; mend the path")),
                value));
    }

    private void check(FactDefinition fact, String value) {
        if (!fact.form().is("ONE") || !values(fact.form().element()).contains(value)) {
            throw wrong(
                    fact, "`" + value + "` is no value of `" + fact.form().java() + "`; add it there, or name another");
        }
    }

    private static void named(String file, String place, String name, String form) {
        if (!name.matches(form)) {
            String like = form.equals(CAMEL_CASE) ? "`coerciveControl`" : "`SET_A_WINDOW`";
            throw new DefinitionException(file, place, "the name must be like " + like);
        }
    }

    private static DefinitionException wrong(FactDefinition fact, String what) {
        return new DefinitionException(FACTS, fact.path(), what);
    }

    private static String listed(Set<String> names) {
        return String.join(", ", names);
    }
}
