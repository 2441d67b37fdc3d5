package io.nextmove.reference;

import static io.nextmove.move.Move.*;
import static io.nextmove.reference.Proposals.INVITES;
import static io.nextmove.reference.Proposals.set;

import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.situation.Door;
import io.nextmove.situation.HealthCondition;
import java.util.Set;

/** Section 2: what is the wrong first step. */
final class Exclusions {
    private static final long DISCERNMENT = set(OFFER_DISCERNMENT_COUNSELING);
    private static final long MENS_GROUP = set(SUGGEST_MENS_GROUP);

    private final Reading r;
    private final Proposals p;

    Exclusions(Reading r, Proposals p) {
        this.r = r;
        this.p = p;
    }

    void propose() {
        affairs();
        discernment();
        treatment();
        gone();
    }

    private void affairs() {
        // EXC-03 holds in both of its branches (NOT-15)
        if (r.exc03()) {
            r.fire(Row.EXC_03);
        }
        if (r.exc01()) {
            affairBars(Row.EXC_01);
            p.recommend(Row.EXC_01, SEEK_HONESTY_ABOUT_AFFAIR);
        }
        if (r.exc03Bars()) {
            affairBars(Row.EXC_03);
        }
        if (r.exc04Partner()) {
            affairBars(Row.EXC_04);
            p.recommend(Row.EXC_04, SEEK_HONESTY_ABOUT_AFFAIR);
        }
        if (r.exc02()) {
            affairBars(Row.EXC_02);
            p.recommend(Row.EXC_02, DISCLOSE_OWN_AFFAIR_WITH_HELP);
        }
        if (r.exc04Own()) {
            affairBars(Row.EXC_04);
        }
    }

    private void affairBars(Row row) {
        p.exclude(row, p.joint & ~DISCERNMENT);
        p.defer(row, INVITES & ~DISCERNMENT & ~MENS_GROUP);
        p.recommend(row, GET_INDIVIDUAL_SUPPORT, GET_CLEAR_ON_STAYING);
    }

    /** EXC-05. */
    private void discernment() {
        if (!r.affairPartner && !r.affairOwn) {
            return;
        }
        if (!r.affairDisclosed) {
            p.defer(Row.EXC_05, DISCERNMENT);
        } else if ((r.absent || r.clearedPast)
                && !r.treatmentFirst
                && r.departure != DepartureState.GONE
                && r.reading != RefusalReading.RED_FLAG
                && r.asking != AskingState.STOPPED
                && (!r.otherHelp || r.wished(Door.DISCERNMENT))) { // RSN-24a: no shared format that was not wished
            p.recommend(Row.EXC_05, OFFER_DISCERNMENT_COUNSELING);
        }
    }

    private void treatment() {
        // EXC-08, RSN-24b
        if (r.treatmentFirst) {
            p.exclude(Row.EXC_08, p.joint);
            p.defer(Row.EXC_08, r.askingForTreatment ? 0 : INVITES & ~MENS_GROUP);
            p.recommend(Row.EXC_08, SEEK_INDIVIDUAL_TREATMENT, GET_INDIVIDUAL_SUPPORT);
        }
        // EXC-09
        if (r.treatmentSuspected) {
            p.defer(Row.EXC_09, p.joint);
            p.recommend(Row.EXC_09, SEEK_INDIVIDUAL_TREATMENT);
        }
        // EXC-17, with EXC-11
        if (r.abuseHold && (r.treatmentFirst || r.treatmentSuspected) && !r.treatmentIsAskers) {
            p.defer(Row.EXC_17, set(SEEK_INDIVIDUAL_TREATMENT));
        }
    }

    private void gone() {
        // EXC-12
        if (r.departure == DepartureState.GONE) {
            p.defer(Row.EXC_12, INVITES | p.joint);
            p.recommend(Row.EXC_12, GET_CLEAR_ON_STAYING, GET_INDIVIDUAL_SUPPORT);
        }
        // EXC-13
        if (r.departure == DepartureState.POSSIBLY_GONE) {
            r.fire(Row.EXC_13);
            Set<HealthCondition> conditions = r.s.health().conditions();
            if (!conditions.contains(HealthCondition.NEW_BABY) && !conditions.contains(HealthCondition.GRIEF)) {
                p.recommend(Row.EXC_13, GET_CLEAR_ON_STAYING);
            }
        }
    }
}
