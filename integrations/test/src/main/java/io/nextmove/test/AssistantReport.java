package io.nextmove.test;

import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import io.nextmove.reply.Fault;
import io.nextmove.reply.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which replies of an assistant to some cases would be stopped, and for what. It holds nothing of the replies. Immutable.
 *
 * <pre>{@code
 * AssistantReport report = AssistantReport.of(engine, assistant, CaseFiles.read("classpath:io/nextmove/scenarios"));
 * assertThat(report).stopsAtMost(2).neverHas(BARRED_MOVE, SAFETY_QUESTION_SKIPPED);
 * }</pre>
 */
public final class AssistantReport {
    private final int replies;
    private final Map<String, List<Finding>> stopped;

    private AssistantReport(int replies, Map<String, List<Finding>> stopped) {
        this.replies = replies;
        this.stopped = stopped;
    }

    /** Lets an assistant reply to each case and checks what it would send. What the assistant throws is thrown on. */
    public static AssistantReport of(GuidanceEngine engine, Assistant assistant, Collection<GuidanceCase> cases) {
        Map<String, List<Finding>> stopped = new LinkedHashMap<>();
        for (GuidanceCase one : cases) {
            List<Finding> findings = engine.check(one.situation(), assistant.reply(one.situation(), one.story()))
                    .findings();
            if (!findings.isEmpty()) {
                stopped.put(one.id(), findings);
            }
        }
        return new AssistantReport(cases.size(), stopped);
    }

    /** The number of replies. */
    public int replies() {
        return replies;
    }

    /** What was found in each reply that is stopped, by the id of the case, in the order of the cases. */
    public Map<String, List<Finding>> stopped() {
        return new LinkedHashMap<>(stopped);
    }

    /** The ids of the cases in whose replies each fault was found, in the order of {@link Fault}. */
    public Map<Fault, List<String>> faults() {
        Map<Fault, List<String>> faults = new EnumMap<>(Fault.class);
        stopped.forEach((id, findings) -> findings.stream()
                .map(Finding::fault)
                .distinct()
                .forEach(fault ->
                        faults.computeIfAbsent(fault, f -> new ArrayList<>()).add(id)));
        return faults;
    }

    /** The share of replies that are stopped, in percent, 0 to 100. */
    public double share() {
        return replies == 0 ? 0 : 100.0 * stopped.size() / replies;
    }

    /** The report: the shares, a line for each fault with the number of cases, and a line for each finding. */
    public String toText() {
        StringBuilder text = new StringBuilder(toString()).append('\n');
        faults().forEach((fault, ids) -> text.append(String.format(Locale.ROOT, "%5d  %s\n", ids.size(), fault)));
        stopped.forEach((id, findings) -> {
            text.append(id).append('\n');
            for (Finding finding : findings) {
                text.append("  ")
                        .append(finding.fault())
                        .append(" (")
                        .append(finding.place())
                        .append(")\n");
            }
        });
        return text.toString();
    }

    /** The shares, for example {@code 3 of 120 replies are stopped (2.5 %)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d replies are stopped (%.1f %%)", stopped.size(), replies, share());
    }
}
