package org.cunjing.dispatch.dingtalk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.cunjing.dispatch.room.NoNotices;
import org.cunjing.dispatch.room.WorkNotices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Off, unless a file says how the platform is reached.
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    DingTalkAccess dingTalk(@Value("${cunjing.dingtalk-file}") String file, @Value("${cunjing.bureau}") String bureau) {
        return new DingTalkAccess(
                file.isEmpty() ? Optional.empty() : Optional.of(DingTalkSettings.read(Path.of(file), bureau)));
    }

    @Bean
    WorkNotices notices(DingTalkAccess access, Clock clock) {
        return access.settings()
                .<WorkNotices>map(one -> new DingTalkNotices(one, new DingTalkCalls(one.address()), clock))
                .orElseGet(NoNotices::new);
    }
}
