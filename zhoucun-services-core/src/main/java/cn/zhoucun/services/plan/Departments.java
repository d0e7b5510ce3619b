package cn.zhoucun.services.plan;

import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.source.Text;

/** The departments that lead services and tasks (牵头负责单位、责任单位), by their short names as printed. */
public final class Departments {

    /** 区财政局. */
    public static final Department FINANCE = of("finance", "区财政局", "District Finance Bureau");

    /** 区教体局. */
    public static final Department EDUCATION = of("education", "区教体局", "District Education and Sports Bureau");

    /** 区人社局. */
    public static final Department HUMAN_RESOURCES =
            of("human_resources", "区人社局", "District Human Resources and Social Security Bureau");

    /** 区卫计局. */
    public static final Department HEALTH = of("health", "区卫计局", "District Health and Family Planning Bureau");

    /** 区民政局. */
    public static final Department CIVIL_AFFAIRS = of("civil_affairs", "区民政局", "District Civil Affairs Bureau");

    /** 区房管局. */
    public static final Department HOUSING = of("housing", "区房管局", "District Housing Bureau");

    /** 区住建局. */
    public static final Department CONSTRUCTION =
            of("construction", "区住建局", "District Housing and Construction Bureau");

    /** 区扶贫办. */
    public static final Department POVERTY_RELIEF = of("poverty_relief", "区扶贫办", "District Poverty Relief Office");

    /** 区残联. */
    public static final Department DISABLED_FEDERATION =
            of("disabled_federation", "区残联", "District Disabled Persons' Federation");

    /** 区文化新闻出版局. */
    public static final Department CULTURE =
            of("culture", "区文化新闻出版局", "District Culture, Press and Publication Bureau");

    /** 周村广电中心. */
    public static final Department BROADCASTING = of("broadcasting", "周村广电中心", "Zhoucun Broadcasting Centre");

    /** 区食药局. */
    public static final Department FOOD_AND_DRUG = of("food_and_drug", "区食药局", "District Food and Drug Administration");

    /** 区公安分局. */
    public static final Department PUBLIC_SECURITY = of("public_security", "区公安分局", "District Public Security Bureau");

    /** 周村交警大队. */
    public static final Department TRAFFIC_POLICE = of("traffic_police", "周村交警大队", "Zhoucun Traffic Police");

    /** 周村消防大队. */
    public static final Department FIRE_BRIGADE = of("fire_brigade", "周村消防大队", "Zhoucun Fire Brigade");

    /** 区交通运输局. */
    public static final Department TRANSPORT = of("transport", "区交通运输局", "District Transport Bureau");

    /** 区司法局. */
    public static final Department JUSTICE = of("justice", "区司法局", "District Justice Bureau");

    /** 区农业局. */
    public static final Department AGRICULTURE = of("agriculture", "区农业局", "District Agriculture Bureau");

    /** 区电政办. */
    public static final Department E_GOVERNMENT = of("e_government", "区电政办", "District E-Government Office");

    /** 区经信局. */
    public static final Department ECONOMY_AND_IT =
            of("economy_and_it", "区经信局", "District Economy and Information Technology Bureau");

    /** 区发改局. */
    public static final Department DEVELOPMENT = of("development", "区发改局", "District Development and Reform Bureau");

    /** 区编办. */
    public static final Department ESTABLISHMENT = of("establishment", "区编办", "District Establishment Office");

    /** 周村规划分局. */
    public static final Department PLANNING = of("planning", "周村规划分局", "Zhoucun Planning Branch");

    /** 周村国土资源分局. */
    public static final Department LAND = of("land", "周村国土资源分局", "Zhoucun Land and Resources Branch");

    /** 区质监局. */
    public static final Department QUALITY = of("quality", "区质监局", "District Quality Supervision Bureau");

    /** 区金融办. */
    public static final Department FINANCIAL_AFFAIRS =
            of("financial_affairs", "区金融办", "District Financial Affairs Office");

    /** 区统计局. */
    public static final Department STATISTICS = of("statistics", "区统计局", "District Statistics Bureau");

    private Departments() {}

    private static Department of(String code, String chinese, String english) {
        return new Department(code, Text.of(chinese, english));
    }
}
