package cn.zhoucun.services.plan;

import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.source.Text;
import java.util.List;

/** The domains of the list (附件1), in printed order, with the number of services in each. */
final class Domains {

    static final Domain EDUCATION = new Domain("EDU", Text.of("基本公共教育", "Basic public education"));

    static final Domain EMPLOYMENT = new Domain("EMP", Text.of("基本劳动就业创业", "Basic employment and enterprise"));

    static final Domain INSURANCE = new Domain("INS", Text.of("基本社会保险", "Basic social insurance"));

    static final Domain HEALTH = new Domain("HEA", Text.of("基本医疗卫生", "Basic health care"));

    static final Domain SOCIAL = new Domain("SOC", Text.of("基本社会服务", "Basic social services"));

    static final Domain HOUSING = new Domain("HOU", Text.of("基本住房保障", "Basic housing"));

    static final Domain CULTURE_SPORT = new Domain("CUL", Text.of("基本公共文化体育", "Basic public culture and sport"));

    static final Domain SAFETY = new Domain("SAF", Text.of("基本公共安全", "Basic public safety"));

    static final Domain LEGAL = new Domain("LAW", Text.of("基本公共法律服务", "Basic public legal services"));

    static final Domain DISABILITY =
            new Domain("DIS", Text.of("残疾人基本公共服务", "Basic public services for disabled people"));

    private record Block(Domain domain, int services) {}

    private static final List<Block> BLOCKS = List.of(
            new Block(EDUCATION, 8),
            new Block(EMPLOYMENT, 11),
            new Block(INSURANCE, 7),
            new Block(HEALTH, 24),
            new Block(SOCIAL, 13),
            new Block(HOUSING, 3),
            new Block(CULTURE_SPORT, 13),
            new Block(SAFETY, 7),
            new Block(LEGAL, 4),
            new Block(DISABILITY, 10));

    private Domains() {}

    static Domain withCode(String code) {
        for (Block block : BLOCKS) {
            if (block.domain().code().equals(code)) {
                return block.domain();
            }
        }
        throw notPrinted(code);
    }

    /** The number of rows that stand before those of a domain. */
    static int rowBefore(String code) {
        int rows = 0;
        for (Block block : BLOCKS) {
            if (block.domain().code().equals(code)) {
                return rows;
            }
            rows += block.services();
        }
        throw notPrinted(code);
    }

    private static IllegalArgumentException notPrinted(String code) {
        return new IllegalArgumentException("The domain (%s) must be printed.".formatted(code));
    }
}
