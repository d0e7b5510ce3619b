package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.json.AssessmentRequest;
import cn.zhoucun.services.source.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A made-up household to show.
 *
 * @param description what it is about
 * @param asOf the date of assessment
 * @param people its members
 */
record HouseholdExample(Text description, LocalDate asOf, List<Person> people) {

    /**
     * A member.
     *
     * @param name what to call the member
     * @param request what is known about the member and the household, and the date of assessment
     */
    record Person(Text name, AssessmentRequest request) {}
}
