package cn.zhoucun.examples.springboot3;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.json.ServicesModule;
import cn.zhoucun.services.plan.ZhoucunPlan;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Who is entitled to what, over HTTP. */
@SpringBootApplication
public class ServicesApplication {

    /** In bytes: 1 MiB, as much as the SDK takes where it reads by itself. */
    private static final long LONGEST_BODY = 1 << 20;

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

    /** Spring Boot adds it to the mapper of the host, so that controllers take and return the SDK's own types. */
    @Bean
    ServicesModule servicesModule() {
        return new ServicesModule();
    }

    /** The module bounds what a document holds; how long a body may be is for the host to say, whose parser reads it. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer lengthOfBodies() {
        StreamReadConstraints limits =
                StreamReadConstraints.builder().maxDocumentLength(LONGEST_BODY).build();
        return builder -> builder.postConfigurer(mapper -> mapper.getFactory().setStreamReadConstraints(limits));
    }
}
