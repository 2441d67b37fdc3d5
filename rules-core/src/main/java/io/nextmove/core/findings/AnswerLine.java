package io.nextmove.core.findings;

import io.nextmove.situation.Topic;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The answers to the questions that an asker comes with (section 15 of the guideline), in the order in which one goes before the
 * next. The text of each stands under {@code answer.} and its key.
 */
public enum AnswerLine {
    /** ANS-ALL-1, harm to a child alone. */
    ALL_1_CHILD("ANS-ALL-1.CHILD", Topic.values()),
    /** ANS-ALL-1. */
    ALL_1("ANS-ALL-1", Topic.values()),
    /** ANS-ALL-2. */
    ALL_2("ANS-ALL-2", Topics.OF_THE_TWO),
    /** ANS-ALL-3. */
    ALL_3("ANS-ALL-3", Topics.OF_THE_TWO),
    /** ANS-ALL-4. */
    ALL_4("ANS-ALL-4", Topics.OF_THE_TWO),
    /** ANS-WHY_REFUSES-1. */
    WHY_REFUSES_1("ANS-WHY_REFUSES-1", Topic.WHY_REFUSES),
    /** ANS-WHY_REFUSES-2, while inviting is open. */
    WHY_REFUSES_2_OPEN("ANS-WHY_REFUSES-2.OPEN", Topic.WHY_REFUSES),
    /** ANS-WHY_REFUSES-2. */
    WHY_REFUSES_2("ANS-WHY_REFUSES-2", Topic.WHY_REFUSES),
    /** ANS-WHY_REFUSES-3. */
    WHY_REFUSES_3("ANS-WHY_REFUSES-3", Topic.WHY_REFUSES),
    /** ANS-RED_FLAG-1. */
    RED_FLAG_1("ANS-RED_FLAG-1", Topic.RED_FLAG),
    /** ANS-RED_FLAG-2. */
    RED_FLAG_2("ANS-RED_FLAG-2", Topic.RED_FLAG),
    /** ANS-RED_FLAG-3. */
    RED_FLAG_3("ANS-RED_FLAG-3", Topic.RED_FLAG),
    /** ANS-RED_FLAG-4. */
    RED_FLAG_4("ANS-RED_FLAG-4", Topic.RED_FLAG),
    /** ANS-RED_FLAG-5. */
    RED_FLAG_5("ANS-RED_FLAG-5", Topic.RED_FLAG),
    /** ANS-RED_FLAG-6. */
    RED_FLAG_6("ANS-RED_FLAG-6", Topic.RED_FLAG),
    /** ANS-RED_FLAG-7. */
    RED_FLAG_7("ANS-RED_FLAG-7", Topic.RED_FLAG),
    /** ANS-RED_FLAG-8. */
    RED_FLAG_8("ANS-RED_FLAG-8", Topic.RED_FLAG),
    /** ANS-RED_FLAG-9. */
    RED_FLAG_9("ANS-RED_FLAG-9", Topic.RED_FLAG),
    /** ANS-RED_FLAG-10. */
    RED_FLAG_10("ANS-RED_FLAG-10", Topic.RED_FLAG),
    /** ANS-RED_FLAG-11. */
    RED_FLAG_11("ANS-RED_FLAG-11", Topic.RED_FLAG),
    /** ANS-RED_FLAG-12. */
    RED_FLAG_12("ANS-RED_FLAG-12", Topic.RED_FLAG),
    /** ANS-IS_IT_ME-1. */
    IS_IT_ME_1("ANS-IS_IT_ME-1", Topic.IS_IT_ME),
    /** ANS-IS_IT_ME-2. */
    IS_IT_ME_2("ANS-IS_IT_ME-2", Topic.IS_IT_ME),
    /** ANS-IS_IT_ME-3. */
    IS_IT_ME_3("ANS-IS_IT_ME-3", Topic.IS_IT_ME),
    /** ANS-IS_IT_ME-4. */
    IS_IT_ME_4("ANS-IS_IT_ME-4", Topic.IS_IT_ME),
    /** ANS-HOW_INVITE-1. */
    HOW_INVITE_1("ANS-HOW_INVITE-1", Topic.HOW_INVITE),
    /** The bar of EXC-08. */
    BAR_EXC_08("bar.EXC-08", Topic.HOW_INVITE),
    /** The bar of EXC-09. */
    BAR_EXC_09("bar.EXC-09", Topic.HOW_INVITE),
    /** The bar of EXC-01. */
    BAR_EXC_01("bar.EXC-01", Topic.HOW_INVITE),
    /** The bar of EXC-04. */
    BAR_EXC_04("bar.EXC-04", Topic.HOW_INVITE),
    /** The bar of EXC-03. */
    BAR_EXC_03("bar.EXC-03", Topic.HOW_INVITE),
    /** The bar of EXC-02. */
    BAR_EXC_02("bar.EXC-02", Topic.HOW_INVITE),
    /** The bar of EXC-12. */
    BAR_EXC_12("bar.EXC-12", Topic.HOW_INVITE),
    /** The bar of JDG-17. */
    BAR_JDG_17("bar.JDG-17", Topic.HOW_INVITE),
    /** The bar of JDG-18. */
    BAR_JDG_18("bar.JDG-18", Topic.HOW_INVITE),
    /** The bar of TIM-OVER_FLAT. */
    BAR_TIM_OVER_FLAT("bar.TIM-OVER_FLAT", Topic.HOW_INVITE),
    /** ANS-HOW_INVITE-3. */
    HOW_INVITE_3("ANS-HOW_INVITE-3", Topic.HOW_INVITE),
    /** ANS-HOW_INVITE-4. */
    HOW_INVITE_4("ANS-HOW_INVITE-4", Topic.HOW_INVITE),
    /** ANS-HOW_INVITE-5. */
    HOW_INVITE_5("ANS-HOW_INVITE-5", Topic.HOW_INVITE),
    /** ANS-HOW_INVITE-6. */
    HOW_INVITE_6("ANS-HOW_INVITE-6", Topic.HOW_INVITE),
    /** ANS-HOW_INVITE-7. */
    HOW_INVITE_7("ANS-HOW_INVITE-7", Topic.HOW_INVITE),
    /** ANS-HOW_INVITE-8. */
    HOW_INVITE_8("ANS-HOW_INVITE-8", Topic.HOW_INVITE),
    /** ANS-LOWER_DOORS-1. */
    LOWER_DOORS_1("ANS-LOWER_DOORS-1", Topic.LOWER_DOORS),
    /** The same bar of EXC-08. */
    DOOR_BAR_EXC_08("bar.EXC-08", Topic.LOWER_DOORS),
    /** The same bar of EXC-09. */
    DOOR_BAR_EXC_09("bar.EXC-09", Topic.LOWER_DOORS),
    /** The same bar of EXC-01. */
    DOOR_BAR_EXC_01("bar.EXC-01", Topic.LOWER_DOORS),
    /** The same bar of EXC-04. */
    DOOR_BAR_EXC_04("bar.EXC-04", Topic.LOWER_DOORS),
    /** The same bar of EXC-03. */
    DOOR_BAR_EXC_03("bar.EXC-03", Topic.LOWER_DOORS),
    /** The same bar of EXC-02. */
    DOOR_BAR_EXC_02("bar.EXC-02", Topic.LOWER_DOORS),
    /** The same bar of EXC-12. */
    DOOR_BAR_EXC_12("bar.EXC-12", Topic.LOWER_DOORS),
    /** The same bar of JDG-17. */
    DOOR_BAR_JDG_17("bar.JDG-17", Topic.LOWER_DOORS),
    /** The same bar of JDG-18. */
    DOOR_BAR_JDG_18("bar.JDG-18", Topic.LOWER_DOORS),
    /** The same bar of TIM-OVER_FLAT. */
    DOOR_BAR_TIM_OVER_FLAT("bar.TIM-OVER_FLAT", Topic.LOWER_DOORS),
    /** ANS-LOWER_DOORS-3. */
    LOWER_DOORS_3("ANS-LOWER_DOORS-3", Topic.LOWER_DOORS),
    /** ANS-LOWER_DOORS-4. */
    LOWER_DOORS_4("ANS-LOWER_DOORS-4", Topic.LOWER_DOORS),
    /** ANS-LOWER_DOORS-5. */
    LOWER_DOORS_5("ANS-LOWER_DOORS-5", Topic.LOWER_DOORS),
    /** ANS-LOWER_DOORS-6. */
    LOWER_DOORS_6("ANS-LOWER_DOORS-6", Topic.LOWER_DOORS),
    /** ANS-LOWER_DOORS-7. */
    LOWER_DOORS_7("ANS-LOWER_DOORS-7", Topic.LOWER_DOORS),
    /** ANS-LOWER_DOORS-8. */
    LOWER_DOORS_8("ANS-LOWER_DOORS-8", Topic.LOWER_DOORS),
    /** ANS-LOWER_DOORS-9. */
    LOWER_DOORS_9("ANS-LOWER_DOORS-9", Topic.LOWER_DOORS),
    /** ANS-REPEATED_NO-1. */
    REPEATED_NO_1("ANS-REPEATED_NO-1", Topic.REPEATED_NO),
    /** ANS-REPEATED_NO-2. */
    REPEATED_NO_2("ANS-REPEATED_NO-2", Topic.REPEATED_NO),
    /** ANS-REPEATED_NO-3. */
    REPEATED_NO_3("ANS-REPEATED_NO-3", Topic.REPEATED_NO),
    /** ANS-REPEATED_NO-4. */
    REPEATED_NO_4("ANS-REPEATED_NO-4", Topic.REPEATED_NO),
    /** The bar of SAF-22a. */
    LONG_BAR_SAF_22A("bar.SAF-22a", Topic.HOW_LONG),
    /** The bar of TML-09p. */
    LONG_BAR_TML_09P("bar.TML-09p", Topic.HOW_LONG),
    /** The bar of TML-08. */
    LONG_BAR_TML_08("bar.TML-08", Topic.HOW_LONG),
    /** ANS-HOW_LONG-2. */
    HOW_LONG_2("ANS-HOW_LONG-2", Topic.HOW_LONG),
    /** ANS-HOW_LONG-3. */
    HOW_LONG_3("ANS-HOW_LONG-3", Topic.HOW_LONG),
    /** ANS-HOW_LONG-4. */
    HOW_LONG_4("ANS-HOW_LONG-4", Topic.HOW_LONG),
    /** ANS-HOW_LONG-5. */
    HOW_LONG_5("ANS-HOW_LONG-5", Topic.HOW_LONG),
    /** ANS-WHAT_ALONE-1. */
    WHAT_ALONE_1("ANS-WHAT_ALONE-1", Topic.WHAT_ALONE),
    /** ANS-WHAT_ALONE-2. */
    WHAT_ALONE_2("ANS-WHAT_ALONE-2", Topic.WHAT_ALONE),
    /** ANS-WHAT_ALONE-3. */
    WHAT_ALONE_3("ANS-WHAT_ALONE-3", Topic.WHAT_ALONE),
    /** ANS-ONE_GOES-1. */
    ONE_GOES_1("ANS-ONE_GOES-1", Topic.ONE_GOES),
    /** ANS-COST-1. */
    COST_1("ANS-COST-1", Topic.COST),
    /** ANS-COST-2. */
    COST_2("ANS-COST-2", Topic.COST),
    /** ANS-KIDS-1. */
    KIDS_1("ANS-KIDS-1", Topic.KIDS),
    /** ANS-KIDS-2. */
    KIDS_2("ANS-KIDS-2", Topic.KIDS),
    /** ANS-WRONG_STEP-1. */
    WRONG_STEP_1("ANS-WRONG_STEP-1", Topic.WRONG_STEP),
    /** ANS-WRONG_STEP-2. */
    WRONG_STEP_2("ANS-WRONG_STEP-2", Topic.WRONG_STEP),
    /** ANS-WRONG_STEP-3. */
    WRONG_STEP_3("ANS-WRONG_STEP-3", Topic.WRONG_STEP),
    /** ANS-WRONG_STEP-4. */
    WRONG_STEP_4("ANS-WRONG_STEP-4", Topic.WRONG_STEP),
    /** ANS-WRONG_STEP-5. */
    WRONG_STEP_5("ANS-WRONG_STEP-5", Topic.WRONG_STEP),
    /** ANS-WRONG_STEP-6. */
    WRONG_STEP_6("ANS-WRONG_STEP-6", Topic.WRONG_STEP);

    private static final class Topics {
        private static final Topic[] OF_THE_TWO = {
            Topic.WHY_REFUSES,
            Topic.RED_FLAG,
            Topic.HOW_INVITE,
            Topic.LOWER_DOORS,
            Topic.REPEATED_NO,
            Topic.HOW_LONG,
            Topic.WHAT_ALONE,
            Topic.ONE_GOES
        };
    }

    private final String key;
    private final Set<Topic> topics;

    AnswerLine(String key, Topic... topics) {
        this.key = key;
        EnumSet<Topic> set = EnumSet.noneOf(Topic.class);
        set.addAll(Arrays.asList(topics));
        this.topics = Collections.unmodifiableSet(set);
    }

    /** The key of its text, without {@code answer.}. */
    public String key() {
        return key;
    }

    /** The questions that it answers. */
    public Set<Topic> topics() {
        return topics;
    }
}
