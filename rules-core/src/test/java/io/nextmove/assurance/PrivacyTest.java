package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.explain.Explanations;
import io.nextmove.explain.PlannedInvitation;
import io.nextmove.move.Considered;
import io.nextmove.move.Move;
import io.nextmove.reply.Draft;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import io.nextmove.source.Citation;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.drools.core.reteoo.ObjectTypeNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Nothing that was told, and nothing that was answered, leaves by the side: no log, no exception, no printing, no file,
 * no property, no thread.
 */
class PrivacyTest {
    /** What a service sets, and the file that it is read from: no facts. */
    private static final Set<String> OF_A_SERVICE =
            Set.of("Settings", "Texts", "PropertyFile", "HouseRules", "HouseMove", "HouseFact");
    /** What only an engine with rules of a service makes; HouseRulesTest prints it. */
    private static final Set<String> WITH_RULES_OF_A_SERVICE =
            Set.of("io.nextmove.HouseAdvice$Step", "io.nextmove.HouseAdvice$Note", "io.nextmove.HouseFacts");

    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final int EXPLAINED = 5;
    private static final int ANSWERS = 100;
    private static final Situation CLEARED = Facts.NOTHING.toBuilder()
            .safety(s -> s.physicalAbuse(Certainty.NO)
                    .sexualAbuse(Certainty.NO)
                    .coerciveControl(Certainty.NO)
                    .afraidOfPartner(Answer.NO))
            .build();
    private static final String MARK = "MARKER";
    static final Path API = Path.of("../rules-api/target/classes");
    static final Path CORE = Path.of("target/classes");

    private static final List<String> RECORDED = List.of(
            "jdk.FileRead",
            "jdk.FileWrite",
            "jdk.SocketRead",
            "jdk.SocketWrite",
            "jdk.ThreadStart",
            "jdk.ProcessStart");

    /** Texts shorter than this occur anywhere by chance. */
    private static final int LONG_ENOUGH = 8;

    /** Everything that is done with the library here, in a class loader where it starts anew. */
    public static final class Session implements Supplier<Map<String, Set<String>>> {
        /** For the loader of the session. */
        public Session() {}

        @Override
        public Map<String, Set<String>> get() {
            GuidanceEngine engine = GuidanceEngine.load();
            LoggerFactory.getLogger(ObjectTypeNode.class).trace("probe of the log");
            SplittableRandom random = new SplittableRandom(11);
            Set<String> secret = new TreeSet<>();
            for (int i = 0; i < ANSWERS; i++) {
                Situation s = marked(Situations.random(random), i);
                Guidance answer = engine.advise(s);
                secret.addAll(secrets(s, answer));
                if (i < EXPLAINED) {
                    explanations(engine, s).forEach(record -> secret.addAll(words(record)));
                }
            }
            Set<String> messages = new TreeSet<>();
            for (Throwable failure : failures(engine)) {
                for (Throwable t = failure; t != null; t = t.getCause()) {
                    messages.add(t.toString());
                }
            }
            secret.removeIf(text -> text.length() < LONG_ENOUGH);
            return Map.of("secret", secret, "messages", messages);
        }
    }

    /** A situation in which whatever can be a marker is one. */
    private static Situation marked(Situation s, int n) {
        LocalDate asOf = LocalDate.of(4711, 1, 1).plusDays(n);
        return Facts.situation(asOf, Facts.told(s)).toBuilder()
                .plannedStatements(PlannedStatement.named(MARK + n).build())
                .timeline(t -> t.windowStart(asOf.minusYears(1))
                        .windowEnd(asOf.plusYears(1))
                        .movement(Movement.of(MovementSign.AGREED_TO_ONE_SESSION, asOf.minusDays(7))))
                .invitation(i -> i.stoppedAskingOn(asOf.minusMonths(7)))
                .build();
    }

