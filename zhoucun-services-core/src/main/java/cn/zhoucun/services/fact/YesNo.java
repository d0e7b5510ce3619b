package cn.zhoucun.services.fact;

import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.util.Optional;

/** Yes or no. */
public record YesNo() implements ValueType<Boolean> {

    private static final Text YES = Text.of("是", "yes");
    private static final Text NO = Text.of("否", "no");

    @Override
    public Class<?> javaType() {
        return Boolean.class;
    }

    @Override
    public boolean allows(Boolean value) {
        return true;
    }

    @Override
    public String cure() {
        return "must be true or false";
    }

    @Override
    public long encode(Boolean value) {
        return value ? 1 : 0;
    }

    @Override
    public Boolean decode(long code) {
        return code == 1;
    }

    @Override
    public long lowest() {
        return 0;
    }

    @Override
    public long highest() {
        return 1;
    }

    @Override
    public Optional<Boolean> parse(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Override
    public String format(Boolean value) {
        return value.toString();
    }

    @Override
    public String show(Boolean value, Language language) {
        return (value ? YES : NO).in(language);
    }
}
