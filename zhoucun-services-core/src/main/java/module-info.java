/** The domain model of Zhoucun Services and its computations. */
module cn.zhoucun.services.core {
    requires transitive org.joda.money;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports cn.zhoucun.services.assessment;
    exports cn.zhoucun.services.calculator;
    exports cn.zhoucun.services.calculator.assistance;
    exports cn.zhoucun.services.calculator.education;
    exports cn.zhoucun.services.calculator.insurance;
    exports cn.zhoucun.services.calculator.named;
    exports cn.zhoucun.services.calculator.provision;
    exports cn.zhoucun.services.catalog;
    exports cn.zhoucun.services.fact;
    exports cn.zhoucun.services.parameter;
    exports cn.zhoucun.services.plan;
    exports cn.zhoucun.services.plan.calculators;
    exports cn.zhoucun.services.plan.facts;
    exports cn.zhoucun.services.plan.money;
    exports cn.zhoucun.services.population;
    exports cn.zhoucun.services.rule;
    exports cn.zhoucun.services.source;
    exports cn.zhoucun.services.target;
}
