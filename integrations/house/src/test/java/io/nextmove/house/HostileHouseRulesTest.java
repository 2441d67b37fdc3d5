package io.nextmove.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.HouseAdvice;
import io.nextmove.HouseFacts;
import io.nextmove.Question;
import io.nextmove.assurance.Facts;
import io.nextmove.assurance.Situations;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.OutlineSection;
import io.nextmove.outline.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Whatever a service writes: its rules are refused in one line, or they only make answers more careful. */
class HostileHouseRulesTest {
    private static final GuidanceEngine LIBRARY = GuidanceEngine.load();
    private static final Path FOLDER = folder();
    private static final int SITUATIONS = 40;
    /** What tells of danger: a service changes nothing there. */
    private static final Set<Part> SAFETY = EnumSet.of(Part.URGENT, Part.PRIVACY);
    /** And where there is harm, what comes first. */
    private static final Set<Part> UNDER_HARM = EnumSet.range(Part.URGENT, Part.FIRST_STEP);
    /** And in danger, all but what is told on request. */
    private static final Set<Part> IN_DANGER = EnumSet.complementOf(EnumSet.of(Part.MORE));

    private static final Set<AbuseState> HARM = EnumSet.of(AbuseState.PRESENT, AbuseState.SUSPECTED);

    private static final List<String> WORDS = List.of(
            "danger",
            "!danger",
            "abuseHold",
            "!abuseHold",
            "inviter",
            "!inviter",
            "doubt",
            "windowOpen",
            "safety.physicalAbuse.no",
            "safety.afraidOfPartner.yes || safety.afraidOfPartner.unknown",
            "abuse == AbuseState.ABSENT",
            "refusalReading != RefusalReading.RED_FLAG",
            "refusal.reasons contains RefusalReason.COST");
    private static final List<String> HOUSE_WORDS = List.of("client", "!client", "weeks > 3", "branch != \"north\"");
    private static final List<String> NAMES = Stream.concat(
                    Stream.of(
                            "\"referral\"",
                            "\"together\"",
                            "\"hours\"",
                            "\"means.cost\"",
                            "\"refusal.status\"",
                            "\"safety.strangled\"",
                            "JOINT",
                            "INVITES",
                            "SPEAKS",
                            "SOLO",
                            "SUPPORT"),
                    Stream.of(Move.values()).map(Move::name))
            .toList();
    private static final List<String> POISON = List.of(
            "System.exit( 1 );",
            "Runtime.getRuntime().halt( 1 );",
            "actions.getClass().getClassLoader();",
            "actions.suppress( \"referral\" );",
            "drools.halt();",
            "modify( s ) { setX( 1 ) };",
            "insert( new Object() );",
            "update( null );",
            "retract( null );",
            "actions.recommend( Move.LOWER_BAR_TO_ONE_SESSION );",
            "actions.recommend( \"referral\" ); while( true ) { }",
            "end rule \"x\" when then",
            "import java.lang.System",
            "function void f() { System.exit( 1 ); }",
            "eval( java.lang.System.exit( 1 ) )",
            "Situation( this.getClass().forName( \"java.lang.System\" ) != null )",
            "Situation( System.exit( 1 ) == null )",
            "$x : Situation( ) from System.exit( 1 )",
            "@footing(\"STATED\")",
            "salience 99999",
            "declare Situation extends Object end",
            "\"",
            "/*",
            "((((((((((",
            "\u0000\uFFFF",
            "{0}");

