package org.cunjing.grant;

import java.util.UUID;

/// A grant was asked for, decided about, revoked, opened in an emergency or judged: open pages show it anew.
///
/// @param step e.g. `REVOKED`
public record GrantMoved(String bureau, UUID grant, UUID station, String step) {}
