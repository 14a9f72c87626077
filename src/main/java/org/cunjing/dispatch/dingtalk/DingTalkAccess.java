package org.cunjing.dispatch.dingtalk;

import java.util.Optional;

/// Whether the platform is set up.
///
/// @param settings empty: it is not
record DingTalkAccess(Optional<DingTalkSettings> settings) {}
