package cn.zhoucun.hosts;

import cn.zhoucun.services.fact.Facts;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A host outside our modules, which knows the form of facts only by the service loader. */
public final class PlainHost {

    private PlainHost() {}

    /**
     * Reads facts and writes them again.
     *
     * @param args the facts as JSON
     */
    public static void main(String[] args) throws Exception {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        System.out.println(mapper.writeValueAsString(mapper.readValue(args[0], Facts.class)));
        System.out.println(Facts.class.getModule().isNamed());
        System.out.println(Facts.class
                .getModule()
                .isOpen("cn.zhoucun.services.fact", mapper.getClass().getModule()));
    }
}
