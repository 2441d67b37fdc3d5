package io.nextmove.benchmarks.peers;

import io.nextmove.core.Engines;
import io.nextmove.core.findings.AnswerLine;
import io.nextmove.core.findings.AvoidLine;
import io.nextmove.core.findings.DoorCriterion;
import io.nextmove.core.findings.EmergencyLine;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.HeadlineLine;
import io.nextmove.core.findings.MatchStrength;
import io.nextmove.core.findings.MoveNote;
import io.nextmove.core.findings.ReleaseCondition;
import io.nextmove.core.findings.RuleActions;
import io.nextmove.core.findings.Scope;
import io.nextmove.core.findings.Variant;
import io.nextmove.core.language.Indication;
import io.nextmove.core.language.ReadingBasis;
import io.nextmove.core.language.StatementKind;
import io.nextmove.core.language.TruthValue;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.Sign;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.NoticePart;
import io.nextmove.move.Trait;
import io.nextmove.situation.Door;
import io.nextmove.situation.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** What a rule may do, the common way: each action is a fact inserted, and a listener records the activations. */
public final class Recorder extends DefaultAgendaEventListener implements RuleActions {
    private final KieSession session;
    private final List<Match> activations = new ArrayList<>();
    private Match acting;
    private int phase;

    /** One action of one rule, as a fact. */
    record Action(int phase, Match by, Consumer<RuleActions> what) {}

    Recorder(KieSession session) {
        this.session = session;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        acting = event.getMatch();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        activations.add(event.getMatch());
    }

    List<Match> activations() {
        return activations;
    }

    /** Hands over what was inserted since the last call. */
    void collect(Findings findings) {
        for (Object fact : session.getObjects(o -> o instanceof Action action && action.phase() == phase)) {
            Action action = (Action) fact;
            String id = action.by().getRule().getMetaData().get("id").toString().replace("\"", "");
            findings.begin(Engines.CATALOG.rule(id), TruthValue.YES);
            action.what().accept(findings);
        }
        phase++;
    }

    private Recorder insert(Consumer<RuleActions> what) {
        session.insert(new Action(phase, acting, what));
        return this;
    }

    @Override
    public Recorder abuse(AbuseState state) {
        return insert(actions -> actions.abuse(state));
    }

    @Override
    public Recorder departure(DepartureState state) {
        return insert(actions -> actions.departure(state));
    }

    @Override
    public Recorder asking(AskingState state) {
        return insert(actions -> actions.asking(state));
    }

    @Override
    public Recorder indicate(Sign sign, Indication indication) {
        return insert(actions -> actions.indicate(sign, indication));
    }

    @Override
    public Recorder classify(StatementKind kind) {
        return insert(actions -> actions.classify(kind));
    }

    @Override
    public Recorder redFlag(ReadingBasis basis, RedFlagBasis redFlag, Confidence confidence) {
        return insert(actions -> actions.redFlag(basis, redFlag, confidence));
    }

    @Override
    public Recorder reading(ReadingBasis basis, RefusalReading value, Move... moves) {
        return insert(actions -> actions.reading(basis, value, moves));
    }

    @Override
    public Recorder timeline(TimelineState state, Move... moves) {
        return insert(actions -> actions.timeline(state, moves));
    }

    @Override
    public Recorder recommend(Move... moves) {
        return insert(actions -> actions.recommend(moves));
    }

    @Override
    public Recorder exclude(Scope scope, ReleaseCondition release, Move... instead) {
        return insert(actions -> actions.exclude(scope, release, instead));
    }

    @Override
    public Recorder hold(Scope scope, ReleaseCondition release, Move... instead) {
        return insert(actions -> actions.hold(scope, release, instead));
    }

    @Override
    public Recorder defer(Scope scope, ReleaseCondition release, Move... instead) {
        return insert(actions -> actions.defer(scope, release, instead));
    }

    @Override
    public Recorder suppress(Scope scope) {
        return insert(actions -> actions.suppress(scope));
    }

    @Override
    public Recorder leaveOut(Move... moves) {
        return insert(actions -> actions.leaveOut(moves));
    }

    @Override
    public Recorder addTrait(Trait trait, Move... moves) {
        return insert(actions -> actions.addTrait(trait, moves));
    }

    @Override
    public Recorder matchDoors(DoorCriterion criterion, MatchStrength strength, Door... doors) {
        return insert(actions -> actions.matchDoors(criterion, strength, doors));
    }

    @Override
    public Recorder openWishedDoors() {
        return insert(actions -> actions.openWishedDoors());
    }

    @Override
    public Recorder closeDoor(Door door) {
        return insert(actions -> actions.closeDoor(door));
    }

    @Override
    public Recorder useVariant(Variant variant, Move... moves) {
        return insert(actions -> actions.useVariant(variant, moves));
    }

    @Override
    public Recorder addNote(MoveNote note, Move... firstOf) {
        return insert(actions -> actions.addNote(note, firstOf));
    }

    @Override
    public Recorder addAvoid(AvoidLine line, Scope scope) {
        return insert(actions -> actions.addAvoid(line, scope));
    }

    @Override
    public Recorder remindOf(Misstep misstep, Move... instead) {
        return insert(actions -> actions.remindOf(misstep, instead));
    }

    @Override
    public Recorder warnAgainst(Misstep misstep, Move... instead) {
        return insert(actions -> actions.warnAgainst(misstep, instead));
    }

    @Override
    public Recorder attachNotice(Notice notice) {
        return insert(actions -> actions.attachNotice(notice));
    }

    @Override
    public Recorder ask(Fact<?>... facts) {
        return insert(actions -> actions.ask(facts));
    }

    @Override
    public Recorder askNext(Fact<?>... facts) {
        return insert(actions -> actions.askNext(facts));
    }

    @Override
    public Recorder withholdReading() {
        return insert(actions -> actions.withholdReading());
    }

    @Override
    public Recorder withholdTimeline() {
        return insert(actions -> actions.withholdTimeline());
    }

    @Override
    public Recorder dropTrait(Trait trait, Move move) {
        return insert(actions -> actions.dropTrait(trait, move));
    }

    @Override
    public Recorder closeUnlessWished(Door... doors) {
        return insert(actions -> actions.closeUnlessWished(doors));
    }

    @Override
    public Recorder openIfNone(Door door) {
        return insert(actions -> actions.openIfNone(door));
    }

    @Override
    public Recorder addNoteToEach(MoveNote note, Move... each) {
        return insert(actions -> actions.addNoteToEach(note, each));
    }

    @Override
    public Recorder emergency(EmergencyLine line) {
        return insert(actions -> actions.emergency(line));
    }

    @Override
    public Recorder takeUpOffers() {
        return insert(actions -> actions.takeUpOffers());
    }

    @Override
    public Recorder answer(AnswerLine line) {
        return insert(actions -> actions.answer(line));
    }

    @Override
    public Recorder headline(HeadlineLine line) {
        return insert(actions -> actions.headline(line));
    }

    @Override
    public Recorder attachNotice(Notice notice, NoticePart about) {
        return insert(actions -> actions.attachNotice(notice, about));
    }
}
