package org.cunjing.dispatch.dingtalk;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the platform: one host, no redirects, short times, small answers.
final class DingTalkCalls {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final long MOST_BYTES = 1 << 18;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    DingTalkCalls(URI address) {
        this.address = address;
    }

    /// The call came to nothing.
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /// Whether it may have been carried out over there.
        private final boolean unsure;

        Failed(String reason, boolean unsure) {
            super(reason);
            this.unsure = unsure;
        }

        boolean isUnsure() {
            return unsure;
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /// @param path with its query; a token in it never comes into a message
    JsonNode get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    JsonNode post(String path, JsonNode body) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var response = client.send(
                    request.timeout(ANSWER).build(), BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
            if (response.statusCode() != 200) {
                throw new Failed("http-" + response.statusCode(), response.statusCode() >= 500);
            }
            return JSON.readTree(response.body());
        } catch (HttpConnectTimeoutException | ConnectException | UnresolvedAddressException unreached) {
            throw new Failed("unreachable", false);
        } catch (JacksonException | IOException unclear) {
            throw new Failed("no-answer", true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failed("stopped", true);
        }
    }
}
