package io.nextmove.examples.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The application on a free port, and somebody who fills in its forms without a browser. */
final class Served implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Pattern STATE = Pattern.compile("name=\"state\" value=\"([^\"]+)\"");
    private static final Pattern OPTION = Pattern.compile("name=\"choice\" value=\"([0-9]+)\"> ([^<]+)</label>");

    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();

    Served(String... properties) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
        for (String property : properties) {
            arguments.add("--" + property);
        }
        application = new SpringApplicationBuilder(WebApplication.class, Times.class, Load.Constant.class)
                .run(arguments.toArray(String[]::new));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + "/");
    }

    Hours hours() {
        return application.getBean(Hours.class);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address().resolve(path)).build());
    }

    HttpResponse<String> post(String... namesAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return body(pairs.stream().collect(Collectors.joining("&")));
    }

    HttpResponse<String> body(String body) {
        return send(HttpRequest.newBuilder(address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pages that somebody gets, from the first question to the first answer. */
    List<HttpResponse<String>> walk(Persons person) {
        List<HttpResponse<String>> pages = new ArrayList<>();
        HttpResponse<String> page = post("choice", person.who());
        pages.add(page);
        while (isQuestion(page.body())) {
            page = answer(page.body(), person.answer(heading(page.body())));
            pages.add(page);
        }
        return pages;
    }

    /** The page after an option of that label; after a skip if there is none. */
    HttpResponse<String> answer(String page, String label) {
        Matcher options = OPTION.matcher(page);
        while (options.find()) {
            if (plain(options.group(2)).equals(label)) {
                return post("state", state(page), "choice", options.group(1), "go", "next");
            }
        }
        return post("state", state(page), "go", "skip");
    }

    static boolean isQuestion(String page) {
        return page.contains("value=\"skip\"");
    }

    static String state(String page) {
        Matcher state = STATE.matcher(page);
        if (!state.find()) {
            throw new AssertionError("the page has no state");
        }
        return state.group(1);
    }

    static String heading(String page) {
        Matcher heading = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL).matcher(page);
        return heading.find() ? plain(heading.group(1)) : "";
    }

    /** The words of a page, without its tags. */
    static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A clock that a test moves. */
    static final class Hours extends Clock {
        private volatile Instant now = NOON;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Times {

        @Bean
        @Primary
        Hours hours() {
            return new Hours();
        }
    }
}
