package org.cunjing.dispatch.kit;

/// Whose book it is: what stands on its cover and in its foot.
record Bearer(String bureau, String station, String village, String name, String badge, String dutyPhone) {}
