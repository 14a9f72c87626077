package org.cunjing.field.sync;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.dispatch.workpackage.NewerPackage;
import org.cunjing.dispatch.workpackage.WorkPackages;
import org.cunjing.field.sync.Conflict.Difference;
import org.cunjing.shared.Refusal;
import org.springframework.stereotype.Component;

/// The officer has read a work package.
@Component
class PackageAcknowledgementHandler implements RecordHandler {

    private final WorkPackages packages;
    private final Bodies bodies;

    PackageAcknowledgementHandler(WorkPackages packages, Bodies bodies) {
        this.packages = packages;
        this.bodies = bodies;
    }

    record AcknowledgementBody(@NotNull UUID packageId) {}

    @Override
    public String kind() {
        return "package-acknowledgement";
    }

    @Override
    public void take(FieldRecord record) {
        packages.acknowledge(bodies.read(record, AcknowledgementBody.class).packageId());
    }

    /// There is a later version, which has not been read.
    @Override
    public Optional<Conflict> conflict(FieldRecord record, Refusal refusal) {
        if (!(refusal instanceof NewerPackage)) {
            return Optional.empty();
        }
        var latest = String.valueOf(refusal.facts().get("version"));
        return Optional.of(
                new Conflict(bodies.write(refusal.facts()), List.of(new Difference("version", null, null, latest))));
    }
}
