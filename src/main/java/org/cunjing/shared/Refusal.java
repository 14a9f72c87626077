package org.cunjing.shared;

import java.util.Map;

/// A rule of the work that a request runs into. The slug is explained in docs/problems.md and worded for
/// people in `problems/<module>.<locale>.properties`; facts fill the placeholders there and travel in the problem.
///
/// Facts and message carry no personal data: officers and residents appear by id only.
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What the caller can do about it; decides the HTTP status.
    public enum Kind {
        INVALID,
        /// In smaller parts it may do.
        TOO_LARGE,
        NOT_FOUND,
        CONFLICT,
        FORBIDDEN
    }

    private final Kind kind;
    private final String slug;
    private final transient Map<String, Object> facts;

    protected Refusal(Kind kind, String slug, Map<String, Object> facts, String message) {
        super(message);
        this.kind = kind;
        this.slug = slug;
        this.facts = Map.copyOf(facts);
    }

    public Kind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