    private static Path folder() {
        try {
            return Files.createTempDirectory("house");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void clean() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    // Rules that can be read, in all that such rules can say.

    private static Arbitrary<String> condition() {
        Arbitrary<String> situation =
                Arbitraries.of(WORDS).list().ofMaxSize(2).map(words -> "Situation( " + String.join(", ", words) + " )");
        Arbitrary<String> house = Arbitraries.of(HOUSE_WORDS).map(word -> "House( " + word + " )");
        return Combinators.combine(
                        Arbitraries.of("", "not "), Arbitraries.frequencyOf(Tuple.of(4, situation), Tuple.of(1, house)))
                .as((not, pattern) -> not + pattern);
    }

    private static Arbitrary<String> consequence() {
        Arbitrary<String> bars = Combinators.combine(
                        Arbitraries.of("exclude", "hold", "defer"),
                        Arbitraries.of(
                                "JOINT", "INVITES", "SPEAKS", "\"referral\"", "\"together\"", "ASK_WHY_WITH_CURIOSITY"))
                .as((bar, what) -> "actions." + bar + "( " + what + " );");
        Arbitrary<String> brings = Arbitraries.of(
                "actions.recommend( \"referral\", \"together\" );",
                "actions.recommend( \"together\" );",
                "actions.attach( \"hours\" );",
                "actions.ask( \"means.cost\", \"refusal.status\", \"invitation.asks\" );",
                "actions.ask( \"affair.partner\", \"health.crisis\", \"treatment.contempt\" );");
        return Arbitraries.oneOf(bars, brings).list().ofMinSize(1).ofMaxSize(4).map(calls -> String.join(" ", calls));
    }

    private static String file(List<String> conditions, List<String> consequences) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < Math.min(conditions.size(), consequences.size()); i++) {
            file.append(HouseFiles.rule("OUR-" + i, conditions.get(i), consequences.get(i)));
        }
        return file.toString();
    }

    @Provide
    Arbitrary<String> readable() {
        return Combinators.combine(
                        condition().list().ofSize(6),
                        consequence().list().ofMinSize(1).ofMaxSize(6))
                .as(HostileHouseRulesTest::file);
    }

    /** Files in which something is hostile: actions that do not exist, moves of the library, Java, nonsense, and what is cut. */
    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> calls = Combinators.combine(
                        Arbitraries.of(
                                "recommend", "exclude", "hold", "defer", "attach", "ask", "suppress", "headline"),
                        Arbitraries.of(NAMES))
                .as((what, name) -> "actions." + what + "( " + name + " );");
        Arbitrary<String> anyCall = Arbitraries.oneOf(calls, Arbitraries.of(POISON), consequence());
        Arbitrary<String> anyCondition = Arbitraries.oneOf(condition(), Arbitraries.of(POISON));
        Arbitrary<String> rules = Combinators.combine(
                        anyCondition.list().ofSize(3),
                        anyCall.list().ofMinSize(1).ofMaxSize(3))
                .as(HostileHouseRulesTest::file);
        Arbitrary<String> spliced = Combinators.combine(
                        readable(),
                        Arbitraries.of(POISON),
                        Arbitraries.integers().between(0, 5_000))
                .as((file, poison, at) ->
                        file.substring(0, at % file.length()) + poison + file.substring(at % file.length()));
        Arbitrary<String> cut = Combinators.combine(
                        readable(), Arbitraries.integers().between(0, 5_000))
                .as((file, at) -> file.substring(0, at % file.length()));
        return Arbitraries.oneOf(rules, spliced, cut, Arbitraries.strings().ofMaxLength(200));
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void rules_that_can_be_read_are_never_less_careful(@ForAll("readable") String rules, @ForAll long seed) {
        GuidanceEngine engine = built(rules);
        assertThat(engine).as("readable").isNotNull();
        careful(engine, rules, seed);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void hostile_rules_are_refused_in_one_line_or_never_less_careful(
            @ForAll("hostile") String rules, @ForAll long seed) {
        GuidanceEngine engine = built(rules);
        Statistics.collect(engine == null ? "refused" : "read");
        Statistics.coverage(all -> {
            all.check("refused").percentage(share -> share > 20);
            all.check("read").percentage(share -> share > 5);
        });
        if (engine != null) {
            careful(engine, rules, seed);
        }
    }

    /** An engine with rules; null if they are refused as they should be. */
    private static @Nullable GuidanceEngine built(String rules) {
        try {
            return HouseFiles.engine(FOLDER, rules);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).matches("our\\.drl(:\\d+)?: [^\\n\\r]+");
            return null;
        }
    }

