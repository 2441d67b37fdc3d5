package io.nextmove.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever comes in, the page says in plain words what to do, and neither the page nor the log repeats it. */
class BadInputTest {
    private static final String SECRET = "SECRET";
    private static final int NONSENSE = Integer.getInteger("nextmove.hostile.requests", 2_000);

    private static Served served;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeAll
    static void start() {
        served = new Served();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @BeforeEach
    void listen() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void nothing_is_logged() {
        root().detachAppender(log);
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Test
    void the_log_is_listened_to() {
        LoggerFactory.getLogger("io.nextmove.examples.web").error("heard");

        assertThat(log.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);
        log.list.clear();
    }

    @Test
    void a_changed_form_is_refused_at_every_place() {
        String state = Served.state(served.post("choice", "0").body());
        for (int at = 0; at < state.length() - 1; at += 7) {
            char other = state.charAt(at) == 'A' ? 'B' : 'A';
            String changed = state.substring(0, at) + other + state.substring(at + 1);
            assertRefused(400, served.post("state", changed, "go", "next", "choice", "1"));
        }
        assertRefused(400, served.post("state", "", "go", "next"));
        assertRefused(400, served.post("state", state.substring(0, 10), "go", "next"));
    }

    @Test
    void a_form_that_lay_open_too_long_is_refused() {
        String state = Served.state(served.post("choice", "0").body());
        served.hours().pass(Duration.ofMinutes(61));

        assertRefused(400, served.post("state", state, "go", "skip"));
    }

    @Test
    void a_form_of_another_process_is_refused() {
        try (Served other = new Served()) {
            String state = Served.state(other.post("choice", "0").body());
            assertRefused(400, served.post("state", state, "go", "skip"));
        }
    }

    @Test
    void what_a_form_cannot_say_is_refused_or_asked_again() {
        String state = Served.state(served.post("choice", "0").body());

        assertRefused(400, served.post("choice", SECRET));
        assertRefused(400, served.post("state", state, "go", SECRET));
        assertRefused(400, served.post("state", state, "go", "7"));
        for (String choice : List.of(SECRET, "99", "-1", "0000", "2147483648")) {
            HttpResponse<String> again = served.post("state", state, "go", "next", "choice", choice);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body())
                    .contains("Choose an answer, or skip the question.")
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void a_body_of_two_megabytes_is_refused() {
        assertRefused(413, served.body("state=" + "A".repeat(2 << 20)));
    }

    @Test
    void a_body_of_no_stated_length_is_refused() {
        assertRefused(
                411,
                served.send(HttpRequest.newBuilder(served.address())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100])))
                        .build()));
    }

    @Test
    void other_addresses_and_methods_are_refused() {
        assertRefused(404, served.get("/" + SECRET));
        assertRefused(404, served.get("/actuator"));
        assertRefused(
                405,
                served.send(HttpRequest.newBuilder(served.address()).DELETE().build()));
        assertRefused(404, served.get("/error"));
    }

    @Test
    void thousands_of_requests_of_nonsense_are_each_refused_and_the_next_is_answered() {
        Random random = new Random(1);
        String names = "abcdefghijklmnopqrstuvwxyz=&%;+|0123456789";
        for (int i = 0; i < NONSENSE; i++) {
            StringBuilder body = new StringBuilder(random.nextBoolean() ? "state=" : "choice=" + SECRET);
            for (int length = random.nextInt(60); length > 0; length--) {
                body.append(names.charAt(random.nextInt(names.length())));
            }
            HttpResponse<String> response = served.body(body.toString());
            assertThat(response.statusCode()).isIn(200, 400);
            assertPlain(response.body());
        }
        assertThat(served.get("/").statusCode()).isEqualTo(200);
    }

    private static void assertRefused(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as("%s", response.request()).isEqualTo(status);
        assertThat(response.body()).contains("Please start again", "emergency number", "href=\"/\"");
        assertPlain(response.body());
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static void assertPlain(String page) {
        assertThat(page)
                .contains("id=\"exit\"")
                .doesNotContain(SECRET, "Exception", "at io.nextmove", "org.springframework", "Tomcat");
    }
}
