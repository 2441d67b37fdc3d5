package io.nextmove.core.drools;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.evaluate.Consequences;
import io.nextmove.core.findings.RuleActions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.drools.base.util.Drools;
import org.drools.model.Consequence;
import org.drools.model.Model;
import org.drools.model.functions.Block1;

/**
 * The rules as they were compiled at build time, once it is certain that they are the rules of the catalog.
 *
 * <p>A rule that is missing from the compiled rules would be missing from every answer without a word. So the library starts
 * only if the compiled rules have exactly the rules of the catalog, if their classes are those that the build hashed, and if
 * the Drools on the class path is the version that they were compiled with.
 */
public final class CompiledRules implements Consequences {
    static final String MODEL = "META-INF/kie/io.nextmove/nextmove-core/drools-model";
    private static final String VERSION = "Drools-Model-Version:";
    private static final String DROOLS = "META-INF/maven/org.drools/drools-base/pom.properties";
    private static final String REMEDY = "; build the library again with Maven";

    private final List<Model> models;
    private final Map<String, Block1<RuleActions>> consequences = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    private CompiledRules(List<Model> models, RuleCatalog catalog) {
        this.models = models;
        for (Model model : models) {
            for (org.drools.model.Rule rule : model.getRules()) {
                String id = id(rule);
                if (consequences.put(id, block(rule.getDefaultConsequence())) != null) {
                    throw new IllegalStateException("the compiled rules have rule " + id + " twice" + REMEDY);
                }
                if (ids.put(rule.getName(), id) != null) {
                    throw new IllegalStateException(
                            "the compiled rules have the sentence of rule " + id + " twice" + REMEDY);
                }
            }
        }
        checkRules(catalog);
    }

    /**
     * Loads the compiled rules from the jar of the library.
     *
     * @throws IllegalStateException if they are not those of the catalog, or were compiled with another version of Drools;
     *     the message says what does not fit and what to do
     */
    public static CompiledRules load(RuleCatalog catalog) {
        return load(catalog, CompiledRules.class.getClassLoader());
    }

    static CompiledRules load(RuleCatalog catalog, ClassLoader loader) {
        List<String> lines = lines(loader);
        checkVersion(lines.get(0), version(loader));
        CompletableFuture<String> digest = CompletableFuture.supplyAsync(() -> digest(catalog.modelClasses(), loader));
        CompiledRules rules = new CompiledRules(models(lines.subList(1, lines.size()), loader), catalog);
        checkDigest(digest, catalog.modelHash());
        return rules;
    }

    /** Compiled rules that were not loaded from the jar, for a model that a caller compiled. */
    static CompiledRules of(List<Model> models, RuleCatalog catalog) {
        return new CompiledRules(models, catalog);
    }

    private static List<String> lines(ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no compiled rules" + REMEDY);
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            if (lines.isEmpty() || !lines.get(0).startsWith(VERSION)) {
                throw new IllegalStateException(
                        "the compiled rules do not name the Drools that compiled them" + REMEDY);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the compiled rules", e);
        }
    }

    private static List<Model> models(List<String> names, ClassLoader loader) {
        List<Model> models = new ArrayList<>(1);
        for (String name : names) {
            try {
                models.add(
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            } catch (InvocationTargetException e) {
                throw missing(e.getCause() == null ? e : e.getCause());
            } catch (ReflectiveOperationException | LinkageError e) {
                throw missing(e);
            }
        }
        return models;
    }

    /** A class that the compiled rules need is missing: name it, since building again would not help. */
    private static IllegalStateException missing(Throwable cause) {
        return new IllegalStateException(
                "the compiled rules do not load, because a class is missing: " + cause.getMessage()
                        + "; add what is missing to the class path, or build the library again with Maven",
                cause);
    }

    private static String id(org.drools.model.Rule rule) {
        Object id = rule.getMetaData("id");
        String text = id == null ? "" : id.toString();
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    // Integrity.

    private void checkRules(RuleCatalog catalog) {
        Set<String> cataloged = new TreeSet<>();
        for (Rule rule : catalog.rules()) {
            cataloged.add(rule.id());
        }
        Set<String> missing = new TreeSet<>(cataloged);
        missing.removeAll(consequences.keySet());
        Set<String> unknown = new TreeSet<>(consequences.keySet());
        unknown.removeAll(cataloged);
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalStateException("the compiled rules are not those of the rule catalog: "
                    + (missing.isEmpty() ? "" : "missing " + missing)
                    + (missing.isEmpty() || unknown.isEmpty() ? "" : ", ")
                    + (unknown.isEmpty() ? "" : "not in the catalog " + unknown)
                    + REMEDY);
        }
    }

    private static void checkDigest(CompletableFuture<String> digest, String expected) {
        String found;
        try {
            found = digest.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        if (!found.equals(expected)) {
            throw new IllegalStateException("the classes of the compiled rules are not those that were built" + REMEDY);
        }
    }

    /** The SHA-256 of the classes that the compiled rules consist of, in the order of their names. */
    private static String digest(List<String> classes, ClassLoader loader) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 14];
            for (String name : classes) {
                try (InputStream in = loader.getResourceAsStream(name)) {
                    if (in == null) {
                        throw new IllegalStateException("a class of the compiled rules is missing: " + name + REMEDY);
                    }
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        digest.update(buffer, 0, n);
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the compiled rules", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static void checkVersion(String line, String drools) {
        String compiled = line.substring(VERSION.length()).strip();
        if (!compiled.equals(drools)) {
            throw new IllegalStateException("the rules were compiled with Drools " + compiled + ", and Drools " + drools
                    + " is on the class path; use Drools " + compiled);
        }
    }

    /** The version of Drools on the class path. */
    private static String version(ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(DROOLS)) {
            if (in == null) {
                return Drools.getFullVersion();
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "an unknown version");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the version of Drools", e);
        }
    }

    // What the matcher needs.

    List<Model> models() {
        return models;
    }

    /** The id of the rule with that sentence. */
    String id(String sentence) {
        return Objects.requireNonNull(ids.get(sentence), "a rule that is not in the compiled rules");
    }

    Block1<RuleActions> consequence(String id) {
        return Objects.requireNonNull(consequences.get(id), "a rule that is not in the compiled rules");
    }

    /** What a consequence does, without what Drools wraps it in. */
    @SuppressWarnings("unchecked") // the one thing that rules are given is the actions
    private static Block1<RuleActions> block(Consequence consequence) {
        return consequence.getBlock() instanceof Block1.Impl wrapped
                ? (Block1<RuleActions>) wrapped.getLambda()
                : actions -> consequence.getBlock().execute(actions);
    }

    @Override
    public void apply(Rule rule, RuleActions actions) {
        apply(consequence(rule.id()), rule, actions);
    }

    static void apply(Block1<RuleActions> consequence, Rule rule, RuleActions actions) {
        try {
            consequence.execute(actions);
        } catch (Exception e) {
            throw new IllegalStateException("the consequence of rule " + rule.id() + " failed", e);
        }
    }
}
