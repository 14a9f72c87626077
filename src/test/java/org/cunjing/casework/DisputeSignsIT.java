package org.cunjing.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.casework.FollowUps.NewStep;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CunjingIT
class DisputeSignsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Ledgers ledgers;

    @Autowired
    FollowUps followUps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    TestBureau bureau;
    Person officer;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        officer = bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0), bureau.village(1));
    }

    @Test
    void becomesADisputeThatClosesIt() {
        var sign = sign();
        assertThat(head(sign).progress()).isEqualTo(Progress.OPEN);
        assertThat(head(sign).dueOn()).isEqualTo(head(sign).happenedOn().plusDays(30));

        var dispute = record(0, dispute(sign));

        assertThat(((Details.Dispute) dispute.details()).signId()).isEqualTo(sign);
        var closed = bureau.run(() -> ledgers.get(sign));
        assertThat(closed.head().progress()).isEqualTo(Progress.CLOSED);
        assertThat(closed.steps()).extracting(Step::kind).containsExactly(EntryStep.BECOME_CASE);
        var again = new NewEntry(
                dispute.head().id(),
                bureau.village(0),
                Objects.requireNonNull(officer.officer()),
                Entries.MORNING,
                null,
                null,
                dispute.details());
        assertThat(bureau.as(officer, () -> ledgers.record(again)))
                .as("sent once more")
                .isEqualTo(dispute);
    }

    @Test
    void becomesOneDisputeHoweverManyAreWrittenAtOnce() {
        var sign = sign();

        var written = IntStream.range(0, 6)
                .mapToObj(
                        _ -> CompletableFuture.supplyAsync(() -> isWritten(dispute(sign)), Thread::startVirtualThread))
                .toList();

        assertThat(written.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(bureau.run(() -> jdbc.sql("select count(*) from casework.dispute where sign_id = :sign")
                        .param("sign", sign)
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void isDismissedWithTheReasonAndBecomesNothingAfterwards() {
        var sign = sign();
        assertThatExceptionOfType(Faulty.class).isThrownBy(() -> take(sign, EntryStep.DISMISS, " "));

        take(sign, EntryStep.DISMISS, "双方已自行商定轮流用水");

        assertThat(head(sign).progress()).isEqualTo(Progress.CLOSED);
        assertThatExceptionOfType(StepNotPossible.class).isThrownBy(() -> record(0, dispute(sign)));
    }

    @Test
    void isNoDisputeUntilOneIsWrittenDown() {
        var sign = sign();

        assertThatExceptionOfType(StepNotPossible.class).isThrownBy(() -> take(sign, EntryStep.BECOME_CASE, "转为纠纷"));

        assertThat(head(sign).progress()).isEqualTo(Progress.OPEN);
    }

    @Test
    void belongsToTheVillageOfTheDisputeAndIsASign() {
        var sign = sign();
        var opinion = record(0, Entries.opinion()).head().id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> record(1, dispute(sign)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> record(0, dispute(opinion)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> record(0, dispute(UUID.randomUUID())));

        assertThat(head(sign).progress()).isEqualTo(Progress.OPEN);
        assertThat(bureau.run(() -> ledgers.list(EntryFilter.ALL, 10, 0)).entries())
                .extracting(EntryHead::kind)
                .containsExactlyInAnyOrder(EntryKind.DISPUTE_SIGN, EntryKind.OPINION);
    }

    @Test
    void isNotForTheEyesOfTheCommitteeNorIsATalkWithCadres() {
        sign();
        record(0, new Details.CadreContact("冬季用火", "两委安排巡逻"));
        var member = bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0));

        for (var table : new String[] {"dispute_sign", "cadre_contact"}) {
            assertThat(bureau.as(officer, () -> count(table))).isEqualTo(1);
            assertThat(bureau.as(member, () -> count(table))).isZero();
        }
    }

    private int count(String table) {
        return Objects.requireNonNull(transactions.execute(_ -> jdbc.sql("select count(*) from casework." + table)
                .query(Integer.class)
                .single()));
    }

    private boolean isWritten(Details.Dispute dispute) {
        try {
            record(0, dispute);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private UUID sign() {
        return record(0, new Details.DisputeSign(DisputeCategory.NEIGHBOUR, "两户因用水先后起过口角"))
                .head()
                .id();
    }

    private static Details.Dispute dispute(UUID sign) {
        return new Details.Dispute(
                DisputeCategory.NEIGHBOUR,
                DisputeTrack.PEOPLES_MEDIATION,
                false,
                true,
                "用水先后争议",
                DisputeFacts.NONE,
                sign);
    }

    private EntryHead head(UUID id) {
        return bureau.run(() -> ledgers.get(id)).head();
    }

    private LedgerEntry record(int village, Details details) {
        return bureau.as(
                officer,
                () -> ledgers.record(
                        Entries.of(bureau.village(village), Objects.requireNonNull(officer.officer()), details)));
    }

    private void take(UUID sign, EntryStep step, String note) {
        bureau.as(officer, () -> followUps.take(sign, new NewStep(step, null, note, false)));
    }
}
