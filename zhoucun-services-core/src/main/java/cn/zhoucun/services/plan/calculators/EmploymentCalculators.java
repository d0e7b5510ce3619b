package cn.zhoucun.services.plan.calculators;

import static cn.zhoucun.services.plan.EmploymentServices.EMPLOYMENT_ASSISTANCE;
import static cn.zhoucun.services.plan.EmploymentServices.HOTLINE;
import static cn.zhoucun.services.plan.EmploymentServices.INTERNSHIPS;
import static cn.zhoucun.services.plan.calculators.Drafts.ofService;
import static cn.zhoucun.services.plan.calculators.Inputs.ANY;
import static cn.zhoucun.services.plan.calculators.Inputs.DAYS;
import static cn.zhoucun.services.plan.calculators.Inputs.HOURS;
import static cn.zhoucun.services.plan.calculators.Inputs.MOST;
import static cn.zhoucun.services.plan.calculators.Inputs.PEOPLE;
import static cn.zhoucun.services.plan.calculators.Inputs.ROUNDING;
import static cn.zhoucun.services.plan.calculators.Inputs.count;
import static cn.zhoucun.services.plan.calculators.Inputs.share;
import static cn.zhoucun.services.plan.calculators.Inputs.sum;

import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Call;
import cn.zhoucun.services.calculator.named.Input;
import cn.zhoucun.services.plan.money.EmploymentSupport;
import java.math.BigDecimal;
import java.util.List;

/** Households without anyone in work, internships and the hotline (rows 11, 12 and 19). */
final class EmploymentCalculators {

    private static final Input<Long> ABLE = count("able", "有就业能力成员数", "members able to work", PEOPLE, 0, 50);
    private static final Input<Long> IN_WORK = count("inWork", "已就业成员数", "members in work", PEOPLE, 0, 50);
    private static final Input<BigDecimal> BASE_RATIO = share("baseRatio", "基础补贴比例", "base ratio");
    private static final Input<Long> FINISHED = count("finished", "见习期满人数", "interns who finished", PEOPLE, 1, MOST);
    private static final Input<Long> KEPT = count("kept", "留用人数", "interns kept", PEOPLE);
    private static final Input<Sum> ALLOWANCE = sum("allowance", "见习人员基本生活补助", "living allowance of interns", ANY);
    private static final Input<Long> DAYS_A_WEEK = count("days", "每周服务天数", "days a week", DAYS, 0, 7);
    private static final Input<Long> HOURS_A_DAY = count("hours", "每天服务小时", "hours a day", HOURS, 0, 24);

    static final List<Calculator> ALL = List.of(
            ofService(EMPLOYMENT_ASSISTANCE, "household", "零就业家庭就业人数", "members in work of a household", ABLE, IN_WORK)
                    .result(call -> support(call).zeroEmploymentHousehold(whole(call, ABLE), whole(call, IN_WORK))),
            ofService(INTERNSHIPS, "ratio", "见习补贴比例", "ratio of the internship subsidy", BASE_RATIO, FINISHED, KEPT)
                    .result(call ->
                            support(call).internshipRatio(call.get(BASE_RATIO), call.get(FINISHED), call.get(KEPT))),
            ofService(
                            INTERNSHIPS,
                            "subsidy",
                            "见习补贴",
                            "internship subsidy",
                            ALLOWANCE,
                            BASE_RATIO,
                            FINISHED,
                            KEPT,
                            ROUNDING)
                    .result(call -> support(call)
                            .internshipSubsidy(
                                    call.get(ALLOWANCE),
                                    call.get(BASE_RATIO),
                                    call.get(FINISHED),
                                    call.get(KEPT),
                                    call.get(ROUNDING))),
            ofService(HOTLINE, "operators", "热线人工服务时间", "hours of operators", DAYS_A_WEEK, HOURS_A_DAY)
                    .result(call -> support(call).hotlineOperators(whole(call, DAYS_A_WEEK), whole(call, HOURS_A_DAY))),
            ofService(HOTLINE, "voice", "热线自助语音服务时间", "hours of the voice service", DAYS_A_WEEK, HOURS_A_DAY)
                    .result(call -> support(call).hotlineVoice(whole(call, DAYS_A_WEEK), whole(call, HOURS_A_DAY))));

    private EmploymentCalculators() {}

    private static EmploymentSupport support(Call call) {
        return EmploymentSupport.on(call.date(), call.parameters());
    }

    private static int whole(Call call, Input<Long> input) {
        return Math.toIntExact(call.get(input));
    }
}
