package cn.zhoucun.services.catalog;

import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in a stream for the values that have a builder: their parts, which go through the builder again. */
final class SerialForms {

    private SerialForms() {}

    record OfBenefit(
            BenefitKind kind,
            Recipient recipient,
            Text text,
            Condition when,
            @Nullable Amount amount,
            Citation citation)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> ImmutableBenefit.builder()
                    .kind(kind)
                    .recipient(recipient)
                    .text(text)
                    .when(when)
                    .amount(Optional.ofNullable(amount))
                    .citation(citation)
                    .build());
        }
    }

    record OfCommitment(
            String code,
            @Nullable Domain domain,
            Text text,
            List<Standard> figures,
            Citation citation,
            List<Reading> readings)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> ImmutableCommitment.builder()
                    .code(code)
                    .domain(Optional.ofNullable(domain))
                    .text(text)
                    .addAllFigures(figures)
                    .citation(citation)
                    .addAllReadings(readings)
                    .build());
        }
    }

    record OfDirectorySection(
            int number,
            Domain domain,
            Text shortName,
            List<DirectoryEntry> entries,
            int printedCount,
            Citation citation,
            List<Reading> readings)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> ImmutableDirectorySection.builder()
                    .number(number)
                    .domain(domain)
                    .shortName(shortName)
                    .addAllEntries(entries)
                    .printedCount(printedCount)
                    .citation(citation)
                    .addAllReadings(readings)
                    .build());
        }
    }

    record OfIndicatorRow(
            String code,
            Domain domain,
            Text name,
            String printedUnit,
            Unit unit,
            String baselineText,
            @Nullable Quantity baseline,
            @Nullable DateRange baselinePeriod,
            String targetText,
            @Nullable Standard target,
            @Nullable DateRange targetPeriod,
            String cumulativeText,
            Department responsible,
            Citation citation,
            List<Reading> readings)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> ImmutableIndicatorRow.builder()
                    .code(code)
                    .domain(domain)
                    .name(name)
                    .printedUnit(printedUnit)
                    .unit(unit)
                    .baselineText(baselineText)
                    .baseline(Optional.ofNullable(baseline))
                    .baselinePeriod(Optional.ofNullable(baselinePeriod))
                    .targetText(targetText)
                    .target(Optional.ofNullable(target))
                    .targetPeriod(Optional.ofNullable(targetPeriod))
                    .cumulativeText(cumulativeText)
                    .responsible(responsible)
                    .citation(citation)
                    .addAllReadings(readings)
                    .build());
        }
    }

    record OfKeyProject(
            String code, int number, Text name, List<Standard> figures, Citation citation, List<Reading> readings)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> ImmutableKeyProject.builder()
                    .code(code)
                    .number(number)
                    .name(name)
                    .addAllFigures(figures)
                    .citation(citation)
                    .addAllReadings(readings)
                    .build());
        }
    }

    record OfKeyTask(
            int number,
            Text text,
            @Nullable Domain domain,
            List<Department> leads,
            KeyTask.Phrase phrase,
            Citation citation,
            List<Reading> readings)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> ImmutableKeyTask.builder()
                    .number(number)
                    .text(text)
                    .domain(Optional.ofNullable(domain))
                    .addAllLeads(leads)
                    .phrase(phrase)
                    .citation(citation)
                    .addAllReadings(readings)
                    .build());
        }
    }

    record OfProjectBox(
            int number,
            Text title,
            ProjectBox.Kind kind,
            Domain domain,
            List<KeyProject> projects,
            Citation citation,
            List<Reading> readings)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> ImmutableProjectBox.builder()
                    .number(number)
                    .title(title)
                    .kind(kind)
                    .domain(domain)
                    .addAllProjects(projects)
                    .citation(citation)
                    .addAllReadings(readings)
                    .build());
        }
    }

    record OfServiceItem(
            String code,
            Text name,
            List<Text> aliases,
            int printedNumber,
            Domain domain,
            Scope scope,
            List<TargetGroup> targetGroups,
            List<Benefit> benefits,
            List<Standard> standards,
            @Nullable Quota quota,
            Funding funding,
            List<Department> leads,
            DateRange inForce,
            Citation citation,
            List<Reading> readings)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> ImmutableServiceItem.builder()
                    .code(code)
                    .name(name)
                    .addAllAliases(aliases)
                    .printedNumber(printedNumber)
                    .domain(domain)
                    .scope(scope)
                    .addAllTargetGroups(targetGroups)
                    .addAllBenefits(benefits)
                    .addAllStandards(standards)
                    .quota(Optional.ofNullable(quota))
                    .funding(funding)
                    .addAllLeads(leads)
                    .inForce(inForce)
                    .citation(citation)
                    .addAllReadings(readings)
                    .build());
        }
    }
}
