package cn.zhoucun.examples.springboot4;

import cn.zhoucun.services.json.ServicesJson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the SDK's own JSON Schemas, to which the OpenAPI document points for its types. */
@RestController
class SchemaController {

    static final String CASE = "/schemas/case";
    static final String ASSESSMENT = "/schemas/assessment";
    private static final String JSON_SCHEMA = "application/schema+json";

    private final ServicesJson json;

    SchemaController(ServicesJson json) {
        this.json = json;
    }

    @GetMapping(path = CASE, produces = JSON_SCHEMA)
    String caseSchema() {
        return json.cases().schema();
    }

    @GetMapping(path = ASSESSMENT, produces = JSON_SCHEMA)
    String assessmentSchema() {
        return ServicesJson.assessments().schema();
    }
}
