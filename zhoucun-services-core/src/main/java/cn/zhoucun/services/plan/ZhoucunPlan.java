package cn.zhoucun.services.plan;

import cn.zhoucun.services.catalog.Commitment;
import cn.zhoucun.services.catalog.DirectorySection;
import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.KeyTask;
import cn.zhoucun.services.catalog.PlanTables;
import cn.zhoucun.services.catalog.ProjectBox;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.target.Targets;
import java.util.ArrayList;
import java.util.List;

/**
 * Zhoucun District's plan for equal access to basic public services in the years 2016 to 2020 (周政发〔2018〕43号), issued on
 * 19 July 2018.
 */
public final class ZhoucunPlan {

    private static final ServiceCatalog CATALOG = ServiceCatalog.of(
            "zhoucun-2018",
            Annex1.DOCUMENT,
            joined(List.of(
                    EducationServices.ALL,
                    EmploymentServices.ALL,
                    SocialInsuranceServices.ALL,
                    HealthServices.ALL,
                    SocialServices.ALL,
                    HousingServices.ALL,
                    CultureSportServices.ALL,
                    SafetyServices.ALL,
                    LegalServices.ALL,
                    DisabilityServices.ALL)));

    private ZhoucunPlan() {}

    private static List<ServiceItem> joined(List<List<ServiceItem>> domains) {
        List<ServiceItem> all = new ArrayList<>();
        for (List<ServiceItem> domain : domains) {
            all.addAll(domain);
        }
        return all;
    }

    /**
     * Returns the document.
     *
     * @return the document
     */
    public static Document document() {
        return Annex1.DOCUMENT;
    }

    /**
     * Returns the dates on which the plan is in force.
     *
     * @return 1 January 2016 to 31 December 2020
     */
    public static DateRange period() {
        return Annex1.PERIOD;
    }

    /**
     * Returns the list of services (附件1).
     *
     * @return the catalogue
     */
    public static ServiceCatalog catalog() {
        return CATALOG;
    }

    /**
     * Returns the main indicators (专栏1).
     *
     * @return the 28 rows, in printed order
     */
    public static List<IndicatorRow> indicators() {
        return Indicators.ALL;
    }

    /**
     * Returns the directory of the list (专栏2) as printed, which differs from the list in places.
     *
     * @return the sections of the 10 domains, in printed order
     */
    public static List<DirectorySection> directory() {
        return Directory.ALL;
    }

    /**
     * Returns the key projects, and for housing the policies (专栏3 to 专栏12).
     *
     * @return the 10 boxes, in printed order
     */
    public static List<ProjectBox> keyProjects() {
        return KeyProjects.ALL;
    }

    /**
     * Returns the key tasks and who leads them (附件2).
     *
     * @return the 27 tasks, in printed order
     */
    public static List<KeyTask> keyTasks() {
        return KeyTasks.ALL;
    }

    /**
     * Returns what the text of the plan promises and its list does not.
     *
     * @return the commitments, in the order of the text
     */
    public static List<Commitment> commitments() {
        return Commitments.ALL;
    }

    /**
     * Returns all that is printed beside the list of services: the indicators, the directory, the key projects, the key
     * tasks and the commitments of the text.
     *
     * @return the tables
     */
    public static PlanTables tables() {
        return new PlanTables(indicators(), directory(), keyProjects(), keyTasks(), commitments());
    }

    /**
     * Returns what is promised and can be tested: the indicators, and the figures of the list, of the key projects and of
     * the text.
     *
     * @return the targets, and the figures that are none, with the reason
     */
    public static Targets targets() {
        return PlanTargets.ALL;
    }

    /**
     * Returns how the plan is read where it can be read two ways, whether or not a rule rests on it.
     *
     * @return the readings, by id
     */
    public static List<Reading> readings() {
        return Readings.all();
    }
}
