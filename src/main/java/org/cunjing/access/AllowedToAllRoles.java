package org.cunjing.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Everybody who is signed in may call the operation.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@AllowedTo({
    Role.BUREAU_OFFICE,
    Role.HOUSEHOLD_AFFAIRS,
    Role.BRANCH_HEAD,
    Role.STATION_LEADER,
    Role.SQUAD_LEADER,
    Role.COMMUNITY_OFFICER,
    Role.POSTED_OFFICER,
    Role.COMMITTEE,
    Role.DEPARTMENT,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public @interface AllowedToAllRoles {}
