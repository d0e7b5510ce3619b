package cn.zhoucun.examples.commandline;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.JsonOutput;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import java.util.List;

/** The types of document, by name. */
final class Documents {

    private Documents() {}

    static List<String> names() {
        return all().stream().map(JsonOutput::name).toList();
    }

    static JsonOutput<?> named(String name) {
        return all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "type of document", name, "must be one of " + String.join(", ", names())));
    }

    private static List<JsonOutput<?>> all() {
        return ServicesJson.of(ZhoucunPlan.catalog()).all(ZhoucunPlan.targets(), ZhoucunCalculators.calculators());
    }
}
