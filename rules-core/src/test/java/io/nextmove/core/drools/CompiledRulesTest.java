package io.nextmove.core.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.nextmove.GuidanceEngine;
import io.nextmove.core.Engines;
import io.nextmove.core.catalog.RuleCatalog;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that are not those that were built together with the library are refused in one line, and answer nothing. */
class CompiledRulesTest {
    private static final RuleCatalog CATALOG = Engines.CATALOG;
    private static final String REMEDY = "; build the library again with Maven";
    private static final String DROOLS = "META-INF/maven/org.drools/drools-base/pom.properties";
    /** A jar of another version of Drools, which the build puts there. */
    private static final Path OTHER_DROOLS = Path.of("target/other-drools/drools-base-10.1.0.jar");

    // Another set of rules.

    @Test
    void a_rule_that_is_removed_from_the_compiled_rules_is_missed() {
        assertRefused(
                model(rules -> rules.removeIf(rule -> id(rule).equals("SAF-02.1"))),
                "the compiled rules are not those of the rule catalog: missing [SAF-02.1]" + REMEDY);
    }

    @Test
    void all_rules_that_are_removed_are_missed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CompiledRules.of(List.of(), CATALOG))
                .withMessageStartingWith("the compiled rules are not those of the rule catalog: missing [")
                .withMessageEndingWith("]" + REMEDY);
    }

    @Test
    void a_rule_that_is_added_to_the_compiled_rules_is_noticed() {
        assertRefused(
                model(rules -> rules.add(as(rules.get(0), "A rule of another build", "ZZZ-01"))),
                "the compiled rules are not those of the rule catalog: not in the catalog [ZZZ-01]" + REMEDY);
    }

    @Test
    void a_rule_that_takes_the_place_of_another_is_noticed() {
        assertRefused(
                model(rules -> rules.replaceAll(r -> id(r).equals("SAF-02.1") ? as(r, r.getName(), "ZZZ-01") : r)),
                "the compiled rules are not those of the rule catalog: missing [SAF-02.1], not in the catalog [ZZZ-01]"
                        + REMEDY);
    }

    @Test
    void a_rule_without_an_id_is_noticed() {
        assertRefused(
                model(rules -> rules.add(as(rules.get(0), "A rule of another build", null))),
                "the compiled rules are not those of the rule catalog: not in the catalog []" + REMEDY);
    }

    @Test
    void a_second_rule_of_the_same_id_is_noticed() {
        assertRefused(
                model(rules -> rules.add(as(rules.get(0), "A rule of another build", "SAF-02.1"))),
                "the compiled rules have rule SAF-02.1 twice" + REMEDY);
    }

    @Test
    void two_rules_of_the_same_sentence_are_noticed() {
        assertRefused(
                model(rules -> rules.replaceAll(
                        r -> id(r).equals("SAF-02.1") ? as(r, rules.get(0).getName(), "SAF-02.1") : r)),
                "the compiled rules have the sentence of rule SAF-02.1 twice" + REMEDY);
    }

    private interface Change {
        void of(List<Rule> rules);
    }

    private static Model model(Change change) {
        Model shipped = Engines.COMPILED.models().get(0);
        List<Rule> rules = new ArrayList<>(shipped.getRules());
        change.of(rules);
        assertThat(rules).usingElementComparator((a, b) -> a == b ? 0 : 1).isNotEqualTo(shipped.getRules());
        return new ModelImpl(shipped.getName())
                .withGlobals(shipped.getGlobals())
                .withRules(rules);
    }

    private static String id(Rule rule) {
        return rule.getMetaData("id").toString().replace("\"", "");
    }

    private static Rule as(Rule rule, String name, String id) {
        return (Rule) Proxy.newProxyInstance(
                Rule.class.getClassLoader(), new Class<?>[] {Rule.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getName")) {
                        return name;
                    }
                    return method.getName().equals("getMetaData") && arguments != null
                            ? id
                            : method.invoke(rule, arguments);
                });
    }

    private static void assertRefused(Model model, String message) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CompiledRules.of(List.of(model), CATALOG))
                .withMessage(message);
    }

    // Other classes.

    /** A loader of the rules for which a resource, and the class in it, is another one or missing. */
    private static final class Altered extends ClassLoader {
        private final String resource;
        private final UnaryOperator<byte[]> change;

        /** @param change gives the other content, or null where it is missing */
        Altered(String resource, UnaryOperator<byte[]> change) {
            super(CompiledRulesTest.class.getClassLoader());
            this.resource = resource;
            this.change = change;
        }

        private byte[] content(String name) {
            try (InputStream in = getParent().getResourceAsStream(name)) {
                byte[] content = in == null ? new byte[0] : in.readAllBytes();
                return name.equals(resource) ? change.apply(content) : content;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            if (!name.equals(resource)) {
                return getParent().getResourceAsStream(name);
            }
            byte[] content = content(name);
            return content == null ? null : new ByteArrayInputStream(content);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.nextmove.rules.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                byte[] content = content(name.replace('.', '/') + ".class");
                if (content == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, content, 0, content.length);
            }
        }
    }

    @Test
    void the_rules_load_where_nothing_is_altered() {
        assertThat(CompiledRules.load(CATALOG, new Altered("", content -> content))
                        .models())
                .isNotEmpty();
    }

    /** One class of each kind: the rules, what they are made of, and their conditions and consequences. */
    static Stream<String> classes() {
        List<String> all = CATALOG.modelClasses();
        assertThat(all).hasSizeGreaterThan(300);
        return Stream.of(
                        "Rules",
                        "DomainClassesMetadata",
                        "Rules.*RuleMethods",
                        "P..\\/LambdaPredicate",
                        "P..\\/LambdaConsequence")
                .map(kind -> all.stream()
                        .filter(name -> name.matches("io/nextmove/rules/" + kind + "[^/]*\\.class"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no class " + kind + " in " + all.subList(0, 20))));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void a_class_that_is_another_one_is_refused(String resource) {
        assertRefused(
                new Altered(resource, CompiledRulesTest::another),
                "the classes of the compiled rules are not those that were built" + REMEDY);
    }

    /** The same class but for the name of an attribute that no code needs: it loads, and is not the one that was built. */
    private static byte[] another(byte[] content) {
        byte[] other = Arrays.copyOf(content, content.length);
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("SourceFile");
        assertThat(at).as("a name that no code needs").isPositive();
        other[at] = 's';
        return other;
    }

    @ParameterizedTest
    @MethodSource("classes")
    void a_class_that_is_missing_is_named(String resource) {
        Altered loader = new Altered(resource, content -> null);
        Throwable refused = catchThrowable(() -> CompiledRules.load(CATALOG, loader));
        assertThat(refused).isExactlyInstanceOf(IllegalStateException.class);
        String name = resource.substring(resource.lastIndexOf('/') + 1).replace(".class", "");
        assertThat(refused.getMessage()).contains("class", "is missing", name).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "Drools-Model-Version:10.2.0\n"})
    void a_list_of_rules_that_is_missing_or_empty_is_refused(String list) {
        assertRefused(new Altered(CompiledRules.MODEL, content -> null), "the jar has no compiled rules" + REMEDY);
        Throwable refused = catchThrowable(() -> CompiledRules.load(
                CATALOG, new Altered(CompiledRules.MODEL, content -> list.getBytes(StandardCharsets.UTF_8))));
        assertThat(refused).isExactlyInstanceOf(IllegalStateException.class);
        assertThat(refused.getMessage())
                .startsWith("the compiled rules ")
                .endsWith(REMEDY)
                .doesNotContain("\n");
    }

    // Another version of Drools.

    @Test
    void a_drools_of_another_version_is_refused() {
        assertRefused(
                new Altered(DROOLS, content -> "version=10.1.0".getBytes(StandardCharsets.UTF_8)),
                "the rules were compiled with Drools 10.2.0, and Drools 10.1.0 is on the class path; use Drools 10.2.0");
    }

    @Test
    void an_engine_does_not_load_with_a_drools_of_another_version() throws IOException, ReflectiveOperationException {
        List<URL> path = new ArrayList<>(List.of(OTHER_DROOLS.toUri().toURL()));
        assertThat(OTHER_DROOLS).isRegularFile();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(url(entry));
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Class<?> engine = loader.loadClass(GuidanceEngine.class.getName());
            assertThat(engine).isNotSameAs(GuidanceEngine.class);
            Throwable refused = catchThrowable(() -> engine.getMethod("load").invoke(null));
            assertThat(refused).isInstanceOf(InvocationTargetException.class);
            assertThat(refused.getCause())
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("the rules were compiled with Drools 10.2.0, and Drools 10.1.0 is on the class path;"
                            + " use Drools 10.2.0");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(String entry) throws MalformedURLException {
        return new File(entry).toURI().toURL();
    }

    private static void assertRefused(ClassLoader loader, String message) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CompiledRules.load(CATALOG, loader))
                .withMessage(message);
    }
}
