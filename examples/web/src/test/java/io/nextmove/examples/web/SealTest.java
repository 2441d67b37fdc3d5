package io.nextmove.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {
    private final Served.Hours hours = new Served.Hours();
    private final Seal seal = seal();

    private Seal seal() {
        try {
            return new Seal(
                    hours, new PageProperties(URI.create("/"), Duration.ofHours(1), List.of(), Period.ofMonths(6), ""));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_was_sealed_opens_within_its_time() {
        String sealed = seal.close("2026-03-01|INVITER|c0;s|");

        assertThat(seal.open(sealed)).contains("2026-03-01|INVITER|c0;s|");
        hours.pass(Duration.ofHours(1));
        assertThat(seal.open(sealed)).isPresent();
        hours.pass(Duration.ofSeconds(1));
        assertThat(seal.open(sealed)).isEmpty();
    }

    @Test
    void it_shows_neither_what_nor_how_much_was_sealed() {
        assertThat(seal.close("a")).isNotEqualTo(seal.close("a")).hasSameSizeAs(seal.close("a".repeat(400)));
    }

    @Test
    void another_key_opens_nothing() {
        assertThat(seal().open(seal.close("a"))).isEmpty();
    }

    @Test
    void nonsense_opens_to_nothing() {
        for (String text : List.of("", "A", "AAAA", "A".repeat(40), "!", "A".repeat(1 << 16), "\u00e4")) {
            assertThat(seal.open(text)).isEmpty();
        }
    }
}
