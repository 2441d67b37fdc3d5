package io.nextmove.examples.house;

import static io.nextmove.situation.Answer.NO;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.HouseFacts;
import io.nextmove.HouseRules;
import io.nextmove.Settings;
import io.nextmove.Texts;
import io.nextmove.outline.Part;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** A referral service for couples: its own rules, steps, numbers and wording, on top of the library's. */
public final class ReferralService {
    private final GuidanceEngine engine;

    /** The service with the files of a folder. */
    public ReferralService(Path folder) {
        Texts texts = GuidanceEngine.load().texts().with(Texts.read(folder.resolve("texts.properties")));
        engine = GuidanceEngine.builder()
                .texts(texts)
                .settings(Settings.read(folder.resolve("settings.properties")))
                .rules(HouseRules.read(folder.resolve("rules.drl")))
                .build();
    }

    /** The engine, for whoever asks and is not known. */
    public GuidanceEngine engine() {
        return engine;
    }

    /** The engine, for whoever asks and is known. */
    public GuidanceEngine engine(boolean client, int weeksToWait, String branch) {
        return engine.with(HouseFacts.of(Map.of("client", client, "weeksToWait", weeksToWait, "branch", branch)));
    }

    /** Prints two answers, before and after the waiting list has grown. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length == 0 ? "examples/house/ours" : arguments[0]);
        ReferralService service = new ReferralService(folder);
        Situation situation = Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(s ->
                        s.physicalAbuse(NO).sexualAbuse(NO).coerciveControl(NO).afraidOfPartner(NO))
                .refusal(r -> r.status(RefusalStatus.REFUSING).reasons(RefusalReason.BURNED_BY_THERAPIST))
                .build();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(out, service.engine(false, 2, "south").advise(situation));
        out.println("--- with ten weeks to wait ---\n");
        print(out, service.engine(false, 10, "south").advise(situation));
    }

    private static void print(PrintStream out, Guidance answer) {
        answer.outline().sections().stream()
                .filter(section -> section.part() != Part.MORE)
                .forEach(section -> {
                    if (!section.heading().isEmpty()) {
                        out.println(section.heading());
                    }
                    section.items().forEach(item -> out.println("- " + item.text()));
                    out.println();
                });
    }
}
