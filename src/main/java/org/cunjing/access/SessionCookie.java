package org.cunjing.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.cunjing.shared.FieldCipher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/// The cookie names a session and proves with a key outside the database that it was given out here: whoever reads the
/// table of sessions, or a backup of it, cannot use one.
@Component
final class SessionCookie implements CookieSerializer {

    private static final String FIELD = "session.session.session_id";
    private static final char SEPARATOR = '.';

    private final DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    private final FieldCipher cipher;

    SessionCookie(FieldCipher cipher) {
        this.cipher = cipher;
        cookie.setCookieName("cunjing-session");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        var id = value.getCookieValue();
        cookie.writeCookieValue(
                id.isEmpty() ? value : new CookieValue(value.getRequest(), value.getResponse(), sign(id)));
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookie.readCookieValues(request).stream()
                .map(this::verified)
                .flatMap(Optional::stream)
                .toList();
    }

    private String sign(String id) {
        return id + SEPARATOR + proof(cipher.blindIndex(id, FIELD));
    }

    private Optional<String> verified(String value) {
        int separator = value.lastIndexOf(SEPARATOR);
        if (separator < 0) {
            return Optional.empty();
        }
        var id = value.substring(0, separator);
        byte[] given = value.substring(separator + 1).getBytes(StandardCharsets.US_ASCII);
        return cipher.blindIndexes(id, FIELD).stream()
                        .map(SessionCookie::proof)
                        .anyMatch(proof -> MessageDigest.isEqual(proof.getBytes(StandardCharsets.US_ASCII), given))
                ? Optional.of(id)
                : Optional.empty();
    }

    private static String proof(byte[] mac) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }
}
