package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.assurance.Texts.Kind;
import io.nextmove.assurance.Texts.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What no text may say, as patterns of phrases: "leave the door open" is fine, "leave your partner" is not. A pattern
 * of advice passes where the sentence says no to it.
 */
final class Lexicon {
    private static final String PARTNER = "(?:your |the )?(?:partner|husband|wife|spouse)|him|her|them";
    private static final Pattern NO =
            Pattern.compile("(?i)\\b(?:not?|never|nobody|without|nor|neither|cannot|rather than|instead of)\\b|n't\\b");
    private static final Pattern DATE = Pattern.compile("\\d{4,}-\\d\\d-\\d\\d");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

    private static final Entry STAY_OR_LEAVE = advice(
            "a verdict to stay or leave",
            "\\byou(?: really)? (?:should|must|need to|have to|ought to|had better|could do better)\\b[^.;:,]{0,30}"
                    + "\\b(?:stay|leave|divorce|separate|break up|move out|go back)\\b(?! out| open| alone"
                    + "| the (?:door|subject))",
            "\\b(?:better off (?:staying|leaving|without|alone|apart)|(?:best|better|wiser|right) (?:to"
                    + "|for you to) (?:stay|leave|divorce|separate))",
            "\\b(?:leave|divorce|stay with|stand by|break up with|separate from|walk away from"
                    + "|give up on) (?:" + PARTNER
                    + "|(?:the|this|your) (?:marriage|relationship))\\b"
                    + "(?! (?:alone|free|room|space|be|the|a|an|to|time|in|out|with|some|of)\\b)",
            "\\b(?:it is|it's) time to (?:go|leave|divorce|separate|stay)\\b",
            "(?:^|[.!?:] )(?:Leave|Stay|Go|Divorce)(?: now| tonight| today| anyway)?[.!]",
            "\\byour (?:marriage|relationship) (?:is|was) (?:over|dead|lost|worth|not worth|finished)");

    private static final Entry LABEL = always(
            "a diagnosis or a label",
            "\\b(?:abusers?|victims?|narcissis\\w*|addicts?|alcoholics?|toxic|walk-?away|gas-?light\\w*|sociopath\\w*"
                    + "|psychopath\\w*|codependen\\w*|perpetrators?|batterers?|crazy|manipulators?)\\b",
            "\\b(?:personality disorder|bipolar|suffers? from|diagnosed with|is mentally ill)\\b");

    private static final Entry FORECAST = advice(
            "a forecast of divorce",
            "\\b\\d+(?:\\.\\d+)? ?(?:%|percent|per cent)[^.]*\\bdivorc",
            "\\b(?:will|likely to|bound to|going to|headed for|heading for)(?: \\w+){0,3} (?:divorce|separation"
                    + "|break up)\\b",
            "\\b(?:chances?|odds|risk|likelihood|probability) of (?:a )?(?:divorce|separation|breaking up)");

    private static final Entry PRODUCT = always("the product of the source", "dvoe");

    private static final Entry TELEPHONE = always(
            "what looks like a telephone number", "\\+?\\d(?:[ ()./-]{0,2}\\d){6,}",
            "\\b(?:911|112|999|988|116 ?\\d{3})\\b");

    private static final Entry ADDRESS = always(
            "an address of the web",
            "https?:|\\bwww\\.|\\b[a-z0-9-]+\\.(?:com|org|net|io|gov|info|app|co|uk|de)\\b|\\w@\\w");

    private static final Entry WATCHING = advice(
            "advice to watch, record or test",
            "\\b(?:check|read|search|go through|look through|look at|monitor|track|copy|photograph)(?:ing)? (?:"
                    + "their|his|her|(?:your |the )?partner's) (?:phone|messages|mail|e-?mails?|location|calls"
                    + "|computer|accounts?|pockets)",
            "\\b(?:monitor|spy on|track|follow|record|film|tape)(?:ing)? (?:" + PARTNER
                    + "|(?:the|a|your|every) (?:conversation|talk|session|call|quarrel))\\b",
            "\\b(?:ask|use|send|tell|get)(?:ing)? (?:the|your|their) (?:children|child|kids|friends?|family) to "
                    + "(?:ask|tell|find|report|watch|pass|carry|say)",
            "\\b(?:spyware|hidden camera|keylogger|set a trap)\\b");

