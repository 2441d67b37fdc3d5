package io.nextmove.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nextmove.core.review.Review;
import io.nextmove.core.review.Reviews;
import io.nextmove.core.review.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The file as a reviewer has it: opened without a network, filled in, reloaded, saved and printed. */
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final List<String> OFFLINE = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private static Path folder;

    private static Path downloads = Path.of("");
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER)
                        || "required".equals(System.getenv("NEXTMOVE_BROWSER")),
                "Chromium is not here; on Debian: apt-get install chromium chromium-driver");
        downloads = Files.createDirectory(folder.resolve("downloads"));
        Files.writeString(folder.resolve("pages.html"), DecisionPages.html(Cases.all(), List.of(), Optional.empty()));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(OFFLINE);
        options.addArguments("--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        ChromeDriverService service = ChromeDriverService.createDefaultService();
        service.setExecutable(DRIVER.toString());
        browser = new ChromeDriver(service, options);
        browser.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void empty() throws IOException {
        Files.deleteIfExists(downloads.resolve("reviews.tsv"));
        browser.get(folder.resolve("pages.html").toUri().toString());
        browser.executeScript("localStorage.clear()");
        browser.navigate().refresh();
    }

    @Test
    void it_loads_nothing_else() {
        assertThat(browser.executeScript("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(browser.findElements(By.cssSelector("section.decision")))
                .hasSameSizeAs(Reviews.editions().keySet());
    }

    @Test
    void a_half_filled_form_survives_a_reload() {
        choose("harm", "unsafe");
        remark("harm").sendKeys("Line 3: say it first.");
        remark("gone").sendKeys("Not sure yet.");
        browser.findElement(By.id("role")).sendKeys("couples therapist");

        browser.navigate().refresh();

        assertThat(choice("harm", "unsafe").isSelected()).isTrue();
        assertThat(remark("harm").getDomProperty("value")).isEqualTo("Line 3: say it first.");
        assertThat(remark("gone").getDomProperty("value")).isEqualTo("Not sure yet.");
        assertThat(browser.findElement(By.id("role")).getDomProperty("value")).isEqualTo("couples therapist");
    }

    @Test
    void what_is_filled_in_comes_back_as_reviews_that_the_engine_reads() throws IOException {
        choose("harm", "change");
        browser.executeScript("const r = document.getElementById('remark-harm'); r.value = 'Two\\tparts\\nhere.';"
                + " r.dispatchEvent(new Event('input', { bubbles: true }))");
        choose("window", "agree");
        browser.findElement(By.id("role")).sendKeys("couples therapist");
        browser.executeScript("document.getElementById('date').value = '2026-03-01'");

        browser.findElement(By.id("export")).click();

        Path file = downloads.resolve("reviews.tsv");
        new WebDriverWait(browser, PATIENCE).until(any -> Files.exists(file));
        List<Review> reviews = Reviews.read(file).all();
        String edition = Reviews.editions().get("harm");
        assertThat(reviews).hasSize(2);
        assertThat(reviews.get(0))
                .isEqualTo(new Review(
                        2,
                        "harm",
                        edition,
                        "couples therapist",
                        LocalDate.of(2026, 3, 1),
                        Verdict.CHANGE,
                        "Two parts here.",
                        true));
        assertThat(reviews.get(1).verdict()).isEqualTo(Verdict.AGREE);
        assertThat(browser.findElement(By.id("status")).getText()).isEqualTo("2 reviews saved as reviews.tsv.");
    }

    @Test
    void what_is_missing_is_said_and_nothing_is_saved() {
        choose("harm", "agree");

        browser.findElement(By.id("export")).click();

        assertThat(browser.findElement(By.id("status")).getText()).isEqualTo("Please say what you work as.");
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("role");
        assertThat(downloads).isEmptyDirectory();
    }

    /** By the browser itself: the driver waits ten seconds for a printer and no longer. */
    @Test
    void it_prints() throws IOException, InterruptedException {
        Path paper = folder.resolve("pages.pdf");
        List<String> command = new ArrayList<>(List.of(CHROMIUM.toString()));
        command.addAll(OFFLINE);
        command.addAll(List.of(
                "--user-data-dir=" + folder.resolve("printer"),
                "--print-to-pdf=" + paper,
                folder.resolve("pages.html").toUri().toString()));

        Process printing = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printing.log").toFile())
                .start();

        assertThat(printing.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readAllBytes(paper)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void axe_finds_nothing() throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream(AXE)) {
            assertThat(in).isNotNull();
            browser.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = browser.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + " axe.run({ resultTypes: ['violations'] }).then(r => done(r.violations.map(v => v.id + ': '"
                + " + v.nodes.length + ' ' + v.nodes[0].html.slice(0, 200))), e => done(['axe failed: ' + e]))");
        assertThat(found).isEqualTo(List.of());
    }

    private static WebElement choice(String decision, String verdict) {
        return browser.findElement(By.cssSelector("input[name='" + decision + "'][value='" + verdict + "']"));
    }

    private static void choose(String decision, String verdict) {
        choice(decision, verdict).click();
    }

    private static WebElement remark(String decision) {
        return browser.findElement(By.id("remark-" + decision));
    }
}
