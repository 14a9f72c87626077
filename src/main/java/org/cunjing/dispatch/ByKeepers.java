package org.cunjing.dispatch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;

/// Who has orders to carry out: officers, and squad leaders while they keep the work of a village that has none.
@AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ByKeepers {}
