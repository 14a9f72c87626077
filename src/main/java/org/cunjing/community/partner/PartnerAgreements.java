package org.cunjing.community.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.ReadLog;
import org.cunjing.community.call.PersonalLink;
import org.cunjing.community.call.PersonalLinks;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Agreements from signing to their end; with the end the partner's link closes at once.
@Service
public class PartnerAgreements {

    private final PartnerAgreementStore store;
    private final PersonalLinks links;
    private final Villages villages;
    private final Actors actors;
    private final ReadLog looks;
    private final Clock clock;
    private final ZoneId zone;

    PartnerAgreements(
            PartnerAgreementStore store,
            PersonalLinks links,
            Villages villages,
            Actors actors,
            ReadLog looks,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.links = links;
        this.villages = villages;
        this.actors = actors;
        this.looks = looks;
        this.clock = clock;
        this.zone = zone;
    }

    /// The same again is the same agreement.
    ///
    /// @throws Faulty without consent, or if its term cannot be
    @Transactional
    public PartnerAgreement sign(NewAgreement wanted) {
        villages.get(wanted.villageId());
        actors.requireVillage(wanted.villageId());
        PersonalNumberInText.refuse(wanted.partner().name(), wanted.contribution());
        var faults = wanted.faults(today());
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        boolean isNew = store.add(wanted);
        return store.find(wanted.id())
                .filter(there -> isNew || isSame(there, wanted))
                .orElseThrow(() -> new IdUsedOtherwise(wanted.id()));
    }

    private boolean isSame(PartnerAgreement there, NewAgreement wanted) {
        return there.erasedOn() == null
                && there.villageId().equals(wanted.villageId())
                && there.contribution().equals(wanted.contribution())
                && store.partner(there.id()).equals(wanted.partner());
    }

    @Transactional(readOnly = true)
    List<PartnerAgreement> list() {
        return store.list();
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    PartnerAgreement get(UUID id) {
        var agreement = store.find(id).orElseThrow(() -> new NotFound("partner-agreement", id));
        actors.requireVillage(agreement.villageId());
        return agreement;
    }

    /// Shows name and contact; the look is noted.
    @Transactional
    CommunityPartner look(UUID id, String purpose) {
        requireNamed(id);
        looks.looked(PartnerAgreementStore.TABLE, id, "name, contact", purpose);
        return store.partner(id);
    }

    /// @throws AgreementOver if it has ended or run out
    @Transactional
    PersonalLink handOver(UUID id) {
        var agreement = requireHolding(id);
        return links.replace(id, agreement.villageId());
    }

    /// Either side may end it on any day and without a reason.
    ///
    /// @throws AgreementOver if it has ended or run out
    @Transactional
    void end(UUID id) {
        requireHolding(id);
        store.end(id, today());
        links.close(id);
    }

    /// Deletes name and contact. Again is no mistake.
    ///
    /// @throws AgreementInForce if it still holds
    @Transactional
    void erase(UUID id) {
        if (!get(id).isOver(today())) {
            throw new AgreementInForce(id);
        }
        links.close(id);
        store.erase(id, today());
    }

    boolean isOver(PartnerAgreement agreement) {
        return agreement.isOver(today());
    }

    private PartnerAgreement requireHolding(UUID id) {
        var agreement = get(id);
        if (agreement.isOver(today())) {
            throw new AgreementOver(id);
        }
        return agreement;
    }

    private void requireNamed(UUID id) {
        if (get(id).erasedOn() != null) {
            throw new AgreementOver(id);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
