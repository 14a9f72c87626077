/// What people see and do, in a real Chromium.
@NullMarked
package org.cunjing.browser;

import org.jspecify.annotations.NullMarked;
