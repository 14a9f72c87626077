package org.cunjing.territory;

/// A street or town, parent of villages.
public record Township(String code, String name) {}
