/// What phones hand in after hours without network, and what they fetch: record by record, each once, each with a
/// receipt.
@NullMarked
package org.cunjing.field.sync;

import org.jspecify.annotations.NullMarked;
