package cn.zhoucun.services.target;

import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.io.Serializable;

/**
 * A printed figure that no observation can be held against.
 *
 * @param standard the figure
 * @param why why not
 */
public record NotComputable(Standard standard, Text why) implements Serializable {

    /**
     * Renders it.
     *
     * @param language the language
     * @return the id, what is printed, and why it cannot be computed
     */
    public String in(Language language) {
        String colon = language == Language.CHINESE ? "：" : ": ";
        return standard.id() + " " + standard.text().in(language) + colon + why.in(language);
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
