package org.cunjing.resident;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.territory.Village;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class VillageAddressController {

    private final VillageBoards boards;
    private final Actors actors;

    VillageAddressController(VillageBoards boards, Actors actors) {
        this.boards = boards;
        this.actors = actors;
    }

    /// The public pages of the own villages, to be printed on cards and notices.
    @GetMapping("/api/village-addresses")
    @AllowedToPoliceAndCommittee
    List<VillageAddressView> listVillageAddresses() {
        var person = actors.person();
        return boards.list("").stream()
                .flatMap(township -> township.villages().stream())
                .filter(village -> person.sees(village.id()))
                .map(VillageAddressView::of)
                .toList();
    }

    /// @param path of the page, behind the address of this installation
    record VillageAddressView(UUID villageId, String name, String path) {

        static VillageAddressView of(Village village) {
            return new VillageAddressView(village.id(), village.name(), "/v/" + village.code());
        }
    }
}
