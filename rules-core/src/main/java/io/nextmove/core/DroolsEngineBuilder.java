package io.nextmove.core;

import io.nextmove.GuidanceEngine;
import io.nextmove.HouseRules;
import io.nextmove.Settings;
import io.nextmove.Texts;
import io.nextmove.core.catalog.Digest;
import io.nextmove.core.catalog.House;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.drools.CompiledRules;
import io.nextmove.core.house.HouseLayer;
import io.nextmove.core.review.Reviews;
import io.nextmove.core.text.AnswerTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds the engine with the rules of this library. */
final class DroolsEngineBuilder implements GuidanceEngine.Builder {
    private @Nullable Path reviews;
    private @Nullable Texts texts;
    private Settings settings = Settings.library();
    private final SortedMap<String, String> without = new TreeMap<>();
    private @Nullable HouseRules rules;

    @Override
    public GuidanceEngine.Builder requireReviewed(Path reviews) {
        this.reviews = Objects.requireNonNull(reviews, "`reviews` must not be null");
        return this;
    }

    @Override
    public GuidanceEngine.Builder texts(Texts texts) {
        this.texts = Objects.requireNonNull(texts, "`texts` must not be null");
        return this;
    }

    @Override
    public GuidanceEngine.Builder settings(Settings settings) {
        this.settings = Objects.requireNonNull(settings, "`settings` must not be null");
        return this;
    }

    @Override
    public GuidanceEngine.Builder without(String id, String reason) {
        Objects.requireNonNull(id, "`id` must not be null");
        if (Objects.requireNonNull(reason, "`reason` must not be null").isBlank()) {
            throw new IllegalArgumentException("without: rule `" + id + "` needs a reason");
        }
        without.put(id, reason);
        return this;
    }

    @Override
    public GuidanceEngine.Builder rules(HouseRules rules) {
        this.rules = Objects.requireNonNull(rules, "`rules` must not be null");
        return this;
    }

    /** The SHA-256 of all that was set; empty if nothing was. */
    private Optional<String> edition(RuleCatalog catalog) {
        StringBuilder set = new StringBuilder();
        if (!settings.equals(Settings.library())) {
            set.append(settings).append('\n');
        }
        without.forEach((id, reason) -> line(set, "without " + id, reason));
        if (texts != null && !texts.equals(AllTexts.of(AnswerTexts.english(), catalog))) {
            set.append(texts.language().toLanguageTag()).append('\n');
            texts.all().forEach((key, text) -> line(set, "text " + key, text));
        }
        if (rules != null) {
            line(set, "rules", rules.rules());
            rules.moves().forEach((id, move) -> line(set, "move " + id + " " + move.traits(), move.text()));
            rules.notices().forEach((id, text) -> line(set, "notice " + id, text));
            rules.facts().forEach((name, fact) -> line(set, "fact " + name, fact.allowed()));
        }
        return set.isEmpty() ? Optional.empty() : Optional.of(Digest.of(set.toString()));
    }

    /** A line that no other value can make: the length stands before the text. */
    private static void line(StringBuilder set, String name, String text) {
        set.append(name)
                .append(' ')
                .append(text.length())
                .append(' ')
                .append(text)
                .append('\n');
    }

    @Override
    public GuidanceEngine build() {
        if (reviews != null) {
            List<String> missing = Reviews.read(reviews).missing();
            if (!missing.isEmpty()) {
                throw new IllegalStateException("decisions without a review that agrees with their present edition: "
                        + String.join(", ", missing)
                        + "; have them reviewed, or load the engine without requireReviewed");
            }
        }
        RuleCatalog catalog = RuleCatalog.load();
        CompiledRules compiled = CompiledRules.load(catalog);
        LeftOut.check(without, catalog, compiled);
        RuleCatalog own = catalog.with(new House(settings, without, edition(catalog)));
        AnswerTexts said = AnswerTexts.english();
        if (texts != null) {
            said = AllTexts.checked(texts, catalog);
            own = own.worded(said);
        }
        if (rules == null) {
            return new DroolsGuidanceEngine(own, compiled, said);
        }
        HouseLayer layer = HouseLayers.of(rules, own, said);
        return new DroolsGuidanceEngine(layer.catalog(), compiled, said).with(layer);
    }
}
