package io.nextmove.reference;

/** The notes on moves, in the order in which they stand on one move. */
public enum Note {
    FOUGHT_BACK,
    STRANGLED,
    WEAPON,
    PREGNANT,
    SEXUAL_HARM,
    DRINKING,
    DEPENDS_ON_CARE,
    LEAVING_IS_A_RISK_TIME,
    BOOKED_SESSION,
    FREE_SERVICE,
    KNOWS_THE_CONDITION,
    ASK_A_DOCTOR,
    WHO_MINDS_THE_CHILDREN
}
