package io.nextmove.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.core.reply.Lexicon.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lexicon catches what it must, and lets pass what only looks like it. */
class LexiconTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You should leave.",
                "Honestly, you really must stay.",
                "Leave your partner.",
                "It is better to stand by them and wait.",
                "Stay with him.",
                "You would be better off without this.",
                "It is time to separate.",
                "Your marriage is over.",
                "Your partner is a narcissist.",
                "That is gaslighting.",
                "Living with an alcoholic is hard.",
                "It sounds like a personality disorder.",
                "Couples like you have a 40 % risk, and most divorce.",
                "This will end in divorce.",
                "The odds of divorce rise.",
                "Use the Dvoe app.",
                "Call 1-800-799-7233.",
                "Call +44 20 7946 0000.",
                "Dial 911.",
                "See www.example.test.",
                "Write to help@example",
                "Check your partner's phone first.",
                "Record the conversation.",
                "Ask the children to tell you what happens.",
                "After three requests it is a pattern."
            })
    void what_no_text_may_say_is_caught(String words) {
        assertThat(Lexicon.EVERYWHERE.findings(Kind.SAID, words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave out every or-else.",
                "Leave the door open, once.",
                "Leave them room to answer.",
                "Let it go and stay with that.",
                "Stay with the movement without pressing.",
                "Staying or leaving is your own decision; neither is right as such.",
                "Nobody here tells you whether you should leave.",
                "This is not a forecast: it gives no odds of divorce.",
                "Ask yourself what you are staying in, and why.",
                "An addiction needs its own treatment first.",
                "Never check your partner's phone.",
                "Your partner checks your phone and holds your money.",
                "The window ends on 2026-05-31.",
                "About three months is our default.",
                "After three requests (our default) it counts as repeated.",
                "A survey of 2019 found 11.7 % and 7.2 %.",
                "Keep hopes sober.",
                "You should not have to carry this alone.",
                "See somebody alone, e.g. a doctor."
            })
    void what_only_looks_like_it_passes(String words) {
        assertThat(Lexicon.EVERYWHERE.findings(Kind.SAID, words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Come with me, or else.",
                "Come with me or I will go.",
                "If you do not come, I am leaving.",
                "Unless you go, I will divorce you.",
                "It is counseling or divorce."
            })
    void an_ultimatum_is_caught_in_sample_wording(String words) {
        assertThat(Lexicon.EVERYWHERE.findings(Kind.SAMPLE, words)).isNotEmpty();
        assertThat(Lexicon.EVERYWHERE.findings(Kind.WARNED_OF, words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He may refuse.",
                "Give her time.",
                "Husbands often refuse.",
                "Own work will change your partner."
            })
    void what_the_library_never_says_itself_is_caught(String words) {
        assertThat(Lexicon.OWN_VOICE.findings(Kind.SAID, words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Do it for the children.", "Our kids need this.", "Come, for our son."})
    void children_as_a_reason_are_caught_in_sample_wording(String words) {
        assertThat(Lexicon.CHILDREN_AS_A_REASON.findings(Kind.SAMPLE, words)).isNotEmpty();
        assertThat(Lexicon.CHILDREN_AS_A_REASON.findings(Kind.SAID, words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A safety plan", "Help against abuse", "A women's shelter", "Where there is harm"})
    void a_title_that_tells_a_story_is_caught(String words) {
        assertThat(Lexicon.TELLTALE.findings(Kind.SAID, words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Others have heard this there, here, in history.", "The choice is theirs."})
    void gendered_words_are_whole_words(String words) {
        assertThat(Lexicon.OWN_VOICE.findings(Kind.SAID, words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your partner seems reachable.",
                "Lower the temperature at home.",
                "Begin with your half.",
                "Tell your partner about the plan.",
                "Attend the session.",
                "Watch your tone."
            })
    void what_no_answer_may_say_where_there_is_abuse_is_caught(String words) {
        assertThat(Lexicon.UNDER_ABUSE.findings(Kind.SAID, words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Say nothing of the plan; you do not have to tell your partner.",
                "None of this is your fault.",
                "Make a safety plan with someone trained."
            })
    void what_helps_where_there_is_abuse_passes(String words) {
        assertThat(Lexicon.UNDER_ABUSE.findings(Kind.SAID, words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A survey found that men go less often.", "Most evidence here is about men with depression."})
    void evidence_about_men_is_caught(String words) {
        assertThat(Lexicon.ABOUT_MEN.findings(Kind.SAID, words)).isNotEmpty();
    }
}
