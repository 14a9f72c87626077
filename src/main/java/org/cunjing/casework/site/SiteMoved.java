package org.cunjing.casework.site;

import java.util.UUID;

/// A site is new, has changed, or is no more.
public record SiteMoved(String bureau, UUID site, UUID village) {}
