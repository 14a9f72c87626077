package org.cunjing.dispatch.dingtalk;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Properties;
import java.util.Set;
import org.cunjing.platform.CannotStart;

/// How the organisation's DingTalk is reached, from a file that its owner alone may read; never from the database.
///
/// @param bureau whose officers are told
/// @param address of the platform, without a path
/// @param agent id of the application under whose name notices come
/// @param link address of this installation as officers reach it
public record DingTalkSettings(
        String bureau,
        URI address,
        String appKey,
        String appSecret,
        long agent,
        URI link,
        String callbackToken,
        String callbackKey,
        String ownerKey) {

    /// The platform and its editions for government; nothing else is ever called.
    static final Set<String> HOSTS =
            Set.of("oapi.dingtalk.com", "openplatform.dg-work.cn", "openplatform-pro.ding.zj.gov.cn");

    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /// No secret is ever written into a log by way of a record.
    @Override
    public String toString() {
        return "DingTalkSettings[%s at %s]".formatted(bureau, address);
    }

    /// @throws CannotStart if the file cannot be read or used; the sentence repeats no value
    static DingTalkSettings read(Path file, String bureau) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
                throw new CannotStart("CUNJING_DINGTALK_FILE (%s) must have mode 600.".formatted(file));
            }
            var values = new Properties();
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            }
            return of(values, bureau);
        } catch (IOException unreadable) {
            throw new CannotStart("CUNJING_DINGTALK_FILE (%s) must be a file that can be read.".formatted(file));
        } catch (IllegalArgumentException wrong) {
            throw new CannotStart("CUNJING_DINGTALK_FILE: %s".formatted(wrong.getMessage()));
        }
    }

    static DingTalkSettings of(Properties values, String bureau) {
        var address = URI.create(values.getProperty("address", "https://oapi.dingtalk.com"));
        if (!"https".equals(address.getScheme()) || !HOSTS.contains(String.valueOf(address.getHost()))) {
            throw new IllegalArgumentException("address must be https and one of %s.".formatted(HOSTS));
        }
        var link = URI.create(required(values, "link"));
        if (!"https".equals(link.getScheme())) {
            throw new IllegalArgumentException("link must begin with https.");
        }
        return new DingTalkSettings(
                values.getProperty("bureau", bureau),
                address,
                required(values, "app-key"),
                required(values, "app-secret"),
                number(required(values, "agent-id")),
                link,
                required(values, "callback-token"),
                required(values, "callback-key"),
                required(values, "owner-key"));
    }

    private static String required(Properties values, String name) {
        var value = values.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("%s is missing.".formatted(name));
        }
        return value;
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("agent-id must be a number.");
        }
        return Long.parseLong(text);
    }
}