    private static final Entry THRESHOLD = always(
            "a number of asks as if it were the source's",
            "\\b(?:three|3|third)(?: or more| and more)? (?:asks|requests|times|noes|refusals)\\b"
                    + "(?![^.]*\\b(?:default|our|library)\\b)");

    private static final Entry ULTIMATUM = new Entry(
            "an ultimatum",
            EnumSet.of(Kind.SAMPLE),
            Pattern.compile("(?!)"),
            patterns(
                    "\\bor else\\b",
                    "\\bor (?:I|we)(?:'ll| will|'m| am|'re| are)\\b",
                    "\\b(?:if|unless) you\\b[^.]*\\b(?:I|we)(?:'ll| will|'m| am) (?:leav|go|gone|divorc|out|done|mov)",
                    "\\b(?:counseling|therapy) or (?:divorce|separation|the door)"));

    private static final Entry GENDERED = always(
            "a gendered word", "\\b(?:he|she|his|hers|her|him|himself|herself|husbands?|wife|wives)\\b");

    private static final Entry LEVER = advice(
            "own work as a lever",
            "\\b(?:so that|until|and then) (?:they|" + PARTNER + ") (?:come|comes|agree|agrees|change|changes"
                    + "|will|give|gives)",
            "\\bwill (?:change|move|win over|bring round) (?:" + PARTNER + ")\\b");

    private static final Entry HOPE_UNDER_ABUSE = advice(
            "hope or calm where there is abuse",
            "\\breachable\\b",
            "\\bworth staying\\b|\\bslow yes\\b",
            "\\b(?:lower|cool|turn down|keep|bring down)(?:ing)?\\b[^.]{0,30}\\b(?:temperature|heat|home calm"
                    + "|house calm|peace)\\b",
            "\\b(?:own|your) half\\b|\\bhalf you control\\b|\\b(?:own|your) (?:share|part) (?:of|in)\\b");

    private static final Entry SENT_UNDER_ABUSE = advice(
            "a step toward the partner where there is abuse",
            "\\b(?:tell|confront|warn|invite|ask|talk to|speak to|speak with|talk with|say (?:it"
                    + "|this) to) (?:" + PARTNER + ")\\b",
            "\\b(?:cancel|attend|go to|keep|skip) (?:the|a|any|your) (?:\\w+ )?(?:session|appointment)",
            "\\b(?:your|own) (?:tone|heat)\\b|\\bstay calm\\b|\\bcalm (?:" + PARTNER + ")\\b",
            "\\bmove out\\b|\\bleave (?:tonight|now|at once)\\b");

    /** For every text. */
    static final Lexicon EVERYWHERE = new Lexicon(
            STAY_OR_LEAVE, LABEL, FORECAST, PRODUCT, TELEPHONE, ADDRESS, WATCHING, THRESHOLD, ULTIMATUM);

    /** For what is said in the library's own voice. */
    static final Lexicon OWN_VOICE = new Lexicon(GENDERED, LEVER);

    /** For wording to be spoken: S22. */
    static final Lexicon CHILDREN_AS_A_REASON = new Lexicon(new Entry(
            "the children as a reason",
            EnumSet.of(Kind.SAMPLE),
            Pattern.compile("(?!)"),
            patterns("\\b(?:children|child|kids?|son|daughter)\\b")));

    /** For titles, which may be seen by others: S37. */
    static final Lexicon TELLTALE = new Lexicon(
            always("a word that tells a story", "abus|violen|victim|safety plan|divorce|\\b(?:harm|shelter|refuge)"));

