package io.nextmove.core.reply;

import io.nextmove.reply.Fault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What no text may say, as patterns of phrases: "leave the door open" is fine, "leave your partner" is not. A pattern
 * of advice passes where the sentence says no to it.
 */
public final class Lexicon {
    private static final String PARTNER =
            "(?:your |the |my |a )?(?:partner|husband|wife|spouse|boyfriend|girlfriend|fiancee?|ex)|him|her|them";
    private static final String COUPLE = "(?:the|this|that|your|a) (?:marriage|relationship)";

    /** A no in the clause of what follows it. What only looks like one is taken away first. */
    private static final Pattern NO =
            Pattern.compile("(?i)\\b(?:not?|never|nobody|nor|neither|cannot|rather than|instead of)\\b|n't\\b");

    private static final Pattern NO_NO = Pattern.compile("(?i)\\bwhy (?:not|don't|doesn't)\\b"
            + "|\\b(?:can't|don't|won't|couldn't|isn't it) you\\b"
            + "|\\bno (?:doubt|question|wonder|reason|point|harm|use|choice|way around)\\b"
            + "|\\bnot (?:only|just|long)\\b|\\bnever too (?:late|early|soon)\\b|\\bno longer\\b"
            + "|\\b(?:cannot|can't|could not|couldn't) (?:recommend|stress|wait|help|hurt|agree|say it)\\b"
            + "|\\b(?:do not|don't|never) (?:hesitate|wait|be afraid|forget|fail|worry|think twice|put off)\\b"
            + "|\\bnothing wrong\\b|(?:\\b(?:his|her|their|a|the|this|that|each|every)|'s) no\\b");
    private static final Pattern CLAUSE = Pattern.compile("[,;:()]|\\s-+\\s|\\b(?:but|so|then|because|and)\\b");
    /** How a text is meant. */
    public enum Kind {
        /** Told or asked. */
        SAID,
        /** Offered as wording to be spoken. */
        SAMPLE,
        /** Named in order to be left alone. */
        WARNED_OF,
        /** What the source says, told in the library's words, or its first words. */
        QUOTED
    }

    private static final Pattern DATE = Pattern.compile("\\d{4,}-\\d\\d-\\d\\d");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

    private static final Entry STAY_OR_LEAVE = advice(
            Fault.VERDICT,
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
            "\\btime (?:for|to get) (?:a |the )?(?:divorce|separation|break-?up)\\b|\\bsplit up\\b|\\bdon't give up on\\b",
            "(?:^|[.!?:] )(?:Leave|Stay|Go|Divorce)(?: now| tonight| today| anyway)?[.!]",
            "\\b(?:your|this) (?:marriage|relationship) (?:is|was|isn't|is not) (?:already )?(?:over|dead|lost|worth|not worth"
                    + "|finished|salvageable|beyond)",
            "\\bI(?:'d| would|'ll)? (?:\\w+ )?(?:advise|recommend|suggest|urge|encourage|tell|vote|think|say)\\b[^.;:,]{0,40}"
                    + "\\b(?:stay(?:ing)?|leav(?:e|ing)|divorc\\w*|separat\\w*|break(?:ing)? up|mov(?:e|ing) out)\\b"
                    + "(?! out| open| alone| the (?:door|subject))",
            "\\b(?:end|get out of|walk out of|save|fight for|stay in|leave behind) " + COUPLE,
            "\\b(?:file for (?:a )?divorce|pack (?:your|a) (?:bags?|things)|cut your losses|walk away from|move on from|stick it out"
                    + "|dump (?:" + PARTNER + ")|get a divorce|you deserve better|better off)\\b",
            "\\bI(?:'d| would)(?: \\w+)? (?:leave|stay|divorce|walk away|move out)\\b(?! out| open| alone| the (?:door|subject))",
            "\\b(?:advice|recommendation|suggestion|answer|thing|way|solution|option)(?: \\w+){0,3} (?:is|would be) (?:to )?"
                    + "(?:stay|leave|leaving|staying|divorc\\w*|separat\\w*|break up|go back)\\b(?! out| open| alone)",
            "\\bno (?:point|reason|use|sense)(?: in| to)? (?:stay|leav|wait)\\w*",
            "\\b(?:staying|leaving|divorce|separation) is (?:the|your) (?:best|only|right|safest|wisest)");

