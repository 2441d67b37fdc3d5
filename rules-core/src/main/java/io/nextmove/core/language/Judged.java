package io.nextmove.core.language;

import java.util.Locale;

/** A judgment or a sign that conditions test, once the phase before them has settled it. */
public enum Judged {
    /** What is known of abuse. */
    ABUSE {
        @Override
        public Possible<?> in(PhaseInput input) {
            return ((SignValues) input).signs().abuse();
        }
    },
    /** Whether the partner has left inwardly. */
    DEPARTURE_STATE {
        @Override
        public Possible<?> in(PhaseInput input) {
            return ((SignValues) input).signs().departure();
        }
    },
    /** Where the asking stands. */
    ASKING {
        @Override
        public Possible<?> in(PhaseInput input) {
            return ((SignValues) input).signs().asking();
        }
    },
    /** Whether the refusal carries a reason. */
    REASON_SIGN {
        @Override
        public Possible<?> in(PhaseInput input) {
            return ((SignValues) input).signs().reason();
        }
    },
    /** How the asker is treated. */
    TREATMENT_SIGN {
        @Override
        public Possible<?> in(PhaseInput input) {
            return ((SignValues) input).signs().treatment();
        }
    },
    /** What a calm request meets. */
    CALM_SIGN {
        @Override
        public Possible<?> in(PhaseInput input) {
            return ((SignValues) input).signs().calm();
        }
    },
    /** What lies beneath. */
    BENEATH_SIGN {
        @Override
        public Possible<?> in(PhaseInput input) {
            return ((SignValues) input).signs().beneath();
        }
    },
    /** How the refusal reads. */
    REFUSAL_READING {
        @Override
        public Possible<?> in(PhaseInput input) {
            return ((ReadingValues) input).reading().value();
        }
    },
    /** What the reading rests on. */
    READING_BASIS {
        @Override
        public Possible<?> in(PhaseInput input) {
            return ((ReadingValues) input).reading().basis();
        }
    },
    /** Where the window stands. */
    TIMELINE_STATE {
        @Override
        public Possible<?> in(PhaseInput input) {
            return ((TimelineValues) input).possibleTimelineState();
        }
    };

    /** The name that rules use for it, for example {@code refusalReading}. */
    public String property() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_");
        return parts.length == 1
                ? parts[0]
                : parts[0] + Character.toUpperCase(parts[1].charAt(0)) + parts[1].substring(1);
    }

    /** The values that it can come to in an evaluation. */
    public abstract Possible<?> in(PhaseInput input);
}
