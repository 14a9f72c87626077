package org.cunjing.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where else one is signed in.
@RestController
@RequestMapping("/api/sessions")
class SessionsController {

    private final Sessions sessions;

    SessionsController(Sessions sessions) {
        this.sessions = sessions;
    }

    /// The open sessions of one's own account, the newest first.
    @GetMapping
    @AllowedToAllRoles
    List<OpenSessionView> listSessions(HttpServletRequest request) {
        return sessions.list(request.getSession().getId()).stream()
                .map(session -> new OpenSessionView(session.since(), session.current()))
                .toList();
    }

    /// Ends the sessions of one's own account but this one.
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedToAllRoles
    void endOtherSessions(HttpServletRequest request) {
        sessions.endOthers(request.getSession().getId());
    }

    record OpenSessionView(Instant since, boolean current) {}
}
