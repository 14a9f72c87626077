package org.cunjing.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import tools.jackson.databind.ObjectMapper;

/// Turns refusals into problem details (RFC 9457) in the reader's language.
@Component
public class Problems {

    /// The database does not answer; what is asked may be asked again.
    static final String BUSY = "busy";

    static final String RETRY_AFTER_S = "1";

    private final ProblemTexts texts;
    private final ObjectMapper json;

    Problems(ProblemTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /// Classes of SQLSTATE after which the same may be asked again: no connection, no room, shut down, cancelled after
    /// a
    /// time, and two who waited for each other.
    private static final Pattern PASSING = Pattern.compile("(08|53|57P).*|57014|40001|40P01|55P03");

    /// @param field of the form, `rule` a slug, `message` in the reader's language
    public record FieldProblem(String field, String rule, String message) {}

    /// A problem as a part of a larger answer.
    public record Worded(String type, String title, int status, String detail, List<FieldProblem> errors) {}

    /// Whether the database was not there: no transaction could begin or end, its connection broke, or somebody else
    /// held it up.
    public static boolean isBusy(Throwable failure) {
        return switch (failure) {
            case CannotCreateTransactionException _, TransactionSystemException _ -> true;
            case SQLException broken
            when PASSING.matcher(String.valueOf(broken.getSQLState())).matches() -> true;
            default -> failure.getCause() != null && isBusy(failure.getCause());
        };
    }

    public Worded word(Refusal refusal) {
        var errors = refusal instanceof Faulty faulty ? errors(faulty) : List.<FieldProblem>of();
        return word(of(refusal), errors);
    }

    /// A failure that is no refusal.
    public Worded word(HttpStatus status, String slug) {
        return word(of(status, slug, Map.of()), List.of());
    }

    private static Worded word(ProblemDetail problem, List<FieldProblem> errors) {
        return new Worded(
                String.valueOf(problem.getType()),
                String.valueOf(problem.getTitle()),
                problem.getStatus(),
                String.valueOf(problem.getDetail()),
                errors);
    }

    ProblemDetail of(Refusal refusal) {
        var problem = of(status(refusal), refusal.slug(), refusal.facts());
        if (refusal instanceof Faulty faulty) {
            problem.setProperty("errors", errors(faulty));
        }
        return problem;
    }

    ProblemDetail of(HttpStatus status, String slug, Map<String, Object> facts) {
        Locale locale = LocaleContextHolder.getLocale();
        var problem = ProblemDetail.forStatusAndDetail(status, texts.detail(slug, facts, locale));
        problem.setType(URI.create("/problems/" + slug));
        problem.setTitle(texts.title(slug, locale));
        facts.forEach(problem::setProperty);
        return problem;
    }

    /// Writes a problem where no controller is at work: filters and the security chain.
    void write(HttpServletResponse response, HttpStatus status, String slug) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(of(status, slug, Map.of())));
    }

    /// The sentence of one rule in the reader's language, for answers that are no refusal.
    public String message(String rule, Map<String, Object> facts) {
        return texts.detail(rule, facts, LocaleContextHolder.getLocale());
    }

    private List<FieldProblem> errors(Faulty faulty) {
        return faulty.faults().stream()
                .map(fault -> new FieldProblem(fault.field(), fault.rule(), message(fault.rule(), fault.facts())))
                .toList();
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> refusal.slug().equals("sign-in-needed") ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN;
        };
    }
}
