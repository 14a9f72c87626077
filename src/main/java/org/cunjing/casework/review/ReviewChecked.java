package org.cunjing.casework.review;

import java.util.UUID;

/// The station has closed a review that the officer made. Published once for each; excused cases have none.
public record ReviewChecked(String bureau, UUID review) {}
