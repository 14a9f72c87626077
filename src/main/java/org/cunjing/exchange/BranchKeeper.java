package org.cunjing.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officers;
import org.cunjing.roster.Staff;
import org.cunjing.shared.Uuid7;
import org.springframework.stereotype.Component;

@Component
class BranchKeeper implements Register {

    private final Officers officers;
    private final Staff staff;
    private final RowUses uses;
    private final Uuid7 ids;

    BranchKeeper(Officers officers, Staff staff, RowUses uses, Uuid7 ids) {
        this.officers = officers;
        this.staff = staff;
        this.uses = uses;
        this.ids = ids;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.BRANCHES;
    }

    @Override
    public Map<String, Map<String, String>> present() {
        var rows = new HashMap<String, Map<String, String>>();
        officers.branches()
                .forEach(one -> rows.put(one.name(), Map.of("name", one.name(), "specialty", one.specialty())));
        return rows;
    }

    @Override
    public List<CellFault> check(Change change, Outlook outlook) {
        return List.of();
    }

    /// Ids of the branches by name.
    KnownIds known() {
        var known = new KnownIds(SheetKind.BRANCHES);
        officers.branches().forEach(one -> known.with(one.name(), one.id()));
        return known;
    }

    @Override
    public Hand hand() {
        return new Branches(known());
    }

    private final class Branches implements Hand {

        private final KnownIds known;

        Branches(KnownIds known) {
            this.known = known;
        }

        @Override
        public void add(Map<String, String> row) {
            officers.add(new Branch(ids.next(), row.getOrDefault("name", ""), row.getOrDefault("specialty", "")));
        }

        @Override
        public void correct(Map<String, String> row) {
            staff.correct(new Branch(known.of(row), row.getOrDefault("name", ""), row.getOrDefault("specialty", "")));
        }

        @Override
        public void takeBack(Map<String, String> row) {
            staff.takeBackBranch(known.of(row));
        }

        @Override
        public Map<String, String> uses(List<SheetRow> rows) {
            return known.uses(rows, uses, "roster.branch");
        }
    }
}
