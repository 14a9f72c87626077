package org.cunjing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cunjing.exchange.BureauAtFiles.counts;
import static org.cunjing.exchange.BureauAtFiles.faults;
import static org.cunjing.exchange.BureauAtFiles.id;
import static org.cunjing.exchange.BureauAtFiles.state;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.selection.Application;
import org.cunjing.posting.selection.Applications;
import org.cunjing.posting.selection.Batches;
import org.cunjing.posting.selection.Call;
import org.cunjing.posting.selection.NotAgreedYet;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A branch puts officers forward by a file; what counts is still the officer's own answer.
@CunjingIT
class NominationFileIT {

    private static final String HEAD = "批次,警号,姓名,部门提名意见\n";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Officers officers;

    @Autowired
    Batches batches;

    @Autowired
    Applications applications;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person office;
    Person head;
    Person one;
    BureauAtFiles files;
    UUID batch;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        office = bureau.person(Role.BUREAU_OFFICE, null);
        head = bureau.person(Role.BRANCH_HEAD, null);
        one = bureau.person(Role.POSTED_OFFICER, null);
        files = new BureauAtFiles(HttpPerson.of(port, office));
        batch = bureau.as(office, () -> batches.open(new Call(2, LocalDate.of(2026, 3, 1), "能力与意愿", null, "公开抽签")))
                .id();
    }

    @Test
    void nominatesAndLeavesTheAnswerToTheOfficer() {
        var brought = files.bring(HEAD + row(one, "熟悉禁毒工作"));
        assertThat(faults(brought)).isEmpty();
        assertThat(state(files.carryOut(brought))).isEqualTo("DONE");

        var nominated = application(one);
        assertThat(nominated.state()).isEqualTo(Application.State.NOMINATED);
        assertThat(nominated.nomination()).isEqualTo("熟悉禁毒工作");
        assertThatExceptionOfType(NotAgreedYet.class)
                .isThrownBy(() -> bureau.as(head, () -> applications.recommend(nominated.id(), true, "")));
        assertThatExceptionOfType(NotAgreedYet.class)
                .isThrownBy(() -> bureau.as(office, () -> applications.score(nominated.id(), 80)));

        var agreed = bureau.as(one, () -> applications.apply(batch, officer(one).id(), "愿意去"));
        assertThat(agreed.state()).isEqualTo(Application.State.APPLIED);
        assertThat(agreed.number()).isEqualTo(nominated.number());
        assertThat(bureau.as(head, () -> applications.recommend(agreed.id(), true, ""))
                        .state())
                .isEqualTo(Application.State.RECOMMENDED);
    }

    @Test
    void takesBackOnlyWhatNobodyHasAnswered() {
        var two = bureau.person(Role.POSTED_OFFICER, null);
        var first = files.bring(HEAD + row(one, "甲"));
        files.carryOut(first);
        assertThat(files.undo(first).status()).isEqualTo(200);
        assertThat(bureau.run(() -> applications.list(batch))).isEmpty();

        var second = files.bring(HEAD + row(one, "甲") + row(two, "乙"));
        files.carryOut(second);
        bureau.as(two, () -> applications.withdraw(application(two).id(), "家里有老人"));

        assertThat(files.undo(second).status()).isEqualTo(409);
        assertThat(files.office()
                        .get("/api/imports/%s/blockers".formatted(id(second)))
                        .body()
                        .toString())
                .contains("the officer has answered");
        assertThat(application(one).state()).isEqualTo(Application.State.NOMINATED);
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        var stationed = bureau.run(() -> officers.list().stream()
                .filter(officer -> officer.stationId() != null)
                .findFirst());
        bureau.as(one, () -> applications.apply(batch, officer(one).id(), "自己报名"));

        var brought = files.bring(HEAD
                + row(one, "已经报名的人")
                + "9,%s,%s,没有这一批\n".formatted(officer(one).badge(), officer(one).name())
                + "1,无此警号,某人,没有这个人\n"
                + row(bureau.person(Role.POSTED_OFFICER, null), "")
                + "1,%s,别的名字,叫错了\n"
                        .formatted(officer(bureau.person(Role.POSTED_OFFICER, null))
                                .badge())
                + stationed
                        .map(officer -> "1,%s,%s,派出所的人\n".formatted(officer.badge(), officer.name()))
                        .orElse(""));

        assertThat(faults(brought))
                .anySatisfy(f -> assertThat(f).startsWith("2 Words of the nominating branch The officer has applied"))
                .anySatisfy(f -> assertThat(f).startsWith("3 Batch number There is no batch"))
                .anySatisfy(f -> assertThat(f).startsWith("4 Badge There is no officer"))
                .anySatisfy(f -> assertThat(f).startsWith("5 Words of the nominating branch Required"))
                .anySatisfy(f -> assertThat(f).startsWith("6 Name The officer with this badge is called"));
        if (stationed.isPresent()) {
            assertThat(faults(brought))
                    .anySatisfy(f -> assertThat(f).startsWith("7 Badge Only an officer of a branch"));
        }
    }

    @Test
    void comesBackWithoutADifferenceAndAfterTheCallChangesNothing() {
        files.carryOut(files.bring(HEAD + row(one, "甲")));
        bureau.as(office, () -> batches.close(batch, "07 12 30"));

        var exported = files.office().download("/api/exports/table?kind=APPLICATIONS&lang=zh");
        assertThat(counts(files.bring("back.csv", exported))).containsExactly(0, 0, 1, 0);
        assertThat(faults(files.bring(HEAD + row(bureau.person(Role.POSTED_OFFICER, null), "晚了"))))
                .singleElement()
                .asString()
                .startsWith("2 Batch number Nobody can be nominated");
    }

    private Application application(Person person) {
        return bureau.run(() -> applications.find(batch, officer(person).id()).orElseThrow());
    }

    private Officer officer(Person person) {
        return bureau.run(() -> officers.get(Objects.requireNonNull(person.officer())));
    }

    private String row(Person person, String words) {
        return "1,%s,%s,%s\n".formatted(officer(person).badge(), officer(person).name(), words);
    }
}
