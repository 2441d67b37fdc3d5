package io.nextmove.house;

import io.nextmove.GuidanceEngine;
import io.nextmove.HouseRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of rules for tests. */
final class HouseFiles {
    /** Steps, notices and facts of a service. */
    static final String OWN = """
            move.referral = Call our referral desk, and they will find someone for you.
            move.referral.traits = SOLO
            move.together = Come to our open evening together.
            move.together.traits = JOINT, INVITES
            notice.hours = Our desk is open on weekdays.
            fact.client = boolean
            fact.weeks = number
            fact.branch = north, south
            """;

    private HouseFiles() {}

    /** A rule with a condition and a consequence. */
    static String rule(String id, String condition, String consequence) {
        return """
                rule "Rule %s of our service"
                    @id("%s")
                    @cites("house/handbook")
                    @footing("HOUSE")
                    @because("Our desk can help you here.")
                when
                    %s
                then
                    %s
                end
                """.formatted(id, id, condition, consequence);
    }

    /** An engine with rules that were written into a folder. */
    static GuidanceEngine engine(Path folder, String rules) {
        return engine(folder, rules, OWN);
    }

    static GuidanceEngine engine(Path folder, String rules, String own) {
        return GuidanceEngine.builder().rules(read(folder, rules, own)).build();
    }

    static HouseRules read(Path folder, String rules, String own) {
        try {
            Files.writeString(folder.resolve("our.properties"), own);
            return HouseRules.read(Files.writeString(folder.resolve("our.drl"), rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
