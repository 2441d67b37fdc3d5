package io.nextmove;

import io.nextmove.explain.Explanations;
import io.nextmove.explain.Trace;
import io.nextmove.reply.Draft;
import io.nextmove.reply.ReplyCheck;
import io.nextmove.situation.Fact;
import io.nextmove.situation.SaidBy;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The engine that answers situations. Immutable and safe for use by multiple threads: load it once and share it.
 *
 * <pre>{@code
 * GuidanceEngine engine = GuidanceEngine.load();
 *
 * Situation tonight = Situation.asOf(LocalDate.of(2026, 3, 1))
 *         .safety(s -> s.physicalAbuse(NO).sexualAbuse(NO).coerciveControl(NO))
 *         .refusal(r -> r.status(REFUSING).reasons(BURNED_BY_THERAPIST))
 *         .build();
 *
 * engine.advise(tonight).recommended().forEach(move -> System.out.println(move.summary()));
 * }</pre>
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface GuidanceEngine {

    /**
     * Loads the engine on the class path, with its defaults: {@code builder().build()}.
     *
     * @throws IllegalStateException if there is none
     */
    static GuidanceEngine load() {
        return builder().build();
    }

    /**
     * Loads the engine that a class loader can see, with its defaults; for containers in which the engine is not in the
     * loader of this interface or of the current thread.
     *
     * @param loader a loader that sees this interface and the engine
     * @throws NullPointerException if the loader is null
     * @throws IllegalStateException if the loader sees no engine
     */
    static GuidanceEngine load(ClassLoader loader) {
        Objects.requireNonNull(loader, "`loader` must not be null");
        return EngineLookup.provider(loader).builder().build();
    }

    /**
     * A builder of the engine on the class path. The engine is looked up in the context class loader of the current thread
     * and then in the loader of this interface.
     *
     * @throws IllegalStateException if there is none
     */
    static Builder builder() {
        return EngineLookup.provider().builder();
    }

    /**
     * Answers a situation. Every valid situation has an answer with at least one recommended move. Nothing is kept: no
     * clock, file, network, log or cache is touched.
     *
     * @throws NullPointerException if the situation is null
     */
    Guidance advise(Situation situation);

    /**
     * Answers many situations, each on its own and in their order, with as many threads as the stream uses. Nothing is
     * answered before the stream is consumed, and no more is held than the stream holds.
     *
     * @throws NullPointerException if the stream is null and, when it is consumed, if a situation is null
     */
    default Stream<Guidance> adviseAll(Stream<Situation> situations) {
        return situations.map(this::advise);
    }

    /**
     * The rules of this engine as answers name them, in the order of the rule book. Which of them hold in a situation is in
     * {@link Trace#fired}.
     */
    List<Reason> rules();

    /**
     * Tells what counts of a situation in which some facts were only proposed, for example by a model that read a story.
     *
     * <p>A proposed fact may add a bar, urgent help or a question. It never lifts a bar, never brings an invitation, shared
     * work or a sentence to the partner, never takes a safety plan or support away, and never makes the refusal read as
     * reachable. One that would, or that adds nothing, does not count until the person has confirmed it.
     *
     * @param situation everything that was said by anybody
     * @param saidBy who said each fact; one that is left out counts as {@link SaidBy#PROPOSED}
     * @throws NullPointerException if an argument, a key or a value is null
     */
    AcceptedSituation accept(Situation situation, Map<Fact<?>, SaidBy> saidBy);

    /**
     * Answers what counts of a situation: {@code advise(accept(situation, saidBy).situation())}.
     *
     * @throws NullPointerException if an argument, a key or a value is null
     */
    default Guidance advise(Situation situation, Map<Fact<?>, SaidBy> saidBy) {
        return advise(accept(situation, saidBy).situation());
    }

    /**
     * Checks a reply that an assistant drafted against the answer to a situation. Where facts were only proposed, the
     * situation is the accepted one.
     *
     * @throws NullPointerException if an argument is null
     * @throws UnsupportedOperationException if this engine speaks another language than English: what no reply may say is
     *     known in English only
     */
    ReplyCheck check(Situation situation, Draft draft);

    /** What this engine can explain beyond its answers. */
    Explanations explanations();

    /** Everything that this engine says in words: where texts of one's own begin. */
    Texts texts();

    /** The rules that were left out, by id, each with the reason; unmodifiable. */
    SortedMap<String, String> without();

    /** The numbers of this engine that the article leaves open. */
    Settings settings();

    /**
     * This engine where some facts of the service are known: its rules see them in answers, checks and explanations alike. Costs
     * next to nothing, so that there can be one for each request.
     *
     * @param facts the facts that {@link HouseRules#facts} declares, as far as they are told
     * @throws NullPointerException if they are null
     * @throws IllegalArgumentException if this engine has no such fact, or a value is not one of the fact's; the message names
     *     the fact and what is allowed
     */
    default GuidanceEngine with(HouseFacts facts) {
        Objects.requireNonNull(facts, "`facts` must not be null");
        if (!facts.values().isEmpty()) {
            throw new IllegalArgumentException("`" + facts.values().firstKey()
                    + "` is no fact of this engine: it has none; see GuidanceEngine.Builder.rules");
        }
        return this;
    }

    /**
     * Builds an engine. A builder is for one thread.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Builder {

        /**
         * Builds an engine only if every decision of the guideline was reviewed in its present edition: a review agrees,
         * and none asks for a change or calls it unsafe. The file is read by {@link #build()}.
         *
         * @param reviews a file of reviews, {@code reviews.tsv}
         * @return this builder
         * @throws NullPointerException if it is null
         */
        Builder requireReviewed(Path reviews);

        /**
         * The words of the engine, in another language or in wording of one's own. They are checked by {@link #build()}: they
         * must be complete, put in what the library's put in, and, in English, say nothing that no text of the library may say
         * and be as easy to read. An engine in another language checks no replies.
         *
         * @param texts all texts, by the keys of {@link GuidanceEngine#texts}
         * @return this builder
         * @throws NullPointerException if they are null
         */
        Builder texts(Texts texts);

        /**
         * Sets the numbers that the article leaves open.
         *
         * @return this builder
         * @throws NullPointerException if they are null
         */
        Builder settings(Settings settings);

        /**
         * Leaves out a rule. Only a rule that does nothing but bring steps toward the partner can be left out, so the engine
         * becomes more careful by it, never less. {@link #build()} refuses any other.
         *
         * @param id the rule, as in {@link Reason#id}
         * @param reason why, for whoever reviews the engine; not blank
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the reason is blank
         */
        Builder without(String id, String reason);

        /**
         * Adds the rules of a service. They are compiled by {@link #build()}, which needs {@code io.nextmove:nextmove-house} on
         * the class path, and refuses whatever is none of what such rules can do. They can make an answer more careful, and add
         * steps and notices of the service to it.
         *
         * @return this builder
         * @throws NullPointerException if they are null
         */
        Builder rules(HouseRules rules);

        /**
         * A new engine.
         *
         * @throws IllegalStateException if the parts of the engine on the class path do not fit together, or reviews are
         *     required and a decision has none that counts
         * @throws IllegalArgumentException if reviews are required and their file has a line that is none of a review, or
         *     something that was handed to this builder does not fit; the message names the place and what is allowed
         */
        GuidanceEngine build();
    }
}
