package org.cunjing.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /// The one clock. It ticks in milliseconds, so that a stored moment equals the returned one.
    @Bean
    Clock clock() {
        return Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
    }

    /// Where days and months begin.
    @Bean
    ZoneId zone(@Value("${cunjing.zone}") String zone) {
        return ZoneId.of(zone);
    }
}
