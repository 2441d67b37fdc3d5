package io.nextmove.json;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Contradiction;
import io.nextmove.Guidance;
import io.nextmove.Question;
import io.nextmove.explain.Comparison;
import io.nextmove.explain.DecisionRecord;
import io.nextmove.explain.NextQuestion;
import io.nextmove.explain.Rehearsal;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.explain.Why;
import io.nextmove.explain.WhyNot;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.Judgments;
import io.nextmove.situation.Situation;
import io.nextmove.source.Citation;
import io.nextmove.source.Evidence;
import io.nextmove.source.Reason;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches a mapper of Jackson 3 to read and write situations and to write answers, their parts and explanations, as the
 * schemas of {@link Schema} have them, whatever else the mapper is set to.
 *
 * <p>Found by {@code findAndAddModules()}, and by frameworks that call it; or added by hand:
 * {@code JsonMapper.builder().addModule(new NextMoveModule()).build()}. What is not by the schema is a
 * {@link DatabindException} whose cause is a {@link DocumentException} and whose original message is the message of that.
 */
public final class NextMoveModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** A module for one or more mappers. */
    public NextMoveModule() {
        super(NextMoveModule.class.getName());
        addDeserializer(Situation.class, new SituationDeserializer());
        add(Situation.class, (json, situation) -> new SituationWriter(json).situation(situation));
        add(Guidance.class, (json, guidance) -> new GuidanceWriter(json).guidance(guidance));
        add(Judgments.class, (json, judgments) -> new GuidanceWriter(json).judgments(judgments));
        add(Judgment.class, (json, judgment) -> new GuidanceWriter(json).judgment(judgment));
        add(AdvisedMove.class, (json, move) -> new GuidanceWriter(json).move(move));
        add(AdvisedAgainst.class, (json, misstep) -> new GuidanceWriter(json).misstep(misstep));
        add(Question.class, (json, question) -> new GuidanceWriter(json).question(question));
        add(Contradiction.class, (json, contradiction) -> new GuidanceWriter(json).contradiction(contradiction));
        add(AttachedNotice.class, (json, notice) -> new GuidanceWriter(json).notice(notice));
        add(Reason.class, (json, reason) -> new GuidanceWriter(json).reason(reason));
        add(Citation.class, (json, citation) -> new GuidanceWriter(json).citation(citation));
        add(Evidence.class, (json, evidence) -> new GuidanceWriter(json).evidence(evidence));
        add(Why.class, (json, why) -> new ExplanationWriter(json).why(why));
        add(WhyNot.class, (json, whyNot) -> new ExplanationWriter(json).whyNot(whyNot));
        add(WhatWouldChange.class, (json, change) -> new ExplanationWriter(json).change(change));
        add(Comparison.class, (json, comparison) -> new ExplanationWriter(json).comparison(comparison));
        add(NextQuestion.class, (json, question) -> new ExplanationWriter(json).question(question));
        add(Rehearsal.class, (json, rehearsal) -> new ExplanationWriter(json).rehearsal(rehearsal));
        add(DecisionRecord.class, (json, record) -> new ExplanationWriter(json).record(record));
    }

    private <T> void add(Class<T> type, BiConsumer<JsonGenerator, T> writer) {
        addSerializer(type, new WriterSerializer<>(type, writer));
    }

    private static final class WriterSerializer<T> extends StdSerializer<T> {
        private final BiConsumer<JsonGenerator, T> writer;

        WriterSerializer(Class<T> type, BiConsumer<JsonGenerator, T> writer) {
            super(type);
            this.writer = writer;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            writer.accept(json, value);
        }
    }

    private static final class SituationDeserializer extends StdDeserializer<Situation> {

        SituationDeserializer() {
            super(Situation.class);
        }

        @Override
        public Situation deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return RecordReader.situation(Tokens.over(parser, DocumentKind.SITUATION));
            } catch (DocumentException e) {
                throw DatabindException.from(parser, e.getMessage(), e);
            }
        }
    }
}
