package org.cunjing.community;

import java.time.LocalDate;
import java.util.UUID;

/// A volunteer who joins, or joined in the past.
///
/// @param villageId of the organisation
/// @param name as it is; sealed before it is stored
public record NewVolunteer(UUID id, UUID organisationId, UUID villageId, String name, LocalDate joinedOn) {}
