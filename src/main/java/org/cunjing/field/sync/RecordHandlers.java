package org.cunjing.field.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who takes which kind of record.
@Component
class RecordHandlers {

    private final Map<String, RecordHandler> byKind;

    RecordHandlers(List<RecordHandler> handlers) {
        this.byKind = handlers.stream().collect(Collectors.toMap(RecordHandler::kind, Function.identity()));
    }

    Optional<RecordHandler> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /// @throws RecordKindUnknown if nobody takes it
    RecordHandler of(String kind) {
        return find(kind).orElseThrow(() -> new RecordKindUnknown(kind));
    }
}
