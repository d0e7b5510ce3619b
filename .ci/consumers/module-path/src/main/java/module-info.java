/** A service hall that asks the SDK, as a module. */
module com.example.hall {
    requires cn.zhoucun.services.core;
    requires cn.zhoucun.services.json;
}
