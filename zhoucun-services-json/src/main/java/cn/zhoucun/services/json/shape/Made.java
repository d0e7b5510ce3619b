package cn.zhoucun.services.json.shape;

import cn.zhoucun.services.json.JsonInputException;
import java.util.function.Supplier;

/** What is made of parts that were read one by one, and may not hold together. */
final class Made {

    private static final int LONGEST = 300;

    private Made() {}

    /** Makes it, or refuses the value that it was read from. */
    static <T> T of(Supplier<? extends T> make, Json value, Place place) {
        try {
            return make.get();
        } catch (JsonInputException refusal) {
            throw refusal;
        } catch (IllegalArgumentException | ArithmeticException refusal) {
            throw value.error(place, "must hold together: " + sentence(String.valueOf(refusal.getMessage())));
        }
    }

    /** Without its full stop, since the message goes on to end with one. */
    private static String sentence(String message) {
        return Shown.cut(message.endsWith(".") ? message.substring(0, message.length() - 1) : message, LONGEST);
    }
}
