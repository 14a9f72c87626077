package org.cunjing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cunjing.access.Accounts.NewAccount;
import org.cunjing.access.Actor;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Position;
import org.cunjing.territory.Station;
import org.cunjing.territory.Township;
import org.cunjing.territory.Village;
import org.jspecify.annotations.Nullable;

/// A small bureau: station 0 has villages 0 to 2, station 1 has villages 3 and 4; village n lies between 104+n·0.01 and
/// 104+(n+1)·0.01 degrees east, 30 to 30.01 north, and borders on the next.
public final class TestBureau {

    public static final String PASSWORD = "test-password-1";
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private final String code;
    private final TestBureaus house;
    private final List<UUID> stations;
    private final List<UUID> villages;
    private final UUID branch = UUID.randomUUID();
    private final UUID department = UUID.randomUUID();
    private int people;

    TestBureau(String code, TestBureaus house) {
        this.code = code;
        this.house = house;
        house.villages.add(new Township("510000001", "测试镇"));
        this.stations = IntStream.range(0, 2).mapToObj(this::addStation).toList();
        this.villages = IntStream.range(0, 5).mapToObj(this::addVillage).toList();
        IntStream.range(0, 4).forEach(n -> house.villages.addBorder(villages.get(n), villages.get(n + 1)));
        house.officers.add(new Branch(branch, "禁毒大队", "NARCOTICS"));
    }

    public String code() {
        return code;
    }

    public UUID station(int number) {
        return stations.get(number);
    }

    public UUID village(int number) {
        return villages.get(number);
    }

    public UUID branch() {
        return branch;
    }

    /// Where people of [Role#DEPARTMENT] belong; nobody has listed it yet.
    public UUID department() {
        return department;
    }

    /// Works as the application itself, in one transaction.
    public <T> T run(Supplier<T> work) {
        return house.as(code, work);
    }

    public void run(Runnable work) {
        house.as(code, () -> {
            work.run();
            return true;
        });
    }

    /// Works as somebody: a signed-in person, a visitor.
    public <T> T as(Actor actor, Supplier<T> work) {
        return house.actors().as(actor, work);
    }

    /// A person with an account (login `role-n`, password [#PASSWORD]) and, for officers' roles, an officer.
    public Person person(Role role, @Nullable UUID station) {
        return run(() -> {
            int number = people++;
            var account = UUID.randomUUID();
            var officer = switch (role) {
                case COMMUNITY_OFFICER -> addOfficer(number, OfficerClass.COMMUNITY_OFFICER, station);
                case SQUAD_LEADER -> addOfficer(number, OfficerClass.SQUAD_LEADER, station);
                case POSTED_OFFICER -> addOfficer(number, OfficerClass.POSTED_OFFICER, null);
                case BUREAU_OFFICE,
                        HOUSEHOLD_AFFAIRS,
                        BRANCH_HEAD,
                        STATION_LEADER,
                        COMMITTEE,
                        DEPARTMENT,
                        AUDITOR,
                        ADMINISTRATOR -> null;
            };
            house.accounts.open(new NewAccount(
                    account,
                    "%s-%d".formatted(role, number).toLowerCase(java.util.Locale.ROOT),
                    "测试" + number,
                    role,
                    officer,
                    station,
                    role == Role.BRANCH_HEAD ? branch : null,
                    role == Role.DEPARTMENT ? department : null,
                    house.accounts.hash(PASSWORD)));
            return house.accounts.find(account).orElseThrow();
        });
    }

    /// The person as they are now, after villages were opened or closed.
    public Person again(Person person) {
        return run(() -> house.accounts.find(person.account()).orElseThrow());
    }

    /// Opens villages to a person's account, as a posting would.
    public Person withVillages(Person person, UUID... opened) {
        run(() -> List.of(opened).forEach(village -> house.accounts.openVillageTo(person.account(), village)));
        return again(person);
    }

    private UUID addOfficer(int number, OfficerClass officerClass, @Nullable UUID station) {
        var id = UUID.randomUUID();
        house.officers.add(
                new Officer(
                        id,
                        "T%05d".formatted(number),
                        "测试" + number,
                        officerClass,
                        station == null ? branch : null,
                        station,
                        1986,
                        3,
                        Set.of("NARCOTICS"),
                        "028-0000%04d".formatted(number),
                        START,
                        null),
                new Officers.Private("1380000%04d".formatted(number), number % 2 == 0));
        return id;
    }

    private UUID addStation(int number) {
        var id = UUID.randomUUID();
        house.villages.add(new Station(id, "测试第%d派出所".formatted(number), "028-0000000" + number));
        return id;
    }

    private UUID addVillage(int number) {
        var id = UUID.randomUUID();
        double west = 104 + number * 0.01;
        house.villages.add(new Village(
                id,
                "51000000100" + number,
                "TEST",
                "测试%d村".formatted(number),
                Village.Kind.ADMINISTRATIVE_VILLAGE,
                Village.Settlement.RURAL,
                "510000001",
                stations.get(number < 3 ? 0 : 1),
                List.of(
                        new Position(30, west),
                        new Position(30, west + 0.01),
                        new Position(30.01, west + 0.01),
                        new Position(30.01, west)),
                1.06,
                10_000,
                3_000,
                60,
                START,
                Set.of("NARCOTICS"),
                START,
                null));
        return id;
    }
}
