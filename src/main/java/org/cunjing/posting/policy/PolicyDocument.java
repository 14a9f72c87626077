package org.cunjing.posting.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document of the register with all its versions.
///
/// @param issuers several: issued jointly, the first one leads
/// @param endedOn last day in force; null: each version until the next
/// @param versions the oldest first, never empty
public record PolicyDocument(
        UUID id,
        Kind kind,
        String title,
        List<String> issuers,
        @Nullable LocalDate endedOn,
        List<Version> versions) {

    public enum Kind {
        /// A rule of the work: plan, measure, opinion on carrying it out.
        POLICY,
        /// A programme of the district that the work is part of.
        PROGRAMME,
        /// A campaign of a higher level that counts postings among its own.
        CAMPAIGN
    }

    /// @param documentNumber as printed on it
    /// @param changes what it says, or what is new in it
    public record Version(UUID id, int number, String documentNumber, LocalDate effectiveOn, String changes) {}

    public PolicyDocument {
        if (issuers.isEmpty() || versions.isEmpty()) {
            throw new IllegalArgumentException("A document (%s) needs an issuer and a version.".formatted(id));
        }
        issuers = List.copyOf(issuers);
        versions = versions.stream()
                .sorted(Comparator.comparing(Version::effectiveOn))
                .toList();
    }

    /// The version in force on a day; empty before the first and after the end.
    public Optional<Version> inForce(LocalDate day) {
        if (endedOn != null && day.isAfter(endedOn)) {
            return Optional.empty();
        }
        return versions.stream()
                .filter(version -> !version.effectiveOn().isAfter(day))
                .reduce((_, later) -> later);
    }

    public Version latest() {
        return versions.getLast();
    }

    /// Whether postings can be counted for it.
    public boolean countsPostings() {
        return kind != Kind.POLICY;
    }
}
