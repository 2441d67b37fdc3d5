package io.nextmove.core;

import io.nextmove.AcceptedSituation;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.HouseFacts;
import io.nextmove.Settings;
import io.nextmove.Texts;
import io.nextmove.core.answer.Answers;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.drools.CompiledRules;
import io.nextmove.core.drools.NetworkMatcher;
import io.nextmove.core.evaluate.Consequences;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.explain.Explainer;
import io.nextmove.core.house.HouseLayer;
import io.nextmove.core.house.HouseMatcher;
import io.nextmove.core.reply.ReplyReview;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.explain.Explanations;
import io.nextmove.reply.Draft;
import io.nextmove.reply.ReplyCheck;
import io.nextmove.situation.Fact;
import io.nextmove.situation.SaidBy;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The engine: it evaluates a situation and turns the outcome into an answer. Found by {@link GuidanceEngine#load()}. */
public final class DroolsGuidanceEngine implements GuidanceEngine {
    private final RuleCatalog catalog;
    private final Matcher matcher;
    private final AnswerTexts texts;
    /** The engine that the rules of a service were added to; this one if none were. */
    private final DroolsGuidanceEngine library;

    private final @Nullable HouseLayer house;
    private final Answering answering;
    private final Explainer explainer;
    private final Explanations explanations;

    /** The engine with the rules of this library. */
    public DroolsGuidanceEngine() {
        this(RuleCatalog.load(), AnswerTexts.english());
    }

    private DroolsGuidanceEngine(RuleCatalog catalog, AnswerTexts texts) {
        this(catalog, CompiledRules.load(catalog), texts);
    }

    DroolsGuidanceEngine(RuleCatalog catalog, CompiledRules rules, AnswerTexts texts) {
        this(catalog, NetworkMatcher.of(rules, catalog), rules, texts);
    }

    DroolsGuidanceEngine(RuleCatalog catalog, Matcher matcher, Consequences consequences, AnswerTexts texts) {
        this.catalog = catalog;
        this.matcher = matcher;
        this.texts = texts;
        this.library = this;
        this.house = null;
        this.answering = new Answering(new Wording(texts));
        this.explainer = new Explainer(catalog, matcher, consequences, texts);
        this.explanations = new EngineExplanations(this, explainer);
    }

    /** An engine with the rules of a service, where some facts of the service are known. */
    private DroolsGuidanceEngine(DroolsGuidanceEngine library, HouseLayer house, HouseFacts facts) {
        this.catalog = house.catalog();
        this.library = library;
        this.matcher = new HouseMatcher(library.matcher, house, facts);
        this.texts = library.texts;
        this.house = house;
        this.answering = library.answering;
        this.explainer = library.explainer.with(matcher);
        this.explanations = new EngineExplanations(this, explainer);
    }

    /** This engine with the rules of a service. */
    DroolsGuidanceEngine with(HouseLayer rules) {
        return new DroolsGuidanceEngine(this, rules, HouseFacts.none());
    }

    @Override
    public GuidanceEngine with(HouseFacts facts) {
        HouseLayer own = house;
        if (own == null) {
            return GuidanceEngine.super.with(facts);
        }
        own.check(Objects.requireNonNull(facts, "`facts` must not be null"));
        return new DroolsGuidanceEngine(library, own, facts);
    }

    @Override
    public Guidance advise(Situation situation) {
        Evaluation evaluation = evaluate(situation);
        Guidance answer = answering.answer(evaluation);
        return house == null ? answer : Answers.with(house.advice(evaluation.findings()), answer);
    }

    @Override
    public AcceptedSituation accept(Situation situation, Map<Fact<?>, SaidBy> saidBy) {
        return explainer.accept(
                Objects.requireNonNull(situation, "`situation` must not be null"),
                Map.copyOf(Objects.requireNonNull(saidBy, "`saidBy` must not be null")));
    }

    @Override
    public ReplyCheck check(Situation situation, Draft draft) {
        Objects.requireNonNull(draft, "`draft` must not be null");
        if (!texts.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            throw new UnsupportedOperationException("replies are checked in English only, and this engine speaks "
                    + texts.language().toLanguageTag() + "; check a reply in English with an engine in English");
        }
        return ReplyReview.check(advise(situation), draft, catalog, texts);
    }

    /** The rules that hold in a situation, also those that leave no reason in its answer; in the order of the catalog. */
    public List<Rule> holding(Situation situation) {
        return evaluate(situation).findings().holding();
    }

    private Evaluation evaluate(Situation situation) {
        return new Evaluation(Objects.requireNonNull(situation, "`situation` must not be null"), matcher, catalog);
    }

    @Override
    public List<Reason> rules() {
        return Stream.concat(catalog.rules().stream(), catalog.houseRules().stream())
                .map(Rule::reason)
                .distinct()
                .toList();
    }

    @Override
    public Texts texts() {
        return AllTexts.of(texts, RuleCatalog.load()); // also those of rules that were left out
    }

    @Override
    public SortedMap<String, String> without() {
        return catalog.house().without();
    }

    @Override
    public Settings settings() {
        return catalog.house().settings();
    }

    @Override
    public Explanations explanations() {
        return explanations;
    }
}
