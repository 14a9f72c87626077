/// Lists of the ledgers that people come back to, under a name of their own.
@NullMarked
package org.cunjing.casework.view;

import org.jspecify.annotations.NullMarked;
