package org.cunjing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cunjing.assessment.AssessedBureau.notes;
import static org.cunjing.assessment.AssessedBureau.officer;
import static org.cunjing.assessment.scoring.EvidenceKind.COUNCIL_MEETING;
import static org.cunjing.assessment.scoring.EvidenceKind.DISPUTE;
import static org.cunjing.assessment.scoring.EvidenceKind.GROUP_ACTIVITY;
import static org.cunjing.assessment.scoring.EvidenceKind.HAZARD_STEP;
import static org.cunjing.assessment.scoring.EvidenceKind.INSPECTION;
import static org.cunjing.assessment.scoring.EvidenceKind.PUBLIC_SESSION;
import static org.cunjing.assessment.scoring.EvidenceKind.RESIDENT_EVALUATION;
import static org.cunjing.assessment.scoring.EvidenceKind.SERVICE_REQUEST;
import static org.cunjing.assessment.scoring.EvidenceKind.SPOT_CHECK;
import static org.cunjing.assessment.scoring.EvidenceKind.VISIT;
import static org.cunjing.assessment.scoring.EvidenceKind.WORK_ORDER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.assessment.Adjustments.NewAdjustment;
import org.cunjing.assessment.Evaluations.PastEvaluation;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Leave;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Position;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published vector of eight officers, driven through the whole module: records in, cents and ranks out.
@CunjingIT
class MonthVectorIT {

    /// Twenty-two working days and no public holiday.
    private static final YearMonth MONTH = YearMonth.of(2022, 11);

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Officers officers;

    @Autowired
    Villages villages;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    EvidenceNotes evidence;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Adjustments adjustments;

    @Autowired
    Months months;

    @Autowired
    Scores scores;

    private AssessedBureau town;
    private Person secondOffice;
    private final Map<String, UUID> people = new LinkedHashMap<>();

    @BeforeEach
    void fillTheMonth() throws Exception {
        town = new AssessedBureau(bureaus.open(), postings);
        secondOffice = town.bureau.person(Role.BUREAU_OFFICE, null);
        town.bureau.run(ruleSets::publishProposals);
        var vector = JsonMapper.shared().readTree(new ClassPathResource("vectors/assessment.json").getInputStream());
        var places = new LinkedHashMap<String, UUID>();
        for (var in : vector.path("inputs").valueStream().toList()) {
            var code = in.path("code").asString();
            places.put(
                    code,
                    village(
                            code,
                            in.path("households").asInt(),
                            in.path("inspectableSites").asInt()));
            var from =
                    in.path("notYetOrNoLongerPostedHalfDays").asInt() > 0 ? MONTH.atDay(16) : LocalDate.of(2022, 3, 1);
            people.put(code, officer(town.posted(Objects.requireNonNull(places.get(code)), from)));
        }
        town.bureau.run(() -> months.open(MONTH, null));
        for (var in : vector.path("inputs").valueStream().toList()) {
            var code = in.path("code").asString();
            load(in, someone(code), Objects.requireNonNull(places.get(code)));
        }
    }

    @Test
    void reproducesEveryFinalScoreAndRankToTheCent() throws Exception {
        var month = town.bureau.as(town.office, () -> months.preview(MONTH));

        assertThat(month.state()).isEqualTo(MonthState.PREVIEW);
        assertThat(month.officers()).isEqualTo(8);
        var vector = JsonMapper.shared().readTree(new ClassPathResource("vectors/assessment.json").getInputStream());
        for (var expected : vector.path("expected").valueStream().toList()) {
            var code = expected.path("code").asString();
            var score = town.bureau.as(town.office, () -> scores.get(MONTH, someone(code)));
            assertThat(score.officerClass()).isEqualTo(OfficerClass.POSTED_OFFICER);
            assertThat(score.score().served().rounded(3).toPlainString())
                    .as(code)
                    .isEqualTo(expected.path("serviceRatio").asString());
            assertThat(score.score().base().toPlainString())
                    .as(code)
                    .isEqualTo(expected.path("base").asString());
            assertThat(score.finalPoints().toPlainString())
                    .as(code)
                    .isEqualTo(expected.path("final").asString());
            assertThat(score.rank())
                    .as(code)
                    .isEqualTo(
                            expected.path("rank").isNull()
                                    ? null
                                    : expected.path("rank").asInt());
            assertThat(score.listed()).isEqualTo(7);
        }
    }