    private static final Entry LABEL = always(
            Fault.LABEL,
            "a diagnosis or a label",
            "\\b(?:abusers?|victims?|narcissis\\w*|addicts?|alcoholics?|toxic|walk-?away|gas-?light\\w*|sociopath\\w*"
                    + "|psychopath\\w*|codependen\\w*|perpetrators?|batterers?|crazy|manipulators?|bpd|npd|borderline|trauma[- ]bond\\w*|love[- ]bomb\\w*|emotionally immature|control freaks?"
                    + "|avoidant (?:attachment|style|personality)|sex addict\\w*|monsters?)\\b",
            "\\b(?:he|she|they|partner|husband|wife|you) (?:is|are|has|have|must be|must have|sounds?|seems?|may be|might have"
                    + "|probably (?:is|has)|clearly (?:is|has|have)|suffers?)(?: \\w+){0,3} (?:depress\\w+|adhd|autis\\w+|ptsd|ocd"
                    + "|bipolar|disorder|mentally ill|alcoholism|abusive|manipulative|cheating on)\\b",
            "\\b(?:are|were) you (?:being )?(?:abused|a victim)\\b|\\bis (?:he|she|your partner) abusive\\b",
            "\\b(?:personality disorder|bipolar|suffers? from|diagnosed with|is mentally ill)\\b");

    private static final Entry FORECAST = advice(
            Fault.FORECAST,
            "a forecast of divorce",
            "\\b\\d+(?:\\.\\d+)? ?(?:%|percent|per cent)[^.]*\\bdivorc",
            "\\b(?:will|likely to|bound to|going to|headed for|heading for)(?: \\w+){0,3} (?:divorc\\w*|separation"
                    + "|break up)\\b",
            "\\b(?:chances?|odds|risk|likelihood|probability) of (?:a )?(?:divorce|separation|breaking up)",
            "\\b(?:marriage|relationship) (?:will|won't|is going to|is bound to|can't|cannot|is unlikely to|is likely to"
                    + "|is certain to)\\b|\\bdoomed\\b",
            "\\b(?:" + PARTNER
                    + "|he|she|they)(?:'ll|'s going to|'re going to| will| won't| is going to| are going to| is never going to| is bound to| is sure to)"
                    + "(?: \\w+){0,2} (?:change|come (?:a)?round|agree|leave|say yes|regret|come back|give in|get worse"
                    + "|get better|soften|listen)\\b",
            "\\b(?:it|this|things) will (?:only )?(?:get worse|get better|work out|pass|be (?:fine|okay|all right))\\b");

    private static final Entry PRODUCT = always(Fault.PRODUCT, "the product of the source", "dvoe");

    private static final Entry TELEPHONE = always(
            Fault.CONTACT,
            "what looks like a telephone number",
            "\\+?\\d(?:[ ()./-]{0,2}\\d){6,}",
            "\\b(?:911|112|999|988|116 ?\\d{3})\\b",
            "\\b(?:nine|one)[- ](?:one|nine|eight)[- ](?:one|two|nine|eight)\\b");

    private static final Entry ADDRESS = always(
            Fault.CONTACT,
            "an address of the web",
            "https?:|\\bwww\\.|\\b[a-z0-9-]+\\.(?:com|org|net|io|gov|info|app|co|uk|de)\\b|\\w@\\w");

