package io.nextmove.judgment;

/** What a judgment is about, in the order in which judgments are settled. */
public enum Matter {
    /** What is known of abuse. */
    ABUSE {
        @Override
        public Judgment<?> in(Judgments judgments) {
            return judgments.abuse();
        }
    },
    /** Whether the partner has left inwardly. */
    DEPARTURE {
        @Override
        public Judgment<?> in(Judgments judgments) {
            return judgments.departure();
        }
    },
    /** Where the asking stands. */
    ASKING {
        @Override
        public Judgment<?> in(Judgments judgments) {
            return judgments.asking();
        }
    },
    /** How the refusal reads. */
    REFUSAL {
        @Override
        public Judgment<?> in(Judgments judgments) {
            return judgments.refusal();
        }
    },
    /** Where the window stands. */
    TIMELINE {
        @Override
        public Judgment<?> in(Judgments judgments) {
            return judgments.timeline();
        }
    };

    /** The judgment of an answer on this. */
    public abstract Judgment<?> in(Judgments judgments);
}
