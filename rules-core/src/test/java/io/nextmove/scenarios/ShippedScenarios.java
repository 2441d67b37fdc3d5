package io.nextmove.scenarios;

import io.nextmove.json.CaseFiles;
import io.nextmove.json.GuidanceCase;
import java.util.List;

/** The shipped scenarios. */
public final class ShippedScenarios {
    private ShippedScenarios() {}

    /** All cases of all files, in the order of the file names. */
    public static List<GuidanceCase> all() {
        return CaseFiles.read(CaseFiles.CLASS_PATH + "io/nextmove/scenarios");
    }
}
