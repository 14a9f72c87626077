package org.cunjing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// The system's own Chromium, driven by Playwright. Pictures of what was seen lie in target/pictures.
final class Chromium implements AutoCloseable, BeforeEachCallback {

    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /// Draws maps by the processor, where a machine has no graphics card.
    private static final List<String> DRAWING = List.of(
            "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist");

    /// Says how slow a busy build server may be, not how slow a page should be.
    private static final double PATIENCE_MS = 30_000;

    private final Playwright playwright;
    private final Browser browser;
    private String address = "";

    Chromium(int port) {
        this(port, OPTIONS);
    }

    /// One process for all stories; it ends with the tests, and is told before each where that story's server is.
    static Chromium ofStories() {
        return Stories.CHROMIUM;
    }

    /// One that draws maps on every machine.
    static Chromium drawing(int port) {
        return new Chromium(port, with(DRAWING));
    }

    /// One that cannot draw maps, as on some computers of an office.
    static Chromium withoutDrawing(int port) {
        return new Chromium(port, with(List.of("--disable-3d-apis")));
    }

    private static List<String> with(List<String> more) {
        return Stream.concat(OPTIONS.stream(), more.stream()).toList();
    }

    private Chromium(int port, List<String> options) {
        this(options);
        meet(port);
    }

    private Chromium(List<String> options) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(options));
    }

    @Override
    public void beforeEach(ExtensionContext story) {
        meet(SpringExtension.getApplicationContext(story)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class));
    }

    private void meet(int port) {
        address = "http://localhost:" + port;
    }

    /// A window of this size with nobody signed in, on a desk in the bureau's zone.
    BrowserContext window(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setBaseURL(address)
                .setTimezoneId("Asia/Shanghai")
                .setLocale("zh-CN"));
    }

    /// As [#window], without JavaScript.
    BrowserContext plainWindow(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(false));
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
    }

    /// No finding of axe that keeps somebody from using the page.
    static void requireAccessible(Page page) {
        var serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(serious).isEmpty();
    }

    /// The page is not wider than its window.
    static void requireNoSidewaysScrolling(Page page) {
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).isEqualTo(0);
    }

    @Override
    public void close() {
        playwright.close();
    }

    /// Launched when the first story asks.
    private static final class Stories {
        static final Chromium CHROMIUM = new Chromium(OPTIONS);
    }

    private static Path program() {
        @Nullable String named = System.getenv("CUNJING_CHROMIUM");
        return Stream.of(named, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no Chromium; ./test says how to install it."));
    }
}
