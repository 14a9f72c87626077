/// The door through which DingTalk calls back.
@NullMarked
package org.cunjing.dispatch.dingtalk;

import org.jspecify.annotations.NullMarked;
