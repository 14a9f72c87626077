package org.cunjing.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cunjing.community.NewVolunteer;
import org.cunjing.community.Organisation;
import org.cunjing.community.Organisation.Kind;
import org.cunjing.community.Organisations;
import org.cunjing.demonstration.Ground.Village;
import org.springframework.stereotype.Component;

/// The people who help: organisations and each of their volunteers, with invented names.
@Component
class CommunityLoad {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 6, 1);

    private final Organisations organisations;

    CommunityLoad(Organisations organisations) {
        this.organisations = organisations;
    }

    void load(long seed, Year2022 year, District district, Identities ids) {
        var dice = new Dice(seed, "volunteers");
        var names = new Names(dice, new Words());
        var volunteers = new ArrayList<NewVolunteer>();
        for (var organisation : year.organisations()) {
            var villages = district.villages().stream()
                    .filter(village -> village.townshipCode().equals(organisation.townshipCode()))
                    .toList();
            var id = ids.of("organisation", organisation.name());
            var kind = dice.pick(List.of(Kind.values()));
            var seat = ids.village(dice.pick(villages).code());
            organisations.add(new Organisation(id, seat, kind, organisation.name(), FOUNDED));
            for (int i = 0; i < organisation.volunteers(); i++) {
                Village home = dice.pick(villages);
                volunteers.add(new NewVolunteer(
                        ids.of("volunteer", organisation.name() + i),
                        id,
                        ids.village(home.code()),
                        names.name(),
                        FOUNDED.plusDays(dice.below(540))));
            }
        }
        organisations.addVolunteers(volunteers);
    }
}
