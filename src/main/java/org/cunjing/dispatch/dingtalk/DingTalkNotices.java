package org.cunjing.dispatch.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cunjing.dispatch.room.WorkNotices;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Work notices of DingTalk. Whoever is told is named by badge, which the organisation uses as user id there.
///
/// Source: docs/adr/0031-work-notices-of-dingtalk.md, limits and codes.
public final class DingTalkNotices implements WorkNotices {

    static final int MOST_RECEIVERS = 100;
    static final int MOST_BYTES = 2048;

    private static final String SEND = "/topapi/message/corpconversation/asyncsend_v2?access_token=";
    private static final String RESULT = "/topapi/message/corpconversation/getsendresult?access_token=";
    private static final Set<Integer> TOKEN_REFUSED = Set.of(40001, 40014, 42001);
    /// Too often for a minute, an address or an application.
    private static final Set<Integer> TOO_OFTEN = Set.of(88, 90002, 90018, 143103, 143104, 1430003);
    private static final int DAY_IS_FULL = 143105;
    private static final int SAME_CONTENT = 143106;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /// The platform counts days in China.
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DingTalkSettings settings;
    private final DingTalkCalls calls;
    private final AccessToken token;
    private final Clock clock;

    DingTalkNotices(DingTalkSettings settings, DingTalkCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.token = new AccessToken(settings, calls, clock);
        this.clock = clock;
    }

    @Override
    public Optional<String> bureau() {
        return Optional.of(settings.bureau());
    }

    @Override
    public int mostReceivers() {
        return MOST_RECEIVERS;
    }

    @Override
    public String link(String about, boolean drill) {
        return settings.link()
                .resolve("/field?%s=%s".formatted(drill ? "drill" : "order", about))
                .toString();
    }

    @Override
    public Answer send(Collection<String> badges, Notice notice) {
        if (badges.size() > MOST_RECEIVERS) {
            throw new IllegalArgumentException(
                    "badges (%d) must be at most %d.".formatted(badges.size(), MOST_RECEIVERS));
        }
        var body = JSON.createObjectNode()
                .put("agent_id", settings.agent())
                .put("userid_list", String.join(",", badges))
                .put("to_all_user", false);
        var message = body.putObject("msg").put("msgtype", "text");
        message.putObject("text").put("content", words(notice));
        if (message.toString().getBytes(UTF_8).length > MOST_BYTES) {
            return new Answer.Refused("too-long");
        }
        try {
            return answer(call(SEND, body));
        } catch (DingTalkCalls.Failed failed) {
            return failed.isUnsure()
                    ? new Answer.Unsure(failed.reason())
                    : new Answer.Later(failed.reason(), Duration.ZERO);
        }
    }

    private Answer answer(JsonNode answer) {
        int code = answer.path("errcode").asInt(-1);
        if (code == 0) {
            return new Answer.Taken(answer.path("task_id").asString(""));
        }
        if (code == DAY_IS_FULL) {
            return new Answer.Later(code(code), untilTomorrow());
        }
        if (TOO_OFTEN.contains(code)) {
            return new Answer.Later(code(code), MINUTE);
        }
        return TOKEN_REFUSED.contains(code)
                ? new Answer.Later(code(code), Duration.ZERO)
                : new Answer.Refused(code(code));
    }

    /// Nothing but number and link, whatever the order says.
    static String words(Notice notice) {
        return (notice.drill() ? "【演练】村警演练 %s 开始，请打开查看：%s" : "村警工单 %s 待办，请打开查看：%s")
                .formatted(notice.number(), notice.link());
    }

    @Override
    public Map<String, Fate> fates(String task) {
        var fates = new HashMap<String, Fate>();
        try {
            var body = JSON.createObjectNode().put("agent_id", settings.agent()).put("task_id", Long.parseLong(task));
            var result = call(RESULT, body).path("send_result");
            put(fates, result.path("unread_user_id_list"), _ -> new Fate.Arrived());
            put(fates, result.path("read_user_id_list"), _ -> new Fate.Read());
            put(fates, result.path("failed_user_id_list"), _ -> new Fate.Lost("failed"));
            put(fates, result.path("invalid_user_id_list"), _ -> new Fate.Lost("unknown-person"));
            put(fates, result.path("forbidden_list"), this::heldBack);
        } catch (DingTalkCalls.Failed | NumberFormatException unknown) {
            return Map.of();
        }
        return fates;
    }

    /// Over a limit the platform says yes to the call and tells here that the person got nothing.
    private Fate heldBack(JsonNode one) {
        int code = one.path("code").asInt(-1);
        return switch (code) {
            case SAME_CONTENT -> new Fate.Arrived();
            case DAY_IS_FULL -> new Fate.HeldBack(code(code), untilTomorrow());
            default -> TOO_OFTEN.contains(code) ? new Fate.HeldBack(code(code), MINUTE) : new Fate.Lost(code(code));
        };
    }

    private static void put(Map<String, Fate> fates, JsonNode list, Function<JsonNode, Fate> fate) {
        list.forEach(
                one -> fates.put(one.isObject() ? one.path("userid").asString("") : one.asString(""), fate.apply(one)));
    }

    /// Once more with a fresh token if the platform does not know this one any more.
    private JsonNode call(String path, JsonNode body) {
        var used = token.get();
        var answer = calls.post(path + AccessToken.encoded(used), body);
        if (!TOKEN_REFUSED.contains(answer.path("errcode").asInt(-1))) {
            return answer;
        }
        token.forget(used);
        return calls.post(path + AccessToken.encoded(token.get()), body);
    }

    private Duration untilTomorrow() {
        var now = clock.instant();
        var tomorrow = LocalDate.ofInstant(now, ZONE).plusDays(1).atStartOfDay(ZONE);
        return Duration.between(now, tomorrow.toInstant()).plus(MINUTE);
    }

    private static String code(int code) {
        return "code-" + code;
    }
}
