package cn.zhoucun.examples.scorecard;

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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;

/** The page shows what was found, and asks for nothing. */
class PageTest extends OpenPage {

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
}
