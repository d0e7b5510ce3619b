package cn.zhoucun.examples.springboot3;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.json.AssessmentRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Assesses cases. A case is personal: nothing of it is kept or logged. */
@RestController
class AssessmentController {

    private final Assessor assessor;

    AssessmentController(Assessor assessor) {
        this.assessor = assessor;
    }

    @PostMapping(path = "/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
    Assessment assess(@RequestBody AssessmentRequest asked) {
        return assessor.assess(asked.facts(), asked.asOf());
    }
}
