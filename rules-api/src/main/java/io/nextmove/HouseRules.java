package io.nextmove;

import io.nextmove.HouseFact.Kind;
import io.nextmove.move.Trait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of a service: a file in DRL, and beside it one of properties with the service's steps, notices and facts. Immutable.
 *
 * <pre>{@code
 * move.referral = Call our referral desk.
 * move.referral.traits = SOLO
 * notice.hours = We answer on weekdays.
 * fact.client = boolean
 * fact.weeks = number
 * fact.branch = north, south
 * }</pre>
 */
public final class HouseRules {
    /** How long a file of rules is at most, in bytes. */
    public static final int LONGEST = 1 << 16;

    private static final String DRL = ".drl";
    private static final Pattern KEY = Pattern.compile("(move|notice|fact)\\.([a-z][A-Za-z0-9]{0,39})(\\.traits)?");
    private static final Pattern VALUE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private final String name;
    private final String rules;
    private final SortedMap<String, HouseMove> moves = new TreeMap<>();
    private final SortedMap<String, String> notices = new TreeMap<>();
    private final SortedMap<String, HouseFact> facts = new TreeMap<>();
    private final Map<String, String> places;

    private HouseRules(String name, String rules, PropertyFile own) {
        this.name = name;
        this.rules = rules;
        this.places = Map.copyOf(own.places());
        new TreeMap<>(own.values()).forEach(this::read); // the traits of a move come after it
    }

    private void read(String key, String value) {
        Matcher parts = KEY.matcher(key);
        boolean known =
                parts.matches() && (parts.group(3) == null || parts.group(1).equals("move"));
        if (!known) {
            throw wrong(
                    key,
                    "the keys are move.NAME, move.NAME.traits, notice.NAME and fact.NAME, where NAME is a small letter and then up to 39 letters or digits");
        }
        String id = parts.group(2);
        if (parts.group(3) != null) {
            HouseMove move = moves.get(id);
            if (move == null) {
                throw wrong(key, "there is no `move." + id + "`; add it with its text");
            }
            moves.put(id, new HouseMove(id, move.text(), traits(key, value)));
        } else if (parts.group(1).equals("move")) {
            moves.put(id, new HouseMove(id, value.strip(), Set.of()));
        } else if (parts.group(1).equals("notice")) {
            notices.put(id, value.strip());
        } else {
            facts.put(id, fact(key, id, value.strip()));
        }
    }

    private HouseFact fact(String key, String id, String value) {
        if (value.equals("boolean")) {
            return new HouseFact(id, Kind.BOOLEAN, List.of());
        }
        if (value.equals("number")) {
            return new HouseFact(id, Kind.NUMBER, List.of());
        }
        List<String> values = split(value);
        boolean names = values.stream().allMatch(v -> VALUE.matcher(v).matches());
        if (!names || values.size() < 2 || new TreeSet<>(values).size() < values.size()) {
            throw wrong(key, "must be boolean, number, or at least two names such as north, south");
        }
        return new HouseFact(id, Kind.ONE_OF, values);
    }

    private Set<Trait> traits(String key, String value) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (String trait : split(value)) {
            traits.add(Stream.of(Trait.values())
                    .filter(t -> t.name().equals(trait))
                    .findFirst()
                    .orElseThrow(() -> wrong(
                            key,
                            "the traits are "
                                    + String.join(
                                            ", ",
                                            Stream.of(Trait.values())
                                                    .map(Trait::name)
                                                    .toList()))));
        }
        return traits;
    }

    private static List<String> split(String value) {
        return Stream.of(value.strip().split("\\s*,\\s*")).toList();
    }

    private IllegalArgumentException wrong(String key, String allowed) {
        return new IllegalArgumentException(place(key) + ": " + allowed);
    }

    /**
     * Reads a file of rules, and the file of properties of the same name beside it, if there is one. Whether the rules are ones
     * that a service may have is checked by {@link GuidanceEngine.Builder#build}.
     *
     * @param file the rules, for example {@code our.drl}, with {@code our.properties} beside it
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if a file is not UTF-8, the rules are too long, or the properties have something else;
     *     the message names the line and what is allowed
     * @throws UncheckedIOException if a file cannot be read
     */
    public static HouseRules read(Path file) {
        String name = String.valueOf(
                Objects.requireNonNull(file, "`file` must not be null").getFileName());
        if (!name.endsWith(DRL)) {
            throw new IllegalArgumentException(name + ": the name of a file of rules must end in " + DRL);
        }
        String rules;
        try {
            if (Files.size(file) > LONGEST) {
                throw new IllegalArgumentException(
                        name + ": must have at most " + LONGEST + " bytes; keep the rules few, or the texts shorter");
            }
            rules = Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(name + ": must be UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
        String own = name.substring(0, name.length() - DRL.length()) + ".properties";
        Path beside = file.resolveSibling(own);
        return new HouseRules(
                name,
                rules,
                Files.exists(beside) ? PropertyFile.read(beside) : new PropertyFile(own, Map.of(), Map.of()));
    }

    /** The name of the file of rules. */
    public String name() {
        return name;
    }

    /** The rules as they were written. */
    public String rules() {
        return rules;
    }

    /** The service's steps by name; unmodifiable. */
    public SortedMap<String, HouseMove> moves() {
        return Collections.unmodifiableSortedMap(moves);
    }

    /** The service's notices by name; unmodifiable. */
    public SortedMap<String, String> notices() {
        return Collections.unmodifiableSortedMap(notices);
    }

    /** The service's facts by name; unmodifiable. */
    public SortedMap<String, HouseFact> facts() {
        return Collections.unmodifiableSortedMap(facts);
    }

    /** Where a key of the properties stands, for example {@code our.properties:12}; the name of the rules if it does not. */
    public String place(String key) {
        return places.getOrDefault(key, name);
    }

    @Override
    public String toString() {
        return "HouseRules[" + name + "]";
    }
}
