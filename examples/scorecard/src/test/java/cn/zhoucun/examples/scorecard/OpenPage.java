package cn.zhoucun.examples.scorecard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page, open in a browser. */
abstract class OpenPage {

    static final Monitoring MONITORING = Monitoring.madeUp();
    static final int DESK = 1280;

    @TempDir
    static Path folder;

    static ChromeDriver browser;
    static String page;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        Path file = Files.writeString(folder.resolve("scorecard.html"), HtmlReport.write(MONITORING));
        page = file.toUri().toString();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void load() {
        Browser.resize(browser, DESK, 900);
        browser.get(page);
    }

    static List<WebElement> visible(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    static void inEnglish() {
        browser.findElement(By.id("en")).click();
    }
}
