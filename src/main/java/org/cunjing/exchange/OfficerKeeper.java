package org.cunjing.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.roster.Officers.Private;
import org.cunjing.roster.Staff;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

@Component
class OfficerKeeper implements Register {

    private static final Private UNKNOWN = new Private("", false);

    private final Officers officers;
    private final Staff staff;
    private final Villages villages;
    private final BranchKeeper branches;
    private final StationKeeper stations;
    private final OfficerRules rules;
    private final RowUses uses;
    private final Uuid7 ids;

    OfficerKeeper(
            Officers officers,
            Staff staff,
            Villages villages,
            BranchKeeper branches,
            StationKeeper stations,
            OfficerRules rules,
            RowUses uses,
            Uuid7 ids) {
        this.officers = officers;
        this.staff = staff;
        this.villages = villages;
        this.branches = branches;
        this.stations = stations;
        this.rules = rules;
        this.uses = uses;
        this.ids = ids;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.OFFICERS;
    }

    @Override
    public Map<String, Map<String, String>> present() {
        var branchNames = officers.branches().stream().collect(toMap(Branch::id, Branch::name));
        var stationNames = villages.stations().stream().collect(toMap(Station::id, Station::name));
        var personal = staff.personal();
        var rows = new HashMap<String, Map<String, String>>();
        for (var one : officers.list()) {
            var branch = one.branchId() == null ? "" : branchNames.getOrDefault(one.branchId(), "");
            var station = one.stationId() == null ? "" : stationNames.getOrDefault(one.stationId(), "");
            rows.put(one.badge(), OfficerText.write(one, personal.getOrDefault(one.id(), UNKNOWN), branch, station));
        }
        return rows;
    }

    @Override
    public List<CellFault> check(Change change, Outlook outlook) {
        return rules.check(change, outlook);
    }

    @Override
    public Hand hand() {
        var known = new KnownIds(SheetKind.OFFICERS);
        officers.list().forEach((Officer one) -> known.with(one.badge(), one.id()));
        return new Ours(known, branches.known(), stations.known());
    }

    private final class Ours implements Hand {

        private final KnownIds known;
        private final KnownIds branchIds;
        private final KnownIds stationIds;

        Ours(KnownIds known, KnownIds branchIds, KnownIds stationIds) {
            this.known = known;
            this.branchIds = branchIds;
            this.stationIds = stationIds;
        }

        @Override
        public void add(Map<String, String> row) {
            officers.add(OfficerText.read(row, ids.next(), branchIds, stationIds), OfficerText.personal(row));
        }

        @Override
        public void correct(Map<String, String> row) {
            staff.correct(OfficerText.read(row, known.of(row), branchIds, stationIds), OfficerText.personal(row));
        }

        @Override
        public void takeBack(Map<String, String> row) {
            staff.takeBackOfficer(known.of(row));
        }

        @Override
        public Map<String, String> uses(List<SheetRow> rows) {
            return known.uses(rows, uses, "roster.officer");
        }
    }
}
