package org.cunjing.command;

import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The live map of those who lead.
@RestController
class MapController {

    private final LiveMaps maps;

    MapController(LiveMaps maps) {
        this.maps = maps;
    }

    /// What goes on in the villages in reach: who answers for each today, what is open there, teams and findings.
    /// A page that has the outlines already leaves them out when it asks again.
    @GetMapping("/api/map")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    LiveMap getLiveMap(@RequestParam(defaultValue = "true") boolean outlines) {
        return maps.now(outlines);
    }
}
