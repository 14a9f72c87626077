package org.cunjing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// What a browser has to fetch before it can show anything, over the line of a village.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
class BuiltFilesBrowserIT {

    private static final Pattern SCRIPT = Pattern.compile("/assets/vue-[^\"]+\\.js");

    @LocalServerPort
    int port;

    @Test
    void areSqueezedAndNeverAskedForAgain() {
        var script = SCRIPT.matcher(text("/field"))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        var squeezed = fetch(script, "gzip");

        assertThat(squeezed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(squeezed.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(said -> assertThat(said).contains("max-age=31536000", "immutable"));
        assertThat(squeezed.body().length).isLessThan(fetch(script, "identity").body().length / 2);
    }

    @Test
    void ofPagesThatLeadToThemAreAskedForAgain() {
        assertThat(fetch("/field", "gzip").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(said -> assertThat(said).doesNotContain("immutable"));
    }

    @Test
    void thatCarryATokenAreNotSqueezed() {
        assertThat(fetch("/v/510114001018", "gzip").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    private String text(String path) {
        return new String(fetch(path, "identity").body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> fetch(String path, String encoding) {
        return HttpPerson.visitor(port).fetch(path, "Accept-Encoding", encoding);
    }
}
