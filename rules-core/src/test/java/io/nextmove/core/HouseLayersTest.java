package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextmove.GuidanceEngine;
import io.nextmove.HouseFacts;
import io.nextmove.HouseRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of a service where nothing compiles them; what they do is tested in {@code integrations/house}. */
class HouseLayersTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_missing_is_named() throws IOException {
        HouseRules rules = HouseRules.read(Files.writeString(folder.resolve("our.drl"), "rule \"x\" when then end"));
        assertThatThrownBy(() -> GuidanceEngine.builder().rules(rules).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nothing on the class path compiles rules of a service: add io.nextmove:nextmove-house");
    }

    @Test
    void an_engine_without_such_rules_knows_no_facts_of_a_service() {
        GuidanceEngine engine = GuidanceEngine.load();
        assertThat(engine.with(HouseFacts.none())).isSameAs(engine);
        assertThatThrownBy(() -> engine.with(HouseFacts.of(Map.of("client", true))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HouseFacts.of(Map.of("client", 1.5)))
                .hasMessage("`client` must be a Boolean, an Integer or a String");
    }
}