    /** What must not be seen of a situation and its answer: ids, dates, names of values, paths of facts, every text. */
    private static Set<String> secrets(Situation s, Guidance answer) {
        Set<String> secrets = new HashSet<>();
        Facts.told(s).forEach((fact, value) -> {
            secrets.add(fact.path());
            secrets.addAll(words(value));
        });
        secrets.add(s.asOf().toString());
        Texts.all(answer).forEach(t -> secrets.add(t.words()));
        answer.moves().forEach(m -> secrets.addAll(List.of(m.move().name(), m.title())));
        answer.missteps().forEach(m -> secrets.add(m.misstep().name()));
        answer.notices().forEach(m -> secrets.add(m.notice().name()));
        answer.questions().forEach(q -> secrets.add(q.fact().path()));
        secrets.remove("");
        return secrets;
    }

    private static Set<String> words(Object value) {
        Set<String> words = new HashSet<>();
        if (value instanceof Collection<?> several) {
            several.forEach(v -> words.addAll(words(v)));
        } else if (value instanceof Map<?, ?> map) {
            words.addAll(words(map.keySet()));
            words.addAll(words(map.values()));
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(v -> words.addAll(words(v)));
        } else if (value instanceof Record || isOfFacts(value)) {
            parts(value).forEach(part -> words.addAll(words(part)));
        } else if (value instanceof Enum<?> constant) {
            words.add(constant.name());
        } else if (!(value instanceof OptionalInt)) {
            words.add(value.toString());
        }
        return words;
    }

    /** Whether it is a situation or one of its groups of facts, which are classes with a builder and no records. */
    private static boolean isOfFacts(Object value) {
        return Stream.of(value.getClass().getDeclaredClasses())
                        .anyMatch(type -> type.getSimpleName().equals("Builder"))
                && value.getClass().getPackage() == Situation.class.getPackage();
    }

    /** What a record holds, or a situation or a group of its facts. */
    private static List<Object> parts(Object holder) {
        Stream<Method> accessors = holder instanceof Record
                ? Stream.of(holder.getClass().getRecordComponents()).map(RecordComponent::getAccessor)
                : Stream.of(holder.getClass().getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .map(field -> accessor(holder.getClass(), field.getName()));
        return accessors.map(accessor -> read(accessor, holder)).toList();
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object read(Method accessor, Object holder) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Every failure that a caller can provoke. */
    @SuppressWarnings("unchecked")
    private static List<Throwable> failures(GuidanceEngine engine) {
        LocalDate day = LocalDate.of(4711, 1, 1);
        LocalDate tooLate = LocalDate.of(14711, 1, 1);
        Situation marked = marked(Facts.NOTHING, 0);
        Guidance answer = engine.advise(marked);
        Explanations explanations = engine.explanations();
        Fact<Object> asked = (Fact<Object>)
                explanations.interview(marked).next().orElseThrow().fact();
        Fact<Object> other = (Fact<Object>) (Fact<?>) Fact.SAFETY_SUICIDE_RISK;
        List<Throwable> failures = new ArrayList<>();
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> engine.advise(null),
                () -> Situation.asOf(null).build(),
                () -> Situation.asOf(tooLate).build(),
                () -> Situation.asOf(day).considering((Considered) null).build(),
                () -> PlannedStatement.named(MARK.repeat(20)).build(),
                () -> Movement.of(MovementSign.AGREED_TO_ONE_SESSION, tooLate),
                () -> Situation.asOf(day)
                        .timeline(t -> t.monthsWaitedBefore(4711))
                        .build(),
                () -> Situation.asOf(day)
                        .timeline(t -> t.monthsWaitedBefore(-4711))
                        .build(),
                () -> Situation.asOf(day).timeline(t -> t.windowEnd(tooLate)).build(),
                () -> Fact.of(MARK),
                () -> explanations.whyNot(null, Move.SET_A_WINDOW),
                () -> explanations.whyNot(marked, null),
                () -> explanations.compare(null, marked),
                () -> explanations.compare(marked, null),
                () -> explanations.whatWouldChange(null, Move.SET_A_WINDOW),
                () -> explanations.whatWouldChange(marked, null),
                () -> explanations.nextQuestions(null),
                () -> explanations.interview(null),
                () -> explanations.interview(marked).answer(null, MARK),
                () -> explanations.interview(marked).answer(asked, null),
                () -> explanations.interview(marked).answer(asked, MARK),
                () -> explanations.interview(marked).answer(other, MARK),
                () -> explanations.reviewStatement(
                        null, marked.plannedStatements().get(0)),
                () -> explanations.reviewStatement(CLEARED, null),
                () -> explanations.reviewInvitation(CLEARED, null),
                () -> answer.record(null),
                () -> answer.record(marked(Facts.NOTHING, 1)),
                () -> answer.recordWithFacts(marked(Facts.NOTHING, 1)))) {
            failures.add(failure(call));
        }
        for (Object record : records(marked(Facts.NOTHING, 0))) {
            if (record instanceof Record told) {
                failures.addAll(withNulls(told));
            }
        }
        groups().forEach(group -> failures.addAll(withNulls(group)));
        return failures;
    }

