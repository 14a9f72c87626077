package org.cunjing.platform;

import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.AsyncTaskExecutor;

/// Who hears events. One plan makes hundreds of orders, one batch dozens of postings, and each tells of itself: heard
/// all at once they would take every connection from the people at work, so they queue.
@Configuration(proxyBeanMethods = false)
class ListenerConfiguration {

    private static final int EARS = 4;

    @Bean
    @Primary
    AsyncTaskExecutor applicationTaskExecutor(ThreadPoolTaskExecutorBuilder builder) {
        return ears(builder, EARS, "ear-");
    }

    /// For a listener with much to do at each event, so that nobody else queues behind it.
    @Bean(defaultCandidate = false)
    AsyncTaskExecutor slowEar(ThreadPoolTaskExecutorBuilder builder) {
        return ears(builder, 1, "slow-ear-");
    }

    private static AsyncTaskExecutor ears(ThreadPoolTaskExecutorBuilder builder, int count, String name) {
        return builder.corePoolSize(count)
                .maxPoolSize(count)
                .threadNamePrefix(name)
                .build();
    }
}
