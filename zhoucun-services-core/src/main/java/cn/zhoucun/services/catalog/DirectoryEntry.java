package cn.zhoucun.services.catalog;

import cn.zhoucun.services.source.Reading;
import java.io.Serializable;
import java.util.List;

/**
 * A name in a printed directory of services.
 *
 * @param printedName the name as printed
 * @param services the codes of the services that it means: usually one, sometimes none or several
 * @param readings the readings that this rests on
 */
public record DirectoryEntry(String printedName, List<String> services, List<Reading> readings)
        implements Serializable {

    /** Copies the lists. */
    public DirectoryEntry {
        services = List.copyOf(services);
        readings = List.copyOf(readings);
    }
}
