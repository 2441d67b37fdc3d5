package io.nextmove.audit;

import io.nextmove.build.rules.Effect;
import io.nextmove.core.decide.DoorChoice;
import io.nextmove.core.findings.AnswerLine;
import io.nextmove.core.findings.HeadlineLine;
import io.nextmove.core.findings.Scope;
import io.nextmove.situation.Door;
import io.nextmove.situation.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the consequences of rules into plain words, and finds the texts that people then read. */
final class Effects {
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w+)\\.([A-Z][A-Z_0-9]*)\\b");
    /** From the most restrictive to what restricts nothing. */
    private static final List<String> STRICTNESS = List.of(
            "abuse",
            "departure",
            "asking",
            "indicate",
            "classify",
            "redFlag",
            "reading",
            "timeline",
            "withholdReading",
            "suppress",
            "leaveOut",
            "exclude",
            "hold",
            "defer",
            "recommend");

    private static final Pattern LEFT_OPEN = Pattern.compile("\\{\\d\\}");

    private final Texts texts;

    Effects(Texts texts) {
        this.texts = texts;
    }

    /** How much a rule restricts, smaller for more. */
    static int strictness(String consequence) {
        return Effect.parse(consequence).stream()
                .mapToInt(effect ->
                        STRICTNESS.contains(effect.name()) ? STRICTNESS.indexOf(effect.name()) : STRICTNESS.size())
                .min()
                .orElse(STRICTNESS.size());
    }

    /** In plain words. */
    String of(Effect effect) {
        return switch (effect.name()) {
            case "abuse" -> "Harm is found to be " + value(effect, "AbuseState");
            case "departure" -> "The partner is found to be " + value(effect, "DepartureState");
            case "asking" -> "The asking is found to stand at " + value(effect, "AskingState");
            case "timeline" -> "The window stands at " + value(effect, "TimelineState") + thatBrings(effect);
            case "reading" -> "The no reads as " + value(effect, "RefusalReading") + thatBrings(effect);
            case "redFlag" -> "The no reads as “red flag”, " + words(effect, "Confidence");
            case "indicate" -> "This sign points to " + value(effect, "Indication");
            case "classify" -> "The sentence is " + value(effect, "StatementKind");
            case "withholdReading" -> "The reading of the no is not printed; what it bars stays barred";
            case "withholdTimeline" -> "Nothing is printed of the window; what it bars stays barred";
            case "recommend" -> "Suggested: " + titles(arguments(effect));
            case "exclude" -> "Not a step here: " + barred(effect);
            case "hold" -> "Waits for an answer: " + barred(effect);
            case "defer" -> "Comes later: " + barred(effect);
            case "suppress" -> "Left out of the answer: " + scope(arguments(effect));
            case "leaveOut" -> "Not suggested again: " + titles(arguments(effect));
            case "addTrait" -> "Counts as shared work: " + titles(arguments(effect));
            case "dropTrait" -> "Does not count as shared work: " + titles(arguments(effect));
            case "matchDoors" -> "May open, at most two of all: " + doors(effect);
            case "openWishedDoors" -> "Every way in that the partner named opens first";
            case "takeUpOffers" -> "A way in that the partner named is worded as an offer to take up";
            case "closeDoor" -> "Stays closed: " + doors(effect);
            case "closeUnlessWished" -> "Stays closed unless the partner named it: " + doors(effect);
            case "openIfNone" -> "Opens if no other way in fits: " + doors(effect);
            case "useVariant" -> "Worded for this case: " + titles(arguments(effect));
            case "addNote", "addNoteToEach" -> "Added to “" + titles(arguments(effect)) + "”: a note";
            case "addAvoid" ->
                "Added under what to leave out: "
                        + join(constants(effect, "AvoidLine").stream()
                                .map(line -> texts.of("avoid." + line))
                                .toList());
            case "emergency" -> "Urgent help says so (text below)";
            case "answer" -> "The question is answered (text below)";
            case "headline" -> "The line at the head (text below)";
            case "warnAgainst", "remindOf" ->
                (effect.name().equals("remindOf") ? "A reminder to avoid: " : "Warned against: ")
                        + join(constants(effect, "Misstep").stream()
                                .map(m -> firstSentence(texts.of("misstep." + m + ".summary")))
                                .toList())
                        + (arguments(effect).contains("Move.") ? "; instead: " + titles(arguments(effect)) : "");
            case "attachNotice" -> "A notice is attached (text below)";
            case "ask", "askNext" ->
                "Asked: "
                        + join(facts(effect).stream()
                                .map(fact -> texts.find("question." + fact.path() + ".ask.SHORT")
                                        .or(() -> texts.find("question." + fact.path() + ".ask"))
                                        .orElseThrow(() ->
                                                new IllegalStateException("no question for `" + fact.path() + "`")))
                                .toList());
            default -> throw new IllegalStateException("no words for what a rule does: " + effect.name());
        };
    }

    private static List<Fact<?>> facts(Effect effect) {
        return constants(effect, "Fact").stream()
                .<Fact<?>>map(name -> Fact.all().stream()
                        .filter(fact -> fact.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no fact " + name)))
                .toList();
    }

    private static String value(Effect effect, String type) {
        return "“" + words(effect, type) + "”";
    }

    private static String words(Effect effect, String type) {
        return Texts.words(constants(effect, type).get(0));
    }

    private String thatBrings(Effect effect) {
        return arguments(effect).contains("Move.") ? "; suggested with it: " + titles(arguments(effect)) : "";
    }

    private String barred(Effect effect) {
        String scope = effect.arguments().get(0);
        String rest = arguments(effect).substring(scope.length());
        String release = constants(effect, "ReleaseCondition").get(0);
        return scope(scope)
                + (release.equals("NEVER") ? "" : "; until " + texts.of("release." + release))
                + (rest.contains("Move.") ? "; instead: " + titles(rest) : "");
    }

    /** The moves that a {@link Scope} names. */
    private String scope(String scope) {
        String base = scope.startsWith("Scope.of(")
                ? titles(scope.substring(0, scope.indexOf(')') + 1))
                : switch (constants(scope, "Scope").get(0)) {
                    case "JOINT" -> "everything the two would do together";
                    case "INVITES" -> "every invitation";
                    case "SPEAKS" -> "every sentence said to the partner";
                    case "JOINT_OR_INVITES" -> "everything the two would do together and every invitation";
                    case "CATALOGUE" -> "everything";
                    default -> throw new IllegalStateException("no words for a scope of moves");
                };
        StringBuilder text = new StringBuilder(base);
        Matcher more = Pattern.compile("\\.(and|but)\\(([^)]*)\\)").matcher(scope);
        while (more.find()) {
            text.append(more.group(1).equals("and") ? ", and " : ", but not ").append(titles(more.group(2)));
        }
        return text + (scope.contains(".whereProposed()") ? ", where they would be suggested" : "");
    }

    private String titles(String arguments) {
        return join(constants(arguments, "Move").stream()
                .map(move -> texts.of("move." + move + ".name"))
                .toList());
    }

    private String doors(Effect effect) {
        return join(constants(effect, "Door").stream()
                .map(door -> texts.of("door." + door))
                .toList());
    }

    private static String join(List<String> names) {
        return String.join("; ", names);
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String arguments(Effect effect) {
        return String.join(", ", effect.arguments());
    }

    private static List<String> constants(Effect effect, String type) {
        return constants(arguments(effect), type);
    }

    static List<String> constants(String text, String type) {
        List<String> names = new ArrayList<>();
        Matcher constants = CONSTANT.matcher(text);
        while (constants.find()) {
            if (constants.group(1).equals(type)) {
                names.add(constants.group(2));
            }
        }
        return names;
    }

    // The texts that people then read.

    /** The texts that the rules of a decision bring, each under what it belongs to. */
    Map<String, List<String>> shown(List<Decision.Line> lines) {
        Map<String, Map<String, List<String>>> by = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            Map<String, List<String>> ofLine = new LinkedHashMap<>();
            for (Effect effect : Effect.parse(lines.get(at).source().consequence())) {
                shown(effect, ofLine);
            }
            String number = String.valueOf(at + 1);
            ofLine.forEach((title, sentences) ->
                    sentences.forEach(sentence -> by.computeIfAbsent(title, t -> new LinkedHashMap<>())
                            .computeIfAbsent(sentence, t -> new ArrayList<>())
                            .add(number)));
        }
        Map<String, List<String>> shown = new LinkedHashMap<>();
        by.forEach((title, sentences) ->
                sentences.forEach((sentence, numbers) -> shown.computeIfAbsent(title, t -> new ArrayList<>())
                        .add(sentence + " (" + DecisionPages.lines(numbers) + ")")));
        return shown;
    }

    private void shown(Effect effect, Map<String, List<String>> shown) {
        switch (effect.name()) {
            case "abuse" -> judgment("abuse", effect, "AbuseState", shown);
            case "departure" -> judgment("departure", effect, "DepartureState", shown);
            case "asking" -> judgment("asking", effect, "AskingState", shown);
            case "timeline" -> judgment("timeline", effect, "TimelineState", shown);
            case "reading" -> judgment("refusal", effect, "RefusalReading", shown);
            case "redFlag" ->
                add(
                        shown,
                        "The finding",
                        texts.of("judgment.refusal.RED_FLAG."
                                + constants(effect, "RedFlagBasis").get(0)));
            case "useVariant" ->
                constants(effect, "Move")
                        .forEach(move ->
                                variant(move, constants(effect, "Variant").get(0), shown));
            case "addNote", "addNoteToEach" ->
                forms("note." + constants(effect, "MoveNote").get(0), "A note", shown);
            case "emergency" ->
                forms("emergency." + constants(effect, "EmergencyLine").get(0), "Urgent help", shown);
            case "headline" ->
                add(
                        shown,
                        "The line at the head",
                        texts.of("headline."
                                + HeadlineLine.valueOf(constants(effect, "HeadlineLine")
                                                .get(0))
                                        .key()));
            case "answer" ->
                add(
                        shown,
                        "The answer",
                        texts.of("answer."
                                + AnswerLine.valueOf(
                                                constants(effect, "AnswerLine").get(0))
                                        .key()));
            case "warnAgainst", "remindOf" ->
                constants(effect, "Misstep")
                        .forEach(misstep -> add(shown, "A warning", texts.of("misstep." + misstep + ".summary")));
            case "attachNotice" ->
                constants(effect, "Notice")
                        .forEach(notice -> add(shown, "A notice", texts.of("notice." + notice + ".text")));
            default -> {}
        }
        if (List.of("recommend", "reading", "timeline").contains(effect.name())) {
            constants(effect, "Move").forEach(move -> step(move, shown));
        }
        if (effect.name().equals("matchDoors") || effect.name().equals("openIfNone")) {
            constants(effect, "Door")
                    .forEach(door -> step(
                            DoorChoice.move(Door.valueOf(door)).orElseThrow().name(), shown));
        }
    }

    private void judgment(String name, Effect effect, String type, Map<String, List<String>> shown) {
        add(
                shown,
                "The finding",
                texts.of("judgment." + name + "." + constants(effect, type).get(0)));
    }

    private void step(String move, Map<String, List<String>> shown) {
        String title = texts.of("move." + move + ".name");
        add(shown, title, texts.of("move." + move + ".summary"));
        texts.keys("move." + move + ".say.").stream()
                .sorted(Comparator.comparingInt(String::length))
                .forEach(key -> add(shown, title, "To say: " + quoted(texts.of(key))));
    }

    private void variant(String move, String variant, Map<String, List<String>> shown) {
        String title = texts.of("move." + move + ".name");
        texts.find("move." + move + ".summary." + variant)
                .ifPresent(text -> add(shown, title, "In this case: " + text));
    }

    private void forms(String key, String title, Map<String, List<String>> shown) {
        texts.find(key).ifPresent(text -> add(shown, title, text));
        texts.keys(key + ".").forEach(form -> add(shown, title, texts.of(form)));
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }

    private static void add(Map<String, List<String>> shown, String title, String text) {
        List<String> under = shown.computeIfAbsent(title, t -> new ArrayList<>());
        String filled = LEFT_OPEN.matcher(text).replaceAll("[filled in]");
        if (!under.contains(filled)) {
            under.add(filled);
        }
    }
}
