package io.nextmove.reference;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** A row of the guideline that does something when it fires, with what its column of passages says. */
enum Row {
    ABU_01("wrong-first-step/03"),
    ABU_02("wrong-first-step/03..04"),
    ABU_03("wrong-first-step/03..05"),
    ABU_04("wrong-first-step/03..04"),
    ABU_05("wrong-first-step/04"),
    ABU_06("wrong-first-step/03"),
    DEP_01("wrong-first-step/15..18"),
    DEP_02("wrong-first-step/16"),
    DEP_03("wrong-first-step/16"),
    DEP_04("wrong-first-step/16"),
    SAF_00("policy/emergency-first"),
    SAF_01("wrong-first-step/03, wrong-first-step/07"),
    SAF_02("wrong-first-step/03, wrong-first-step/05..06"),
    SAF_03("wrong-first-step/08"),
    SAF_04("wrong-first-step/06..07"),
    SAF_05("wrong-first-step/05..08"),
    SAF_06("wrong-first-step/04, wrong-first-step/07"),
    SAF_07("wrong-first-step/03..04"),
    SAF_08("wrong-first-step/04, wrong-first-step/07"),
    SAF_09("wrong-first-step/03..05"),
    SAF_10("red-flag/35..37, wrong-first-step/03"),
    SAF_11("wrong-first-step/05, wrong-first-step/07"),
    SAF_13("policy/fear-counts"),
    SAF_18("policy/verbal-abuse"),
    SAF_19("wrong-first-step/08"),
    SCO_01("policy/outside-the-source"),
    SCO_02("policy/outside-the-source"),
    SCO_03("policy/outside-the-source"),
    SCO_04("policy/outside-the-source"),
    EXC_01("wrong-first-step/09..11"),
    EXC_02("wrong-first-step/10..11, lower-doors/22"),
    EXC_03("wrong-first-step/09..10"),
    EXC_04("wrong-first-step/09"),
    EXC_05("wrong-first-step/10..12"),
    EXC_08("wrong-first-step/13..14"),
    EXC_09("wrong-first-step/13..14"),
    EXC_12("wrong-first-step/15..18, wrong-first-step/22"),
    EXC_13("wrong-first-step/16"),
    EXC_17("wrong-first-step/06..07"),
    ASK_00("policy/emergency-first"),
    ASK_01("wrong-first-step/03..04"),
    ASK_03B("policy/emergency-first"),
    ASK_01B("policy/fear-counts"),
    ASK_02("wrong-first-step/09..10"),
    ASK_03("wrong-first-step/13"),
    ASK_04("red-flag/07..09, red-flag/16..18"),
    ASK_05("wrong-first-step/16"),
    ASK_06("repeated-no/01, steps/01"),
    ASK_07("invite/14, steps/16"),
    ASK_08("timeline/03..09"),
    ASK_09("repeated-no/14, steps/15"),
    ASK_10("cost/01"),
    JDG_01("wrong-first-step/03, wrong-first-step/08"),
    JDG_02("red-flag/07..10, red-flag/18, red-flag/36, faq-red-flag/03"),
    JDG_03("red-flag/37..39"),
    JDG_04("red-flag/24, red-flag/34..36, faq-red-flag/06"),
    JDG_05("red-flag/24, red-flag/30, faq-red-flag/06"),
    JDG_06("red-flag/14..21, red-flag/25, faq-red-flag/05"),
    JDG_07("red-flag/15, red-flag/21, red-flag/29, red-flag/32"),
    JDG_08("red-flag/11..24"),
    JDG_09("red-flag/36"),
    JDG_10("red-flag/25..26, faq-red-flag/05"),
    JDG_11("faq-red-flag/05"),
    JDG_12("red-flag/07, red-flag/26"),
    JDG_13("red-flag/04, red-flag/06, faq-red-flag/01"),
    JDG_16("red-flag/09"),
    JDG_21("red-flag/16..18, faq-red-flag/05"),
    JDG_22("red-flag/30, wrong-first-step/16"),
    JDG_28("red-flag/15, red-flag/29"),
    JDG_29("faq-red-flag/05, red-flag/18"),
    JDG_23("wrong-first-step/03..04"),
    JDG_24("wrong-first-step/09..14"),
    JDG_25("invite/13, repeated-no/01"),
    JDG_26("red-flag/06"),
    JDG_27("policy/outside-the-source"),
    JDG_17("red-flag/38..39, faq-red-flag/06"),
    JDG_18("red-flag/32, wrong-first-step/16"),
    JDG_19("red-flag/07, red-flag/11"),
    JDG_30("red-flag/04..11"),
    RSN_01("reasons-given/02..03, invite/16, faq-why/04"),
    RSN_02("reasons-given/04..06, steps/13"),
    RSN_03("reasons-given/07..08, invite/05, lower-doors/06, lower-doors/12"),
    RSN_04("reasons-given/09..10, lower-doors/12"),
    RSN_05("steps/10..13, lower-doors/07..08"),
    RSN_08("invite/03..06"),
    RSN_09("lower-doors/10, lower-doors/14..16, steps/20..21"),
    RSN_10("lower-doors/14..15"),
    RSN_11("lower-doors/12, steps/21"),
    RSN_12("cost/01..08"),
    RSN_13("steps/19..21, cost/06"),
    RSN_15("invite/14..16, steps/16..18"),
    RSN_18("why-refuses/00, faq-why/01"),
    RSN_19("invite/14..16"),
    RSN_20("reasons-given/01, lower-doors/04..16"),
    RSN_21("lower-doors/14..15"),
    ASKING_01("timeline/08, wrong-first-step/19"),
    ASKING_02("what-now/03"),
    ASKING_03("steps/01"),
    ASKING_04("repeated-no/10..11"),
    ASKING_05("repeated-no/01..04"),
    ASKING_06("invite/14, repeated-no/01"),
    ASKING_07("steps/01"),
    PLN_01("steps/01..21, intro/07, what-now/04"),
    PLN_02("invite/14..16, steps/16..18"),
    PLN_03("steps/18..21"),
    PLN_04("invite/13, repeated-no/01, steps/14"),
    PLN_06("repeated-no/01..17, intro/09"),
    PLN_06A("repeated-no/04, repeated-no/08..11"),
    PLN_09("repeated-no/10, repeated-no/12..17"),
    PLN_09A("repeated-no/10..11"),
    PLN_10("timeline/06, repeated-no/13"),
    PLN_11("what-now/03..04"),
    PLN_12("timeline/08, wrong-first-step/19..20"),
    PLN_13("repeated-no/18..21"),
    PLN_14("red-flag/39, wrong-first-step/17..18"),
    PLN_15("steps/02, steps/14, invite/11..13"),
    PLN_16("reasons-given/11..12, reasons-given/16"),
    PLN_17("steps/01..05"),
    PLN_18("steps/19..20"),
    TIM_NO_WINDOW("timeline/01..03, timeline/10"),
    TIM_NOT_STARTED("timeline/03"),
    TIM_OPEN_MOVEMENT("timeline/05..10"),
    TIM_OPEN_NO_MOVEMENT("timeline/03..04"),
    TIM_OPEN_UNASSESSED("timeline/04"),
    TIM_OVER_UNASSESSED("timeline/04"),
    TIM_OVER_MOVEMENT("timeline/10"),
    TIM_OVER_FLAT("timeline/11..13, kids/06"),
    TIM_OVER_WARM("timeline/11, timeline/02..03"),
    TIM_OVER_WARMTH_UNKNOWN("timeline/11"),
    TIM_CONFLICTED("red-flag/07, timeline/10..11"),
    TIM_SUSPENDED("wrong-first-step/03"),
    TML_01("timeline/01..03"),
    TML_07("timeline/02..03"),
    TML_08("timeline/03"),
    BND_02("invite/12..13, steps/14"),
    BND_03("solo/18, steps/15"),
    BND_05("steps/15"),
    BND_01("repeated-no/12..14"),
    BND_04("repeated-no/14, steps/15"),
    BND_07("steps/15"),
    SUP_01("cost/01..08"),
    SUP_02("cost/01"),
    SUP_03("cost/05..06, wrong-first-step/07"),
    SUP_03B("cost/06"),
    SUP_03C("solo/22, lower-doors/11"),
    SUP_04("kids/03..08"),
    SUP_05("kids/05..07"),
    SUP_06("lower-doors/22, what-now/06"),
    SUP_07("lower-doors/22"),
    SUP_08("is-it-me/02..07"),
    SUP_09("is-it-me/04, solo/09"),
    SUP_10("is-it-me/04..05"),
    SUP_11("solo/02..05"),
    SUP_12("solo/05..06, solo/19..20, what-now/06..08"),
    SUP_13("faq-one-goes/01..06"),
    SUP_14("solo/11..16, cost/04"),
    SUP_15("solo/17, cost/04"),
    SUP_16("solo/18, invite/19"),
    SUP_17("solo/21..24, what-now/06"),
    SUP_18("cost/07, solo/22");

    private final Set<String> passages;

    Row(String passages) {
        this.passages = spellOut(passages);
    }

    /** The rows that cite one of these passages. */
    static EnumSet<Row> citing(String passages) {
        Set<String> wanted = spellOut(passages);
        EnumSet<Row> citing = EnumSet.noneOf(Row.class);
        for (Row row : values()) {
            for (String passage : row.passages) {
                if (wanted.contains(passage)) {
                    citing.add(row);
                }
            }
        }
        return citing;
    }

    private static Set<String> spellOut(String passages) {
        Set<String> single = new HashSet<>();
        for (String part : passages.split(", ")) {
            int slash = part.indexOf('/');
            int dots = part.indexOf("..");
            if (dots < 0) {
                single.add(part);
                continue;
            }
            int first = Integer.parseInt(part.substring(slash + 1, dots));
            int last = Integer.parseInt(part.substring(dots + 2));
            for (int n = first; n <= last; n++) {
                single.add(part.substring(0, slash) + (n < 10 ? "/0" : "/") + n);
            }
        }
        return single;
    }
}
