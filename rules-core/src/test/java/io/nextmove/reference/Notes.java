package io.nextmove.reference;

import static io.nextmove.move.Move.*;
import static io.nextmove.situation.HealthCondition.MEMORY_CHANGES;
import static io.nextmove.situation.HealthCondition.NEURODIVERGENCE;
import static io.nextmove.situation.HealthCondition.NEW_BABY;
import static io.nextmove.situation.HealthCondition.PHYSICAL_ILLNESS;
import static io.nextmove.situation.HealthCondition.TRAUMA;

import io.nextmove.move.Move;
import io.nextmove.situation.AbuseDirection;
import io.nextmove.situation.AddictionKind;
import io.nextmove.situation.AfterYes;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.Door;
import io.nextmove.situation.HealthCondition;
import io.nextmove.situation.Party;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Situation;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;

/** The short lines on moves that are RECOMMENDED in the end. */
final class Notes {
    private static final int MAX_UNDER_HARM = 2;

    private final Reading r;
    private final Situation s;
    private final Proposals p;
    private final EnumMap<Move, EnumSet<Note>> notes = new EnumMap<>(Move.class);

    Notes(Reading r, Proposals p) {
        this.r = r;
        this.s = r.s;
        this.p = p;
    }

    EnumMap<Move, EnumSet<Note>> list() {
        if (!r.danger) {
            underHarm();
            weapon();
            support();
            conditions();
            treatment();
        }
        return notes;
    }

    private void note(Move move, Note note, Row row) {
        if (p.isRecommended(move)) {
            r.fire(row);
            notes.computeIfAbsent(move, m -> EnumSet.noneOf(Note.class)).add(note);
        }
    }

    /** SAF-26, 26b, 28, 28b, 30, 30b: the first two that hold. */
    private void underHarm() {
        if (!r.harmTo || !r.abuseHold) {
            return;
        }
        Safety safety = s.safety();
        Party drinks = s.health().substanceWhose();
        boolean towardPartner = safety.abuseDirection() == AbuseDirection.TOWARD_PARTNER;
        int left = MAX_UNDER_HARM;
        left = first(left, Note.STRANGLED, Row.SAF_26, safety.strangled().yes());
        left = first(left, Note.WEAPON, Row.SAF_26B, safety.weapon().yes());
        left = first(left, Note.PREGNANT, Row.SAF_28, safety.pregnant().yes());
        left = first(left, Note.SEXUAL_HARM, Row.SAF_28B, safety.sexualAbuse().likely() && !towardPartner);
        left = first(
                left,
                Note.DRINKING,
                Row.SAF_30,
                s.health().substanceUse().likely() && (drinks == Party.PARTNER || drinks == Party.BOTH));
        first(
                left,
                Note.DEPENDS_ON_CARE,
                Row.SAF_30B,
                s.health().conditionWhose().includesAsker());
    }

    private int first(int left, Note note, Row row, boolean holds) {
        if (!holds || left == 0) {
            return left;
        }
        note(GET_INDIVIDUAL_SUPPORT, note, row);
        return left - 1;
    }

    /** SAF-18a and SAF-23b: on the plan, where it is not on own support. */
    private void weapon() {
        if (!s.safety().weapon().yes() || r.planFalls) {
            return;
        }
        if (s.safety().verbalAbuse().yes() && !r.fired(Row.SAF_26B)) {
            note(MAKE_SAFETY_PLAN, Note.WEAPON, Row.SAF_18A);
        }
        if (r.uncleared) {
            note(MAKE_SAFETY_PLAN, Note.WEAPON, Row.SAF_23B);
        }
    }

    private void support() {
        // SAF-11p
        if ((r.abuseHold || r.doubt) && r.harmBy && r.fearOrNeck && r.harmToPartnerTold) {
            note(GET_INDIVIDUAL_SUPPORT, Note.FOUGHT_BACK, Row.SAF_11P);
        }
        // SAF-25
        if (Missteps.leavingIsTheReason(r)) {
            Move move = p.isRecommended(MAKE_SAFETY_PLAN) ? MAKE_SAFETY_PLAN : GET_INDIVIDUAL_SUPPORT;
            note(move, Note.LEAVING_IS_A_RISK_TIME, Row.SAF_25);
        }
        if (!r.ofTheCouple || !(r.abuseHold || r.doubt)) {
            return;
        }
        // SAF-29
        if (s.refusal().afterYes() == AfterYes.BOOKED || s.refusal().attendance() == Attendance.GOING) {
            note(GET_INDIVIDUAL_SUPPORT, Note.BOOKED_SESSION, Row.SAF_29);
        }
        // SUP-03p
        if (!r.onlyBy) {
            note(GET_INDIVIDUAL_SUPPORT, Note.FREE_SERVICE, Row.SUP_03P);
        }
    }

    /** SCO-05. */
    private void conditions() {
        Set<HealthCondition> told = s.health().conditions();
        boolean known = told.contains(NEURODIVERGENCE)
                || told.contains(TRAUMA)
                || told.contains(MEMORY_CHANGES)
                || told.contains(PHYSICAL_ILLNESS);
        if (known) {
            for (Door door : Door.values()) {
                if (Approach.isDoor(door)) {
                    note(Approach.move(door), Note.KNOWS_THE_CONDITION, Row.SCO_05);
                }
            }
            note(PREPARE_FOR_A_YES, Note.KNOWS_THE_CONDITION, Row.SCO_05);
            note(CARRY_THE_LOGISTICS, Note.KNOWS_THE_CONDITION, Row.SCO_05);
        }
        if (told.contains(PHYSICAL_ILLNESS) || told.contains(MEMORY_CHANGES) || told.contains(NEW_BABY)) {
            note(START_OWN_WORK, Note.ASK_A_DOCTOR, Row.SCO_05);
        }
    }

    /** SUP-20. */
    private void treatment() {
        Set<AddictionKind> kinds = s.health().addictionKinds();
        if (s.health().substanceUse().likely()
                && s.health().substanceWhose() != Party.ASKER
                && (kinds.isEmpty() || Words.aSubstance(kinds))
                && s.children().atHome().yes()) {
            note(SEEK_INDIVIDUAL_TREATMENT, Note.WHO_MINDS_THE_CHILDREN, Row.SUP_20);
        }
    }
}
