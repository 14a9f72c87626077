package org.cunjing.demonstration;

import java.util.List;
import java.util.Optional;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.territory.Bureau;
import org.cunjing.territory.Bureaus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The demonstration bureau: an invented district with real village names, on the eve of its second batch, with the
/// records of the first one's year.
@Service
class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final String TASK = "demonstration";

    private final Actors actors;
    private final Bureaus bureaus;
    private final GroundLoad ground;
    private final PeopleLoad people;
    private final AccountLoad accounts;
    private final PostingLoad postings;
    private final PolicyLoad policies;
    private final LedgerLoad ledgers;
    private final SignsOfLife signs;
    private final TimeLoad times;
    private final CommunityLoad community;
    private final LawHelpLoad lawHelp;
    private final VillageTeamLoad villageTeams;
    private final CallLoad calls;
    private final PartnerLoad partners;
    private final MaterialLoad materials;
    private final CouncilLoad council;
    private final SiteLoad sites;
    private final TeamLoad teams;
    private final PatrolLoad patrol;
    private final JointLoad joint;
    private final ModeLoad modes;
    private final RouteLoad routes;
    private final BatchLoad batch;
    private final MonthLoad month;
    private final SuggestionLoad suggestions;
    private final WorkLoad work;
    private final ReferralLoad referrals;
    private final GridLoad grids;
    private final GridMatterLoad gridMatters;
    private final TalkLoad talks;
    private final ReviewLoad reviews;
    private final SurveyLoad surveys;
    private final RoomLoad rooms;
    private final GrantLoad grants;
    private final HintLoad hints;
    private final TransactionTemplate transactions;
    private final long seed;
    private final String password;

    Demonstration(
            Actors actors,
            Bureaus bureaus,
            GroundLoad ground,
            PeopleLoad people,
            AccountLoad accounts,
            PostingLoad postings,
            PolicyLoad policies,
            LedgerLoad ledgers,
            SignsOfLife signs,
            TimeLoad times,
            CommunityLoad community,
            LawHelpLoad lawHelp,
            VillageTeamLoad villageTeams,
            CallLoad calls,
            PartnerLoad partners,
            MaterialLoad materials,
            CouncilLoad council,
            SiteLoad sites,
            TeamLoad teams,
            PatrolLoad patrol,
            JointLoad joint,
            ModeLoad modes,
            RouteLoad routes,
            BatchLoad batch,
            MonthLoad month,
            SuggestionLoad suggestions,
            WorkLoad work,
            ReferralLoad referrals,
            GridLoad grids,
            GridMatterLoad gridMatters,
            TalkLoad talks,
            ReviewLoad reviews,
            SurveyLoad surveys,
            RoomLoad rooms,
            GrantLoad grants,
            HintLoad hints,
            TransactionTemplate transactions,
            @Value("${cunjing.demonstration.seed}") long seed,
            @Value("${cunjing.demonstration.password}") String password) {
        this.actors = actors;
        this.bureaus = bureaus;
        this.ground = ground;
        this.people = people;
        this.accounts = accounts;
        this.postings = postings;
        this.policies = policies;
        this.ledgers = ledgers;
        this.signs = signs;
        this.times = times;
        this.community = community;
        this.lawHelp = lawHelp;
        this.villageTeams = villageTeams;
        this.calls = calls;
        this.partners = partners;
        this.materials = materials;
        this.council = council;
        this.sites = sites;
        this.teams = teams;
        this.patrol = patrol;
        this.joint = joint;
        this.modes = modes;
        this.routes = routes;
        this.batch = batch;
        this.month = month;
        this.suggestions = suggestions;
        this.work = work;
        this.referrals = referrals;
        this.grids = grids;
        this.gridMatters = gridMatters;
        this.talks = talks;
        this.reviews = reviews;
        this.surveys = surveys;
        this.rooms = rooms;
        this.grants = grants;
        this.hints = hints;
        this.transactions = transactions;
        this.seed = seed;
        this.password = password;
    }

    /// An account to try the system with.
    ///
    /// @param place where its holder works, in the language of the data; null for the whole bureau
    record DemonstrationAccount(
            String login, String name, Role role, @Nullable String place) {}

    String password() {
        return password;
    }

    /// Fills a bureau that does not exist yet, all or nothing.
    void load(String bureau) {
        long begun = System.nanoTime();
        var district = District.of(seed);
        var cast = Cast.of(seed, district);
        var ids = new Identities(seed);
        var signatures = new Signatures(district, cast, ids);
        var year = Year2022.of(seed, district, cast.firstBatch());
        var rounds = BeatRounds.of(seed, cast);
        actors.asApplication(
                bureau,
                TASK,
                () -> transactions.executeWithoutResult(_ -> {
                    ground.load(bureau, district, ids);
                    people.load(district, cast, ids);
                    accounts.load(district, cast, ids);
                    postings.load(cast, ids);
                    policies.load(ids);
                    sites.load(seed, district, ids);
                    ledgers.load(year, rounds, signatures, ids);
                    signs.load(seed, cast, rounds, ids);
                    times.load();
                    community.load(seed, year, district, ids);
                    lawHelp.load(district, ids);
                    villageTeams.load(seed, district, ids);
                    calls.load(district, ids);
                    partners.load(district, ids);
                    materials.load(district, ids);
                    council.load(seed, district, ids);
                    teams.load(seed, year, district, ids);
                    patrol.load(seed, year, district, cast, signatures, ids);
                    joint.load(year, district, cast, signatures, ids);
                    modes.load(seed, year, district, signatures, ids);
                    routes.load(year, district, signatures, ids);
                    batch.load(district, cast, ids);
                    month.load(seed);
                    suggestions.load(seed, district, ids);
                    referrals.load(district, cast, signatures, ids);
                    grids.load(seed, district, ids);
                    gridMatters.load(district, cast, signatures, ids);
                    talks.load(cast, signatures, ids);
                    reviews.load(district, cast, signatures, ids);
                    surveys.load(seed, district, signatures, ids);
                    work.load(district, cast, signatures, ids);
                    rooms.load(district, cast, ids);
                    grants.load(district, ids);
                    hints.load(year, district, cast, signatures, ids);
                }));
        LOG.info(
                "The demonstration bureau was made from seed {} in {} ms.",
                seed,
                (System.nanoTime() - begun) / 1_000_000);
    }

    boolean exists(String bureau) {
        return find(bureau).isPresent();
    }

    boolean isDemonstration(String bureau) {
        return find(bureau).filter(Bureau::demonstration).isPresent();
    }

    private Optional<Bureau> find(String bureau) {
        return actors.as(new Application(bureau, TASK), bureaus::find);
    }

    /// One account of each role, those of the field at the same station.
    List<DemonstrationAccount> accounts() {
        return ShownAccounts.of(seed);
    }
}
