package io.nextmove.core.answer;

import io.nextmove.core.text.AnswerTexts;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import java.util.List;
import java.util.Optional;

/** Makes explanations of what would change the status of a move. */
public final class Changes {

    private Changes() {}

    /** The facts on which the status of a move depends. */
    public static WhatWouldChange whatWouldChange(
            Move move,
            String title,
            Optional<Status> status,
            List<WhatWouldChange.Alternative> alternatives,
            AnswerTexts texts) {
        return new WhatWouldChangeData(move, title, status, alternatives, texts);
    }

    /** Other values for one or two facts, and the status that follows. */
    public static WhatWouldChange.Alternative alternative(
            List<WhatWouldChange.Setting> settings, Optional<Status> becomes) {
        return new AlternativeData(settings, becomes);
    }

    /** Another value for a fact. */
    public static WhatWouldChange.Setting setting(Fact<?> fact, Object value, boolean actionable, String reason) {
        return new SettingData(fact, value, actionable, reason);
    }

    private record WhatWouldChangeData(
            Move move, String title, Optional<Status> status, List<Alternative> alternatives, AnswerTexts texts)
            implements WhatWouldChange {

        WhatWouldChangeData {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String toText() {
            return ChangeText.of(this, texts);
        }

        @Override
        public String toString() {
            return "WhatWouldChange[redacted]";
        }
    }

    private record AlternativeData(List<WhatWouldChange.Setting> settings, Optional<Status> becomes)
            implements WhatWouldChange.Alternative {

        AlternativeData {
            settings = List.copyOf(settings);
        }

        @Override
        public String toString() {
            return "Alternative[redacted]";
        }
    }

    private record SettingData(Fact<?> fact, Object value, boolean actionable, String reason)
            implements WhatWouldChange.Setting {

        @Override
        public String toString() {
            return "Setting[redacted]";
        }
    }
}
