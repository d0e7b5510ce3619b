package cn.zhoucun.examples.scorecard;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of the machine, without a window. */
final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Set where a missing browser must not pass unseen. */
    private static final String REQUIRED = "BROWSER_REQUIRED";

    private Browser() {}

    /** Opens the browser; where there is none the test is skipped, or fails if {@code BROWSER_REQUIRED} is set. */
    static ChromeDriver open() {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        String missing = "The browser (%s with %s) must be installed to look at the page.".formatted(CHROMIUM, DRIVER);
        if (!there && System.getenv(REQUIRED) != null) {
            fail(missing);
        }
        assumeTrue(there, missing);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    /** Sets the width of the page, that of a telephone included, which no window can have. */
    static void resize(ChromeDriver browser, int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Keeps a picture of the whole page in {@code target}, for people to look at. */
    static Path screenshot(ChromeDriver browser, String name, int width) throws IOException {
        Number height = (Number) browser.executeScript("return document.documentElement.scrollHeight");
        resize(browser, width, height.intValue());
        File picture = browser.getScreenshotAs(OutputType.FILE);
        return Files.move(picture.toPath(), Path.of("target", name), StandardCopyOption.REPLACE_EXISTING);
    }
}
