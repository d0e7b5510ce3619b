package cn.zhoucun.examples.springboot4;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.plan.ZhoucunPlan;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Who is entitled to what, over HTTP. */
@SpringBootApplication
public class ServicesApplication {

    /**
     * Starts the service.
     *
     * @param args settings of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(ServicesApplication.class, args);
    }

    @Bean
    ServiceCatalog catalog() {
        return ZhoucunPlan.catalog();
    }

    @Bean
    Assessor assessor(ServiceCatalog catalog) {
        return Assessor.of(catalog);
    }

    @Bean
    ServicesJson servicesJson(ServiceCatalog catalog) {
        return ServicesJson.of(catalog);
    }
}
