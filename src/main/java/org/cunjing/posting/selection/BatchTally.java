package org.cunjing.posting.selection;

/// How many have come how far in a batch.
///
/// @param waiting for their branch
/// @param selectable recommended, not selected, with marks enough
/// @param unmarked recommended, not selected, with too few marks
/// @param confirmed villages that got their officer by it, whoever has them now
record BatchTally(int applied, int waiting, int refused, int selectable, int unmarked, int selected, int confirmed) {}
