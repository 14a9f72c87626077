package org.cunjing.resident;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpVisitor;
import org.cunjing.HttpVisitor.Page;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.grid.GridFacts;
import org.cunjing.grid.GridFunction;
import org.cunjing.grid.GridLevel;
import org.cunjing.grid.GridStaff;
import org.cunjing.grid.Grids;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A resident looks up whom to call, without an account.
@CunjingIT
class DirectoryIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Grids grids;

    @Autowired
    GridStaff staff;

    @Autowired
    Postings postings;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person officer;
    HttpVisitor visitor;
    LocalDate today;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        visitor = new HttpVisitor(port);
        today = LocalDate.now(clock.withZone(zone));
        officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        var grid = UUID.randomUUID();
        bureau.run(() -> {
            postings.start(new NewPosting(
                    bureau.village(0),
                    Objects.requireNonNull(officer.officer()),
                    Duty.DEDICATED,
                    today.minusDays(9),
                    null,
                    null));
            grids.add(new Grids.NewGrid(
                    grid,
                    bureau.village(0),
                    GridLevel.GENERAL,
                    null,
                    "G0",
                    new GridFacts("测试0村总网格", null, "全村", null),
                    today.minusDays(9)));
            assign(grid, GridFunction.WORKER, "网格小周", "028-0000777");
            assign(grid, GridFunction.SUPERVISOR, "督导小吴", "028-0000888");
        });
    }

    @Test
    void namesOfficerGridStaffAndSupervisorWithoutLogIn() {
        var page = find("测试0村");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains(
                        "测试0村", officer.name(), "T00000", "028-00000000", "网格小周", "028-0000777", "督导小吴", "028-0000888")
                .doesNotContain("测试1村");
    }

    /// Private numbers of this bureau's officers all begin like this.
    @Test
    void showsNoPrivatePhone() {
        assertThat(find("派出所").html()).doesNotContain("1380000");
        assertThat(find("测试0村").html()).doesNotContain("1380000");
    }

    @Test
    void findsAStationsVillagesAndSaysWhoWatchesOverVillagesWithoutASupervisor() {
        var page = find("测试第0派出所");

        assertThat(page.html())
                .contains("测试0村", "测试1村", "测试2村", "监督电话", "028-00000000")
                .doesNotContain("测试3村");
        assertThat(find("没有这个地方").html()).contains("没有找到");
    }

    @Test
    void offersTheStationsAndSpeaksEnglish() {
        var first = visitor.open("/v/directory?bureau=" + bureau.code());

        assertThat(first.html()).contains("测试第0派出所", "测试第1派出所").doesNotContain("网格小周");
        assertThat(visitor.open("/v/directory?lang=en&bureau=" + bureau.code()).html())
                .contains("Directory of officers and grid workers");
    }

    @Test
    void forgetsWhoWorksThereNoLonger() {
        bureau.run(() -> staff.listOn(today, bureau.village(0)).forEach(one -> staff.end(one.id(), today)));

        assertThat(find("测试0村").html()).doesNotContain("网格小周").doesNotContain("028-0000777");
    }

    private void assign(UUID grid, GridFunction function, String name, String phone) {
        staff.assign(
                new GridStaff.NewAssignment(UUID.randomUUID(), grid, function, name, phone, true, today.minusDays(3)));
    }

    private Page find(String sought) {
        return visitor.open("/v/directory?bureau=" + bureau.code() + "&q=" + URLEncoder.encode(sought, UTF_8));
    }
}
