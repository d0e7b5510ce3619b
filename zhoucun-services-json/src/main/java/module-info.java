/** JSON binding of Zhoucun Services, built on Jackson. */
module cn.zhoucun.services.json {
    requires transitive cn.zhoucun.services.core;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports cn.zhoucun.services.json;
    exports cn.zhoucun.services.json.exchange;

    provides com.fasterxml.jackson.databind.Module with
            cn.zhoucun.services.json.ServicesModule;
}
