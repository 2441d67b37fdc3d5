package io.nextmove.build.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The moves with their traits, and which effects of rules concern a move. */
final class Moves {
    private static final Pattern NAME = Pattern.compile("Move\\.([A-Z_]+)");
    private static final Set<String> PROPOSING = Set.of("recommend", "reading", "timeline");
    private static final Set<String> RESTRICTING = Set.of("exclude", "hold", "defer");
    private static final Map<String, String> DOORS = Map.of(
            "Door.RELATIONSHIP_COACH", "OFFER_RELATIONSHIP_COACH",
            "Door.MALE_THERAPIST", "OFFER_MALE_THERAPIST",
            "Door.MENS_GROUP", "SUGGEST_MENS_GROUP",
            "Door.WORKSHOP", "OFFER_WORKSHOP",
            "Door.BOOK_OR_APP", "OFFER_BOOK_OR_APP_TOGETHER",
            "Door.DISCERNMENT", "OFFER_DISCERNMENT_COUNSELING");

    /** The facts that rank the ways in, beside the conditions of rules: those of {@code DoorChoice} in the core. */
    static final Set<String> RANKING = Set.of(
            "invitation.doors",
            "refusal.doorsWished",
            "means.cost",
            "refusal.reasons",
            "refusal.wordIsTrigger",
            "refusal.goalDriven",
            "refusal.refuses",
            "departure.leaningOut",
            "departure.askerLeaningOut");

    private final Map<String, Set<String>> traits;

    private Moves(Map<String, Set<String>> traits) {
        this.traits = traits;
    }

    /** Reads the traits of {@code moves.yaml}. */
    static Moves read(Path definitions) {
        Map<String, Set<String>> traits = new TreeMap<>();
        try {
            JsonNode moves =
                    new YAMLMapper().readTree(Files.readString(definitions)).get("moves");
            moves.properties().forEach(move -> {
                Set<String> of = new TreeSet<>();
                move.getValue().get("traits").forEach(trait -> of.add(trait.asString()));
                traits.put(move.getKey(), of);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + definitions.getFileName(), e);
        }
        return new Moves(traits);
    }

    /** The moves that an argument names: one of them, or all with a trait. */
    Set<String> named(String argument) {
        String name = argument.substring(argument.indexOf('.') + 1);
        return argument.startsWith("Move.")
                ? Set.of(name)
                : traits.entrySet().stream()
                        .filter(move -> move.getValue().contains(name))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether an effect may decide the status of a move. */
    boolean touches(Effect effect, String move) {
        return proposes(effect, move)
                || (RESTRICTING.contains(effect.name()) || effect.name().equals("suppress"))
                        && reaches(effect.arguments().get(0), move)
                || List.of("leaveOut", "addTrait", "dropTrait").contains(effect.name())
                        && effect.arguments().contains("Move." + move)
                || List.of("matchDoors", "closeDoor", "closeUnlessWished", "openIfNone", "openWishedDoors")
                                .contains(effect.name())
                        && isDoor(move);
    }

    /** Whether a move offers a way in: these compete, so that what fits one decides on the others. */
    boolean isDoor(String move) {
        return DOORS.containsValue(move);
    }

    /** Whether an effect proposes a move. */
    boolean proposes(Effect effect, String move) {
        if (PROPOSING.contains(effect.name())) {
            return effect.arguments().contains("Move." + move);
        }
        return List.of("matchDoors", "openIfNone").contains(effect.name())
                        && effect.arguments().stream().anyMatch(a -> move.equals(DOORS.get(a)))
                || effect.name().equals("openWishedDoors") && isDoor(move);
    }

    /** Whether an effect restricts a move. */
    boolean restrictsMove(Effect effect, String move) {
        return RESTRICTING.contains(effect.name()) && reaches(effect.arguments().get(0), move);
    }

    /** Whether an effect restricts moves by a trait. */
    boolean restricts(Effect effect, String trait) {
        return RESTRICTING.contains(effect.name())
                && List.of(base(effect.arguments().get(0)).split("_OR_"))
                        .contains(trait.substring(trait.indexOf('.') + 1));
    }

    /** Whether a scope such as {@code Scope.INVITES.but( Move.X )} reaches a move by the traits of the catalogue. */
    private boolean reaches(String scope, String move) {
        boolean reaches = base(scope).equals("CATALOGUE")
                || List.of(base(scope).split("_OR_")).stream().anyMatch(traits.getOrDefault(move, Set.of())::contains);
        Matcher calls = Pattern.compile("\\.(of|and|but)\\(([^)]*)\\)").matcher(scope);
        while (calls.find()) {
            Matcher names = NAME.matcher(calls.group(2));
            while (names.find()) {
                if (names.group(1).equals(move)) {
                    reaches = !calls.group(1).equals("but");
                }
            }
        }
        return reaches;
    }

    private static String base(String scope) {
        String rest = scope.substring(scope.indexOf('.') + 1);
        int end = 0;
        while (end < rest.length() && (Character.isUpperCase(rest.charAt(end)) || rest.charAt(end) == '_')) {
            end++;
        }
        return rest.substring(0, end);
    }
}
