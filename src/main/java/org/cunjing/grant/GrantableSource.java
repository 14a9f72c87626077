package org.cunjing.grant;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Rows that a module lends under a grant. Each module that has some has a bean of it, names the source in the
/// functions
/// of `data_grant` and opens the rows by a policy of its own over `guard.granted`.
public interface GrantableSource {

    /// As the database calls it.
    String key();

    Purpose purpose();

    /// The template: a grant opens some of these and nothing else.
    List<String> fields();

    /// Reads these fields only, the newest rows first; in the transaction that named its grant.
    List<GrantedRow> read(Set<String> fields, Set<UUID> villages);
}