    @Test
    void keepsAFrozenMonthToTheByteWhateverComesLater() {
        var frozen = town.bureau.as(town.office, () -> months.freeze(MONTH));
        var before = town.bureau.as(town.office, () -> scores.listOf(MONTH));
        town.bureau.run(
                () -> evidence.noteAll(notes(MONTH, someone("P01"), town.bureau.village(0), VISIT, Outcome.DONE, 9)));
        town.bureau.run(() -> {
            ruleSets.publish(ruleSets.get("DEMO-POSTED-OFFICER-v1")
                    .text()
                    .replace("OFFICER-v1", "OFFICER-v2")
                    .replace("2022-01", "2022-02")
                    .replace("\"lateCredit\": 0.5", "\"lateCredit\": 0.1"));
        });

        assertThat(frozen.state()).isEqualTo(MonthState.FROZEN);
        assertThat(town.bureau.as(town.office, () -> scores.listOf(MONTH))).isEqualTo(before);
        assertThat(town.bureau.as(town.office, () -> months.differing(MONTH))).isEmpty();
        assertThatExceptionOfType(MonthClosed.class)
                .isThrownBy(() -> town.bureau.as(town.office, () -> months.preview(MONTH)));
        var next = town.bureau.run(() -> {
            months.open(MONTH.plusMonths(1), null);
            months.preview(MONTH.plusMonths(1));
            return scores.get(MONTH.plusMonths(1), someone("P01"));
        });
        assertThat(next.evidence())
                .as("what came late counts in the next month")
                .hasSize(9);
    }

    private UUID someone(String code) {
        return Objects.requireNonNull(people.get(code), code);
    }

    private UUID village(String code, int households, int sites) {
        var id = UUID.randomUUID();
        double west = 105 + people.size() * 0.01;
        var outline = List.of(
                new Position(30, west),
                new Position(30, west + 0.01),
                new Position(30.01, west + 0.01),
                new Position(30.01, west));
        town.bureau.run(() -> villages.add(new Village(
                id,
                code,
                "TEST",
                code,
                Village.Kind.COMMUNITY,
                Village.Settlement.URBAN,
                "510000001",
                town.bureau.station(0),
                outline,
                1,
                households * 3,
                households,
                sites,
                LocalDate.of(2022, 1, 1),
                Set.of("NARCOTICS"),
                LocalDate.of(2020, 1, 1),
                null)));
        return id;
    }

    private void load(JsonNode in, UUID officer, UUID village) {
        town.bureau.run(() -> {
            evidence.noteAll(evidenceOf(in, officer, village));
            evaluations.load(List.of(
                    past(officer, null, in.path("stationEval").asInt()),
                    past(officer, village, in.path("committeeEval").asInt())));
            leave(officer, in.path("approvedAbsenceHalfDays").asInt());
        });
        adjust(in, officer);
    }

    private static PastEvaluation past(UUID officer, @Nullable UUID village, int mark) {
        var marks = village == null ? AssessedBureau.stationMarks(mark) : AssessedBureau.committeeMarks(mark);
        return new PastEvaluation(MONTH, officer, village, marks, Instant.parse("2022-12-02T01:00:00Z"));
    }

    /// Three of eight half-days are seven or eight of twenty-two working days, six are sixteen.
    private void leave(UUID officer, int halfDays) {
        if (halfDays > 0) {
            int lastDay = halfDays == 3 ? 10 : 22;
            officers.add(new Leave(UUID.randomUUID(), officer, "TRAINING", MONTH.atDay(1), MONTH.atDay(lastDay)));
        }
    }

