package org.cunjing.dispatch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;

/// Who does the work of a village.
@AllowedTo({Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ByOfficers {}
