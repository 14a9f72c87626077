/// The cheapest one-to-one plan over eligible pairs: exact search, proof by prices, and what follows from the prices.
@NullMarked
package org.cunjing.posting.matching.assignment;

import org.jspecify.annotations.NullMarked;
