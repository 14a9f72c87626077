package org.cunjing.dispatch.dingtalk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The token that every call carries. It is fetched once for its two hours, less some minutes, and again if it is
/// refused.
final class AccessToken {

    private static final Duration EARLY = Duration.ofMinutes(5);

    private final DingTalkSettings settings;
    private final DingTalkCalls calls;
    private final Clock clock;
    private @Nullable String token;
    private Instant until = Instant.MIN;

    AccessToken(DingTalkSettings settings, DingTalkCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    /// @throws DingTalkCalls.Failed if none is given; nothing was sent then
    synchronized String get() {
        var now = clock.instant();
        var known = token;
        if (known != null && now.isBefore(until)) {
            return known;
        }
        var answer = calls.get("/gettoken?appkey=%s&appsecret=%s"
                .formatted(encoded(settings.appKey()), encoded(settings.appSecret())));
        if (answer.path("errcode").asInt(-1) != 0) {
            throw new DingTalkCalls.Failed("token-" + answer.path("errcode").asInt(-1), false);
        }
        var fresh = answer.path("access_token").asString("");
        token = fresh;
        until = now.plusSeconds(answer.path("expires_in").asLong(0)).minus(EARLY);
        return fresh;
    }

    synchronized void forget(String refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