    private static final Entry WATCHING = advice(
            Fault.WATCHING,
            "advice to watch, record or test",
            "\\b(?:check|read|search|go through|look through|look at|monitor|track|copy|photograph)(?:ing)? (?:"
                    + "their|his|her|(?:your |the )?partner's) (?:phone|messages|mail|e-?mails?|location|calls"
                    + "|computer|accounts?|pockets)",
            "\\b(?:monitor|spy on|track|follow|record|film|tape)(?:ing)? (?:" + PARTNER
                    + "|(?:the|a|your|every)(?: \\w+){0,2} (?:conversation|talk|session|call|quarrel))\\b",
            "\\b(?:ask|use|send|tell|get)(?:ing)? (?:the|your|their) (?:children|child|kids|friends?|family) to "
                    + "(?:ask|tell|find|report|watch|pass|carry|say)",
            "\\b(?:have|let|get|ask)(?:ing)? (?:\\w+ ){0,2}(?:children|child|kids?|friends?|family|mother|sister|brother|neighbors?)"
                    + " (?:to )?(?:watch|report|keep an eye|spy|listen|ask|tell|check)",
            "\\b(?:test|bait|trap|catch)(?:ing)? (?:" + PARTNER + ")\\b",
            "\\b(?:spyware|hidden camera|keylogger|trackers? (?:on|in)|gps|set a trap)\\b");

    private static final Entry THRESHOLD = always(
            Fault.UNSUPPORTED_CLAIM,
            "a number of asks as if it were the source's",
            "\\b(?:three|3|third)(?: or more| and more)? (?:asks|requests|times|noes|refusals)\\b"
                    + "(?![^.]*\\b(?:default|our|library)\\b)");

    private static final Entry ULTIMATUM = new Entry(
            Fault.ULTIMATUM,
            "an ultimatum",
            EnumSet.of(Kind.SAMPLE),
            Pattern.compile("(?!)"),
            patterns(
                    "\\bor else\\b",
                    "\\bor (?:I|we)(?:'ll| will|'m| am|'re| are)\\b",
                    "\\b(?:if|unless) you\\b[^.]*\\b(?:I|we)(?:'ll| will|'m| am) (?:leav|go|gone|divorc|out|done|mov)",
                    "\\b(?:counseling|therapy) or (?:divorce|separation|the door)"));

    private static final Entry GENDERED = always(
            Fault.LABEL, "a gendered word", "\\b(?:he|she|his|hers|her|him|himself|herself|husbands?|wife|wives)\\b");

    private static final Entry LEVER = advice(
            Fault.FORECAST,
            "own work as a lever",
            "\\b(?:so that|until|and then|so) (?:he|she|they|" + PARTNER
                    + ") (?:will )?(?:come|comes|agree|agrees|change|changes" + "|will|give|gives)",
            "\\bwill (?:change|move|win over|bring round) (?:" + PARTNER + ")\\b");

    private static final Entry HOPE_UNDER_ABUSE = advice(
            Fault.HOPE_UNDER_HARM,
            "hope or calm where there is abuse",
            "\\breachable\\b",
            "\\b(?:both of you|you both|you too)\\b[^.]{0,20}\\b(?:part|share|role|blame|fault)\\b|\\bcalm(?:er)? at home\\b",
            "\\bhope (?:that|for) (?:he|she|they|" + PARTNER + ")\\b|\\bbe patient\\b",
            "\\bworth staying\\b|\\bslow yes\\b",
            "\\b(?:lower|cool|turn down|keep|bring down)(?:ing)?\\b[^.]{0,30}\\b(?:temperature|heat|home calm"
                    + "|house calm|peace)\\b",
            "\\b(?:own|your) half\\b|\\bhalf you control\\b|\\b(?:own|your) (?:share|part) (?:of|in)\\b");

    private static final Entry WATCHING_ONES_STEP = always(
            Fault.HOPE_UNDER_HARM,
            "advice to manage the partner's temper",
            "\\b(?:provoke|upset|anger|annoy|set off|please|calm down|soothe) (?:" + PARTNER + ")\\b");

    private static final Entry SENT_UNDER_ABUSE = advice(
            Fault.WORDS_TO_PARTNER,
            "a step toward the partner where there is abuse",
            "\\b(?:tell|confront|warn|invite|ask|talk to|speak to|speak with|talk with|say (?:it" + "|this) to) (?:"
                    + PARTNER + ")\\b",
            "\\b(?:cancel|attend|go to|keep|skip) (?:the|a|any|your) (?:\\w+ )?(?:session|appointment)",
            "\\b(?:your|own) (?:tone|heat)\\b|\\bstay calm\\b|\\bcalm (?:" + PARTNER + ")\\b",
            "\\bmove out\\b|\\bleave (?:tonight|now|at once)\\b");

