package org.cunjing.posting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.posting.CommitteePosts;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// A plan with two versions, a programme, and a posting that rests on the one and counts for the other.
@CunjingIT
class PolicyDocumentsIT {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    CommitteePosts posts;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson office;
    HttpPerson leader;
    Posting posting;
    UUID post;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        var officer =
                Objects.requireNonNull(bureau.person(Role.POSTED_OFFICER, null).officer());
        posting = bureau.run(
                () -> postings.start(new NewPosting(bureau.village(0), officer, Duty.POSTED, FIRST, null, null)));
        post = bureau.run(() -> posts.appoint(posting, null, null)).id();
    }

    @Test
    void findsTheVersionOfADayWhenALaterOneIsInForce() {
        var plan = register("POLICY", "工作方案", "示公〔2022〕1号", "2022-01-10");
        assertThat(publish(plan, "示公〔2022〕8号", "2022-06-01").status()).isEqualTo(201);

        assertThat(inForce(plan, "2022-05-15")).isEqualTo(1);
        assertThat(inForce(plan, "2022-06-01")).isEqualTo(2);
        assertThat(document(plan, "2022-01-09").hasNonNull("inForce")).isFalse();
        assertThat(document(plan, "2022-05-15").get("issuers"))
                .extracting(JsonNode::asString)
                .containsExactly("示例分局", "区民政局");
    }

    @Test
    void refusesWhatContradictsTheRegister() {
        var plan = register("POLICY", "工作方案", "示公〔2022〕1号", "2022-01-10");

        assertThat(publish(plan, "示公〔2022〕8号", "2022-01-10").problem()).endsWith("version-too-early");
        assertThat(publish(plan, "示公〔2022〕1号", "2022-06-01").problem()).endsWith("document-number-taken");
        assertThat(publish(plan, " ", "2022-06-01").status()).isEqualTo(422);
        assertThat(end(plan, "2022-01-09").problem()).endsWith("version-too-early");
        assertThat(end(plan, "2022-12-31").status()).isEqualTo(200);
        assertThat(end(plan, "2023-12-31").problem()).endsWith("document-ended");
        assertThat(publish(plan, "示公〔2022〕8号", "2022-06-01").problem()).endsWith("document-ended");
        assertThat(document(plan, "2023-01-01").hasNonNull("inForce")).isFalse();
        assertThat(leader.post("/api/policy-documents", "{}").status()).isEqualTo(403);
        assertThat(leader.get("/api/policy-documents").body()).hasSize(1);
    }

    @Test
    void publishesOneOfTwoVersionsThatComeTogether() throws Exception {
        var plan = register("POLICY", "工作方案", "示公〔2022〕1号", "2022-01-10");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(IntStream.of(7, 8)
                    .<Callable<Integer>>mapToObj(n -> () -> publish(plan, "示公〔2022〕%d号".formatted(n), "2022-06-01")
                            .status())
                    .toList());

            assertThat(answers.stream().map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    }))
                    .containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void namesTheDocumentAPostRestsOn() {
        var plan = register("POLICY", "实施意见", "示公〔2022〕1号", "2022-01-10");

        assertThat(approve(UUID.randomUUID().toString()).status()).isEqualTo(404);
        var approved = approve(plan);

        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        assertThat(approved.body().get("documentId").asString()).isEqualTo(plan);
        assertThat(leader.get("/api/postings")
                        .body()
                        .get(0)
                        .at("/post/documentId")
                        .asString())
                .isEqualTo(plan);
    }

    @Test
    void countsPostingsForProgrammesAndCampaignsOnly() {
        var plan = register("POLICY", "工作方案", "示公〔2022〕1号", "2022-01-10");
        var campaign = register("CAMPAIGN", "下基层", "上级〔2022〕3号", "2022-02-01");

        assertThat(tag(plan).problem()).endsWith("not-a-campaign");
        assertThat(tag(campaign).status()).isEqualTo(204);
        assertThat(tag(campaign).status()).as("a second time").isEqualTo(204);

        assertThat(leader.get("/api/campaign-tags").body()).hasSize(1);
        var counted =
                office.get("/api/policy-documents/" + campaign + "/postings").body();
        assertThat(counted).hasSize(1);
        assertThat(counted.get(0).get("villageName").asString()).isEqualTo("测试0村");
        assertThat(office.get("/api/policy-documents/" + plan + "/postings").problem())
                .endsWith("not-a-campaign");
        assertThat(leader.put("/api/postings/" + posting.id() + "/campaigns", "{\"campaigns\": []}")
                        .status())
                .isEqualTo(403);
        assertThat(office.put("/api/postings/" + posting.id() + "/campaigns", "{\"campaigns\": []}")
                        .status())
                .isEqualTo(204);
        assertThat(leader.get("/api/campaign-tags").body()).isEmpty();
        assertThat(office.post(
                                "/api/policy-documents/" + campaign + "/batches",
                                "{\"batchId\": \"%s\"}".formatted(UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void keepsAnotherBureauOut() {
        var plan = register("POLICY", "工作方案", "示公〔2022〕1号", "2022-01-10");
        var elsewhere = HttpPerson.of(port, bureaus.open().person(Role.BUREAU_OFFICE, null));

        assertThat(elsewhere.get("/api/policy-documents").body()).isEmpty();
        assertThat(elsewhere
                        .put("/api/policy-documents/" + plan + "/end", "{\"lastDay\": \"2022-12-31\"}")
                        .status())
                .isEqualTo(404);
    }

    private String register(String kind, String title, String number, String day) {
        var answer = office.post("/api/policy-documents", """
                {"kind": "%s", "title": "%s", "issuers": ["示例分局", "区民政局"],
                 "first": {"documentNumber": "%s", "effectiveOn": "%s", "changes": "首次印发"}}
                """.formatted(kind, title, number, day));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private Answer publish(String document, String number, String day) {
        return office.post("/api/policy-documents/" + document + "/versions", """
                {"documentNumber": "%s", "effectiveOn": "%s", "changes": "修订"}
                """.formatted(number, day));
    }

    private Answer end(String document, String day) {
        return office.put("/api/policy-documents/" + document + "/end", "{\"lastDay\": \"%s\"}".formatted(day));
    }

    private Answer approve(String document) {
        return office.put("/api/committee-posts/" + post, """
                {"documentNumber": "示民〔2022〕9号", "approvedBy": "区民政局", "documentId": "%s"}
                """.formatted(document));
    }

    private Answer tag(String document) {
        return office.put(
                "/api/postings/" + posting.id() + "/campaigns", "{\"campaigns\": [\"%s\"]}".formatted(document));
    }

    private int inForce(String document, String day) {
        return document(document, day).get("inForce").asInt();
    }

    private JsonNode document(String id, String day) {
        return leader.get("/api/policy-documents?on=" + day)
                .body()
                .valueStream()
                .filter(document -> document.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
