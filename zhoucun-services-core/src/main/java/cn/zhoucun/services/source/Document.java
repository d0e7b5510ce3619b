package cn.zhoucun.services.source;

import java.io.Serializable;
import java.util.Optional;

/**
 * A document that rules and figures are taken from.
 *
 * @param number the official number, such as {@code 周政发〔2018〕43号}
 * @param title the title
 */
public record Document(String number, Text title) implements Serializable {

    /**
     * Begins a citation of a part of this document.
     *
     * @param part the part, such as {@code 附件1}
     * @return the citation of the whole part
     */
    public Citation part(Text part) {
        return new Citation(this, part, 0, Optional.empty());
    }
}
