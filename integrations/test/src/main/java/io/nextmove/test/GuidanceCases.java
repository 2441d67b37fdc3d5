package io.nextmove.test;

import io.nextmove.json.CaseFiles;
import io.nextmove.json.GuidanceCase;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test method once for each case of case files, under the id and the title of the case. The method takes a
 * {@link GuidanceCase}.
 *
 * <pre>{@code
 * @GuidanceCases("classpath:cases")
 * void our_cases(GuidanceCase one) {
 *     assertThat(ENGINE.advise(one.situation())).as(one.id()).meets(one.expect());
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(CaseArguments.class)
public @interface GuidanceCases {
    /** The scenarios that the library itself is tested with. */
    String SHIPPED = CaseFiles.CLASS_PATH + "io/nextmove/scenarios";

    /** Where the cases are, as {@link CaseFiles#read} has it. */
    String[] value();
}
