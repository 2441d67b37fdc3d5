package io.nextmove.json;

/** What a document is as a whole: its name in messages, and the most that it may have. */
enum DocumentKind {
    SITUATION("the situation", NextMoveJson.SITUATION_LIMIT),
    CASES("the case", 64 << 20),
    RECORD("the record", 1 << 20),
    DRAFT("the draft", 1 << 20);

    private final String whole;
    private final int limit;

    DocumentKind(String whole, int limit) {
        this.whole = whole;
        this.limit = limit;
    }

    String whole() {
        return whole;
    }

    /** The most bytes, or characters. */
    int limit() {
        return limit;
    }
}
