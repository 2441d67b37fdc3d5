package io.nextmove.examples.web;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Measures pages beside a controller that returns the same page as constant text, in turns, over the loopback; then the
 * heap while people go their ways. A program, not a test: {@code Load SECONDS MINUTES}.
 */
final class Load {
    private static final int CONNECTIONS = 4;
    private static final int ROUNDS = 5;
    private static final int LAST_PERCENTILE = 99;
    private static final double MICROS = 1e3;

    private Load() {}

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        Duration block = Duration.ofSeconds(Long.parseLong(arguments[0]));
        Duration longest = Duration.ofMinutes(Long.parseLong(arguments[1]));
        ExecutorService people = Executors.newFixedThreadPool(CONNECTIONS);
        try (Served served = new Served()) {
            System.out.printf(
                    "%-28s %10s %10s %7s %10s %10s %7s%n",
                    "page", "page/s", "constant/s", "ratio", "p99 us", "const us", "ratio");
            for (Map.Entry<String, String> form : forms(served).entrySet()) {
                beside(people, served, form.getKey(), form.getValue(), block);
            }
            heap(people, served, longest);
        } finally {
            people.shutdown();
        }
    }

    /** The pages that are measured, with the form that leads to each. */
    private static Map<String, String> forms(Served served) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("first question", "choice=0");
        for (Persons person : List.of(Persons.ORDINARY, Persons.HARM, Persons.DANGER)) {
            List<HttpResponse<String>> pages = served.walk(person);
            String name = person.name().toLowerCase(Locale.ROOT);
            if (pages.size() > 2) {
                forms.put(name + ": question " + (pages.size() - 1), again(pages.get(pages.size() - 2)));
            }
            forms.put(name + ": answer", answer(pages.get(pages.size() - 1)));
        }
        return forms;
    }

    private static String again(HttpResponse<String> page) {
        return "go=more&state=" + URLEncoder.encode(Served.state(page.body()), StandardCharsets.UTF_8);
    }

    private static String answer(HttpResponse<String> page) {
        return "go=answer&state=" + URLEncoder.encode(Served.state(page.body()), StandardCharsets.UTF_8);
    }

    private static void beside(ExecutorService people, Served served, String name, String form, Duration block)
            throws Exception {
        served.bean(Constant.class).pages.put("page", served.body(form).body());
        block(people, served.address(), "/", form, block);
        block(people, served.address(), "/constant/page", form, block);
        List<Long> page = new ArrayList<>();
        List<Long> constant = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            page.addAll(block(people, served.address(), "/", form, block));
            constant.addAll(block(people, served.address(), "/constant/page", form, block));
        }
        double seconds = block.toMillis() * ROUNDS / 1e3;
        long[] slow = {percentile(page), percentile(constant)};
        System.out.printf(
                "%-28s %10.0f %10.0f %7.2f %10.0f %10.0f %7.2f%n",
                name,
                page.size() / seconds,
                constant.size() / seconds,
                (double) page.size() / constant.size(),
                slow[0] / MICROS,
                slow[1] / MICROS,
                (double) slow[0] / slow[1]);
    }

    private static long percentile(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) ((long) sorted.length * LAST_PERCENTILE / 100)];
    }

    /** The times of the requests that all connections get through in that while, in nanoseconds. */
    private static List<Long> block(ExecutorService people, URI address, String path, String form, Duration block)
            throws Exception {
        long end = System.nanoTime() + block.toNanos();
        List<Callable<List<Long>>> each = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            each.add(() -> one(address, path, form, end));
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> times : people.invokeAll(each)) {
            all.addAll(times.get());
        }
        return all;
    }

    private static List<Long> one(URI address, String path, String form, long end) throws IOException {
        byte[] request = ("POST " + path
                        + " HTTP/1.1\r\nHost: here\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + form.length() + "\r\n\r\n" + form)
                .getBytes(StandardCharsets.US_ASCII);
        List<Long> times = new ArrayList<>();
        byte[] page = new byte[1 << 20];
        long before = System.nanoTime();
        while (before < end) {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                socket.setTcpNoDelay(true);
                OutputStream out = socket.getOutputStream();
                InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                boolean open = true;
                while (open && before < end) {
                    out.write(request);
                    open = read(in, page);
                    long after = System.nanoTime();
                    times.add(after - before);
                    before = after;
                }
            }
        }
        return times;
    }

    /** Reads a page; tells whether the connection stays open. */
    private static boolean read(InputStream in, byte[] page) throws IOException {
        String lines = until(in, "\r\n\r\n").toLowerCase(Locale.ROOT);
        if (!lines.startsWith("http/1.1 200")) {
            throw new IOException("not a page: " + lines.lines().findFirst().orElse(""));
        }
        int at = lines.indexOf("content-length: ");
        if (at < 0) { // in chunks, each after its length
            for (int length = chunk(in); length > 0; length = chunk(in)) {
                body(in, page, length + 2);
            }
            body(in, page, 2);
        } else {
            int from = at + "content-length: ".length();
            body(in, page, Integer.parseInt(lines.substring(from, lines.indexOf('\r', from))));
        }
        return !lines.contains("connection: close");
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(until(in, "\r\n").strip(), 16);
    }

    private static void body(InputStream in, byte[] page, int length) throws IOException {
        if (in.readNBytes(page, 0, length) < length) {
            throw new EOFException("half a page");
        }
    }

    private static String until(InputStream in, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end, Math.max(0, read.length() - end.length())) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("no page");
            }
            read.append((char) next);
        }
        return read.toString();
    }

    /** The heap in use after collection, ten times while people go their whole ways. */
    private static void heap(ExecutorService people, Served served, Duration time) throws Exception {
        for (int i = 0; i <= 10; i++) {
            long end = System.nanoTime() + time.toNanos() / 10;
            int walks = 0;
            while (System.nanoTime() < end) {
                List<Callable<Object>> all = new ArrayList<>();
                Arrays.stream(Persons.values()).forEach(person -> all.add(() -> served.walk(person)));
                all.add(() -> served.body("state=nonsense"));
                for (Future<Object> each : people.invokeAll(all)) {
                    each.get();
                }
                walks += all.size();
            }
            System.gc();
            Runtime memory = Runtime.getRuntime();
            System.out.printf(
                    "%d%% of %s: %.1f MB in use, %d walks%n",
                    i * 10, time, (memory.totalMemory() - memory.freeMemory()) / 1e6, walks);
        }
    }

    /** The same page, as constant text. */
    @RestController
    static final class Constant {
        private final Map<String, String> pages = new ConcurrentHashMap<>();

        @PostMapping("/constant/{name}")
        ResponseEntity<String> page(@PathVariable String name) {
            return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(pages.get(name));
        }
    }
}
