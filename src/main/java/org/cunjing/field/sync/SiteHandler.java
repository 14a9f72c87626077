package org.cunjing.field.sync;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.casework.site.SiteChanged;
import org.cunjing.casework.site.SiteForm;
import org.cunjing.casework.site.SiteRegister;
import org.cunjing.field.sync.Conflict.Difference;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sites of the register: listed anew, or changed from what the phone had seen. What only one side changed stands; what
/// both changed a person chooses, field by field.
@Component
class SiteHandler implements RecordHandler {

    private final SiteRegister register;
    private final Bodies bodies;

    SiteHandler(SiteRegister register, Bodies bodies) {
        this.register = register;
        this.bodies = bodies;
    }

    /// @param villageId of a new site; of one that is listed the register knows it
    record SiteBody(
            @NotNull UUID siteId,
            @Nullable UUID villageId,
            @NotNull @Valid SiteForm site) {}

    @Override
    public String kind() {
        return "site";
    }

    @Override
    public void take(FieldRecord record) {
        var body = bodies.read(record, SiteBody.class);
        var base = base(record);
        if (base.isPresent()) {
            register.merge(body.siteId(), base.get().facts(), body.site().facts());
        } else {
            register.add(body.siteId(), villageOf(body), body.site().facts());
        }
    }

    @Override
    public Optional<Conflict> conflict(FieldRecord record, Refusal refusal) {
        if (!(refusal instanceof SiteChanged)) {
            return Optional.empty();
        }
        var id = bodies.read(record, SiteBody.class).siteId();
        var there =
                bodies.write(new SiteBody(id, null, SiteForm.of(register.get(id).facts())));
        var apart = bodies.differences(record.base(), record.body(), there).stream()
                .filter(SiteHandler::changedByBoth)
                .toList();
        return Optional.of(new Conflict(there, apart));
    }

    private static boolean changedByBoth(Difference field) {
        return field.name().startsWith("site.")
                && !Objects.equals(field.base(), field.mine())
                && !Objects.equals(field.base(), field.theirs());
    }

    private Optional<SiteForm> base(FieldRecord record) {
        return Optional.ofNullable(record.base())
                .map(base -> bodies.read(base, SiteBody.class).site());
    }

    private static UUID villageOf(SiteBody body) {
        if (body.villageId() == null) {
            throw new Faulty(List.of(new Fault("villageId", "required")));
        }
        return body.villageId();
    }
}
