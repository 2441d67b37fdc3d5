package io.nextmove.examples;

import io.nextmove.json.CaseFiles;
import io.nextmove.json.GuidanceCase;
import java.util.List;

/** The sample scenarios that come with the program. */
final class ScenarioFiles {
    private ScenarioFiles() {}

    /** All cases of all files, in the order of the file names. */
    static List<GuidanceCase> all() {
        return CaseFiles.read(CaseFiles.CLASS_PATH + "io/nextmove/scenarios");
    }
}
