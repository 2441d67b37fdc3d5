package io.nextmove.reply;

/** What is wrong with a draft, in the order in which it matters. */
public enum Fault {
    /** It is empty, too long, or not in plain English letters, so that it cannot be checked. */
    UNREADABLE,
    /** There is danger, and urgent help is not among its moves. */
    URGENT_HELP_MISSING,
    /** The first open question on safety is not asked, or not in the words in which it is to be put. */
    SAFETY_QUESTION_SKIPPED,
    /** It asks what is not to be asked where harm or danger is told. */
    QUESTION_OUT_OF_PLACE,
    /** It proposes a move that is held, deferred or excluded. */
    BARRED_MOVE,
    /** It proposes a move that the answer does not recommend. */
    MOVE_NOT_ADVISED,
    /** It sends somebody to the partner, or to something for the two, where nothing that reaches the partner is advised. */
    WORDS_TO_PARTNER,
    /**
     * Where there is harm or danger, it hopes, calms or asks for the asker's share, or it names an affair, a separation or
     * a way back that somebody reading along must not see.
     */
    HOPE_UNDER_HARM,
    /** It tells somebody to stay or to leave. */
    VERDICT,
    /** It reads the refusal otherwise than the answer does. */
    READING,
    /** It diagnoses or labels somebody. */
    LABEL,
    /** It foretells what becomes of the couple or what the partner will do. */
    FORECAST,
    /** It has an ultimatum in it. */
    ULTIMATUM,
    /** It advises to watch, record or test somebody, or uses others for it. */
    WATCHING,
    /** It gives a telephone number or an address. */
    CONTACT,
    /** It names a product. */
    PRODUCT,
    /** It makes a claim or gives a figure that is not, word for word, one of the answer with its population. */
    UNSUPPORTED_CLAIM,
    /** It quotes what is not in the passage, or more than can be checked. */
    QUOTATION
}
