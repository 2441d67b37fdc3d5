package io.nextmove.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The pages in Debian's Chromium. Without it the tests are skipped; with {@code NEXTMOVE_BROWSER=required} in the
 * environment they fail. {@code -Dnextmove.screenshots=FOLDER} keeps a picture of every page.
 */
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Dimension PHONE = new Dimension(390, 844);
    private static final Dimension SMALL = new Dimension(320, 640);

    @TempDir
    private static Path folder;

    private static Served served;
    private static Served elsewhere;
    private static String axe = "";

    private final List<ChromeDriver> browsers = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        boolean here = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if ("required".equals(System.getenv("NEXTMOVE_BROWSER"))) {
            assertThat(here).as("Chromium is required and not here").isTrue();
        }
        assumeTrue(here, "Chromium is not here; on Debian: apt-get install chromium chromium-driver");
        elsewhere = new Served();
        served = new Served("page.exit=" + elsewhere.address());
        try (InputStream in = BrowserTest.class.getResourceAsStream(AXE)) {
            assertThat(in).isNotNull();
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        if (served != null) {
            served.close();
            elsewhere.close();
        }
    }

    @AfterEach
    void close() {
        browsers.forEach(ChromeDriver::quit);
    }

    private ChromeDriver open(boolean script, Dimension size) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--user-data-dir=" + folder.resolve("profile" + System.nanoTime()));
        if (!script) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        options.setExperimentalOption(
                "mobileEmulation",
                Map.of(
                        "deviceMetrics",
                        Map.of(
                                "width",
                                size.width,
                                "height",
                                size.height,
                                "pixelRatio",
                                1.0,
                                "mobile",
                                true,
                                "touch",
                                false)));
        ChromeDriverService service = ChromeDriverService.createDefaultService();
        service.setExecutable(DRIVER.toString());
        ChromeDriver browser = new ChromeDriver(service, options);
        browser.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
        browsers.add(browser);
        browser.get(served.address().toString());
        return browser;
    }

    @ParameterizedTest
    @EnumSource
    void the_whole_way_at_phone_width_is_readable_for_everybody(Persons person) throws IOException {
        ChromeDriver browser = open(true, PHONE);
        look(browser, person + "-0");
        choose(browser, "", person.who());
        int number = 1;
        while (isQuestion(browser)) {
            look(browser, person + "-" + number++);
            choose(browser, person.answer(heading(browser)), "");
        }
        look(browser, person + "-answer");
        browser.findElements(By.cssSelector("main > details > summary")).forEach(WebElement::click);
        look(browser, person + "-everything");
        if (!browser.findElements(By.cssSelector("button[value=look]")).isEmpty()) {
            send(browser, "button[value=look]");
            look(browser, person + "-look");
        }
    }

    /** What axe finds on the page, its width, and what the browser has kept of it. */
    private static void look(ChromeDriver browser, String name) throws IOException {
        browser.executeScript(axe);
        Object found = browser.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + " axe.run({ resultTypes: ['violations'] }).then(r => done(r.violations.map(v => v.id + ': '"
                + " + v.nodes[0].html.slice(0, 200))), e => done(['axe failed: ' + e]))");
        assertThat(found).as(name).isEqualTo(List.of());
        assertFits(browser);
        String folder = System.getProperty("nextmove.screenshots", "");
        if (!folder.isEmpty()) {
            picture(browser, Path.of(folder, name.toLowerCase(Locale.ROOT) + ".png"));
        }
        assertThat(browser.executeScript("return localStorage.length + sessionStorage.length"))
                .isEqualTo(0L);
        assertThat(browser.manage().getCookies()).isEmpty();
        assertThat(browser.executeAsyncScript(
                        "const done = arguments[arguments.length - 1]; caches.keys().then(keys => done(keys.length))"))
                .isEqualTo(0L);
        assertThat(browser.getCurrentUrl()).isEqualTo(served.address().toString());
        assertThat(browser.executeScript("return performance.getEntriesByType('resource').map(r => r.name)"
                        + ".filter(name => !name.startsWith(location.origin))"))
                .isEqualTo(List.of());
    }

    private static void picture(ChromeDriver browser, Path file) throws IOException {
        Object shot = browser.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, OutputType.BYTES.convertFromBase64Png(String.valueOf(shot)));
    }

    /** Nothing is wider than the screen. */
    private static void assertFits(ChromeDriver browser) {
        assertThat(browser.executeScript("return document.documentElement.scrollWidth - innerWidth <= 0"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource
    void without_javascript_on_a_small_screen_the_way_is_the_same(Persons person) {
        ChromeDriver browser = open(false, SMALL);
        choose(browser, "", person.who());
        while (isQuestion(browser)) {
            choose(browser, person.answer(heading(browser)), "");
        }

        List<HttpResponse<String>> pages = served.walk(person);
        String expected = pages.get(pages.size() - 1).body();
        assertThat(heading(browser)).isEqualTo(Served.heading(expected));
    }

    @Test
    void at_320_pixels_and_at_200_percent_nothing_is_cut_off() {
        ChromeDriver browser = open(true, SMALL);
        assertFits(browser);
        choose(browser, "", Persons.ORDINARY.who());
        while (isQuestion(browser)) {
            browser.executeScript("document.documentElement.style.fontSize = '200%'");
            assertFits(browser);
            choose(browser, Persons.ORDINARY.answer(heading(browser)), "");
        }
        browser.executeScript("document.documentElement.style.fontSize = '200%'");
        browser.findElements(By.cssSelector("main > details > summary")).forEach(WebElement::click);
        assertFits(browser);
    }

    @Test
    void the_keyboard_alone_leads_to_an_answer_and_reaches_the_exit_first() {
        ChromeDriver browser = open(true, PHONE);
        press(browser, Keys.TAB);
        assertThat(focused(browser)).isEqualTo("exit");
        press(browser, Keys.TAB, Keys.SPACE);
        enter(browser);
        while (isQuestion(browser)) {
            press(browser, Keys.TAB);
            assertThat(focused(browser)).isEqualTo("exit");
            press(browser, Keys.TAB);
            boolean danger = heading(browser).startsWith("Is anyone in danger");
            press(browser, danger ? Keys.ARROW_DOWN : Keys.SPACE);
            enter(browser);
        }
        assertThat(browser.findElements(By.cssSelector("section"))).isNotEmpty();
    }

    private static void enter(ChromeDriver browser) {
        browser.executeScript("window.before = true");
        press(browser, Keys.ENTER);
        arrive(browser);
    }

    private static void press(ChromeDriver browser, Keys... keys) {
        for (Keys key : keys) {
            new Actions(browser).sendKeys(key).perform();
        }
    }

    private static String focused(ChromeDriver browser) {
        return String.valueOf(browser.switchTo().activeElement().getDomAttribute("id"));
    }

    @Test
    void the_exit_leaves_at_once_and_back_brings_no_answer() {
        for (boolean script : new boolean[] {true, false}) {
            ChromeDriver browser = open(script, PHONE);
            String answer = inDanger(browser);

            browser.findElement(By.id("exit")).click();
            assertThat(browser.getCurrentUrl()).isEqualTo(elsewhere.address().toString());
            browser.navigate().back();

            assertThat(browser.findElement(By.tagName("body")).getText()).doesNotContain(answer);
        }
    }

    @Test
    void shift_three_times_leaves() {
        ChromeDriver browser = open(true, PHONE);
        String answer = inDanger(browser);

        press(browser, Keys.SHIFT, Keys.SHIFT);
        assertThat(browser.getCurrentUrl()).isEqualTo(served.address().toString());
        press(browser, Keys.SHIFT);

        new WebDriverWait(browser, PATIENCE)
                .until(now -> elsewhere.address().toString().equals(now.getCurrentUrl()));
        browser.navigate().back();
        assertThat(browser.findElement(By.tagName("body")).getText()).doesNotContain(answer);
    }

    @Test
    void back_shows_no_earlier_answer() {
        for (boolean script : new boolean[] {true, false}) {
            ChromeDriver browser = open(script, PHONE);
            String answer = inDanger(browser);

            browser.findElement(By.linkText("Start again")).click();
            assertThat(browser.findElement(By.tagName("body")).getText()).contains("Who are you in this?");
            browser.navigate().back();

            assertThat(browser.findElement(By.tagName("body")).getText()).doesNotContain(answer);
        }
    }

    @Test
    void two_browsers_at_once_see_each_their_own() {
        ChromeDriver one = open(true, PHONE);
        ChromeDriver other = open(true, PHONE);
        choose(one, "", Persons.HARM.who());
        choose(other, "", Persons.MINOR.who());
        while (isQuestion(one) || isQuestion(other)) {
            if (isQuestion(one)) {
                choose(one, Persons.HARM.answer(heading(one)), "");
            }
            if (isQuestion(other)) {
                choose(other, Persons.MINOR.answer(heading(other)), "");
            }
        }
        assertThat(heading(one)).startsWith("Your safety comes first");
        assertThat(heading(other)).contains("handle this alone");
    }

    @Test
    void paper_shows_an_answer_only_on_purpose() {
        ChromeDriver browser = open(true, PHONE);
        choose(browser, "", Persons.MINOR.who());
        while (isQuestion(browser)) {
            choose(browser, Persons.MINOR.answer(heading(browser)), "");
        }
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.findElement(By.cssSelector("h1")).isDisplayed()).isFalse();

        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        browser.findElement(By.id("print")).click();
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.findElement(By.cssSelector("h1")).isDisplayed()).isTrue();
        assertThat(browser.findElement(By.id("exit")).isDisplayed()).isFalse();
    }

    /** A sentence of the answer to somebody in danger. */
    private static String inDanger(ChromeDriver browser) {
        choose(browser, "", Persons.DANGER.who());
        choose(browser, "Yes", "");
        String urgent = browser.findElement(By.cssSelector("section.urgent p")).getText();
        assertThat(urgent).isNotEmpty();
        return urgent;
    }

    private static boolean isQuestion(ChromeDriver browser) {
        return !browser.findElements(By.cssSelector("button[value=skip]")).isEmpty();
    }

    private static String heading(ChromeDriver browser) {
        return Set.copyOf(browser.findElements(By.tagName("h1"))).stream()
                .map(heading -> heading.getDomProperty("textContent"))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    /** Chooses an option by its label or its value and goes on; skips if there is none. */
    private static void choose(ChromeDriver browser, String label, String value) {
        for (WebElement option : browser.findElements(By.cssSelector("fieldset label"))) {
            WebElement input = option.findElement(By.tagName("input"));
            if (option.getText().strip().equals(label) || value.equals(input.getDomAttribute("value"))) {
                option.click();
                send(browser, "button.first");
                return;
            }
        }
        send(browser, "button[value=skip]");
    }

    /** Presses a button and waits for the page after it. */
    private static void send(ChromeDriver browser, String button) {
        browser.executeScript("window.before = true");
        browser.findElement(By.cssSelector(button)).click();
        arrive(browser);
    }

    private static void arrive(ChromeDriver browser) {
        new WebDriverWait(browser, PATIENCE)
                .until(any -> Boolean.TRUE.equals(
                        browser.executeScript("return !window.before && document.readyState === 'complete'")));
    }
}
