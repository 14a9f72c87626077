package org.cunjing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cunjing.community.LawHelp;
import org.cunjing.community.ServiceDirectory;
import org.springframework.stereotype.Component;

/// The offices and posts that help with the law, the same kinds in every village.
@Component
class LawHelpLoad {

    private static final Pattern PARTS = Pattern.compile(";");
    private static final int CHECKED_DAYS_AGO = 20;

    private final ServiceDirectory directory;
    private final Clock clock;
    private final ZoneId zone;

    LawHelpLoad(ServiceDirectory directory, Clock clock, ZoneId zone) {
        this.directory = directory;
        this.clock = clock;
        this.zone = zone;
    }

    void load(District district, Identities ids) {
        var checked = LocalDate.ofInstant(clock.instant(), zone).minusDays(CHECKED_DAYS_AGO);
        var lines = new Words().list("law.help");
        directory.add(district.villages().stream()
                .flatMap(village -> lines(lines, village.name(), village.code(), ids, checked))
                .toList());
    }

    private static Stream<LawHelp> lines(
            List<String> lines, String name, String code, Identities ids, LocalDate checked) {
        return lines.stream()
                .map(line -> PARTS.split(line.replace("{village}", name), -1))
                .map(parts -> new LawHelp(
                        ids.of("law-help", code + parts[0]),
                        ids.village(code),
                        LawHelp.Kind.valueOf(parts[0]),
                        parts[1],
                        parts[2],
                        parts[3],
                        parts[4],
                        checked));
    }
}
