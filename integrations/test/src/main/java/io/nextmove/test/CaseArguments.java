package io.nextmove.test;

import io.nextmove.json.CaseFiles;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The cases of {@link GuidanceCases}. */
final class CaseArguments implements ArgumentsProvider, AnnotationConsumer<GuidanceCases> {
    private String[] locations = {};

    @Override
    public void accept(GuidanceCases annotation) {
        locations = annotation.value();
    }

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Stream.of(locations)
                .flatMap(location -> CaseFiles.read(location).stream())
                .map(one -> Arguments.of(Named.of(one.id() + ": " + one.title(), one)));
    }
}
