/// What members of a team did together, read from the ledger: their record of service, and counts by form.
@NullMarked
package org.cunjing.casework.activity;

import org.jspecify.annotations.NullMarked;
