package org.cunjing.patrol;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;

/// Everybody who can have a finding to deal with.
@AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ByRoomsAndOfficers {}
