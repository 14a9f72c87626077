package org.cunjing.analysis;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.analysis.HintRuleStore.Setting;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hints with the names of their villages.
@Component
class HintViews {

    private final Villages villages;

    HintViews(Villages villages) {
        this.villages = villages;
    }

    List<HintView> of(List<Hint> hints) {
        var ids = hints.stream()
                .flatMap(hint -> Stream.concat(
                        Stream.of(hint.villageId()), hint.rows().stream().map(Incident::villageId)))
                .collect(toSet());
        var names = villages.names(ids);
        return hints.stream().map(hint -> view(hint, names)).toList();
    }

    List<HintDecisionView> decisions(List<HintDecision> decisions) {
        var names =
                villages.names(decisions.stream().map(HintDecision::villageId).collect(toSet()));
        return decisions.stream()
                .map(decision -> new HintDecisionView(
                        decision.id(),
                        decision.kind(),
                        decision.ruleVersion(),
                        names.getOrDefault(decision.villageId(), ""),
                        decision.incidents().size(),
                        decision.accepted(),
                        decision.reason(),
                        decision.orderId(),
                        decision.mark().at(),
                        decision.mark().name()))
                .toList();
    }

    List<HintRuleView> rules(List<HintRule> rules, List<Setting> settings) {
        return rules.stream()
                .map(rule -> new HintRuleView(
                        HintRuleNumbers.of(rule),
                        settings.stream()
                                .filter(setting -> setting.rule().kind() == rule.kind())
                                .map(setting -> new HintRuleVersionView(
                                        HintRuleNumbers.of(setting.rule()),
                                        setting.why(),
                                        setting.mark().at(),
                                        setting.mark().name()))
                                .toList()))
                .toList();
    }

    private static HintView view(Hint hint, Map<UUID, String> names) {
        return new HintView(
                hint.id(),
                HintRuleNumbers.of(hint.rule()),
                hint.villageId(),
                names.getOrDefault(hint.villageId(), ""),
                hint.incidents(),
                hint.rows().stream()
                        .map(row -> new IncidentView(
                                row.id(),
                                row.kind(),
                                names.getOrDefault(row.villageId(), ""),
                                row.day(),
                                row.number(),
                                row.place() == null ? null : row.place().latitudeDeg(),
                                row.place() == null ? null : row.place().longitudeDeg(),
                                row.overdueSince()))
                        .toList());
    }

    record HintView(
            UUID id,
            HintRuleNumbers rule,
            UUID villageId,
            String villageName,
            @Nullable IncidentKind incidents,
            List<IncidentView> rows) {}

    /// @param number of the ledger entry; null: a finding of a patrol
    record IncidentView(
            UUID id,
            IncidentKind kind,
            String villageName,
            LocalDate day,
            @Nullable String number,
            @Nullable Double latitudeDeg,
            @Nullable Double longitudeDeg,
            @Nullable LocalDate overdueSince) {}

    record HintRuleNumbers(
            HintKind kind,
            int version,
            boolean inUse,
            int windowDays,
            int least,
            int metres,
            int days,
            List<IncidentKind> incidents,
            List<String> attributes) {

        static HintRuleNumbers of(HintRule rule) {
            return new HintRuleNumbers(
                    rule.kind(),
                    rule.version(),
                    rule.inUse(),
                    rule.windowDays(),
                    rule.least(),
                    rule.metres(),
                    rule.days(),
                    rule.incidents().stream().sorted().toList(),
                    rule.attributes());
        }
    }

    record HintRuleView(HintRuleNumbers rule, List<HintRuleVersionView> versions) {}

    record HintRuleVersionView(HintRuleNumbers rule, String why, Instant at, String by) {}

    record HintDecisionView(
            UUID id,
            HintKind kind,
            int ruleVersion,
            String villageName,
            int rows,
            boolean accepted,
            @Nullable String reason,
            @Nullable UUID orderId,
            Instant at,
            String by) {}
}
