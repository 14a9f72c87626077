package org.cunjing.casework.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.cunjing.shared.CreditCode;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.PersonalText;
import org.cunjing.territory.SiteFacts;
import org.cunjing.territory.SiteKind;
import org.jspecify.annotations.Nullable;

/// What somebody writes about a site, at a desk or on the phone.
public record SiteForm(
        @NotNull SiteKind kind,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 120) String address,
        @NotBlank @Size(max = 40) String responsiblePost,
        @Nullable @Size(max = 18) String unitCode) {

    /// @throws Faulty if the code is none, or a text names a person by number
    public SiteFacts facts() {
        var faults = new ArrayList<Fault>();
        refuseNumbers("name", name, faults);
        refuseNumbers("address", address, faults);
        refuseNumbers("responsiblePost", responsiblePost, faults);
        if (unitCode != null && !unitCode.isBlank() && CreditCode.find(unitCode).isEmpty()) {
            faults.add(new Fault("unitCode", "no-unit-code"));
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        return new SiteFacts(kind, name, address, responsiblePost, unitCode);
    }

    /// What the register says, as a form would.
    public static SiteForm of(SiteFacts facts) {
        return new SiteForm(facts.kind(), facts.name(), facts.address(), facts.responsiblePost(), facts.unitCode());
    }

    private static void refuseNumbers(String field, String text, List<Fault> faults) {
        PersonalText.find(text).ifPresent(found -> faults.add(new Fault(field, found.slug())));
    }
}
