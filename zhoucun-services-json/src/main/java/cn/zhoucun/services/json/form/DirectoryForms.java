package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.SourceForms.TEXT;

import cn.zhoucun.services.catalog.DirectoryEntry;
import cn.zhoucun.services.catalog.DirectorySection;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;

/** The forms of a printed directory of services. */
record DirectoryForms(Shape<Citation> citation, Shape<Reading> reading) {

    Shape<DirectorySection> section() {
        Shape<DirectoryEntry> entry = entry();
        return ObjectShape.of("directory-section", o -> {
            var number = o.required("number", TableForms.NUMBER, DirectorySection::number);
            var domain = o.required("domain", CatalogForms.DOMAIN, DirectorySection::domain);
            var shortName = o.required("shortName", TEXT, DirectorySection::shortName);
            var entries = o.array("entries", entry, DirectorySection::entries);
            var count = o.required("printedCount", Scalar.number(0, Integer.MAX_VALUE), DirectorySection::printedCount);
            var place = o.required("citation", citation, DirectorySection::citation);
            var readings = o.list("readings", reading, DirectorySection::readings);
            return in -> DirectorySection.builder()
                    .number(in.get(number))
                    .domain(in.get(domain))
                    .shortName(in.get(shortName))
                    .addAllEntries(in.get(entries))
                    .printedCount(in.get(count))
                    .citation(in.get(place))
                    .addAllReadings(in.get(readings))
                    .build();
        });
    }

    private Shape<DirectoryEntry> entry() {
        return ObjectShape.of("directory-entry", o -> {
            var name = o.required("printedName", Scalar.WORDS, DirectoryEntry::printedName);
            var services = o.array("services", Scalar.WORDS, DirectoryEntry::services);
            var readings = o.list("readings", reading, DirectoryEntry::readings);
            return in -> new DirectoryEntry(in.get(name), in.get(services), in.get(readings));
        });
    }
}
