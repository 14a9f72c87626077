package org.cunjing.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.posting.selection.Application;
import org.cunjing.posting.selection.Applications;
import org.cunjing.posting.selection.Batch;
import org.cunjing.posting.selection.Batches;
import org.cunjing.posting.selection.Nominations;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.springframework.stereotype.Component;

/// Applications of all batches. A file nominates; the officer's own words and answers are never written by one.
@Component
class ApplicationKeeper implements Register {

    private final Batches batches;
    private final Applications applications;
    private final Nominations nominations;
    private final Officers officers;
    private final ApplicationRules rules;

    ApplicationKeeper(
            Batches batches,
            Applications applications,
            Nominations nominations,
            Officers officers,
            ApplicationRules rules) {
        this.batches = batches;
        this.applications = applications;
        this.nominations = nominations;
        this.officers = officers;
        this.rules = rules;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.APPLICATIONS;
    }

    @Override
    public Map<String, Map<String, String>> present() {
        var people = officers.list().stream().collect(toMap(Officer::id, one -> one));
        var rows = new HashMap<String, Map<String, String>>();
        for (var batch : batches.list()) {
            for (var one : applications.list(batch.id())) {
                var officer = people.get(one.officerId());
                if (officer != null) {
                    var row = row(batch, one, officer);
                    rows.put(kind().keyOf(row), row);
                }
            }
        }
        return rows;
    }

    private static Map<String, String> row(Batch batch, Application one, Officer officer) {
        return Map.of(
                "batch",
                Integer.toString(batch.number()),
                "badge",
                officer.badge(),
                "name",
                officer.name(),
                "nomination",
                Objects.requireNonNullElse(one.nomination(), ""));
    }

    @Override
    public List<CellFault> check(Change change, Outlook outlook) {
        return rules.check(change, outlook);
    }

    @Override
    public Hand hand() {
        return new Ours();
    }

    private final class Ours implements Hand {

        private final Map<String, UUID> batchIds = new HashMap<>();
        private final Map<String, UUID> officerIds = new HashMap<>();

        Ours() {
            batches.list().forEach(one -> batchIds.put(Integer.toString(one.number()), one.id()));
            officers.list().forEach(one -> officerIds.put(one.badge(), one.id()));
        }

        private UUID batch(Map<String, String> row) {
            return Objects.requireNonNull(batchIds.get(row.get("batch")));
        }

        private UUID officer(Map<String, String> row) {
            return Objects.requireNonNull(officerIds.get(row.get("badge")));
        }

        private Application application(Map<String, String> row) {
            return applications.find(batch(row), officer(row)).orElseThrow();
        }

        @Override
        public void add(Map<String, String> row) {
            nominations.nominate(batch(row), officer(row), row.getOrDefault("nomination", ""));
        }

        /// A name that another sheet of the file corrects is no matter of the application.
        @Override
        public void correct(Map<String, String> row) {
            var words = row.getOrDefault("nomination", "");
            if (!words.equals(Objects.requireNonNullElse(application(row).nomination(), ""))) {
                nominations.nominate(batch(row), officer(row), words);
            }
        }

        @Override
        public void takeBack(Map<String, String> row) {
            nominations.takeBack(application(row).id());
        }

        /// What the officer has answered stays.
        @Override
        public Map<String, String> uses(List<SheetRow> rows) {
            var used = new HashMap<String, String>();
            for (var row : rows) {
                if (application(row.values()).state() != Application.State.NOMINATED) {
                    used.put(row.key(), "posting.answer");
                }
            }
            return used;
        }
    }
}