    private static Throwable failure(ThrowingCallable call) {
        Throwable failure = catchThrowable(call);
        assertThat(failure).isNotNull();
        return failure;
    }

    /** What is thrown where a record is made once more, each time with another component missing. */
    private static List<Throwable> withNulls(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        List<Throwable> thrown = new ArrayList<>();
        for (int missing = 0; missing < components.length; missing++) {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = i == missing ? null : read(components[i].getAccessor(), record);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            thrown.add(failure(() -> record.getClass().getConstructor(types).newInstance(values))
                    .getCause());
        }
        return thrown;
    }

    /** The groups of facts of a situation. */
    private static List<Class<?>> groups() {
        return Stream.of(Situation.class.getMethods())
                .<Class<?>>map(Method::getReturnType)
                .filter(type -> type != Situation.class
                        && Stream.of(type.getDeclaredClasses())
                                .anyMatch(c -> c.getSimpleName().equals("Builder")))
                .distinct()
                .toList();
    }

    /** What is thrown where a group of facts is built, each time with another fact that is null. */
    private static List<Throwable> withNulls(Class<?> group) {
        List<Throwable> thrown = new ArrayList<>();
        for (Method setter : group.getDeclaredClasses()[0].getMethods()) {
            if (setter.getParameterCount() == 1
                    && setter.getReturnType() == setter.getDeclaringClass()
                    && !setter.getParameterTypes()[0].isPrimitive()) {
                thrown.add(failure(() -> {
                            Object unknown = group.getField("UNKNOWN").get(null);
                            Object builder = group.getMethod("toBuilder").invoke(unknown);
                            setter.invoke(builder, (Object) null);
                            Method build = setter.getDeclaringClass().getDeclaredMethod("build");
                            build.setAccessible(true);
                            build.invoke(builder);
                        })
                        .getCause());
            }
        }
        return thrown;
    }

    /** The records of every explanation of a situation. */
    private static List<Object> explanations(GuidanceEngine engine, Situation s) {
        Guidance answer = engine.advise(s);
        PlannedInvitation invitation = new PlannedInvitation(
                Answer.YES,
                Answer.NO,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.YES,
                Answer.NO,
                Answer.UNKNOWN,
                Answer.UNKNOWN);
        Explanations explanations = engine.explanations();
        List<Object> records = new ArrayList<>();
        for (Move move : Move.values()) {
            records.addAll(records(answer.why(move)));
            records.addAll(records(explanations.whyNot(s, move)));
        }
        records.addAll(records(answer.recordWithFacts(s)));
        records.addAll(records(explanations.compare(Facts.NOTHING, s)));
        records.addAll(records(explanations.whatWouldChange(Facts.NOTHING, Move.LEAD_WITH_GOAL_AND_OWN_PAIN)));
        records.addAll(records(explanations.nextQuestions(Facts.NOTHING)));
        records.addAll(records(explanations.interview(Facts.NOTHING).next()));
        records.addAll(records(explanations.reviewInvitation(CLEARED, invitation)));
        records.addAll(records(invitation));
        records.addAll(records(engine.accept(s, Map.of())));
        Draft draft = new Draft(
                "You should leave him.",
                List.of(Move.OFFER_WORKSHOP),
                List.of(Fact.SAFETY_IMMEDIATE_DANGER),
                List.of(new Draft.Quotation("invite/14", "never said")));
        records.addAll(records(draft));
        records.addAll(records(engine.check(s, draft)));
        return records;
    }

