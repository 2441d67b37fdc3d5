package io.nextmove.core.findings;

/**
 * The lines that say where an asker stands (section 16 of the guideline), in the order in which one goes before the next. The
 * text of each stands under {@code headline.} and its key.
 */
public enum HeadlineLine {
    /** HDL-01: help first. */
    HDL_01("HDL-01"),
    /** HDL-02: you matter most now. */
    HDL_02("HDL-02"),
    /** HDL-03: a crisis line first, about yourself or someone else. */
    HDL_03("HDL-03"),
    /** HDL-04: believe them, ask what they want. */
    HDL_04("HDL-04"),
    /** HDL-05.OWN_HARM: a minor who did harm. */
    HDL_05_OWN_HARM("HDL-05.OWN_HARM"),
    /** HDL-05: it is not yours to fix. */
    HDL_05("HDL-05"),
    /** HDL-06: you have both been hurt, and each needs separate help. */
    HDL_06("HDL-06"),
    /** HDL-07: being afraid is reason enough. */
    HDL_07("HDL-07"),
    /** HDL-08: your safety comes first. */
    HDL_08("HDL-08"),
    /** HDL-09: what you describe hurts a child, and you can stop it. */
    HDL_09("HDL-09"),
    /** HDL-10: the child's safety comes first, and yours with it. */
    HDL_10("HDL-10"),
    /** HDL-11: what you describe hurts a child, and you can stop it. */
    HDL_11("HDL-11"),
    /** HDL-12: what you describe hurts your partner, and you can stop it. */
    HDL_12("HDL-12"),
    /** HDL-13: what happened still counts. */
    HDL_13("HDL-13"),
    /** HDL-14.SKIPPED: not sure, with a question skipped. */
    HDL_14_SKIPPED("HDL-14.SKIPPED"),
    /** HDL-14: not being sure is okay. */
    HDL_14("HDL-14"),
    /** HDL-15.AGREED: one who declines, and agreed. */
    HDL_15_AGREED("HDL-15.AGREED"),
    /** HDL-15: you can say no, and you owe nobody a reason (AGREED: at your pace. */
    HDL_15("HDL-15"),
    /** HDL-16: being put down day after day does harm. */
    HDL_16("HDL-16"),
    /** HDL-17: the crisis comes first. */
    HDL_17("HDL-17"),
    /** HDL-18: the crisis comes first. */
    HDL_18("HDL-18"),
    /** HDL-19: treatment usually comes before couples work. */
    HDL_19("HDL-19"),
    /** HDL-20: the truth comes before any work as a couple. */
    HDL_20("HDL-20"),
    /** HDL-21: your own help comes before any work as a couple. */
    HDL_21("HDL-21"),
    /** HDL-22: what was told still needs clarity before any work as a couple. */
    HDL_22("HDL-22"),
    /** HDL-23: the same. */
    HDL_23("HDL-23"),
    /** HDL-24: the question may no longer be how to get a yes. */
    HDL_24("HDL-24"),
    /** HDL-25: how you are treated weighs more than the no. */
    HDL_25("HDL-25"),
    /** HDL-26: this is the warning sign. */
    HDL_26("HDL-26"),
    /** HDL-27: a no that keeps the upper hand. */
    HDL_27("HDL-27"),
    /** HDL-28: every way in has met a wall. */
    HDL_28("HDL-28"),
    /** HDL-29: nothing moved and no warmth is left: that is an answer. */
    HDL_29("HDL-29"),
    /** HDL-30: your partner named a way in: take it up. */
    HDL_30("HDL-30"),
    /** HDL-31: a yes without a date: names, not reminders. */
    HDL_31("HDL-31"),
    /** HDL-32: it feels one-sided: another therapist may fit both. */
    HDL_32("HDL-32"),
    /** HDL-33: you are both going: no persuading is needed. */
    HDL_33("HDL-33"),
    /** HDL-34: the yes has its date. */
    HDL_34("HDL-34"),
    /** HDL-35: a yes is there. */
    HDL_35("HDL-35"),
    /** HDL-36: your partner has set something in motion. */
    HDL_36("HDL-36"),
    /** HDL-37: you are not sure that you want to go on. */
    HDL_37("HDL-37"),
    /** HDL-38: you have stopped asking, and that is not giving up. */
    HDL_38("HDL-38"),
    /** HDL-39: another ask will not help. */
    HDL_39("HDL-39"),
    /** HDL-40: a maybe is not a no. */
    HDL_40("HDL-40"),
    /** HDL-41: there is a reason, and it is what can be met. */
    HDL_41("HDL-41"),
    /** HDL-42: the money is in the way, not the will: free first. */
    HDL_42("HDL-42"),
    /** HDL-43: one no is a beginning: the reason is what is missing. */
    HDL_43("HDL-43"),
    /** HDL-44: nothing has been asked yet. */
    HDL_44("HDL-44"),
    /** HDL-45: a no alone says little. */
    HDL_45("HDL-45"),
    /** HDL-46: begin with what is yours. */
    HDL_46("HDL-46");

    private final String key;

    HeadlineLine(String key) {
        this.key = key;
    }

    /** The key of its text, without {@code headline.}. */
    public String key() {
        return key;
    }
}
