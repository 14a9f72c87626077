package org.cunjing.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.cunjing.platform.IdempotencyStore.Answer;
import org.cunjing.platform.IdempotencyStore.Claim;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// A write that carries an `Idempotency-Key` is done once; the same request again gets the first answer, the same key
/// with other content is refused. Failures of ours (5xx) are forgotten, so that a retry may succeed.
@Component
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final int MAX_KEY = 200;
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final IdempotencyStore store;
    private final Problems problems;

    IdempotencyFilter(IdempotencyStore store, Problems problems) {
        this.store = store;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null
                || !WRITES.contains(request.getMethod())
                || request.getRequestURI().startsWith("/api/session")
                || isFile(request)
                || !store.hasActor();
    }

    /// A file may be larger than what is remembered here, and bringing it twice does no harm.
    private static boolean isFile(HttpServletRequest request) {
        return MediaType.APPLICATION_OCTET_STREAM_VALUE.equals(request.getContentType());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > MAX_KEY) {
            problems.write(response, HttpStatus.BAD_REQUEST, "malformed");
            return;
        }
        var body = RepeatableRequest.read(request);
        if (body.isEmpty()) {
            problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "too-large");
            return;
        }
        switch (store.claim(key, fingerprint(request, body.get().content()))) {
            case Claim.Yours _ -> run(key, body.get(), response, chain);
            case Claim.Done done -> replay(done.answer(), response);
            case Claim.Running _ -> problems.write(response, HttpStatus.CONFLICT, "still-running");
            case Claim.Different _ -> problems.write(response, HttpStatus.CONFLICT, "idempotency-conflict");
        }
    }

    private void run(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var recorded = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, recorded);
            if (recorded.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                store.keep(key, new Answer(recorded.getStatus(), type(recorded), recorded.getContentAsByteArray()));
                kept = true;
            }
        } finally {
            if (!kept) {
                store.forget(key);
            }
        }
        recorded.copyBodyToResponse();
    }

    private static void replay(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (!answer.type().isEmpty()) {
            response.setContentType(answer.type());
        }
        response.getOutputStream().write(answer.body());
    }

    private static String type(ContentCachingResponseWrapper response) {
        return response.getContentType() == null ? "" : response.getContentType();
    }

    private static String fingerprint(HttpServletRequest request, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
