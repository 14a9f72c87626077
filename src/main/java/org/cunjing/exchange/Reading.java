package org.cunjing.exchange;

/// What a cell says, or why it says nothing.
sealed interface Reading {

    record Value(String text) implements Reading {}

    /// @param fact what the rule compares it with; may be empty
    record Wrong(FaultRule rule, String fact) implements Reading {}
}