    /** For every text. */
    public static final Lexicon EVERYWHERE =
            new Lexicon(STAY_OR_LEAVE, LABEL, FORECAST, PRODUCT, TELEPHONE, ADDRESS, WATCHING, THRESHOLD, ULTIMATUM);

    /** For what is said in the library's own voice. */
    public static final Lexicon OWN_VOICE = new Lexicon(GENDERED, LEVER);

    /** Own work as a lever. */
    static final Lexicon LEVERS = new Lexicon(LEVER);

    /** For wording to be spoken: S22. */
    public static final Lexicon CHILDREN_AS_A_REASON = new Lexicon(new Entry(
            Fault.ULTIMATUM,
            "the children as a reason",
            EnumSet.of(Kind.SAMPLE),
            Pattern.compile("(?!)"),
            patterns("\\b(?:children|child|kids?|son|daughter)\\b")));

    /** For titles, which may be seen by others: S37. */
    public static final Lexicon TELLTALE = new Lexicon(always(
            Fault.LABEL,
            "a word that tells a story",
            "abus|violen|victim|safety plan|divorce|\\b(?:harm|shelter|refuge)"));

    /** For an answer where there is abuse: invariant 2. */
    public static final Lexicon HOPE = new Lexicon(HOPE_UNDER_ABUSE);

    /** For an answer where there is abuse: S08. */
    public static final Lexicon UNDER_ABUSE = new Lexicon(HOPE_UNDER_ABUSE, WATCHING_ONES_STEP, SENT_UNDER_ABUSE);

    /** For every text of an answer where there is abuse, what it quotes included: S08. */
    public static final Lexicon TELLS_UNDER_ABUSE = new Lexicon(
            always(
                    Fault.HOPE_UNDER_HARM,
                    "an affair where there is abuse",
                    "\\b(?:affairs?|infidelity|unfaithful|adulter\\w*|cheat(?:s|ed|ing)?|seeing someone)\\b"),
            always(
                    Fault.HOPE_UNDER_HARM,
                    "a separation where there is abuse",
                    "\\b(?:separated|separation|living apart|live apart|mov(?:ed|ing) out|divorc\\w*)\\b"),
            always(
                    Fault.HOPE_UNDER_HARM,
                    "a release where there is abuse",
                    "\\b(?:until|once|as soon as) (?:it is safe|it's safe|they(?:'ve| have) (?:stopped|changed)"
                            + "|the truth|treatment|someone trained)\\b"));

    /** What sends somebody to the partner, or gives words for it. */
    static final Lexicon TO_PARTNER = new Lexicon(advice(
            Fault.WORDS_TO_PARTNER,
            "a step toward the partner",
            "\\b(?:tell|ask|invite|text|write|message|e-?mail|call|phone|show|confront|warn|remind|approach|persuade|convince"
                    + "|urge|encourage|talk to|speak to|speak with|talk with|sit down with|sit|reach out to|let|offer|beg|get"
                    + "|bring|take|drag|send|give|surprise|meet|answer|see|join|trick|push|pressure)(?:ing)? (?:"
                    + PARTNER
                    + ")\\b",
            "\\b(?:say|suggest|propose|explain|mention|bring|raise|share|put|offer|send|write|read|show)\\w*\\b[^.;:,]{0,40}"
                    + "\\b(?:to|with) (?:" + PARTNER + ")\\b",
            "\\b(?:you (?:could|can|might|may|should) (?:say|suggest|propose|ask|invite|offer)|try (?:saying|asking)"
                    + "|say something like|(?:some|a) (?:script|wording|opening line)|(?:a|one|the best) (?:good )?way to (?:say|ask"
                    + "|put|phrase))\\b",
            "\\b(?:have|start|try|plan|pick|choose|find|set)\\b[^.;:,]{0,30}\\b(?:a|an|the|one|that) (?:\\w+ ){0,2}(?:talk"
                    + "|conversation|heart-to-heart|chat|letter|invitation|moment|time) (?:with|to|together)\\b"));

