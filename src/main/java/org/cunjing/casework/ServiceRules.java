package org.cunjing.casework;

import org.cunjing.casework.Details.Service;

/// What a service to a resident needs before it is done.
final class ServiceRules {

    private ServiceRules() {}

    /// @throws AuthorisationMissing if a document was handed over without the written authorisation
    static void check(Service service) {
        if (service.receipt() != null) {
            complete(service, service.authorised());
        }
    }

    static void complete(Service service, boolean authorised) {
        boolean collects = service.proxy() || service.type() == Details.ServiceType.ID_CARD_PROXY;
        if (collects && !authorised) {
            throw new AuthorisationMissing();
        }
    }
}
