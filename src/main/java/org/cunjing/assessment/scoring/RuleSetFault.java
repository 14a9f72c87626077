package org.cunjing.assessment.scoring;

/// One thing that is wrong with a rule set.
///
/// @param place JSON pointer into the rule set
/// @param found the text or value at that place
public record RuleSetFault(RuleSetFaultReason reason, String place, String found) {}