    /** What would have the two do something together. */
    static final Lexicon TOGETHER = new Lexicon(advice(
            Fault.WORDS_TO_PARTNER,
            "something for the two",
            "\\b(?:go|come|going|book|booking|try|trying|start|starting|attend|attending|see|seeing|schedule|join|joining"
                    + "|consider|do|doing|suggest|arrange|find|finding|choose|get|need|begin|beginning|recommend)\\b[^.!?;]{0,50}"
                    + "\\b(?:couples?|marriage|marital|joint|relationship|discernment)(?:'s?)? (?:counsel\\w+|therap\\w+"
                    + "|sessions?|work|workshops?|retreats?|coach\\w*|programs?|mediation|appointments?)\\b",
            "\\b(?:together|both of you|the two of you|as a couple|you both|with (?:" + PARTNER
                    + "))\\b[^.!?;]{0,50}\\b(?:counsel"
                    + "\\w+|therap\\w+|sessions?|workshops?|coach|appointments?|retreats?|mediation|mediator)\\b",
            "\\b(?:counsel\\w+|therap\\w+|sessions?|workshops?|coach|appointments?|retreats?|mediation|mediator)\\b[^.!?;]{0,40}"
                    + "\\b(?:together|both of you|the two of you|as a couple|with (?:" + PARTNER + "))\\b"));

    /** An ultimatum outside of sample wording, where the asker is told to put one. */
    static final Lexicon OR_ELSE = new Lexicon(advice(
            Fault.ULTIMATUM,
            "an ultimatum",
            "\\bor else\\b(?!-)|\\bultimatum\\b",
            "\\bor (?:I|we)(?:'ll| will|'m| am) (?:leav|go|gone|divorc|out|done|mov)",
            "\\b(?:if|unless) you\\b[^.]*\\b(?:I|we)(?:'ll| will|'m| am) (?:leav|go|gone|divorc|out|done|mov)",
            "\\b(?:counseling|therapy|session|help|appointment) or (?:you|divorce|separation|the door|it)\\b",
            "\\b(?:if|unless) (?:he|she|they|" + PARTNER
                    + ")\\b[^.]*\\b(?:you|I)(?:'ll| will|'re| are|'m| am|'d| would)? ?(?:leav"
                    + "|go|gone|divorc|out|done|mov|pack)",
            "\\byou(?:'ll| will|'re| are| are going to) (?:leave|leaving|divorce|move out|be gone|go)\\b[^.]*\\b(?:if|unless"
                    + "|until)\\b",
            "\\b(?:threaten|last chance|final warning|deadline for (?:" + PARTNER
                    + ")|take it or leave it|consequences? for (" + PARTNER + "))\\b"));

    /** A claim or a figure: it passes only word for word. */
    static final Lexicon CLAIM = new Lexicon(always(
            Fault.UNSUPPORTED_CLAIM,
            "a claim or a figure",
            "\\d+(?:\\.\\d+)? ?(?:%|percent\\b|per cent\\b)",
            "\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) (?:every )?(?:\\d+|two|three|four|five|six"
                    + "|seven|eight|nine|ten)\\b",
            "\\b(?:half|a third|a quarter|two thirds|most|many|majority|the average|twice as|times (?:more|as))\\b(?: \\w+){0,3}"
                    + " (?:couples?|men|women|people|marriages?|husbands?|wives|partners?|cases|likely|often)\\b",
            "\\b(?:article|author|source|stud(?:y|ies)|research\\w*|experts?|psychologists?|therapists?|scientists?"
                    + "|statistic\\w*|surveys?|data|evidence|science|findings|trials?|gottman)\\b[^.]{0,40}\\b(?:says?|said|shows?|shown"
                    + "|finds?|found|suggests?|recommends?|proves?|proven|agrees?|tells?|indicates?|reports?|writes?|confirms?"
                    + "|know|claims?)\\b",
            "\\b(?:according to|it is (?:well )?known that|proven|scientifically|research-based|evidence-based|on average"
                    + "|statistically)\\b"));

