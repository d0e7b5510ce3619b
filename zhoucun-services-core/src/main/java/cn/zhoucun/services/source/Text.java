package cn.zhoucun.services.source;

import java.io.Serializable;

/**
 * A name or a sentence in both languages of this library.
 *
 * @param chinese the Chinese text, not blank
 * @param english the English text, not blank
 */
public record Text(String chinese, String english) implements Serializable {

    /**
     * Checks that neither text is blank.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Text {
        if (isBlank(chinese) || isBlank(english)) {
            throw new IllegalArgumentException(
                    "The text (%s / %s) must be given in both languages.".formatted(chinese, english));
        }
    }

    // a plan has thousands of texts, whose first character tells
    private static boolean isBlank(String text) {
        return text.isEmpty() || (Character.isWhitespace(text.charAt(0)) && text.isBlank());
    }

    /**
     * Obtains a text.
     *
     * @param chinese the Chinese text
     * @param english the English text
     * @return the text
     */
    public static Text of(String chinese, String english) {
        return new Text(chinese, english);
    }

    /**
     * Returns the text in one language.
     *
     * @param language the language
     * @return the text in it
     */
    public String in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
