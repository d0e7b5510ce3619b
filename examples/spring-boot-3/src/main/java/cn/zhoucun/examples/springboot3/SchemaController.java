package cn.zhoucun.examples.springboot3;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.json.AssessmentRequest;
import cn.zhoucun.services.json.JsonOutput;
import cn.zhoucun.services.json.ServicesJson;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the SDK's own JSON Schemas, to which the OpenAPI document points for its types. */
@RestController
class SchemaController {

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(AssessmentRequest.class, new Schema<>().$ref("/schemas/case"))
                .replaceWithSchema(Assessment.class, new Schema<>().$ref("/schemas/assessment"));
    }

    private final JsonOutput<AssessmentRequest> cases;

    SchemaController(ServiceCatalog catalog) {
        this.cases = ServicesJson.of(catalog).cases();
    }

    @GetMapping(path = "/schemas/case", produces = "application/schema+json")
    String caseSchema() {
        return cases.schema();
    }

    @GetMapping(path = "/schemas/assessment", produces = "application/schema+json")
    String assessmentSchema() {
        return ServicesJson.assessments().schema();
    }
}
