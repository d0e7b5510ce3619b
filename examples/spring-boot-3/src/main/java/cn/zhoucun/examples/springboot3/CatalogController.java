package cn.zhoucun.examples.springboot3;

import cn.zhoucun.services.catalog.ServiceCatalog;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows the services of the plan. */
@RestController
class CatalogController {

    private final ServiceCatalog catalog;

    CatalogController(ServiceCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/services")
    List<ServiceView> services() {
        return catalog.services().stream().map(ServiceView::of).toList();
    }

    @GetMapping("/services/{code}")
    ServiceView service(@PathVariable String code) {
        return catalog.find(code)
                .map(ServiceView::of)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "The service (%s) must be one that /services lists.".formatted(code)));
    }
}
