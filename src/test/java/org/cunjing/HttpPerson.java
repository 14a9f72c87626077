package org.cunjing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.cunjing.access.Actor.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at the API with a real HTTP client: keeps cookies, sends the CSRF token, speaks JSON.
public final class HttpPerson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CookieManager cookies;
    private final HttpClient client;
    private final String address;

    private HttpPerson(int port, CookieManager cookies) {
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
        this.address = "http://localhost:" + port;
    }

    public record Answer(int status, JsonNode body) {

        /// Type of the problem; empty if it is none.
        public String problem() {
            return body.path("type").asString("");
        }
    }

    public static HttpPerson visitor(int port) {
        return new HttpPerson(port, new CookieManager());
    }

    /// The same browser after the application has moved to another port: its cookies know hosts, not ports.
    public HttpPerson at(int port) {
        return new HttpPerson(port, cookies);
    }

    public static HttpPerson of(int port, Person person) {
        return signedIn(port, person.login() + "@" + person.bureau(), TestBureau.PASSWORD);
    }

    public static HttpPerson signedIn(int port, String login, String password) {
        var person = visitor(port);
        person.get("/api/session");
        var answer = person.post(
                "/api/session",
                JSON.createObjectNode()
                        .put("login", login)
                        .put("password", password)
                        .toString());
        if (answer.status() != 200) {
            throw new IllegalStateException("Sign-in of %s answered %s.".formatted(login, answer));
        }
        return person;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public Answer put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public byte[] download(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", "zh")
                .build();
        return exchange(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /// The answer as it came over the wire.
    ///
    /// @param headers name, value, name, value, …
    public HttpResponse<byte[]> fetch(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", "zh")
                .headers(headers)
                .build();
        return exchange(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /// Sends a file as it is.
    public Answer upload(String path, byte[] file) {
        return upload("POST", path, file);
    }

    public Answer upload(String method, String path, byte[] file) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .method(method, HttpRequest.BodyPublishers.ofByteArray(file));
        addToken(request);
        var response = exchange(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), parse(response.body()));
    }

    /// @param headers name, value, name, value, …
    public Answer send(String method, String path, @org.jspecify.annotations.Nullable String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", "en")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        addToken(request);
        if (headers.length > 0) {
            request.headers(headers);
        }
        var response = exchange(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), parse(response.body()));
    }

    private void addToken(HttpRequest.Builder request) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().toUpperCase(Locale.ROOT).equals("XSRF-TOKEN"))
                .findFirst()
                .map(HttpCookie::getValue)
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Listens to server-sent events until one of this type comes.
    ///
    /// @return its data
    public String hear(String path, String type, Duration patience) {
        try (var lines = lines(path, patience)) {
            return lines.dropWhile(line -> !line.equals("event:" + type))
                    .filter(line -> line.startsWith("data:"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// Opens a stream of lines; to close it is to cut the connection.
    ///
    /// @param headers name, value, name, value, …
    public Stream<String> lines(String path, Duration patience, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/event-stream")
                .timeout(patience);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.build(), HttpResponse.BodyHandlers.ofLines()).body();
    }

    private static JsonNode parse(String body) {
        return body.startsWith("{") || body.startsWith("[")
                ? JSON.readTree(body)
                : JSON.getNodeFactory().stringNode(body);
    }
}