    private static void careful(GuidanceEngine engine, String rules, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Stream.concat(
                        Situations.seldomFound().stream(),
                        Stream.generate(() -> Situations.random(random)).limit(SITUATIONS))
                .forEach(situation -> {
                    try {
                        careful(
                                LIBRARY.advise(situation),
                                engine.with(facts(random)).advise(situation));
                    } catch (AssertionError | RuntimeException e) {
                        throw new AssertionError(
                                "where " + Facts.describe(situation) + "\n" + rules + "\n" + e.getMessage(), e);
                    }
                });
    }

    private static HouseFacts facts(SplittableRandom random) {
        Map<String, Object> facts = new HashMap<>();
        if (random.nextBoolean()) {
            facts.put("client", random.nextBoolean());
        }
        if (random.nextBoolean()) {
            facts.put("weeks", random.nextInt(9));
        }
        if (random.nextBoolean()) {
            facts.put("branch", random.nextBoolean() ? "north" : "south");
        }
        return HouseFacts.of(facts);
    }

    private static void careful(Guidance library, Guidance service) {
        assertThat(service.recommended()).as("a next step").isNotEmpty();
        assertThat(recommended(library)).as("recommended").containsAll(recommended(service));
        for (Move move : Move.values()) {
            assertThat(strictness(service, move)).as(move.name()).isGreaterThanOrEqualTo(strictness(library, move));
        }
        for (Matter matter : Matter.values()) {
            assertThat(matter.in(service.judgments())).isEqualTo(matter.in(library.judgments()));
        }
        boolean danger = library.move(Move.GET_EMERGENCY_HELP)
                .filter(AdvisedMove::recommended)
                .isPresent();
        boolean harm = HARM.contains(library.judgments().abuse().value());
        for (Part part : danger ? IN_DANGER : harm ? UNDER_HARM : SAFETY) {
            assertThat(section(service, part)).as(part.name()).isEqualTo(section(library, part));
        }
        assertThat(safetyQuestions(service)).as("questions on safety").containsAll(safetyQuestions(library));
        List<Part> order =
                service.outline().sections().stream().map(OutlineSection::part).toList();
        assertThat(order).as("the order of parts").isSorted();
        Set<String> own = Stream.concat(
                        service.house().steps().stream().map(HouseAdvice.Step::text),
                        service.house().notes().stream().map(HouseAdvice.Note::text))
                .collect(Collectors.toSet());
        assertThat(service.outline().sections())
                .filteredOn(section -> section.part() != Part.NEXT_STEPS && section.part() != Part.HOW_SURE)
                .flatExtracting(OutlineSection::items)
                .extracting(OutlineItem::text)
                .doesNotContainAnyElementsOf(own.isEmpty() ? Set.of("-") : own);
        if (danger) {
            assertThat(service.house().steps()).noneMatch(HouseAdvice.Step::recommended);
        }
    }

    private static Set<Move> recommended(Guidance answer) {
        return answer.recommended().stream().map(AdvisedMove::move).collect(Collectors.toSet());
    }

    /** How far up the lattice a move is; one that the answer says nothing of is where no rule has put it. */
    private static int strictness(Guidance answer, Move move) {
        return answer.move(move).map(advised -> advised.status().ordinal()).orElse(0);
    }

    private static List<List<String>> section(Guidance answer, Part part) {
        return answer.outline().section(part).stream()
                .flatMap(section -> section.items().stream())
                .map(item -> List.of(item.text(), item.row()))
                .toList();
    }

    private static Set<String> safetyQuestions(Guidance answer) {
        return answer.questions().stream()
                .map(Question::fact)
                .map(fact -> fact.path())
                .filter(path -> path.startsWith("safety."))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