    /** The records in something, itself included. */
    private static List<Object> records(Object value) {
        List<Object> records = new ArrayList<>();
        if (value instanceof Iterable<?> several) {
            several.forEach(v -> records.addAll(records(v)));
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(v -> records.addAll(records(v)));
        } else if (value instanceof Record || isOfFacts(value)) {
            records.add(value);
            if (value instanceof Citation citation) {
                records.addAll(records(citation.quote()));
            }
            parts(value).forEach(part -> records.addAll(records(part)));
        }
        return records;
    }

    @Test
    @SuppressWarnings("unchecked")
    void nothing_told_or_answered_is_logged_or_thrown() throws IOException, ReflectiveOperationException {
        List<String> logged = new ArrayList<>();
        Handler capture = new Handler() {
            @Override
            public synchronized void publish(LogRecord entry) {
                logged.add(entry.getLoggerName() + " " + entry.getMessage() + " "
                        + Arrays.toString(entry.getParameters()) + " " + entry.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        Map<String, Set<String>> seen;
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            root.setLevel(Level.ALL);
            root.addHandler(capture);
            Object session = loader.loadClass(Session.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            seen = ((Supplier<Map<String, Set<String>>>) session).get();
        } finally {
            root.removeHandler(capture);
            root.setLevel(level);
        }
        assertThat(logged).as("the log of Drools is captured").anyMatch(l -> l.contains("probe of the log"));
        assertThat(seen.get("messages")).hasSizeGreaterThan(90);
        Set<String> secrets = seen.get("secret");
        assertThat(secrets)
                .hasSizeGreaterThan(500)
                .anyMatch(t -> t.startsWith(MARK))
                .anyMatch(t -> t.contains("4711"));
        System.out.printf(
                "privacy: %,d answers, %,d lines logged at TRACE, %,d messages of failures, %,d texts looked for%n",
                ANSWERS, logged.size(), seen.get("messages").size(), secrets.size());
        String log = String.join("\n", logged);
        assertThat(secrets).noneMatch(log::contains);
        assertThat(seen.get("messages")).noneMatch(m -> m.contains(MARK) || m.contains("4711"));
        secrets.removeAll(Fact.all().stream().map(Fact::path).toList());
        secrets.remove("plannedStatements");
        assertThat(secrets).noneMatch(secret -> seen.get("messages").stream().anyMatch(m -> m.contains(secret)));
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(PrivacyTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The name under which a caller knows a record: its own, or that of the interface that it implements. */
    static String nameInApi(Object record) {
        return record.getClass().getSimpleName().replaceFirst("Data$", "");
    }

    @Test
    void no_type_of_the_api_prints_what_it_holds() throws IOException {
        Set<Class<?>> printed = new HashSet<>();
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < ANSWERS; i++) {
            Situation s = marked(Situations.random(random), i);
            List<Object> records = records(s);
            records.addAll(records(Advice.on(s)));
            if (i < EXPLAINED) {
                records.addAll(explanations(ENGINE, s));
            }
            for (Object record : records) {
                if (record.getClass().getPackageName().startsWith("io.nextmove")) {
                    printed.add(record.getClass());
                    assertThat(record).hasToString(nameInApi(record) + "[redacted]");
                }
            }
        }
        List<Class<?>> types = classes(API);
        classes(CORE).stream()
                .filter(type -> type.getPackageName().equals("io.nextmove.core.answer"))
                .forEach(types::add);
        for (Class<?> type : types) {
            if (OF_A_SERVICE.contains(type.getSimpleName()) || WITH_RULES_OF_A_SERVICE.contains(type.getName())) {
                continue;
            }
            if (type.isRecord() || type == Situation.class || groups().contains(type)) {
                assertThat(printed).contains(type);
            } else if (!type.isEnum() && !type.isInterface() && type != Fact.class) {
                assertThat(Arrays.stream(type.getDeclaredMethods()).map(Method::getName))
                        .as(type.getName())
                        .doesNotContain("toString");
            }
        }
        assertThat(printed).hasSizeGreaterThan(20);
    }

    /**
     * Enums are serializable by the language, and hold no fact: which constant was told is known only to the record that
     * holds it. Exceptions are too, and hold a message that names no value. What Drools compiles from the rules is code.
     */
    @Test
    void nothing_but_enums_and_exceptions_is_serializable() throws IOException {
        List<Class<?>> all = new ArrayList<>(classes(API));
        all.addAll(classes(CORE));
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all.stream()
                        .filter(Serializable.class::isAssignableFrom)
                        .filter(type -> !type.isEnum()
                                && !(type.getSuperclass() != null
                                        && type.getSuperclass().isEnum())
                                && !Throwable.class.isAssignableFrom(type)
                                && !type.getPackageName().equals("io.nextmove.rules"))
                        .map(Class::getName))
                .isEmpty();
    }

    /** Drools reads no property while it answers either. That it looks at a clock of its own is not ruled out here. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void answering_and_explaining_leave_no_file_and_no_thread_and_read_no_property() throws IOException {
        List<Situation> situations = situations();
        answerAndExplain(situations.subList(0, 200));
        Set<String> read = new TreeSet<>();
        Properties before = System.getProperties();
        Properties watched = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public String getProperty(String key) {
                note(key);
                return super.getProperty(key);
            }

            @Override
            public synchronized Object get(Object key) {
                note(key);
                return super.get(key);
            }

            private void note(Object key) {
                boolean here = StackWalker.getInstance()
                        .walk(frames -> frames.anyMatch(f -> f.getClassName().startsWith("io.nextmove.core.")));
                if (here) {
                    read.add(String.valueOf(key));
                }
            }
        };
        watched.putAll(before);
        Set<Thread> threads = Thread.getAllStackTraces().keySet();
        List<Path> files = openFiles();
        System.setProperties(watched);
        try {
            answerAndExplain(situations);
        } finally {
            System.setProperties(before);
        }
        assertThat(openFiles()).isEqualTo(files);
        assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(threads);
        assertThat(read).isEmpty();
    }

    /**
     * By what the JDK itself records; a file and a thread of the test's own show that it does. Classes are read when
     * the virtual machine wants them, which is nothing that the library does.
     */
    @Test
    void answering_and_explaining_read_and_write_no_file_and_no_socket_and_start_nothing(@TempDir Path folder)
            throws IOException, InterruptedException {
        List<Situation> situations = situations();
        answerAndExplain(situations);
        Path own = Files.writeString(folder.resolve("own"), "own");
        try (Recording recording = new Recording()) {
            RECORDED.forEach(event -> recording.enable(event).withThreshold(Duration.ZERO));
            recording.start();
            answerAndExplain(situations);
            try (InputStream in = new FileInputStream(own.toFile())) {
                in.readAllBytes();
            }
            Thread thread = new Thread(() -> {}, "own");
            thread.start();
            thread.join();
            recording.stop();
            recording.dump(folder.resolve("recorded"));
        }
        List<String> seen = RecordingFile.readAllEvents(folder.resolve("recorded")).stream()
                .filter(PrivacyTest::isOfThisThread)
                .map(e -> e.getEventType().getName() + " "
                        + (e.hasField("path") ? Path.of(e.getString("path")).getFileName() : ""))
                .filter(what -> !what.endsWith(".jar") && !what.endsWith(".class"))
                .distinct()
                .toList();
        assertThat(seen).containsExactlyInAnyOrder("jdk.FileRead own", "jdk.ThreadStart ");
    }

    private static boolean isOfThisThread(RecordedEvent event) {
        RecordedThread thread = event.hasField("parentThread") ? event.getThread("parentThread") : event.getThread();
        return thread != null
                && thread.getJavaThreadId() == Thread.currentThread().getId();
    }

    private static List<Situation> situations() {
        SplittableRandom random = new SplittableRandom(13);
        return Stream.generate(() -> Situations.random(random)).limit(1_000).toList();
    }

    private static void answerAndExplain(List<Situation> situations) {
        situations.forEach(ENGINE::advise);
        situations.subList(0, EXPLAINED).forEach(s -> explanations(ENGINE, s));
    }

    private static List<Path> openFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path file : open.sorted().toList()) {
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(Files.readSymbolicLink(file));
                }
            }
        }
        return files;
    }

    /** What reaches beyond the arguments of a call, by what the class files name; and when that is. */
    @Test
    void no_code_that_answers_names_a_clock_a_file_a_socket_a_thread_or_the_environment() throws IOException {
        Map<String, Set<String>> touching = new TreeMap<>();
        List<Path> files = new ArrayList<>(classFiles(API));
        files.addAll(classFiles(CORE));
        for (Path file : files) {
            Set<String> named = ConstantPool.of(file).touching();
            if (!named.isEmpty()) {
                touching.put(file.getFileName().toString().replace(".class", ""), named);
            }
        }
        assertThat(files).hasSizeGreaterThan(100);
        Set<String> resource = Set.of("java/lang/Class.getResourceAsStream");
        // Once, where an engine is loaded: resources of the jar, the hash of the compiled rules, and the context
        // loader.
        assertThat(touching)
                .containsEntry("RuleCatalog", resource)
                .containsEntry("AnswerTexts", resource)
                .containsEntry("Policy", resource)
                .containsEntry("DefinedTexts", resource)
                .hasEntrySatisfying(
                        "CompiledRules",
                        named -> assertThat(named)
                                .allMatch(n -> n.equals("java/lang/ClassLoader.getResourceAsStream")
                                        || n.startsWith("java/util/concurrent/CompletableFuture")
                                        || digests(n)))
                .containsEntry("NetworkMatcher", Set.of("java/lang/Thread"))
                .containsEntry("EngineLookup", Set.of("java/lang/Thread"))
                .containsEntry("HouseLayers", Set.of("java/lang/Thread"));
        // Once, where an explanation is first asked for; and the digests of the rules and of a situation.
        assertThat(touching)
                .hasEntrySatisfying("Digest", named -> assertThat(named).allMatch(PrivacyTest::digests))
                .hasEntrySatisfying("FactText", named -> assertThat(named).allMatch(PrivacyTest::digests));
        // Files: where a caller names a copy of the source, an index of its own, or what a service sets. The index
        // is otherwise a resource that is read where an engine is loaded.
        assertThat(touching)
                .containsOnlyKeys(
                        "RuleCatalog",
                        "AnswerTexts",
                        "Policy",
                        "DefinedTexts",
                        "CompiledRules",
                        "NetworkMatcher",
                        "Digest",
                        "EngineLookup",
                        "FactText",
                        "SourceText",
                        "DroolsEngineBuilder",
                        "Reviews",
                        "PropertyFile",
                        "Settings",
                        "HouseRules",
                        "HouseLayers",
                        "PassageIndex");
    }

    private static boolean digests(String named) {
        return named.startsWith("java/security/MessageDigest")
                || named.equals("java/security/NoSuchAlgorithmException");
    }

    static List<Class<?>> classes(Path folder) throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        for (Path file : classFiles(folder)) {
            String name = folder.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
            if (!name.endsWith("-info") && !name.startsWith("io.nextmove.rules.")) {
                try {
                    Class<?> type = Class.forName(name, false, PrivacyTest.class.getClassLoader());
                    if (!type.isAnonymousClass()) {
                        classes.add(type);
                    }
                } catch (ClassNotFoundException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return classes;
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".class")).sorted().toList();
        }
    }
}
