package org.cunjing.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.casework.Details.Opinion;
import org.cunjing.casework.Details.OpinionSource;
import org.cunjing.casework.Details.ServiceType;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// Entries of five years in every village of the demonstration bureau, written as a takeover of old ledgers is.
final class FilledLedgers {

    private static final int BATCH = 5_000;
    private static final int HOURS = 5 * 365 * 24;
    private static final List<String> WORDS = List.of(
            "希望增加夜间巡逻", "路灯不亮", "消防通道堆放杂物", "宅基地边界争议", "电动车停放混乱", "代领身份证", "反诈宣传到户", "外来人口登记", "老人独居走访", "烟花爆竹存放");

    private final Actors actors;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final LedgerHistory history;
    private final Uuid7 ids;
    private final Random random = new Random(5);

    FilledLedgers(ConfigurableApplicationContext application) {
        this.actors = application.getBean(Actors.class);
        this.transactions = application.getBean(TransactionTemplate.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.history = application.getBean(LedgerHistory.class);
        this.ids = application.getBean(Uuid7.class);
    }

    /// @param postings of the bureau today, as `/api/work-packages` answers
    /// @return how many entries there are now
    long fillTo(long wanted, JsonNode postings) {
        long made = inBureau(() -> jdbc.sql("select count(*) from casework.entry where bureau = guard.bureau()")
                .query(Long.class)
                .single());
        var places = new ArrayList<JsonNode>();
        postings.forEach(places::add);
        while (made < wanted) {
            int batch = (int) Math.min(BATCH, wanted - made);
            var entries = IntStream.range(0, batch)
                    .mapToObj(_ -> entry(places.get(random.nextInt(places.size()))))
                    .toList();
            inBureau(() -> {
                history.load(entries);
                return true;
            });
            made += batch;
        }
        return made;
    }

    private PastEntry entry(JsonNode posting) {
        var at = Instant.now().minus(Duration.ofHours(24 + random.nextInt(HOURS)));
        var mark = new Mark(at.plusSeconds(3_600), "application:bench", "测试");
        int kind = random.nextInt(5);
        return new PastEntry(
                new NewEntry(
                        ids.next(),
                        UUID.fromString(posting.path("villageId").asString()),
                        UUID.fromString(posting.path("officerId").asString()),
                        at,
                        null,
                        null,
                        details(kind)),
                mark,
                random.nextInt(20) == 0 ? null : mark,
                null,
                closed(kind, mark));
    }

    private static @Nullable Mark closed(int kind, Mark mark) {
        return kind <= 1 ? mark : null;
    }

    private Details details(int kind) {
        var text = WORDS.get(random.nextInt(WORDS.size())) + "，第" + random.nextInt(1_000_000) + "处";
        return switch (kind) {
            case 0 -> new Opinion(OpinionSource.VISIT, random.nextBoolean(), text);
            case 1 -> new Details.Hazard(HazardType.FIRE, HazardSeverity.GENERAL, null, null, text);
            case 2 ->
                new Details.HouseholdVisit(
                        Details.VisitPurpose.ROUTINE,
                        1 + random.nextInt(9),
                        Details.MetRole.RESIDENT,
                        text,
                        null,
                        null);
            case 3 -> new Details.Service(ServiceType.OTHER, 1 + random.nextInt(9), false, false, "R", text);
            default -> new Details.CouncilMeeting(text, null);
        };
    }

    <T> T inBureau(java.util.function.Supplier<T> work) {
        return actors.as(new Application("demo", "bench"), () -> transactions.execute(_ -> work.get()));
    }
}
