package org.cunjing.dispatch.routing;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// What values a variable takes.
enum ValueKind {
    NUMBER(SimpleType.INT),
    WORD(SimpleType.STRING),
    WORDS(ListType.create(SimpleType.STRING)),
    YES_NO(SimpleType.BOOL);

    private final CelType type;

    ValueKind(CelType type) {
        this.type = type;
    }

    CelType type() {
        return type;
    }

    /// The value where nothing is said.
    Object nothing() {
        return switch (this) {
            case NUMBER -> 0L;
            case WORD -> "";
            case WORDS -> List.of();
            case YES_NO -> false;
        };
    }

    /// The value as conditions compute with it, or empty if it is of another kind.
    Optional<Object> read(Object value) {
        return switch (this) {
            case NUMBER ->
                value instanceof Number number && !(value instanceof BigInteger) && number.doubleValue() % 1 == 0
                        ? Optional.of(number.longValue())
                        : Optional.empty();
            case WORD -> value instanceof String ? Optional.of(value) : Optional.empty();
            case WORDS ->
                value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                        ? Optional.of(List.copyOf(list))
                        : Optional.empty();
            case YES_NO -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
        };
    }
}
