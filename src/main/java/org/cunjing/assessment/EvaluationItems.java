package org.cunjing.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.cunjing.assessment.Evaluations.ItemMark;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What each side is asked: the station about professional quality, the committee about working together. The lists
/// differ on purpose; weights of a list add up to 100.
@Component
class EvaluationItems {

    private static final int LOW = 60;
    private static final int HIGH = 95;
    private static final int MAX = 100;

    private final Lists lists;

    EvaluationItems() {
        try (var text = new ClassPathResource("assessment/evaluation-forms-v1.json").getInputStream()) {
            this.lists = JsonMapper.shared().readValue(text, Lists.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record EvaluationItem(String code, String nameZh, String nameEn, String hintZh, String hintEn, int weight) {}

    private record Lists(
            String version,
            @JsonProperty("STATION") List<EvaluationItem> station,
            @JsonProperty("COMMUNITY") List<EvaluationItem> community) {}

    String version() {
        return lists.version();
    }

    List<EvaluationItem> of(EvaluationSide side) {
        return switch (side) {
            case STATION -> lists.station();
            case COMMUNITY -> lists.community();
        };
    }

    /// Weighted mean of the marks, in [0, 100], exact in cents.
    ///
    /// @throws Faulty if an item is missing, repeated or unknown, a mark out of range, or an extreme without reason
    BigDecimal mark(EvaluationSide side, List<ItemMark> marks) {
        var faults = new ArrayList<Fault>();
        var weights = new HashMap<String, Integer>();
        of(side).forEach(item -> weights.put(item.code(), item.weight()));
        var missing = new HashSet<>(weights.keySet());
        for (int i = 0; i < marks.size(); i++) {
            check(
                    marks.get(i),
                    "marks[%d]".formatted(i),
                    missing.remove(marks.get(i).item()),
                    faults);
        }
        missing.stream().sorted().forEach(code -> faults.add(new Fault("marks", "item-missing", Map.of("item", code))));
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        long sum = marks.stream()
                .mapToLong(mark -> (long) weights.getOrDefault(mark.item(), 0) * mark.mark())
                .sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(MAX), 2, RoundingMode.HALF_UP);
    }

    private static void check(ItemMark mark, String place, boolean known, List<Fault> faults) {
        if (!known) {
            faults.add(new Fault(place + ".item", "item-unknown", Map.of("item", mark.item())));
        }
        if (mark.mark() < 0 || mark.mark() > MAX) {
            faults.add(new Fault(place + ".mark", "out-of-range"));
        }
        var reason = mark.reason();
        if ((mark.mark() <= LOW || mark.mark() >= HIGH) && (reason == null || reason.isBlank())) {
            faults.add(new Fault(place + ".reason", "reason-needed", Map.of("low", LOW, "high", HIGH)));
        }
    }
}
