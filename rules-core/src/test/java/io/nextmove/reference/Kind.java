package io.nextmove.reference;

import io.nextmove.situation.Answer;
import io.nextmove.situation.PlannedStatement;

/** Section 8: how a planned statement reads, outside abuse. */
enum Kind {
    THREAT(Row.BND_02),
    NON_NEGOTIABLE(Row.BND_03),
    MISPLACED_BOUNDARY(Row.BND_05),
    BOUNDARY(Row.BND_01),
    UNCLEAR(Row.BND_04);

    final Row row;

    Kind(Row row) {
        this.row = row;
    }

    /** The first that holds. */
    static Kind of(PlannedStatement p) {
        Answer own = p.aboutOwnAction();
        Answer conditional = p.conditionalOnPartner();
        if (conditional.yes() && (p.costsPartner().yes() || !own.yes())) {
            return THREAT;
        }
        if (p.informationOnly().yes()) {
            return NON_NEGOTIABLE;
        }
        if (own.yes() && conditional.no() && !p.costsPartner().yes()) {
            return p.insideInvitation().yes() ? MISPLACED_BOUNDARY : BOUNDARY;
        }
        return UNCLEAR;
    }

    /** Whether it counts as a threat: as such, or unclear inside the invitation. */
    static boolean threatens(PlannedStatement p) {
        Kind kind = of(p);
        return kind == THREAT || (kind == UNCLEAR && p.insideInvitation().yes());
    }

    /** Whether it puts a boundary or what is not negotiable inside the invitation. */
    static boolean baits(PlannedStatement p) {
        Kind kind = of(p);
        return kind == MISPLACED_BOUNDARY
                || (kind == NON_NEGOTIABLE && p.insideInvitation().yes());
    }

    /** Whether it reads UNCLEAR and one of its features was not asked yet. */
    static boolean wanted(PlannedStatement p) {
        return of(p) == UNCLEAR
                && (p.aboutOwnAction().unknown()
                        || p.conditionalOnPartner().unknown()
                        || p.costsPartner().unknown()
                        || p.informationOnly().unknown()
                        || p.insideInvitation().unknown());
    }
}
