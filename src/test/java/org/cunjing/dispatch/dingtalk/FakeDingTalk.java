package org.cunjing.dispatch.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A server that speaks the documented part of DingTalk over real HTTP and keeps to its limits as strictly as written:
/// tokens end, lists are short, nobody gets the same twice a day, and over a limit the call succeeds while the person
/// gets nothing.
final class FakeDingTalk implements AutoCloseable {

    static final String KEY = "fake-key";
    static final String SECRET = "fake-secret";
    static final long AGENT = 42;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int A_DAY = 500;
    private static final int A_MINUTE = 5000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What a person got.
    record Got(String user, String words, Instant at) {}

    private final HttpServer server;
    private final Clock clock;
    private final Map<String, Instant> tokens = new HashMap<>();
    private final List<Got> got = new ArrayList<>();
    private final Map<Long, ObjectNode> results = new LinkedHashMap<>();
    private final Deque<Integer> faults = new ArrayDeque<>();
    private final Set<String> people = new HashSet<>();
    private int calls;
    private int tokensGiven;
    private boolean silent;
    private boolean elsewhere;

    FakeDingTalk(Clock clock) throws IOException {
        this.clock = clock;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    DingTalkSettings settings(String bureau) {
        return new DingTalkSettings(
                bureau,
                address(),
                KEY,
                SECRET,
                AGENT,
                URI.create("https://police.example"),
                "tokenForTest1234",
                "0123456789abcdefghijABCDEFGHIJ0123456789abc",
                "dingcorpidfortest0001");
    }

    synchronized void employ(String... badges) {
        people.addAll(List.of(badges));
    }

    /// The next calls that are not for a token fail with these codes; 500 is one of HTTP.
    synchronized void failWith(Integer... codes) {
        faults.addAll(List.of(codes));
    }

    /// Carries out what it is asked and says nothing, as when a line breaks.
    synchronized void fallSilent(boolean now) {
        silent = now;
    }

    synchronized void redirect() {
        elsewhere = true;
    }

    synchronized void endTokens() {
        tokens.clear();
    }

    synchronized List<Got> got() {
        return List.copyOf(got);
    }

    synchronized int calls() {
        return calls;
    }

    synchronized int tokensGiven() {
        return tokensGiven;
    }

    synchronized String lastTask() {
        return String.valueOf(
                results.keySet().stream().reduce((_, last) -> last).orElseThrow());
    }

    synchronized void read(String user) {
        results.values().forEach(result -> {
            var unread = result.withArray("unread_user_id_list");
            for (int n = unread.size() - 1; n >= 0; n--) {
                if (unread.get(n).asString().equals(user)) {
                    unread.remove(n);
                    result.withArray("read_user_id_list").add(user);
                }
            }
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            var query = query(exchange.getRequestURI());
            int status;
            JsonNode answer;
            synchronized (this) {
                if (elsewhere) {
                    exchange.getResponseHeaders().add("Location", address() + "/stolen");
                    exchange.sendResponseHeaders(302, -1);
                    return;
                }
                boolean token = exchange.getRequestURI().getPath().equals("/gettoken");
                Integer fault = token ? null : faults.poll();
                status = fault != null && fault == 500 ? 500 : 200;
                answer = fault != null ? code(fault) : serve(exchange, query, body);
                if (silent && !token) {
                    return;
                }
            }
            byte[] bytes = JSON.writeValueAsString(answer).getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private JsonNode serve(HttpExchange exchange, Map<String, String> query, byte[] body) {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/gettoken")) {
            return token(exchange, query);
        }
        calls++;
        var until = tokens.get(query.getOrDefault("access_token", ""));
        if (until == null) {
            return code(40014);
        }
        if (clock.instant().isAfter(until)) {
            return code(42001);
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return code(40035);
        }
        var form = JSON.readTree(new String(body, UTF_8));
        if (form.path("agent_id").asLong() != AGENT) {
            return code(40056);
        }
        return switch (path) {
            case "/topapi/message/corpconversation/asyncsend_v2" -> send(form);
            case "/topapi/message/corpconversation/getsendresult" -> result(form);
            default -> code(404);
        };
    }

    private JsonNode token(HttpExchange exchange, Map<String, String> query) {
        if (!exchange.getRequestMethod().equals("GET")
                || !KEY.equals(query.get("appkey"))
                || !SECRET.equals(query.get("appsecret"))) {
            return code(40089);
        }
        tokensGiven++;
        var token = "token-" + UUID.randomUUID();
        tokens.put(token, clock.instant().plusSeconds(7200));
        return code(0).put("access_token", token).put("expires_in", 7200);
    }

    private JsonNode send(JsonNode form) {
        var users = List.of(form.path("userid_list").asString("").split(",", -1));
        var message = form.path("msg");
        if (users.isEmpty() || users.getFirst().isEmpty()) {
            return code(1430000);
        }
        if (users.size() > 100 || JSON.writeValueAsString(message).getBytes(UTF_8).length > 2048) {
            return code(40035);
        }
        var minute = clock.instant().minus(1, ChronoUnit.MINUTES);
        if (got.stream().filter(one -> one.at().isAfter(minute)).count() + users.size() > A_MINUTE) {
            return code(143103);
        }
        long task = results.size() + 1001L;
        var result = JSON.createObjectNode();
        results.put(task, result);
        users.forEach(user -> deliver(user, message.path("text").path("content").asString(""), result));
        return code(0).put("task_id", task);
    }

    private void deliver(String user, String words, ObjectNode result) {
        var today = today(clock.instant());
        var ofToday = got.stream()
                .filter(one -> one.user().equals(user) && today(one.at()).equals(today))
                .toList();
        if (!people.contains(user)) {
            result.withArray("invalid_user_id_list").add(user);
        } else if (ofToday.size() >= A_DAY) {
            forbid(result, user, 143105, A_DAY);
        } else if (ofToday.stream().anyMatch(one -> one.words().equals(words))) {
            forbid(result, user, 143106, 1);
        } else {
            got.add(new Got(user, words, clock.instant()));
            result.withArray("unread_user_id_list").add(user);
        }
    }

    private static void forbid(ObjectNode result, String user, int code, int count) {
        result.withArray("forbidden_list")
                .addObject()
                .put("userid", user)
                .put("code", String.valueOf(code))
                .put("count", count);
    }

    private JsonNode result(JsonNode form) {
        var result = results.get(form.path("task_id").asLong());
        return result == null ? code(40035) : code(0).set("send_result", result);
    }

    private static ObjectNode code(int code) {
        return JSON.createObjectNode().put("errcode", code).put("errmsg", code == 0 ? "ok" : "refused");
    }

    private static LocalDate today(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private static Map<String, String> query(URI address) {
        var values = new HashMap<String, String>();
        if (address.getQuery() != null) {
            for (var part : address.getQuery().split("&", -1)) {
                var pair = part.split("=", 2);
                values.put(pair[0], pair.length > 1 ? pair[1] : "");
            }
        }
        return values;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
