package cn.zhoucun.examples.springboot4;

import cn.zhoucun.services.source.Text;
import java.util.List;

/** A text in both languages, in the form that the SDK's own documents have. */
record Words(String zh, String en) {

    static Words of(Text text) {
        return new Words(text.chinese(), text.english());
    }

    static List<Words> of(List<Text> texts) {
        return texts.stream().map(Words::of).toList();
    }
}
