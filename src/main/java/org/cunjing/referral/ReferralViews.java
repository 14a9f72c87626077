package org.cunjing.referral;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.cunjing.referral.ReferralController.ReferralView;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Referrals with the names that belong to their ids.
@Component
class ReferralViews {

    private final Referrals referrals;
    private final Departments departments;
    private final Officers officers;

    ReferralViews(Referrals referrals, Departments departments, Officers officers) {
        this.referrals = referrals;
        this.departments = departments;
        this.officers = officers;
    }

    ReferralView of(Referral referral) {
        return of(List.of(referral)).getFirst();
    }

    List<ReferralView> of(List<Referral> found) {
        var named = departments.list().stream().collect(toMap(Department::id, Function.identity()));
        var people = officers.byId(
                found.stream().map(Referral::officerId).filter(Objects::nonNull).collect(toSet()));
        return found.stream().map(referral -> view(referral, named, people)).toList();
    }

    private ReferralView view(Referral referral, Map<UUID, Department> named, Map<UUID, Officer> people) {
        var leaving = referral.leaving();
        var department = Objects.requireNonNull(named.get(referral.departmentId()));
        @Nullable UUID id = referral.officerId();
        var officer = id == null ? null : people.get(id);
        return new ReferralView(
                referral.id(),
                referral.source(),
                referral.sourceId(),
                leaving.matter(),
                leaving.severity(),
                referral.villageId(),
                leaving.village(),
                id,
                officer == null ? null : officer.name(),
                department.name(),
                department.phone(),
                leaving.address(),
                leaving.question(),
                referral.dueOn(),
                referrals.level(referral),
                referral.state(),
                referral.contact(),
                referral.reply(),
                referral.returned(),
                referral.sent().at());
    }
}
