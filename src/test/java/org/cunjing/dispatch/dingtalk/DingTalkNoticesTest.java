package org.cunjing.dispatch.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.cunjing.dispatch.room.WorkNotices.Answer;
import org.cunjing.dispatch.room.WorkNotices.Fate;
import org.cunjing.dispatch.room.WorkNotices.Notice;
import org.cunjing.platform.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The adapter against a server that keeps to every documented limit.
class DingTalkNoticesTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-27T01:00:00Z"));
    private FakeDingTalk platform;
    private DingTalkNotices notices;

    @BeforeEach
    void open() throws IOException {
        platform = new FakeDingTalk(clock);
        platform.employ("P1", "P2");
        notices = new DingTalkNotices(platform.settings("b"), new DingTalkCalls(platform.address()), clock);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void handsANoticeOverAndLearnsWhoReadIt() {
        var taken = send("A1", "P1", "P2", "P9");
        platform.read("P2");

        assertThat(platform.got()).extracting(FakeDingTalk.Got::user).containsExactly("P1", "P2");
        assertThat(notices.fates(taken))
                .containsEntry("P1", new Fate.Arrived())
                .containsEntry("P2", new Fate.Read())
                .containsEntry("P9", new Fate.Lost("unknown-person"));
    }

    @Test
    void fetchesATokenOnceForTwoHoursAndAgainWhenItIsRefused() {
        send("A1", "P1");
        send("A2", "P1");
        assertThat(platform.tokensGiven()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(116));
        send("A3", "P1");
        assertThat(platform.tokensGiven()).isEqualTo(2);
        platform.endTokens();
        send("A4", "P1");
        assertThat(platform.tokensGiven()).isEqualTo(3);
        assertThat(platform.got()).hasSize(4);
    }

    @Test
    void keepsTheListsShort() {
        var many = IntStream.range(0, 101).mapToObj(n -> "P" + n).toList();
        assertThatIllegalArgumentException().isThrownBy(() -> notices.send(many, notice("A1")));
        assertThat(platform.calls()).isZero();
    }

    @Test
    void takesTheSameContentOfADayForArrivedBecauseItIsThereAlready() {
        send("A1", "P1");
        assertThat(notices.fates(send("A1", "P1"))).containsEntry("P1", new Fate.Arrived());
        assertThat(platform.got()).hasSize(1);
    }

    @Test
    void waitsForTomorrowWhenADayIsFull() {
        IntStream.range(0, 500).forEach(n -> send("A" + n, "P1"));

        var fate = notices.fates(send("B1", "P1")).get("P1");
        assertThat(fate)
                .isEqualTo(new Fate.HeldBack("code-143105", Duration.ofHours(15).plusMinutes(1)));
        clock.pass(Duration.ofHours(16));
        assertThat(notices.fates(send("B1", "P1"))).containsEntry("P1", new Fate.Arrived());
    }

    @Test
    void triesLaterWhatIsTooOftenAndGivesUpWhatIsWrong() {
        send("A0", "P1");
        platform.failWith(90002, 143103, 1430002, 500);
        assertThat(answer("A1")).isEqualTo(new Answer.Later("code-90002", Duration.ofMinutes(1)));
        assertThat(answer("A1")).isEqualTo(new Answer.Later("code-143103", Duration.ofMinutes(1)));
        assertThat(answer("A1")).isEqualTo(new Answer.Refused("code-1430002"));
        assertThat(answer("A1")).isEqualTo(new Answer.Unsure("http-500"));
    }

    @Test
    void isUnsureWhenTheLineBreaksAndSureWhenNobodyIsThere() {
        send("A0", "P1");
        platform.fallSilent(true);
        assertThat(answer("A1")).isEqualTo(new Answer.Unsure("no-answer"));
        platform.close();
        assertThat(answer("A1")).isEqualTo(new Answer.Later("unreachable", Duration.ZERO));
    }

    @Test
    void followsNobodyElsewhere() {
        send("A0", "P1");
        int before = platform.calls();
        platform.redirect();
        assertThat(answer("A1")).isEqualTo(new Answer.Later("http-302", Duration.ZERO));
        assertThat(platform.calls()).isEqualTo(before);
    }

    @Test
    void callsNobodyButThePlatform(@TempDir Path folder) throws IOException {
        var values = new Properties();
        values.putAll(java.util.Map.of(
                "app-key", "k",
                "app-secret", "very-secret",
                "agent-id", "7",
                "link", "https://police.example",
                "callback-token", "t",
                "callback-key", "c",
                "owner-key", "o"));
        assertThat(DingTalkSettings.of(values, "b").toString()).doesNotContain("very-secret");
        values.put("address", "https://oapi.dingtalk.com.evil.example");
        assertThatIllegalArgumentException().isThrownBy(() -> DingTalkSettings.of(values, "b"));
        values.put("address", "http://oapi.dingtalk.com");
        assertThatIllegalArgumentException().isThrownBy(() -> DingTalkSettings.of(values, "b"));

        var file = folder.resolve("dingtalk");
        try (var writer = Files.newBufferedWriter(file)) {
            values.store(writer, null);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DingTalkSettings.read(file, "b"))
                .withMessageContaining("mode 600")
                .withMessageNotContaining("very-secret");
    }

    @Test
    void isOffWithoutAFileAndOnWithOne(@TempDir Path folder) throws IOException {
        var configuration = new NoticeConfiguration();
        assertThat(configuration.notices(configuration.dingTalk("", "b"), clock).bureau())
                .isEmpty();

        var file = folder.resolve("dingtalk");
        Files.writeString(file, """
                app-key=k
                app-secret=s
                agent-id=7
                link=https://police.example
                callback-token=t
                callback-key=c
                owner-key=o
                """);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(configuration
                        .notices(configuration.dingTalk(file.toString(), "b"), clock)
                        .bureau())
                .contains("b");
    }

    private String send(String number, String... badges) {
        var answer = notices.send(List.of(badges), notice(number));
        assertThat(answer).isInstanceOf(Answer.Taken.class);
        return ((Answer.Taken) answer).task();
    }

    private Answer answer(String number) {
        return notices.send(List.of("P1"), notice(number));
    }

    private static Notice notice(String number) {
        return new Notice(number, "https://police.example/field?order=" + number, false);
    }
}
