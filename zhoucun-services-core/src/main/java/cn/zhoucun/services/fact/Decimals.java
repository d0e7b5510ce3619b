package cn.zhoucun.services.fact;

import java.util.regex.Pattern;

/** How numbers are written on the wire. Apart from the types, so that only who reads text meets regular expressions. */
final class Decimals {

    /** A sum of yuan, with fen. */
    static final Pattern YUAN = Pattern.compile("(0|[1-9][0-9]{0,12})(\\.[0-9]{1,2})?");

    /** A share of a whole. */
    static final Pattern SHARE = Pattern.compile("[01](\\.[0-9]{1,6})?");

    private Decimals() {}
}
