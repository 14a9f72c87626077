package org.cunjing.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses an operation to roles that its [AllowedTo] does not name, before a body is read.
final class AllowedRoles implements HandlerInterceptor {

    private final Actors actors;

    AllowedRoles(Actors actors) {
        this.actors = actors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !method.hasMethodAnnotation(OpenToAll.class)) {
            var allowed = method.getMethodAnnotation(AllowedTo.class);
            if (allowed == null
                    || !Arrays.asList(allowed.value()).contains(actors.person().role())) {
                throw new NotForYou("operation", request.getRequestURI());
            }
        }
        return true;
    }
}
