package io.nextmove.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How the packages of the API and of the core depend on each other. */
class ArchitectureTest {
    private static final String RULES = "io.nextmove.rules..";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.nextmove");

    @Test
    void packages_of_the_core_have_no_circles() {
        slices().matching("io.nextmove.(core.*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void one_package_knows_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.nextmove.core.drools..", RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void the_api_does_not_know_the_core() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.nextmove.core..",
                        "io.nextmove.passages..",
                        "io.nextmove.json..",
                        "io.nextmove.test..",
                        "io.nextmove.assurance..",
                        "io.nextmove.build..",
                        RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.nextmove.core..")
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        List<String> unmarked = packages()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void no_two_types_have_one_simple_name() {
        Map<String, List<String>> names = CLASSES.stream()
                .filter(c -> c.isTopLevelClass() && !c.getPackageName().startsWith("io.nextmove.rules"))
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(names.values()).allSatisfy(types -> assertThat(types).hasSize(1));
    }

    private static Stream<JavaPackage> packages() {
        return CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.getName().startsWith("io.nextmove.rules"));
    }
}
