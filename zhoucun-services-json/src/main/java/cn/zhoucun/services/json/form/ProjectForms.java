package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.SourceForms.TEXT;

import cn.zhoucun.services.catalog.KeyProject;
import cn.zhoucun.services.catalog.ProjectBox;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;

/** The forms of boxes of key projects. */
record ProjectForms(Shape<Citation> citation, Shape<Reading> reading, Shape<Standard> standard) {

    Shape<ProjectBox> box() {
        Shape<KeyProject> project = project();
        return ObjectShape.of("project-box", o -> {
            var number = o.required("number", TableForms.NUMBER, ProjectBox::number);
            var title = o.required("title", TEXT, ProjectBox::title);
            var kind = o.required("kind", Scalar.constant(ProjectBox.Kind.class), ProjectBox::kind);
            var domain = o.required("domain", CatalogForms.DOMAIN, ProjectBox::domain);
            var projects = o.array("projects", project, ProjectBox::projects);
            var place = o.required("citation", citation, ProjectBox::citation);
            var readings = o.list("readings", reading, ProjectBox::readings);
            return in -> ProjectBox.builder()
                    .number(in.get(number))
                    .title(in.get(title))
                    .kind(in.get(kind))
                    .domain(in.get(domain))
                    .addAllProjects(in.get(projects))
                    .citation(in.get(place))
                    .addAllReadings(in.get(readings))
                    .build();
        });
    }

    private Shape<KeyProject> project() {
        return ObjectShape.of("key-project", o -> {
            var code = o.required("code", Scalar.WORDS, KeyProject::code);
            var number = o.required("number", TableForms.NUMBER, KeyProject::number);
            var name = o.required("name", TEXT, KeyProject::name);
            var figures = o.list("figures", standard, KeyProject::figures);
            var place = o.required("citation", citation, KeyProject::citation);
            var readings = o.list("readings", reading, KeyProject::readings);
            return in -> KeyProject.builder()
                    .code(in.get(code))
                    .number(in.get(number))
                    .name(in.get(name))
                    .addAllFigures(in.get(figures))
                    .citation(in.get(place))
                    .addAllReadings(in.get(readings))
                    .build();
        });
    }
}
