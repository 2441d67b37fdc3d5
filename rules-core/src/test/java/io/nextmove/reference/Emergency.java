package io.nextmove.reference;

import io.nextmove.situation.LifeAtRisk;
import io.nextmove.situation.Safety;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The emergency lines of section 1: every one that holds, in their order. */
final class Emergency {
    private Emergency() {}

    static List<String> lines(Reading r) {
        List<String> lines = new ArrayList<>();
        if (!r.danger) {
            return lines;
        }
        Safety safety = r.s.safety();
        boolean now = safety.immediateDanger().yes();
        Set<LifeAtRisk> whose = safety.suicideWhose();
        boolean asker = r.riskToLife && whose.contains(LifeAtRisk.ASKER);
        boolean partner = r.riskToLife && whose.contains(LifeAtRisk.PARTNER);
        boolean threat = partner
                && !r.onlyBy
                && (r.abuseHold || r.doubt || r.s.departure().askerLeaningOut().yes());
        boolean notTold = whose.isEmpty() || whose.contains(LifeAtRisk.SOMEONE_ELSE);
        boolean sayIt = r.riskToLife && !now && !safety.immediateDanger().unsure() && !r.harmBy;
        add(lines, "EMG-DANGER", now && !r.planFalls);
        add(lines, "EMG-THROAT", now && !r.planFalls && safety.strangled().yes());
        add(lines, "EMG-OWN_LIFE", asker && !r.harmBy);
        add(lines, "EMG-OWN_LIFE_AND_HARM", asker && r.harmBy);
        add(lines, "EMG-PARTNERS_LIFE", partner && !threat);
        add(lines, "EMG-THREAT_TO_DIE", threat);
        add(lines, "EMG-CHILDS_LIFE", r.riskToLife && whose.contains(LifeAtRisk.CHILD));
        add(lines, "EMG-CHILD", now && r.childrenTold);
        add(lines, "EMG-MAY_HURT", now && r.onlyBy);
        add(lines, "EMG-WHOSE_NOT_TOLD", r.riskToLife && notTold);
        add(lines, "EMG-CANNOT_SPEAK", true);
        add(lines, "EMG-SAY_SO", sayIt);
        return lines;
    }

    private static void add(List<String> lines, String line, boolean holds) {
        if (holds) {
            lines.add(line);
        }
    }
}
