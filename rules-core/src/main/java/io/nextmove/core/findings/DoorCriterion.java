package io.nextmove.core.findings;

import io.nextmove.core.language.FactWords;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusedHelp;
import org.jspecify.annotations.Nullable;

/** What a door can match: each counts once, as stated where it was said or told, otherwise as guessed. */
public enum DoorCriterion {
    /** The label itself. */
    WORD_ITSELF(RefusalReason.WORD_ITSELF) {
        @Override
        boolean told(FactWords words) {
            return words.refusal().wordIsTrigger().yes();
        }
    },
    /** Shame of needing help. */
    SHAME_STIGMA(RefusalReason.SHAME_STIGMA),
    /** No outsider is to look inside. */
    STRANGER_IN_HEAD(RefusalReason.STRANGER_IN_HEAD),
    /** Likes a plan. */
    GOAL_DRIVEN(null) {
        @Override
        boolean told(FactWords words) {
            return words.refusal().goalDriven().yes();
        }
    },
    /** Does not want to talk about feelings. */
    DISLIKES_FEELINGS_TALK(RefusalReason.DISLIKES_FEELINGS_TALK),
    /** Wants to solve it without help. */
    SELF_RELIANCE(RefusalReason.SELF_RELIANCE),
    /** A former therapist did harm. */
    BURNED_BY_THERAPIST(RefusalReason.BURNED_BY_THERAPIST),
    /** Fear of being outnumbered. */
    FEAR_OUTNUMBERED(RefusalReason.FEAR_OUTNUMBERED),
    /** Any therapy is declined. */
    ANY_THERAPY(null) {
        @Override
        boolean told(FactWords words) {
            return words.refusal().refuses().contains(RefusedHelp.ANY_THERAPY);
        }
    },
    /** Fears that it never ends. */
    ENDLESS_COMMITMENT(RefusalReason.ENDLESS_COMMITMENT),
    /** Will not sit in a consulting room. */
    DISLIKES_OFFICE(RefusalReason.DISLIKES_OFFICE),
    /** The price. */
    COST(RefusalReason.COST),
    /** Old injuries. */
    OLD_TRAUMA(RefusalReason.OLD_TRAUMA),
    /** The partner leans out. */
    LEANING_OUT(RefusalReason.LEANING_OUT) {
        @Override
        boolean told(FactWords words) {
            return words.departure().leaningOut().yes() || words.isPartnerSettingOut();
        }
    },
    /** The asker leans out. */
    ASKER_LEANING_OUT(null) {
        @Override
        boolean told(FactWords words) {
            return words.departure().askerLeaningOut().yes();
        }
    },
    /** Needing help would mean failure. */
    MEANS_FAILURE(RefusalReason.MEANS_FAILURE);

    private final @Nullable RefusalReason reason;

    DoorCriterion(@Nullable RefusalReason reason) {
        this.reason = reason;
    }

    boolean told(FactWords words) {
        return false;
    }

    /** Whether it was said by the partner or told by the asker, and not only guessed. */
    public boolean stated(FactWords words) {
        return told(words) || reason != null && words.refusal().reasons().contains(reason);
    }
}
