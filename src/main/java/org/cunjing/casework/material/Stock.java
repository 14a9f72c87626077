package org.cunjing.casework.material;

import java.util.UUID;

/// How many copies of a material lie somewhere.
record Stock(UUID materialId, StockPlace place, int copies) {}
