package org.cunjing.assessment;

import static org.cunjing.access.Role.BUREAU_OFFICE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.assessment.RuleSets.PublishedRuleSet;
import org.cunjing.assessment.scoring.DeductionKind;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.assessment.scoring.RuleItem;
import org.cunjing.assessment.scoring.RuleSet;
import org.cunjing.roster.OfficerClass;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Rule sets to read, to download as published and to publish.
@RestController
@RequestMapping("/api/assessment/rule-sets")
class RuleSetController {

    private final RuleSets ruleSets;

    RuleSetController(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /// Lists the published rule sets, the newest of each class first.
    @GetMapping
    @AllowedToPoliceAndCommittee
    List<RuleSetView> listRuleSets() {
        return ruleSets.list().stream().map(RuleSetView::of).toList();
    }

    /// Answers the text of a rule set exactly as it was published, for machines.
    @GetMapping(path = "/{version}", produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedToPoliceAndCommittee
    String downloadRuleSet(@PathVariable String version) {
        return ruleSets.get(version).text();
    }

    /// Publishes a rule set, or says everything that keeps it from being published.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(BUREAU_OFFICE)
    RuleSetView publishRuleSet(@RequestBody @Validated RuleSetForm form) {
        return RuleSetView.of(ruleSets.publish(form.text()));
    }

    /// @param text the rule set as JSON, kept letter for letter
    record RuleSetForm(@NotBlank @Size(max = 200_000) String text) {}

    record RuleSetView(
            String version,
            OfficerClass officerClass,
            String effectiveMonth,
            Instant publishedAt,
            long standardHalfDays,
            BigDecimal minimumService,
            BigDecimal deductionCap,
            BigDecimal bonusCap,
            List<RuleItemView> items,
            List<DeductionRuleView> deductions) {

        static RuleSetView of(PublishedRuleSet published) {
            var rules = published.rules();
            return new RuleSetView(
                    rules.version(),
                    rules.officerClass(),
                    rules.effectiveMonth().toString(),
                    published.publishedAt(),
                    rules.standardHalfDays(),
                    rules.minimumService(),
                    rules.deductionCap(),
                    rules.bonusCap(),
                    rules.items().stream().map(RuleItemView::of).toList(),
                    Arrays.stream(DeductionKind.values())
                            .map(kind -> DeductionRuleView.of(kind, rules))
                            .toList());
        }
    }

    record RuleItemView(
            String code,
            String nameZh,
            String nameEn,
            BigDecimal weight,
            FormulaView formula,
            List<EvidenceKind> evidence) {

        static RuleItemView of(RuleItem item) {
            return new RuleItemView(
                    item.code(),
                    item.nameZh(),
                    item.nameEn(),
                    item.weight(),
                    FormulaView.of(item.formula()),
                    item.formula().kinds().stream().sorted().toList());
        }
    }

    record DeductionRuleView(DeductionKind kind, BigDecimal points, BigDecimal cap) {

        static DeductionRuleView of(DeductionKind kind, RuleSet rules) {
            var rule = rules.deductionRule(kind);
            return new DeductionRuleView(kind, rule.points(), rule.cap());
        }
    }
}
