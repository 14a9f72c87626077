package org.cunjing.posting.selection;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Village;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom a station can rank, and how well each fits its villages. Marks are personnel's, so the points here are those of
/// specialty and experience alone.
@Service
class Candidates {

    private static final double NO_MARKS = 0;

    private final Batches batches;
    private final Applications applications;
    private final Recusals recusals;
    private final Officers officers;
    private final Actors actors;

    Candidates(Batches batches, Applications applications, Recusals recusals, Officers officers, Actors actors) {
        this.batches = batches;
        this.applications = applications;
        this.recusals = recusals;
        this.officers = officers;
        this.actors = actors;
    }

    /// @param available false: will not be matched here; the station is not told why
    record Candidate(
            UUID officerId,
            String officerName,
            String branchName,
            List<String> specialties,
            int grassrootsYears,
            boolean available,
            List<VillageFit> fits) {}

    /// @param specialty whether one of the officer's answers a need
    /// @param points in [0, 60], without the part of the marks
    record VillageFit(UUID villageId, boolean specialty, long points) {}

    /// Everybody selected so far, as the signed-in leader's station sees them.
    @Transactional(readOnly = true)
    List<Candidate> ofMyStation(UUID batch) {
        var station = Objects.requireNonNullElseGet(actors.person().station(), () -> {
            throw new NotForYou("station", actors.person().account());
        });
        var open = batches.openVillages(batch).getOrDefault(station, List.of());
        var away = recusals.unavailableAt(batch, station);
        var branches = officers.branches().stream().collect(toMap(Branch::id, Branch::name));
        var selected = applications.list(batch).stream()
                .filter(one -> one.state() == Application.State.SELECTED)
                .toList();
        var known = officers.byId(selected.stream().map(Application::officerId).toList());
        return selected.stream()
                .map(one -> candidate(
                        Objects.requireNonNull(known.get(one.officerId())),
                        branches.getOrDefault(one.branchId(), ""),
                        !away.contains(one.officerId()),
                        open))
                .toList();
    }

    private static Candidate candidate(Officer officer, String branch, boolean available, List<Village> open) {
        return new Candidate(
                officer.id(),
                officer.name(),
                branch,
                officer.specialties().stream().sorted().toList(),
                officer.grassrootsYears(),
                available,
                open.stream().map(village -> fit(officer, village)).toList());
    }

    private static VillageFit fit(Officer officer, Village village) {
        return new VillageFit(
                village.id(),
                officer.specialties().stream().anyMatch(village.needs()::contains),
                FitFormula.points(officer.specialties(), village.needs(), officer.grassrootsYears(), NO_MARKS));
    }
}
