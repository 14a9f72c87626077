package org.cunjing.field.sync;

/// What became of a record.
enum Outcome {
    /// It is in the database, since this moment.
    STORED,
    /// It has been there since an earlier try.
    SAME,
    /// Its id came with another content, or somebody else changed the same thing; a person chooses.
    CONFLICT,
    /// It cannot be taken as it is; the problem says why.
    REFUSED,
    /// What it names is not there yet.
    WAITING
}
