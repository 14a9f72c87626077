package org.cunjing.assessment.scoring;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.assessment.scoring.Evidence.Answers;
import org.cunjing.assessment.scoring.Evidence.Counted;
import org.cunjing.assessment.scoring.Evidence.CountedOf;
import org.cunjing.assessment.scoring.Evidence.Deadlines;
import org.cunjing.assessment.scoring.Evidence.Marks;
import org.cunjing.assessment.scoring.Evidence.Sample;
import tools.jackson.databind.JsonNode;

/// The published vector of eight officers as months and expectations.
final class Vector {

    static final JsonNode ROOT = RuleSetText.tree(Sets.text("/vectors/assessment.json"));

    private Vector() {}

    static Stream<String> codes() {
        return ROOT.path("inputs").valueStream().map(input -> input.path("code").asString());
    }

    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode expected(String code) {
        return one("expected", code);
    }

    static OfficerMonth month(String code) {
        var in = one("inputs", code);
        var bonus = in.path("bonus").asInt();
        return new OfficerMonth(
                in.path("approvedAbsenceHalfDays").asLong(),
                in.path("notYetOrNoLongerPostedHalfDays").asLong(),
                evidence(in),
                deductions(in),
                bonus == 0
                        ? List.of()
                        : List.of(new Bonus(BigDecimal.valueOf(bonus), "bonus", id("proposer"), id("approver"))));
    }

    private static JsonNode one(String list, String code) {
        return ROOT.path(list)
                .valueStream()
                .filter(node -> node.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<EvidenceKind, Evidence> evidence(JsonNode in) {
        return Map.ofEntries(
                Map.entry(EvidenceKind.STATION_EVALUATION, mark(in.path("stationEval"))),
                Map.entry(EvidenceKind.COMMITTEE_EVALUATION, mark(in.path("committeeEval"))),
                Map.entry(
                        EvidenceKind.RESIDENT_EVALUATION,
                        new Answers(n(in, "residents", "sat"), n(in, "residents", "basic"), n(in, "residents", "dis"))),
                Map.entry(EvidenceKind.WORK_ORDER, deadlines(in.path("workOrders"))),
                Map.entry(EvidenceKind.COUNCIL_MEETING, of(in, "councilAttended", "councilMeetingsHeld")),
                Map.entry(EvidenceKind.DISPUTE, deadlines(in.path("disputes"))),
                Map.entry(
                        EvidenceKind.PUBLIC_SESSION,
                        new Counted(in.path("sessions").asLong())),
                Map.entry(EvidenceKind.INSPECTION, of(in, "inspections", "inspectableSites")),
                Map.entry(EvidenceKind.HAZARD_STEP, deadlines(in.path("hazardSteps"))),
                Map.entry(
                        EvidenceKind.GROUP_ACTIVITY,
                        new Counted(in.path("groupActivities").asLong())),
                Map.entry(EvidenceKind.VISIT, of(in, "visits", "households")),
                Map.entry(EvidenceKind.SERVICE_REQUEST, deadlines(in.path("services"))),
                Map.entry(
                        EvidenceKind.SPOT_CHECK,
                        new Sample(n(in, "spotCheck", "sampled"), n(in, "spotCheck", "passed"))));
    }

    private static List<Deduction> deductions(JsonNode in) {
        var deductions = new ArrayList<Deduction>();
        for (int i = 0; i < n(in, "deductions", "unexplainedOverdue"); i++) {
            deductions.add(Deduction.unexplainedOverdue("order-" + i));
        }
        for (int i = 0; i < n(in, "deductions", "circulated"); i++) {
            deductions.add(Deduction.circulatedNotice("notice-" + i));
        }
        in.path("voidedItems")
                .valueStream()
                .forEach(item ->
                        deductions.add(Deduction.falsifiedRecord("record-" + item.asString(), item.asString())));
        return deductions;
    }

    private static Marks mark(JsonNode node) {
        return new Marks(List.of(node.asDecimal()));
    }

    private static Deadlines deadlines(JsonNode node) {
        return new Deadlines(
                node.path("due").asLong(),
                node.path("onTime").asLong(),
                node.path("late").asLong(0));
    }

    private static CountedOf of(JsonNode in, String done, String offered) {
        return new CountedOf(in.path(done).asLong(), in.path(offered).asLong());
    }

    private static long n(JsonNode in, String group, String name) {
        return in.path(group).path(name).asLong();
    }
}
