package cn.zhoucun.examples.springboot4;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.TargetGroup;
import java.util.List;

/**
 * A service as the catalogue shows it.
 *
 * @param code the code, such as {@code EDU-02}
 * @param name the name
 * @param domain the domain, such as basic public education
 * @param serves whom it serves
 * @param gives what they get
 * @param leads who leads it
 * @param source the place in the document
 */
record ServiceView(
        String code,
        Words name,
        Words domain,
        List<Words> serves,
        List<Words> gives,
        List<Words> leads,
        String source) {

    static ServiceView of(ServiceItem service) {
        return new ServiceView(
                service.code(),
                Words.of(service.name()),
                Words.of(service.domain().name()),
                Words.of(service.targetGroups().stream().map(TargetGroup::text).toList()),
                Words.of(service.benefits().stream().map(Benefit::text).toList()),
                Words.of(service.leads().stream().map(Department::name).toList()),
                service.citation().toString());
    }
}