    /** A reading of the refusal that gives hope. */
    static final Lexicon REACHABLE =
            new Lexicon(advice(Fault.READING, "a reading as reachable", "\\breachable\\b|\\bslow yes\\b"));

    /** A reading of the refusal as a warning sign. */
    static final Lexicon RED_FLAG =
            new Lexicon(advice(Fault.READING, "a reading as a warning sign", "\\bred flags?\\b"));

    /** That the partner has left inwardly. */
    static final Lexicon GONE = new Lexicon(advice(
            Fault.READING,
            "that the partner is gone",
            "\\b(?:he|she|they|partner|husband|wife) (?:has|have|is|are) (?:\\w+ )?(?:checked out|already left|gone|given up on"
                    + "|stopped loving|done with)\\b"));

    /** For wording to be spoken. */
    static final Lexicon SPOKEN = new Lexicon(
            ULTIMATUM,
            new Entry(
                    Fault.ULTIMATUM,
                    "the children as a reason",
                    EnumSet.of(Kind.SAMPLE),
                    Pattern.compile("(?!)"),
                    patterns("\\b(?:children|child|kids?|son|daughter)\\b")));

    /** Figures and findings about men. */
    public static final Lexicon ABOUT_MEN = new Lexicon(always(
            Fault.UNSUPPORTED_CLAIM,
            "evidence about men",
            "\\b(?:stud(?:y|ies)|surveys?|surveyed|research|evidence|likely|percent|per cent|rates?|figures"
                    + "|average|statistics?"
                    + "|trial)\\b[^.]*\\b(?:men|male|males)\\b",
            "\\b(?:men|male|males)\\b[^.]*\\b(?:stud(?:y|ies)|surveys?|surveyed|research|evidence|likely"
                    + "|percent|per cent|rates?"
                    + "|figures|average|statistics?|trial)\\b"));

    private final List<Entry> entries;

    private Lexicon(Entry... entries) {
        this.entries = List.of(entries);
    }

    /** What a text says of these, sentence by sentence; empty where it is clean. */
    public List<Hit> findings(Kind kind, String words) {
        List<Hit> hits = new ArrayList<>();
        String[] sentences = SENTENCE.split(DATE.matcher(words).replaceAll("that day"));
        for (int i = 0; i < sentences.length; i++) {
            for (Entry entry : entries) {
                if (entry.kinds().contains(kind) && entry.in(sentences[i])) {
                    hits.add(new Hit(entry.fault(), i, entry.name()));
                }
            }
        }
        return hits;
    }

    /** A phrase that is wrong wherever it stands. */
    private static Entry always(Fault fault, String name, String... patterns) {
        return new Entry(fault, name, EnumSet.allOf(Kind.class), Pattern.compile("(?!)"), patterns(patterns));
    }

    /** A phrase that is wrong as advice: not where the sentence says no to it, nor where it is warned of. */
    private static Entry advice(Fault fault, String name, String... patterns) {
        return new Entry(fault, name, EnumSet.complementOf(EnumSet.of(Kind.WARNED_OF)), NO, patterns(patterns));
    }

    private static List<Pattern> patterns(String... patterns) {
        return Stream.of(patterns)
                .map(p -> Pattern.compile(p.startsWith("(?:^|") ? p : "(?i)" + p))
                .toList();
    }

    /**
     * What a text says.
     *
     * @param fault what is wrong
     * @param sentence the number of the sentence, counted from 0
     * @param name what it says, in words of the lexicon
     */
    public record Hit(Fault fault, int sentence, String name) {}

    /** One thing not to say. */
    private record Entry(Fault fault, String name, Set<Kind> kinds, Pattern unless, List<Pattern> patterns) {
        boolean in(String sentence) {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(sentence);
                while (matcher.find()) {
                    if (!unless.matcher(clause(sentence.substring(0, matcher.start())))
                            .find()) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** What stands before a phrase in its own clause. */
        private static String clause(String before) {
            String plain = NO_NO.matcher(before).replaceAll(" ");
            Matcher end = CLAUSE.matcher(plain);
            int start = 0;
            while (end.find()) {
                start = end.end();
            }
            return plain.substring(start);
        }
    }
}
