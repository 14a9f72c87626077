package org.cunjing.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    Uuid7 ids(Clock clock) {
        return new Uuid7(clock, new SecureRandom());
    }

    /// Chance that nobody can foresee: lots, codes.
    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }
}
