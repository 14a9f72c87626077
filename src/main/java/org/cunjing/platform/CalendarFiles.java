package org.cunjing.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/// Reads the notices of public holidays, one file `calendar/<year>.json` for each year.
@Configuration(proxyBeanMethods = false)
class CalendarFiles {

    @Bean
    static WorkingDays workingDays() {
        var notices = new HashMap<Integer, HolidayNotice>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:calendar/*.json")) {
                notices.put(year(file), read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The holiday calendar cannot be read.", e);
        }
        return new WorkingDays(notices);
    }

    private static int year(Resource file) {
        return Integer.parseInt(Objects.requireNonNull(file.getFilename()).replace(".json", ""));
    }

    private static HolidayNotice read(Resource file) throws IOException {
        try (var content = file.getInputStream()) {
            return JsonMapper.shared().readValue(content, HolidayNotice.class);
        }
    }
}
