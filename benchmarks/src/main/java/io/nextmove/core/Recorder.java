package io.nextmove.core;

import io.nextmove.core.say.Avoid;
import io.nextmove.core.say.DoorFact;
import io.nextmove.core.say.Grade;
import io.nextmove.core.say.Note;
import io.nextmove.core.say.Release;
import io.nextmove.core.say.Says;
import io.nextmove.core.say.Scope;
import io.nextmove.core.say.Variant;
import io.nextmove.core.words.Ground;
import io.nextmove.core.words.Planned;
import io.nextmove.core.words.Row;
import io.nextmove.core.words.StatementKind;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
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

/** What a rule may say, the common way: each statement is a fact inserted, and a listener records the activations. */
public final class Recorder extends DefaultAgendaEventListener {
    private final KieSession session;
    private final List<Match> activations = new ArrayList<>();
    private Match speaking;
    private int stratum;

    /** One statement of one rule, as a fact. */
    record Said(int stratum, Match by, Consumer<Says> what) {}

    Recorder(KieSession session) {
        this.session = session;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        speaking = event.getMatch();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        activations.add(event.getMatch());
    }

    List<Match> activations() {
        return activations;
    }

    /** Hands over what was inserted since the last call. */
    void collect(Says says) {
        for (Object fact : session.getObjects(o -> o instanceof Said said && said.stratum() == stratum)) {
            Said said = (Said) fact;
            says.speaks(says.book().rule(said.by().getRule().getName()));
            said.what().accept(says);
        }
        stratum++;
    }

    private Recorder insert(Consumer<Says> what) {
        session.insert(new Said(stratum, speaking, what));
        return this;
    }

    /** As {@link Says#abuse}. */
    public Recorder abuse(AbuseState state) {
        return insert(says -> says.abuse(state));
    }

    /** As {@link Says#departure}. */
    public Recorder departure(DepartureState state) {
        return insert(says -> says.departure(state));
    }

    /** As {@link Says#asking}. */
    public Recorder asking(AskingState state) {
        return insert(says -> says.asking(state));
    }

    /** As {@link Says#reach}. */
    public Recorder reach(Row row) {
        return insert(says -> says.reach(row));
    }

    /** As {@link Says#red}. */
    public Recorder red(Row row) {
        return insert(says -> says.red(row));
    }

    /** As {@link Says#statement}. */
    public Recorder statement(Planned planned, StatementKind kind) {
        return insert(says -> says.statement(planned, kind));
    }

    /** As {@link Says#redFlag}. */
    public Recorder redFlag(Ground ground, RedFlagBasis basis, Confidence confidence) {
        return insert(says -> says.redFlag(ground, basis, confidence));
    }

    /** As {@link Says#reading}. */
    public Recorder reading(Ground ground, RefusalReading value, Move... moves) {
        return insert(says -> says.reading(ground, value, moves));
    }

    /** As {@link Says#timeline}. */
    public Recorder timeline(TimelineState state, Move... moves) {
        return insert(says -> says.timeline(state, moves));
    }

    /** As {@link Says#recommend}. */
    public Recorder recommend(Move... moves) {
        return insert(says -> says.recommend(moves));
    }

    /** As {@link Says#exclude}. */
    public Recorder exclude(Scope scope, Release release, Move... instead) {
        return insert(says -> says.exclude(scope, release, instead));
    }

    /** As {@link Says#hold}. */
    public Recorder hold(Scope scope, Release release, Move... instead) {
        return insert(says -> says.hold(scope, release, instead));
    }

    /** As {@link Says#defer}. */
    public Recorder defer(Scope scope, Release release, Move... instead) {
        return insert(says -> says.defer(scope, release, instead));
    }

    /** As {@link Says#suppress}. */
    public Recorder suppress(Scope scope) {
        return insert(says -> says.suppress(scope));
    }

    /** As {@link Says#leaveOut}. */
    public Recorder leaveOut(Move... moves) {
        return insert(says -> says.leaveOut(moves));
    }

    /** As {@link Says#carries}. */
    public Recorder carries(Trait trait, Move... moves) {
        return insert(says -> says.carries(trait, moves));
    }

    /** As {@link Says#doors}. */
    public Recorder doors(DoorFact fact, Grade grade, Door... doors) {
        return insert(says -> says.doors(fact, grade, doors));
    }

    /** As {@link Says#openWishedDoors}. */
    public Recorder openWishedDoors() {
        return insert(says -> says.openWishedDoors());
    }

    /** As {@link Says#closeDoor}. */
    public Recorder closeDoor(Door door) {
        return insert(says -> says.closeDoor(door));
    }

    /** As {@link Says#word}. */
    public Recorder word(Variant variant, Move... moves) {
        return insert(says -> says.word(variant, moves));
    }

    /** As {@link Says#note}. */
    public Recorder note(Note note, Move... firstOf) {
        return insert(says -> says.note(note, firstOf));
    }

    /** As {@link Says#avoid}. */
    public Recorder avoid(Avoid avoid, Scope scope) {
        return insert(says -> says.avoid(avoid, scope));
    }

    /** As {@link Says#misstep}. */
    public Recorder misstep(Misstep misstep, Move... instead) {
        return insert(says -> says.misstep(misstep, instead));
    }

    /** As {@link Says#notice}. */
    public Recorder notice(Notice notice) {
        return insert(says -> says.notice(notice));
    }

    /** As {@link Says#ask}. */
    public Recorder ask(Fact<?>... facts) {
        return insert(says -> says.ask(facts));
    }

    /** As {@link Says#askNext}. */
    public Recorder askNext(Fact<?> fact) {
        return insert(says -> says.askNext(fact));
    }
}
