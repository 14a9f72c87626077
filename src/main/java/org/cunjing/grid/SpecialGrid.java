package org.cunjing.grid;

/// What a special grid is made for.
public enum SpecialGrid {
    MARKET,
    SCHOOL,
    SITE
}
