package org.cunjing.grid;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;

/// Those who keep the trees of their villages; officers read them.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
@interface AllowedToGridKeepers {}