    private static List<EvidenceNote> evidenceOf(JsonNode in, UUID officer, UUID village) {
        var all = new ArrayList<EvidenceNote>();
        all.addAll(deadlines(in.path("workOrders"), officer, village, WORK_ORDER));
        all.addAll(deadlines(in.path("disputes"), officer, village, DISPUTE));
        all.addAll(deadlines(in.path("hazardSteps"), officer, village, HAZARD_STEP));
        all.addAll(deadlines(in.path("services"), officer, village, SERVICE_REQUEST));
        long attended = in.path("councilAttended").asLong();
        all.addAll(notes(MONTH, officer, village, COUNCIL_MEETING, Outcome.DONE, attended));
        all.addAll(notes(
                MONTH,
                officer,
                village,
                COUNCIL_MEETING,
                Outcome.MISSED,
                in.path("councilMeetingsHeld").asLong() - attended));
        all.addAll(notes(
                MONTH,
                officer,
                village,
                PUBLIC_SESSION,
                Outcome.DONE,
                in.path("sessions").asLong()));
        all.addAll(notes(
                MONTH,
                officer,
                village,
                INSPECTION,
                Outcome.DONE,
                in.path("inspections").asLong()));
        all.addAll(notes(
                MONTH,
                officer,
                village,
                GROUP_ACTIVITY,
                Outcome.DONE,
                in.path("groupActivities").asLong()));
        all.addAll(notes(
                MONTH, officer, village, VISIT, Outcome.DONE, in.path("visits").asLong()));
        var residents = in.path("residents");
        all.addAll(notes(
                MONTH,
                officer,
                village,
                RESIDENT_EVALUATION,
                Outcome.SATISFIED,
                residents.path("sat").asLong()));
        all.addAll(notes(
                MONTH,
                officer,
                village,
                RESIDENT_EVALUATION,
                Outcome.BASIC,
                residents.path("basic").asLong()));
        all.addAll(notes(
                MONTH,
                officer,
                village,
                RESIDENT_EVALUATION,
                Outcome.DISSATISFIED,
                residents.path("dis").asLong()));
        var check = in.path("spotCheck");
        long passed = check.path("passed").asLong();
        all.addAll(notes(MONTH, officer, village, SPOT_CHECK, Outcome.PASSED, passed));
        all.addAll(notes(
                MONTH,
                officer,
                village,
                SPOT_CHECK,
                Outcome.FAILED,
                check.path("sampled").asLong() - passed));
        return all;
    }

    private static List<EvidenceNote> deadlines(JsonNode node, UUID officer, UUID village, EvidenceKind kind) {
        long onTime = node.path("onTime").asLong();
        long late = node.path("late").asLong(0);
        var all = new ArrayList<EvidenceNote>();
        all.addAll(notes(MONTH, officer, village, kind, Outcome.ON_TIME, onTime));
        all.addAll(notes(MONTH, officer, village, kind, Outcome.LATE, late));
        all.addAll(notes(
                MONTH, officer, village, kind, Outcome.OPEN, node.path("due").asLong() - onTime - late));
        return all;
    }

    private void adjust(JsonNode in, UUID officer) {
        var wanted = new ArrayList<NewAdjustment>();
        var facts = in.path("deductions");
        for (int n = 0; n < facts.path("unexplainedOverdue").asInt(); n++) {
            wanted.add(adjustment(officer, AdjustmentKind.UNEXPLAINED_OVERDUE, "order-" + n, null, null));
        }
        for (int n = 0; n < facts.path("circulated").asInt(); n++) {
            wanted.add(adjustment(officer, AdjustmentKind.CIRCULATED_NOTICE, "notice-" + n, null, null));
        }
        in.path("voidedItems")
                .valueStream()
                .forEach(item -> wanted.add(adjustment(
                        officer, AdjustmentKind.FALSIFIED_RECORD, "record-" + item.asString(), null, item.asString())));
        if (in.path("bonus").asInt() > 0) {
            wanted.add(adjustment(
                    officer, AdjustmentKind.BONUS, "bonus", in.path("bonus").asDecimal(), null));
        }
        for (var one : wanted) {
            var proposed = town.bureau.as(town.office, () -> adjustments.propose(one));
            assertThatExceptionOfType(SecondPersonNeeded.class)
                    .isThrownBy(() -> town.bureau.as(town.office, () -> adjustments.approve(proposed.id())));
            town.bureau.as(secondOffice, () -> adjustments.approve(proposed.id()));
        }
    }

    private static NewAdjustment adjustment(
            UUID officer, AdjustmentKind kind, String fact, @Nullable BigDecimal points, @Nullable String item) {
        return new NewAdjustment(MONTH, officer, kind, fact, points, item, "核实记录见附件");
    }
}
