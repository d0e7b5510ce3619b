package cn.zhoucun.examples.scorecard;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhoucun.services.source.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Everyone can read the page: by keyboard, by ear, in faint light, on a telephone. */
class PageAccessTest extends OpenPage {

    private static final int PHONE = 375;

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
                .filter(PageAccessTest::labelsTouch)
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
