package io.nextmove.situation;

/** What a calm request meets. */
public enum CalmResponse {
    /** Interest. */
    CURIOUS,
    /** Attack. */
    ATTACKS,
    /** One excuse after another. */
    WALL_OF_EXCUSES,
    /** The subject is closed. */
    SHUTS_DOWN,
    /** Nobody has stayed calm yet: unmeasured. */
    CALM_NEVER_TRIED,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
