package org.cunjing.dispatch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;

/// Who orders work and decides about it: the bureau's office, station and squad leaders.
@AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ByLeaders {}
