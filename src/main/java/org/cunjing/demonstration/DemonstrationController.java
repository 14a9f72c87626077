package org.cunjing.demonstration;

import java.util.List;
import org.cunjing.access.OpenToAll;
import org.cunjing.demonstration.Demonstration.DemonstrationAccount;
import org.cunjing.shared.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DemonstrationController {

    private final Demonstration demonstration;
    private final String bureau;
    private final boolean offered;

    DemonstrationController(
            Demonstration demonstration,
            @Value("${cunjing.bureau}") String bureau,
            @Value("${cunjing.database.url}") String url,
            @Value("${cunjing.demonstration.enabled}") boolean enabled) {
        this.demonstration = demonstration;
        this.bureau = bureau;
        this.offered = enabled && url.isEmpty();
    }

    /// The accounts to try the system with; none while the bureau is being made.
    ///
    /// @throws NotFound where the bureau is a real one
    @GetMapping("/api/demonstration")
    @OpenToAll
    DemonstrationView showDemonstration() {
        if (offered && demonstration.isDemonstration(bureau)) {
            return new DemonstrationView(demonstration.password(), demonstration.accounts());
        }
        if (offered && !demonstration.exists(bureau)) {
            return new DemonstrationView(demonstration.password(), List.of());
        }
        throw new NotFound("demonstration", bureau);
    }

    record DemonstrationView(String password, List<DemonstrationAccount> accounts) {}
}
