package io.nextmove.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.SituationDomain;
import io.nextmove.situation.Situation;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** The outlines of arbitrary situations keep the measures. */
@Domain(SituationDomain.class)
@PropertyDefaults(afterFailure = AfterFailureMode.SAMPLE_ONLY)
class OutlineInvariants {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();

    @Property
    void every_outline_keeps_every_measure(@ForAll Situation s) {
        assertThat(OutlineMeasures.faults(ENGINE.advise(s), s)).isEmpty();
    }

    @Property
    void whatever_is_shown_has_its_reason_in_a_sentence_to_the_asker(@ForAll Situation s) {
        assertThat(OutlineMeasures.withoutBecause(ENGINE.advise(s))).isEmpty();
    }
}
