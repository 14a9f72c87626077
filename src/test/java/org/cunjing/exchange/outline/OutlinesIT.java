package org.cunjing.exchange.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.shared.Position;
import org.cunjing.territory.Bureaus;
import org.cunjing.territory.Villages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A file of outlines is shown first and then taken over as a whole, with the borders and findings that follow from it.
@CunjingIT
class OutlinesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String WGS84 = "crs=WGS84";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Villages villages;

    @Autowired
    Bureaus bureauNames;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson office;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
    }

    @Test
    void showsWhatWouldChangeAndChangesNothing() {
        var preview = office.upload("/api/outlines/preview?" + WGS84, file(square(0, 105), square(1, 106)))
                .body();

        assertThat(preview.get("codeProperty").asString()).isEqualTo("code");
        assertThat(preview.get("changes").asInt()).isEqualTo(2);
        assertThat(preview.get("faults").asInt()).isZero();
        assertThat(preview.at("/lines/0/villageName").asString()).isEqualTo("测试0村");
        assertThat(preview.at("/lines/0/ring")).hasSize(4);
        assertThat(at(105.005)).isEmpty();
    }

    @Test
    void takesOverAndTheGroundFollows() {
        var file = file(square(0, 105), square(4, 105.01));

        assertThat(take(file, WGS84).status()).isEqualTo(200);

        assertThat(at(105.005)).containsExactly(bureau.village(0));
        assertThat(at(104.005)).isEmpty();
        assertThat(neighbours(0)).containsExactly(bureau.village(4));
        assertThat(neighbours(1)).containsExactly(bureau.village(2));
        assertThat(schematic()).isTrue();
        var source = office.get("/api/outlines").body().get(0);
        assertThat(source.get("villages").asInt()).isEqualTo(2);
        assertThat(source.get("fileName").asString()).isEqualTo("border.geojson");
    }

    @Test
    void doesNothingTheSecondTime() {
        var file = file(square(0, 105));
        take(file, WGS84);

        var again = office.upload("/api/outlines/preview?" + WGS84, file).body();

        assertThat(again.get("changes").asInt()).isZero();
        assertThat(again.at("/lines/0/unchanged").asBoolean()).isTrue();
    }

    @Test
    void callsTheMapRealOnceEveryVillageHasItsOutline() {
        take(file(IntStream.range(0, 5).mapToObj(n -> square(n, 105 + n * 0.01)).toArray(String[]::new)), WGS84);

        assertThat(schematic()).isFalse();
    }

    @Test
    void convertsBeforeItKeeps() {
        take(file(square(0, 105)), "crs=GCJ02");

        var corner = bureau.run(() -> villages.get(bureau.village(0))).outline().getFirst();
        assertThat(corner.distanceMTo(new Position(30, 105))).isBetween(200.0, 900.0);
        assertThat(Gcj02.ofWgs84(corner).distanceMTo(new Position(30, 105))).isLessThan(0.01);
    }

    @Test
    void takesNothingWithAFault() {
        var file = file(square(0, 105), feature("999", ring(106)), square(0, 107));

        var preview = office.upload("/api/outlines/preview?" + WGS84, file).body();
        assertThat(preview.at("/lines/1/fault").asString()).isEqualTo("UNKNOWN_VILLAGE");
        assertThat(preview.at("/lines/2/fault").asString()).isEqualTo("LISTED_TWICE");
        assertThat(preview.at("/lines/2/number").asInt()).isEqualTo(3);

        assertThat(take(file, WGS84).problem()).endsWith("outlines-faulty");
        assertThat(at(105.005)).isEmpty();
    }

    @Test
    void takesOverOnlyWhatWasShown() {
        var file = file(square(0, 105));
        var seal = seal(file, WGS84);

        assertThat(takeSealed(file(square(0, 105.5)), WGS84, seal).status()).isEqualTo(409);
        assertThat(takeSealed(file, "crs=GCJ02", seal).status()).isEqualTo(409);
        take(file(square(1, 106)), WGS84);
        assertThat(takeSealed(file, WGS84, seal).problem()).endsWith("outlines-changed");
    }

    @Test
    void letsOneOfTwoThatComeAtOnceThrough() {
        var one = file(square(0, 105));
        var other = file(square(0, 106));
        var seals = List.of(seal(one, WGS84), seal(other, WGS84));

        var answers = Stream.of(
                        CompletableFuture.supplyAsync(() -> takeSealed(one, WGS84, seals.get(0))),
                        CompletableFuture.supplyAsync(() -> takeSealed(other, WGS84, seals.get(1))))
                .toList()
                .stream()
                .map(answer -> answer.join().status())
                .sorted()
                .toList();

        assertThat(answers).isEqualTo(List.of(200, 409));
    }

    @Test
    void isForTheOfficeAlone() {
        var leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));

        assertThat(leader.upload("/api/outlines/preview?" + WGS84, file(square(0, 105)))
                        .status())
                .isEqualTo(403);
        assertThat(leader.get("/api/outlines").status()).isEqualTo(403);
    }

    @Test
    void refusesAMeridianThatNoZoneHas() {
        var answer = office.upload("/api/outlines/preview?crs=CGCS2000_GK3&meridian=104", file(square(0, 105)));

        assertThat(answer.status()).isEqualTo(422);
    }

    private Answer take(byte[] file, String crs) {
        return takeSealed(file, crs, seal(file, crs));
    }

    private String seal(byte[] file, String crs) {
        return office.upload("/api/outlines/preview?" + crs, file)
                .body()
                .get("seal")
                .asString();
    }

    private Answer takeSealed(byte[] file, String crs, String seal) {
        return office.upload("/api/outlines?%s&name=border.geojson&seal=%s".formatted(crs, seal), file);
    }

    private List<UUID> at(double longitude) {
        return bureau.run(() -> villages.findAt(new Position(30.005, longitude), DAY)).stream()
                .map(village -> village.id())
                .toList();
    }

    private List<UUID> neighbours(int village) {
        return bureau.run(() -> List.copyOf(villages.neighboursOf(bureau.village(village))));
    }

    private boolean schematic() {
        return bureau.run(() -> bureauNames.current().schematic());
    }

    private static String square(int village, double west) {
        return feature("51000000100" + village, ring(west));
    }

    private static String ring(double west) {
        return "[[%1$s,30],[%2$s,30],[%2$s,30.01],[%1$s,30.01],[%1$s,30]]".formatted(west, west + 0.01);
    }

    private static String feature(String code, String ring) {
        return """
                {"type":"Feature","properties":{"code":"%s"},"geometry":{"type":"Polygon","coordinates":[%s]}}
                """.formatted(code, ring);
    }

    private static byte[] file(String... features) {
        return Stream.of(features)
                .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
