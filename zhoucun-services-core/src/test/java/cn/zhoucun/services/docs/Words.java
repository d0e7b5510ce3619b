package cn.zhoucun.services.docs;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.util.Collection;
import java.util.stream.Collectors;

/** The words of one language. */
record Words(Language language) {

    String of(String chinese, String english) {
        return language == Language.CHINESE ? chinese : english;
    }

    String of(Text text) {
        return text.in(language);
    }

    String of(Option option) {
        return option.label().in(language);
    }

    /** The other language's text, which official names keep beside them. */
    String other(Text text) {
        return language == Language.CHINESE ? text.english() : text.chinese();
    }

    String list(Collection<String> items) {
        return items.stream().collect(Collectors.joining(of("、", ", ")));
    }

    /** The name of a page in this language. */
    String page(String stem) {
        return stem + of(".zh.md", ".md");
    }

    /** What stands above the text of every page: title, the way to its twin, and what it is made from. */
    String head(String title, String stem) {
        String name = stem.substring(stem.lastIndexOf('/') + 1);
        return "<!-- Generated from the catalogue. Do not edit: " + Pages.COMMAND + " -->\n\n# " + title + "\n\n"
                + of("[English](%s.md)", "[中文](%s.zh.md)").formatted(name) + "\n\n";
    }
}
