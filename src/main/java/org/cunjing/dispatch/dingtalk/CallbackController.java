package org.cunjing.dispatch.dingtalk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cunjing.access.Actors;
import org.cunjing.access.OpenToAll;
import org.cunjing.dispatch.dingtalk.Callback.Sealed;
import org.cunjing.dispatch.dingtalk.UntrustedCallback.Fault;
import org.cunjing.dispatch.room.Deliveries;
import org.cunjing.shared.NotFound;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where the platform calls back. What it says is verified, and only hurries us to ask it ourselves.
@RestController
@RequestMapping("/api/public/callbacks")
class CallbackController {

    /// An older call is a repetition by somebody else.
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DingTalkAccess access;
    private final Deliveries deliveries;
    private final Actors actors;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CallbackController(DingTalkAccess access, Deliveries deliveries, Actors actors, Clock clock) {
        this.access = access;
        this.deliveries = deliveries;
        this.actors = actors;
        this.clock = clock;
    }

    /// Takes a call of the outside channel; nobody is there unless it is set up.
    @PostMapping("/dingtalk")
    @OpenToAll
    CallbackAnswerView takeDingTalkCallback(
            @RequestParam @Size(max = 64) String signature,
            @RequestParam @Size(max = 32) String timestamp,
            @RequestParam @Size(max = 128) String nonce,
            @RequestBody @Validated CallbackForm form) {
        var one = access.settings().orElseThrow(() -> new NotFound("callback", "dingtalk"));
        var callback = new Callback(one.callbackToken(), one.callbackKey(), one.ownerKey());
        var message = callback.open(new Sealed(signature, timestamp, nonce, form.encrypt()));
        requireFresh(timestamp);
        task(message).ifPresent(task -> actors.asApplication(one.bureau(), "callback", () -> deliveries.hurry(task)));
        var answer = callback.seal("success", timestamp, nonce, random);
        return new CallbackAnswerView(answer.signature(), timestamp, nonce, answer.encrypted());
    }

    private void requireFresh(String timestamp) {
        var at = timestamp.matches("\\d{13}") ? Instant.ofEpochMilli(Long.parseLong(timestamp)) : Instant.EPOCH;
        if (Duration.between(at, clock.instant()).abs().compareTo(FRESH) > 0) {
            throw new UntrustedCallback(Fault.AGE);
        }
    }

    /// Events that name a task of ours; any other is taken note of and nothing more.
    private static Optional<String> task(String message) {
        try {
            JsonNode event = JSON.readTree(message);
            return Optional.of(
                            event.path("task_id").asString(event.path("taskId").asString("")))
                    .filter(task -> task.matches("\\d{1,18}"));
        } catch (JacksonException noEvent) {
            return Optional.empty();
        }
    }

    record CallbackForm(
            @NotBlank @Size(max = Callback.MAX_CHARACTERS) String encrypt) {}

    record CallbackAnswerView(String msg_signature, String timeStamp, String nonce, String encrypt) {}
}
