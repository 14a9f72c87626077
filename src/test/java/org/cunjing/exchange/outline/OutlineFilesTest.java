package org.cunjing.exchange.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cunjing.exchange.outline.SourceCrs.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Files of other programs, honest and hostile.
class OutlineFilesTest {

    private static final String SQUARE = "[[104,30],[104.01,30],[104.01,30.01],[104,30.01],[104,30]]";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    {"type":"Point","coordinates":[104,30]} | NOT_A_POLYGON
                    {"type":"Polygon","coordinates":[]} | NOT_A_POLYGON
                    {"type":"Polygon","coordinates":[[[104,30],[104.01,30],[104,30]]]} | NOT_A_POLYGON
                    {"type":"Polygon","coordinates":[[["a",30],[104.01,30],[104,30.01],[104,30]]]} | NOT_A_POLYGON
                    {"type":"MultiPolygon","coordinates":[]} | NOT_A_POLYGON
                    {"type":"Polygon","coordinates":[[[104,30],[104.01,30.01],[104.01,30],[104,30.02],[104,30]]]} | CROSSES_ITSELF
                    {"type":"Polygon","coordinates":[[[30,104],[30.01,104],[30,104.01],[30,104]]]} | NOT_IN_THESE_COORDINATES
                    {"type":"Polygon","coordinates":[[[4,50],[4.01,50],[4,50.01],[4,50]]]} | OUTSIDE_CHINA
                    {"type":"Polygon","coordinates":[[[419435,3411654],[419535,3411654],[419435,3411754],[419435,3411654]]]} | NOT_IN_THESE_COORDINATES
                    {"type":"Polygon","coordinates":[[[1e400,30],[104.01,30],[104,30.01],[104,30]]]} | NOT_IN_THESE_COORDINATES
                    null | NOT_A_POLYGON
                    """)
    void saysWhatIsWrongWithAGeometry(String geometry, OutlineFault fault) {
        assertThat(ring(geometry).fault()).isEqualTo(fault);
    }

    @Test
    void refusesMoreCornersThanAnOutlineNeeds() {
        var corners = IntStream.range(0, 3_000)
                .mapToObj(n -> "[%s,%s]".formatted(104 + Math.cos(n) / 100, 30 + Math.sin(n) / 100))
                .collect(Collectors.joining(","));

        assertThat(ring("{\"type\":\"Polygon\",\"coordinates\":[[" + corners + "]]}")
                        .fault())
                .isEqualTo(OutlineFault.TOO_MANY_CORNERS);
    }

    @Test
    void takesTheLargestPartAndSaysWhatItLeavesOut() {
        var small = "[[[104.1,30],[104.101,30],[104.1,30.001],[104.1,30]]]";
        var holed = "[" + SQUARE + ",[[104.002,30.002],[104.003,30.002],[104.002,30.003],[104.002,30.002]]]";

        var ring = ring("{\"type\":\"MultiPolygon\",\"coordinates\":[" + small + "," + holed + "]}");

        assertThat(ring.corners()).hasSize(4);
        assertThat(ring.partsLeftOut()).isEqualTo(1);
        assertThat(ring.holesLeftOut()).isEqualTo(1);
    }

    @Test
    void guessesTheCodeThoughASpreadsheetMadeItANumber() {
        var file = GeoJsonFile.read(bytes("""
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4490"}},
                 "features":[{"type":"Feature","properties":{"OBJECTID":1,"XZQDM":5.10114001001E11,"MC":"桂湖"},"geometry":null}]}
                """));

        assertThat(file.codeProperty(Set.of("510114001001"))).contains("XZQDM");
        assertThat(file.codeProperty(Set.of("7"))).isEmpty();
        assertThat(file.propertyNames()).isEqualTo(List.of("OBJECTID", "XZQDM", "MC"));
        assertThat(file.namedCrs()).contains("4490");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PK\u0003\u0004",
                "<kml/>",
                "[]",
                "{}",
                "{\"type\":\"FeatureCollection\"}",
                "{\"type\":\"FeatureCollection\",\"features\":{}}",
                "{\"type\":\"FeatureCollection\",\"features\":[]}",
                "{\"type\":\"Feature\",\"geometry\":null}"
            })
    void refusesOtherFiles(String text) {
        assertThatExceptionOfType(NotGeoJson.class).isThrownBy(() -> GeoJsonFile.read(bytes(text)));
    }

    @Test
    void isNotOverwhelmedByBombs() {
        var deep = "{\"type\":\"FeatureCollection\",\"features\":" + "[".repeat(100_000);
        var number = "{\"type\":\"FeatureCollection\",\"features\":[" + "9".repeat(1_000_000) + "]}";
        var exponent =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"a\":1e999999999},\"geometry\":null}]}";
        var many = "{\"type\":\"FeatureCollection\",\"features\":["
                + IntStream.range(0, 10_001).mapToObj(_ -> "{}").collect(Collectors.joining(",")) + "]}";

        assertThatExceptionOfType(NotGeoJson.class).isThrownBy(() -> GeoJsonFile.read(bytes(deep)));
        assertThatExceptionOfType(NotGeoJson.class).isThrownBy(() -> GeoJsonFile.read(bytes(number)));
        assertThat(GeoJsonFile.read(bytes(exponent)).features()).hasSize(1);
        assertThatExceptionOfType(OutlineFileTooLarge.class).isThrownBy(() -> GeoJsonFile.read(bytes(many)));
        assertThatExceptionOfType(OutlineFileTooLarge.class)
                .isThrownBy(() -> GeoJsonFile.read(new byte[GeoJsonFile.MOST_BYTES + 1]));
    }

    private static RingReader.Ring ring(String geometry) {
        return new RingReader(new SourceCrs(Kind.WGS84, 0))
                .read(JsonMapper.builder().build().readTree(geometry));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
