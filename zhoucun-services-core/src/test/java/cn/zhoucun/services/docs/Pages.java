package cn.zhoucun.services.docs;

import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.source.Language;
import java.util.Map;
import java.util.TreeMap;

/** The generated pages of {@code docs}, by their path in it. */
final class Pages {

    /** Writes them anew. */
    static final String COMMAND = "mvn -q -ntp -pl zhoucun-services-core test -Dtest=GeneratedPagesTest -Dpages=write";

    private Pages() {}

    static Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        for (Language language : Language.values()) {
            Words words = new Words(language);
            DomainPages domains = new DomainPages(words);
            Registers registers = new Registers(words);
            pages.put(words.page(DomainPages.INDEX), domains.index());
            for (Domain domain : DomainPages.domains()) {
                pages.put(words.page(DomainPages.stem(domain)), domains.page(domain));
            }
            pages.put(words.page("calculators"), new CalculatorPage(words).text());
            pages.put(words.page("facts"), registers.facts());
            pages.put(words.page("figures"), registers.figures());
            pages.put(words.page("readings"), registers.readings());
        }
        return pages;
    }
}
