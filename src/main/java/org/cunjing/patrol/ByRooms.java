package org.cunjing.patrol;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;

/// The rooms from which teams are led: they report what a team found.
@AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ByRooms {}
