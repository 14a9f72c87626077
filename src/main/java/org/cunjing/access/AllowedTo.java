package org.cunjing.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The roles that may call an operation. An operation without this or [OpenToAll] is refused to everybody. A module may
/// give a set of roles a name: an annotation that carries this one.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface AllowedTo {
    Role[] value();
}
