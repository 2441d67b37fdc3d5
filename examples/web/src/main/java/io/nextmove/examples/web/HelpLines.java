package io.nextmove.examples.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The numbers of the operator that were checked lately enough. Where there is none, the general words of the answer stand. */
@Component
final class HelpLines {
    private final Clock clock;
    private final PageProperties properties;

    HelpLines(Clock clock, PageProperties properties) {
        this.clock = clock;
        this.properties = properties;
    }

    /** Those to show today; may be empty. */
    List<HelpLine> current() {
        LocalDate today = LocalDate.now(clock);
        LocalDate oldest = today.minus(properties.helpLinesCurrentFor());
        return properties.helpLines().stream()
                .filter(line -> !line.lastChecked().isBefore(oldest)
                        && !line.lastChecked().isAfter(today))
                .toList();
    }
}
