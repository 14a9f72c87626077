package org.cunjing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cunjing.exchange.BureauAtFiles.counts;
import static org.cunjing.exchange.BureauAtFiles.faults;

import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is exported and brought back changes nothing, with the whole demonstration bureau.
@CunjingIT
class RoundTripIT {

    @LocalServerPort
    int port;

    BureauAtFiles bureau;

    @BeforeEach
    void signIn() {
        bureau = new BureauAtFiles(HttpPerson.signedIn(port, "office", "cunjing-demo-1"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "workbook?personal=true&lang=zh",
        "workbook?personal=false&lang=en",
        "workbook?kind=VILLAGES&lang=zh",
        "table?kind=VILLAGES&lang=zh",
        "table?kind=OFFICERS&personal=true&lang=en",
        "table?kind=STATIONS&lang=zh",
        "table?kind=TOWNSHIPS&lang=zh",
        "table?kind=BRANCHES&lang=zh",
        "table?kind=APPLICATIONS&lang=en"
    })
    void bringsBackWhatWasExportedWithoutADifference(String what) {
        var file = bureau.office().download("/api/exports/" + what);

        var brought = bureau.bring("back", file);

        assertThat(faults(brought)).isEmpty();
        var counts = counts(brought);
        assertThat(counts.get(0)).as("added").isZero();
        assertThat(counts.get(1)).as("changed").isZero();
        assertThat(counts.get(2)).as("unchanged").isPositive();
    }

    @Test
    void keepsPersonalFieldsOutUnlessAskedFor() {
        var table = new String(
                bureau.office().download("/api/exports/table?kind=OFFICERS&lang=zh"),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(table).startsWith("\uFEFF警号").doesNotContain("私人电话", "党员");
    }
}
