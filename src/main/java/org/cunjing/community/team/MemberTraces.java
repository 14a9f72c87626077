package org.cunjing.community.team;

import java.util.UUID;

/// What others keep under a member's id and end with the membership, in the same transaction.
public interface MemberTraces {

    /// They have left.
    void letGo(UUID member);
}
