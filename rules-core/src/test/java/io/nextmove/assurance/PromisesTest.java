package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The page of promises lists every property, and nothing else. */
class PromisesTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+Invariants\\.\\w+)`");

    @Test
    void every_promise_has_its_property_and_every_property_its_promise() throws IOException {
        String page = Files.readString(Path.of("../docs/promises.md"));
        List<String> listed = TEST.matcher(page).results().map(m -> m.group(1)).toList();
        List<String> properties = Stream.of(
                        RulesInvariants.class, SafetyInvariants.class, WordingInvariants.class, OrderInvariants.class)
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods())
                        .filter(m -> m.isAnnotationPresent(Property.class) || m.isAnnotationPresent(Example.class))
                        .map(m -> c.getSimpleName() + "." + m.getName()))
                .toList();
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(properties);
    }
}
