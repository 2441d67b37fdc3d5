package io.nextmove.core.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nextmove.core.Engines;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.evaluate.SignPhase;
import io.nextmove.core.findings.Findings;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkMatcherTest {
    private static final RuleCatalog CATALOG = Engines.CATALOG;
    private static final Situation NOTHING =
            Situation.asOf(LocalDate.of(2026, 3, 1)).build();
    private static final SignPhase HARM = new SignPhase(
            NOTHING.toBuilder().safety(s -> s.physicalAbuse(Certainty.YES)).build());

    @Test
    void what_was_told_in_one_evaluation_is_not_there_in_the_next() {
        Matcher network = network();
        assertThat(holding(network, HARM)).isNotEmpty().isEqualTo(holding(network, HARM));
        SignPhase nothing = new SignPhase(NOTHING);
        assertThat(holding(network, nothing))
                .isEqualTo(holding(network(), nothing))
                .isNotEqualTo(holding(network, HARM));
    }

    @Test
    void a_fact_that_is_open_is_refused_and_not_read_as_told() {
        Matcher network = network();
        Findings findings = new Findings(CATALOG);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.match(HARM, Set.of(Fact.SAFETY_PHYSICAL_ABUSE), findings))
                .withMessage("the compiled rules read every fact as it was told; interpret them for open facts");
        assertThat(findings.holding()).isEmpty();
    }

    private static Matcher network() {
        return NetworkMatcher.of(Engines.COMPILED, CATALOG);
    }

    private static List<Rule> holding(Matcher matcher, SignPhase input) {
        Findings findings = new Findings(CATALOG);
        matcher.match(input, Set.of(), findings);
        return findings.holding();
    }
}
