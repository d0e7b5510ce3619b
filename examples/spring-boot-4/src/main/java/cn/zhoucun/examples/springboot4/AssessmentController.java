package cn.zhoucun.examples.springboot4;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.json.AssessmentRequest;
import cn.zhoucun.services.json.ServicesJson;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Assesses cases. The host is on Jackson 3 and the SDK on Jackson 2, so the SDK reads the body and writes the answer by
 * itself, at most 1 MiB of it. A case is personal: nothing of it is kept or logged.
 */
@RestController
class AssessmentController {

    private final Assessor assessor;
    private final ServicesJson json;

    AssessmentController(Assessor assessor, ServicesJson json) {
        this.assessor = assessor;
        this.json = json;
    }

    @PostMapping(
            path = "/assessments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = SchemaController.CASE)))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(ref = SchemaController.ASSESSMENT)))
    String assess(InputStream body) throws IOException {
        AssessmentRequest asked = json.readCase(body);
        return json.write(assessor.assess(asked.facts(), asked.asOf()));
    }
}
