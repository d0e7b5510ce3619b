package cn.zhoucun.examples.scorecard;

/** Finds text whose contrast is below that of level AA (WCAG 2, 4.5 to 1). */
final class Contrast {

    static final String SCRIPT = """
            const channels = c => (c.match(/[\\d.]+/g) || []).map(Number);
            const light = c => {
              const [r, g, b] = channels(c).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const clear = c => { const v = channels(c); return v.length === 4 && v[3] === 0; };
            const ground = e => {
              for (; e; e = e.parentElement) {
                const c = getComputedStyle(e).backgroundColor;
                if (!clear(c)) return c;
              }
              return 'rgb(255, 255, 255)';
            };
            const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            return [...document.querySelectorAll('body *')]
              .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
              .filter(e => !['title', 'desc'].includes(e.tagName))
              .filter(e => {
                const ink = e instanceof SVGElement ? getComputedStyle(e).fill : getComputedStyle(e).color;
                return ratio(light(ink), light(ground(e))) < 4.5;
              })
              .map(e => e.tagName + ' ' + e.textContent.slice(0, 40));
            """;

    private Contrast() {}
}
