package org.cunjing.platform;

import jakarta.validation.Validator;
import java.util.Comparator;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.springframework.stereotype.Component;

/// Checks forms that no controller has read by the same annotations and with the same words.
@Component
public class FormCheck {

    private final Validator validator;

    FormCheck(Validator validator) {
        this.validator = validator;
    }

    /// @throws Faulty if one of its constraints is broken
    public <T> T check(T form) {
        var faults = validator.validate(form).stream()
                .map(broken -> new Fault(
                        broken.getPropertyPath().toString(),
                        rule(broken.getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName())))
                .sorted(Comparator.comparing(Fault::field))
                .toList();
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        return form;
    }

    /// Bean Validation's constraint names become slugs: NotBlank → required.
    static String rule(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size" -> "too-long";
            default -> "out-of-range";
        };
    }
}