    /** For an answer where there is abuse: invariant 2. */
    static final Lexicon HOPE = new Lexicon(HOPE_UNDER_ABUSE);

    /** For an answer where there is abuse: S08. */
    static final Lexicon UNDER_ABUSE = new Lexicon(HOPE_UNDER_ABUSE, SENT_UNDER_ABUSE);

    /** For every text of an answer where there is abuse, what it quotes included: S08. */
    static final Lexicon TELLS_UNDER_ABUSE = new Lexicon(
            always(
                    "an affair where there is abuse",
                    "\\b(?:affairs?|infidelity|unfaithful|adulter\\w*|cheat(?:s|ed|ing)?|seeing someone)\\b"),
            always(
                    "a separation where there is abuse",
                    "\\b(?:separated|separation|living apart|live apart|mov(?:ed|ing) out|divorc\\w*)\\b"),
            always(
                    "a release where there is abuse",
                    "\\b(?:until|once|as soon as) (?:it is safe|it's safe|they(?:'ve| have) (?:stopped|changed)"
                            + "|the truth|treatment|someone trained)\\b"));

    /** Figures and findings about men. */
    static final Lexicon ABOUT_MEN = new Lexicon(always(
            "evidence about men",
            "\\b(?:stud(?:y|ies)|surveys?|surveyed|research|evidence|likely|percent|per cent|rates?|figures"
                    + "|average|statistics?"
                    + "|trial)\\b[^.]*\\b(?:men|male|males)\\b",
            "\\b(?:men|male|males)\\b[^.]*\\b(?:stud(?:y|ies)|surveys?|surveyed|research|evidence|likely"
                    + "|percent|per cent|rates?"
                    + "|figures|average|statistics?|trial)\\b"));

    private final List<Entry> entries;

    /** Texts that were read before: the same ones come back in answer after answer. */
    private final Set<Text> clean = new HashSet<>();

    private Lexicon(Entry... entries) {
        this.entries = List.of(entries);
    }

    /** Fails where a text says one of these, naming the place, the entry and the words. */
    void assertClean(List<Text> texts) {
        assertThat(texts).isNotEmpty();
        List<String> findings = new ArrayList<>();
        for (Text text : texts) {
            if (!clean.contains(text)) {
                List<String> found = findings(text);
                found.forEach(f -> findings.add(text.place() + ": " + f));
                if (found.isEmpty()) {
                    clean.add(text);
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    /** What the text says of these; empty where it is clean. */
    List<String> findings(Text text) {
        List<String> findings = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.kinds().contains(text.kind())) {
                for (String sentence : SENTENCE.split(DATE.matcher(text.words()).replaceAll("that day"))) {
                    entry.finding(sentence).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** A phrase that is wrong wherever it stands. */
    private static Entry always(String name, String... patterns) {
        return new Entry(name, EnumSet.allOf(Kind.class), Pattern.compile("(?!)"), patterns(patterns));
    }

    /** A phrase that is wrong as advice: not where the sentence says no to it, nor where it is warned of. */
    private static Entry advice(String name, String... patterns) {
        return new Entry(name, EnumSet.complementOf(EnumSet.of(Kind.WARNED_OF)), NO, patterns(patterns));
    }

    private static List<Pattern> patterns(String... patterns) {
        return Stream.of(patterns)
                .map(p -> Pattern.compile(p.startsWith("(?:^|") ? p : "(?i)" + p))
                .toList();
    }

    /** One thing not to say. */
    private record Entry(String name, Set<Kind> kinds, Pattern unless, List<Pattern> patterns) {
        Optional<String> finding(String sentence) {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(sentence);
                if (matcher.find() && !unless.matcher(sentence.substring(0, matcher.start())).find()) {
                    return Optional.of(name + ": " + matcher.group());
                }
            }
            return Optional.empty();
        }
    }
}
