package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.assurance.Texts.Text;
import io.nextmove.core.reply.Lexicon.Kind;
import io.nextmove.situation.Count;
import io.nextmove.situation.Fact;
import io.nextmove.situation.LifeAtRisk;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Topic;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Words that presume something, with what has to be told where they stand (section W of the catalogue of moves).
 * Questions presume nothing: they ask.
 *
 * @param words the words, as a pattern
 * @param where in which places they count
 * @param told what has to hold
 */
record Presumption(Pattern words, Predicate<Text> where, Predicate<Situation> told) {
    private static final Predicate<Text> SAID =
            t -> t.kind() != Kind.WARNED_OF && !t.place().endsWith("question");
    private static final Predicate<Text> NOTES = t -> t.place().endsWith(" note");

    static final List<Presumption> ALL = List.of(
            said("we keep repeating", s -> s.invitation().becameTheFight().yes()),
            said("first calm talk", s -> s.invitation().calmAsks() == Count.NONE),
            said("the answer has been no", Presumption::noMoreThanOnce),
            said("\\b(?:your|the|their|for) (?:kids?|child(?:ren)?)\\b", Presumption::children),
            said("\\baffairs?\\b", Presumption::affair),
            said(
                    "\\bpregnan",
                    s -> s.safety().pregnant().yes() || s.safety().strangled().yes()),
            new Presumption(
                    pattern("\\b(?:weapons?|guns?)\\b"),
                    NOTES,
                    s -> s.safety().weapon().yes()),
            new Presumption(
                    pattern("\\b(?:neck|throat|chok)"),
                    NOTES,
                    s -> s.safety().strangled().yes()),
            new Presumption(
                    pattern("\\bdrinking\\b"),
                    NOTES,
                    s -> s.health().substanceUse().likely()),
            said(
                    "the two of you",
                    s -> s.perspective() == Perspective.INVITER
                            || s.perspective() == Perspective.REFUSER
                            || s.perspective() == Perspective.THIRD_PARTY));

    private static Presumption said(String words, Predicate<Situation> told) {
        return new Presumption(pattern(words), SAID, told);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)" + words);
    }

    /** Fails where a text has the words and what they presume was not told. */
    void assertKept(Situation s, List<Text> texts) {
        if (!told.test(s)) {
            assertThat(texts)
                    .filteredOn(where)
                    .allSatisfy(t -> assertThat(t.words()).as(t.place()).doesNotContainPattern(words));
        }
    }

    /** A no to more than one request, to the request as such, or every time. */
    private static boolean noMoreThanOnce(Situation s) {
        Count asks = s.invitation().asks();
        boolean twice = asks == Count.TWO || asks.atLeastAFew();
        return s.refusal().status() == RefusalStatus.REFUSING && twice
                || s.invitation().becameTheFight().yes()
                || s.refusal().shutsDownEveryTime().yes();
    }

    private static boolean children(Situation s) {
        return Facts.told(s).keySet().stream().anyMatch(f -> f.path().startsWith("children."))
                || !Fact.SAFETY_CHILDREN_HARMED.isOpenIn(s)
                || !Fact.SAFETY_CHILDREN_HARMED_BY.isOpenIn(s)
                || s.safety().suicideWhose().contains(LifeAtRisk.CHILD)
                || s.questions().contains(Topic.KIDS);
    }

    /** Of an affair something was told, and it is read (SAF-04b). */
    private static boolean affair(Situation s) {
        boolean own = Words.cleared(s) && !Fact.AFFAIR_OWN.isOpenIn(s);
        return !Words.hold(s) && (own || !Fact.AFFAIR_PARTNER.isOpenIn(s))
                || s.questions().contains(Topic.WRONG_STEP);
    }
}
