package org.cunjing.casework.site;

import java.util.Objects;
import java.util.Optional;
import org.cunjing.territory.SiteFacts;
import org.jspecify.annotations.Nullable;

/// Three-way merge of what a register says of a site: field by field, whoever changed it is right. If both changed a
/// field,
/// each otherwise, nobody is.
final class SiteMerge {

    private boolean apart;

    private SiteMerge() {}

    /// @return empty: a person has to choose
    static Optional<SiteFacts> of(SiteFacts base, SiteFacts mine, SiteFacts theirs) {
        var merge = new SiteMerge();
        var merged = new SiteFacts(
                merge.field(base.kind(), mine.kind(), theirs.kind()),
                merge.field(base.name(), mine.name(), theirs.name()),
                merge.field(base.address(), mine.address(), theirs.address()),
                merge.field(base.responsiblePost(), mine.responsiblePost(), theirs.responsiblePost()),
                merge.code(base.unitCode(), mine.unitCode(), theirs.unitCode()));
        return merge.apart ? Optional.empty() : Optional.of(merged);
    }

    private <T> T field(T base, T mine, T theirs) {
        if (base.equals(mine)) {
            return theirs;
        }
        apart |= !base.equals(theirs) && !mine.equals(theirs);
        return mine;
    }

    private @Nullable String code(@Nullable String base, @Nullable String mine, @Nullable String theirs) {
        var merged = field(
                Objects.requireNonNullElse(base, ""),
                Objects.requireNonNullElse(mine, ""),
                Objects.requireNonNullElse(theirs, ""));
        return merged.isEmpty() ? null : merged;
    }
}
