package org.cunjing.territory;

/// A county-level bureau, the tenant.
///
/// @param schematic its outlines are invented, and every map says so
public record Bureau(String code, String name, boolean demonstration, boolean schematic) {}
