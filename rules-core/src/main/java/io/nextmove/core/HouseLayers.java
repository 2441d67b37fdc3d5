package io.nextmove.core;

import io.nextmove.HouseRules;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.house.HouseLayer;
import io.nextmove.core.house.HouseRule;
import io.nextmove.core.house.HouseRuleCompiler;
import io.nextmove.core.text.AnswerTexts;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Makes the rules of a service part of an engine. */
final class HouseLayers {
    /** How many words a step or a notice of a service has at most. */
    static final int WORDS = 35;

    private HouseLayers() {}

    /**
     * The rules of a service, compiled and checked.
     *
     * @throws IllegalStateException if nothing on the class path compiles them
     * @throws IllegalArgumentException if they are none that a service may have; the message names the place and what is allowed
     */
    static HouseLayer of(HouseRules rules, RuleCatalog library, AnswerTexts texts) {
        Locale language = texts.language();
        rules.moves().forEach((id, move) -> checked(rules, "move." + id, move.text(), language));
        rules.notices().forEach((id, text) -> checked(rules, "notice." + id, text, language));
        HouseRuleCompiler.Compiled compiled = compiler().compile(rules);
        for (HouseRule rule : compiled.rules()) {
            AllTexts.check(rule.place() + ": the sentence of the rule", rule.sentence(), WORDS, language);
            rule.because().ifPresent(text -> AllTexts.check(rule.place() + ": `@because`", text, WORDS, language));
        }
        return new HouseLayer(rules, compiled, library, texts.text("section.house"));
    }

    private static void checked(HouseRules rules, String key, String text, Locale language) {
        AllTexts.check(rules.place(key) + ": `" + key + "`", text, WORDS, language);
    }

    private static HouseRuleCompiler compiler() {
        return Stream.of(Thread.currentThread().getContextClassLoader(), HouseLayers.class.getClassLoader())
                .filter(Objects::nonNull)
                .flatMap(loader -> ServiceLoader.load(HouseRuleCompiler.class, loader).findFirst().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "nothing on the class path compiles rules of a service: add io.nextmove:nextmove-house"));
    }
}
