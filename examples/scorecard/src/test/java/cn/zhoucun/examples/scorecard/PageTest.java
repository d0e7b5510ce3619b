package cn.zhoucun.examples.scorecard;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** Looks at the page in a browser. */
class PageTest {

    private static final Monitoring MONITORING = Monitoring.madeUp();
    private static final int PHONE = 375;
    private static final int DESK = 1280;

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;
    private static String page;

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

    private static List<WebElement> visible(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static void inEnglish() {
        browser.findElement(By.id("en")).click();
    }

    @Test
    void everyChartShowsTheVerdictOfTheEvaluator() {
        assertChartsShow(Language.CHINESE);
        inEnglish();
        assertChartsShow(Language.ENGLISH);
    }

    private static void assertChartsShow(Language language) {
        List<String> expected = MONITORING.findings().stream()
                .filter(each -> BulletChart.of(each).isPresent())
                .map(each -> each.target().id() + " " + shown(each.verdict(), language))
                .sorted()
                .toList();
        List<String> seen = visible("article").stream()
                .map(each -> each.getAttribute("data-target") + " "
                        + each.findElement(By.className("badge")).getText())
                .sorted()
                .toList();

        assertEquals(expected, seen);
        assertTrue(seen.size() > 28, seen.toString());
    }

    private static String shown(Verdict verdict, Language language) {
        return new Words(language).verdict(verdict);
    }

    @Test
    void theTableSaysTheSameAsTheCharts() {
        List<String> expected = MONITORING.observed().stream()
                .map(each -> each.target().id() + " " + shown(each.verdict(), Language.CHINESE))
                .toList();

        assertEquals(
                expected,
                visible("tr[data-row]").stream()
                        .map(each -> each.getAttribute("data-row") + " "
                                + each.findElement(By.className("badge")).getText())
                        .toList());
    }

    @Test
    void theTotalsAreThoseOfAllFindings() {
        for (Verdict verdict : Verdict.values()) {
            long expected = MONITORING.findings().stream()
                    .map(Finding::verdict)
                    .filter(verdict::equals)
                    .count();

            assertEquals(
                    expected + "\n" + shown(verdict, Language.CHINESE),
                    visible("[data-total=" + verdict.code() + "]").get(0).getText());
        }
    }

    @Test
    void marksStandWhereTheChartSays() {
        BulletChart chart = MONITORING.findings().stream()
                .filter(each -> each.target().id().equals("IND-14.2020"))
                .flatMap(each -> BulletChart.of(each).stream())
                .findFirst()
                .orElseThrow();
        String svg = "article#zh-IND-14\\.2020 svg.bullet";
        Number track = (Number) browser.executeScript(
                "return document.querySelector(arguments[0] + ' .track').getBoundingClientRect().width", svg);
        Number left = (Number) browser.executeScript(
                "const track = document.querySelector(arguments[0] + ' .track').getBoundingClientRect();"
                        + "const dot = document.querySelector(arguments[0] + ' .value').getBoundingClientRect();"
                        + "return dot.left + dot.width / 2 - track.left",
                svg);

        assertEquals(chart.valuePosition(), 100 * left.doubleValue() / track.doubleValue(), 0.3);
    }

    @Test
    void thePageAsksForNothing() throws IOException {
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.get(page);
        inEnglish();
        List<String> requests = new ArrayList<>();
        browser.manage()
                .logs()
                .get(LogType.PERFORMANCE)
                .forEach(entry -> requests.addAll(requests(entry.getMessage())));
        String html = Files.readString(folder.resolve("scorecard.html"));

        assertEquals(List.of(page), requests.stream().distinct().toList());
        assertTrue(
                visible("[src], [href], [srcset], script, link, iframe, object").isEmpty());
        assertFalse(html.contains("url("), "url()");
        assertFalse(html.contains("@import"), "@import");
        assertTrue(html.contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"));
    }

    private static List<String> requests(String message) {
        try {
            JsonNode event = JsonMapper.builder().build().readTree(message).get("message");
            return event.get("method").textValue().equals("Network.requestWillBeSent")
                    ? List.of(event.at("/params/request/url").textValue())
                    : List.of();
        } catch (IOException e) {
            throw new AssertionError(message, e);
        }
    }

    @Test
    void thePolicyLetsTheStyleThrough() {
        assertEquals("grid", visible("ul.totals").get(0).getCssValue("display"));
    }

    @Test
    void theLanguageIsChosenByKeyboard() {
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertEquals("zh", browser.switchTo().activeElement().getAttribute("id"));

        browser.switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);

        assertEquals("en", browser.switchTo().activeElement().getAttribute("id"));
        assertEquals(
                List.of(new Words(Language.ENGLISH).title()),
                visible("h1").stream().map(WebElement::getText).toList());
    }

    @Test
    void everyDrawingHasANameAndADescription() {
        List<WebElement> drawings = visible("svg[role=img]");

        assertEquals(visible("article").size(), drawings.size());
        for (WebElement each : drawings) {
            String verdict = each.findElement(By.xpath("ancestor::article//span[contains(@class, 'badge')]"))
                    .getText()
                    .substring(2);
            assertEquals("img", each.getAriaRole().replace("image", "img"));
            assertTrue(each.getAccessibleName().contains(verdict), each.getAccessibleName());
        }
        assertTrue(visible("svg:not([role=img])").stream()
                .allMatch(each -> "true".equals(each.getAttribute("aria-hidden"))
                        || each.findElements(By.xpath("ancestor::*[@role='img']"))
                                        .size()
                                == 1));
    }

    @Test
    void idsAreUnique() {
        List<String> ids = browser.findElements(By.cssSelector("[id]")).stream()
                .map(each -> each.getAttribute("id"))
                .toList();

        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void textStandsOutFromItsGround() {
        Object faint = browser.executeScript(Contrast.SCRIPT);

        assertEquals(List.of(), faint);
    }

    @Test
    void itFitsADeskAndATelephone() throws IOException {
        for (int width : new int[] {DESK, PHONE}) {
            for (String language : List.of("zh", "en")) {
                Browser.resize(browser, width, 900);
                browser.get(page);
                browser.findElement(By.id(language)).click();
                Number needed = (Number) browser.executeScript("return document.documentElement.scrollWidth");
                Path picture = Browser.screenshot(browser, "scorecard-%s-%d.png".formatted(language, width), width);

                assertAll(
                        () -> assertTrue(needed.intValue() <= width, width + " px hold " + needed),
                        () -> assertTrue(Files.size(picture) > 10_000, picture.toString()));
            }
        }
    }

    @Test
    void labelsOfAScaleDoNotTouch() {
        Browser.resize(browser, PHONE, 900);
        browser.get(page);
        String touching = visible("svg.bullet").stream()
                .filter(PageTest::labelsTouch)
                .map(each -> each.findElement(By.xpath("ancestor::article")).getAttribute("data-target"))
                .collect(Collectors.joining(", "));

        assertEquals("", touching);
    }

    private static boolean labelsTouch(WebElement drawing) {
        Object[] boxes = ((List<?>) browser.executeScript(
                        "return [...arguments[0].querySelectorAll('.label')].map(l => l.getBoundingClientRect())"
                                + ".flatMap(b => [b.left, b.right])",
                        drawing))
                .toArray();
        double[] ends = Arrays.stream(boxes)
                .mapToDouble(each -> ((Number) each).doubleValue())
                .toArray();
        for (int i = 2; i < ends.length; i += 2) {
            if (ends[i] < ends[i - 1] + 2) {
                return true;
            }
        }
        return false;
    }
}
