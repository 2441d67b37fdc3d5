package io.nextmove.outline;

/** The parts of an outline, in reading order. */
public enum Part {
    /** Help, in danger only; at most 60 words. */
    URGENT,
    /** Whether somebody else can see the screen; at most 20 words. */
    PRIVACY,
    /** Where the asker stands; at most 45 words. */
    HEADLINE,
    /** The questions the asker came with, answered; at most 45 words each. */
    ANSWERS,
    /** What to find out next, safety first. */
    QUESTIONS,
    /** The one step to take first; at most 60 words. */
    FIRST_STEP,
    /** At most three more steps; at most 35 words each. Steps of the service come last and beyond that. */
    NEXT_STEPS,
    /** What will be offered later, which is no advice for now; at most 40 words. */
    OPENS_LATER,
    /** At most three things to leave out; at most 20 words each. */
    BEST_AVOIDED,
    /** What it looks like so far; at most 40 words. */
    READING,
    /** The limits of the answer; at most 60 words. Notices of the service come last and beyond that. */
    HOW_SURE,
    /** Everything else, for those who ask for it. */
    MORE
}
