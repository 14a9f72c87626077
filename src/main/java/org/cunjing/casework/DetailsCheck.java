package org.cunjing.casework;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cunjing.casework.checklist.Checked;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.PersonalText;
import org.jspecify.annotations.Nullable;

/// Finds what is wrong with the details of an entry: all of it at once, by field.
final class DetailsCheck {

    private static final int MAX_TEXT = 2_000;
    private static final int MAX_COUNT = 100_000;
    private static final int MOST_ORGANISERS = 20;

    private DetailsCheck() {}

    /// @throws Faulty if anything is missing, too long, out of range or names a person by number
    static void check(Details details) {
        var faults = new ArrayList<Fault>();
        for (var component : details.getClass().getRecordComponents()) {
            var value = read(component, details);
            var field = "details." + component.getName();
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                faults.add(new Fault(field, "required"));
            } else if (value instanceof String text) {
                checkText(field, text).forEach(faults::add);
            } else if (value instanceof Integer count && (count < 0 || count > MAX_COUNT)) {
                faults.add(new Fault(field, "out-of-range"));
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(ranges(details));
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
    }

    static List<Fault> checkText(String field, String text) {
        if (text.isBlank()) {
            return List.of(new Fault(field, "required"));
        }
        if (text.length() > MAX_TEXT) {
            return List.of(new Fault(field, "too-long"));
        }
        return PersonalText.find(text)
                .map(found -> List.of(new Fault(field, found.slug(), Map.of())))
                .orElse(List.of());
    }

    private static List<Fault> ranges(Details details) {
        return switch (details) {
            case Details.HouseholdVisit it when it.households() < 1 -> outOfRange("households");
            case Details.Service it when it.personTimes() < 1 -> outOfRange("personTimes");
            case Details.Inspection it when it.inspectors() < 1 -> outOfRange("inspectors");
            case Details.PublicitySession it when !it.coOrganisers().isEmpty() -> coOrganisers(it);
            case Details.Inspection it when it.checked() != null -> checked(it, it.checked());
            case Details.GroupActivity it when it.participants() < it.roster().size() -> outOfRange("participants");
            case Details.Screening it when it.lastDay().isBefore(it.firstDay()) -> outOfRange("lastDay");
            case Details.Dispute it
            when !DisputeScheme.proposal().knows(it.facts().steps()) -> outOfRange("facts");
            case Details.Opinion _,
                    Details.CouncilMeeting _,
                    Details.CadreContact _,
                    Details.DisputeSign _,
                    Details.Dispute _,
                    Details.Screening _,
                    Details.PublicitySession _,
                    Details.Inspection _,
                    Details.Hazard _,
                    Details.GroupActivity _,
                    Details.HouseholdVisit _,
                    Details.Service _ -> List.of();
        };
    }

    private static List<Fault> checked(Details.Inspection inspection, Checked checked) {
        var faults = new ArrayList<>(checkText("details.checked", checked.title()));
        checked.answers().forEach(answer -> faults.addAll(checkText("details.checked", answer.point())));
        if (checked.findsSomething() && inspection.result() == Details.InspectionResult.NOTHING_FOUND) {
            faults.add(new Fault("details.result", "found-otherwise"));
        }
        return faults;
    }

    private static List<Fault> coOrganisers(Details.PublicitySession session) {
        var field = "details.coOrganisers";
        return session.coOrganisers().size() > MOST_ORGANISERS
                ? List.of(new Fault(field, "too-long"))
                : session.coOrganisers().stream()
                        .flatMap(name -> checkText(field, name).stream())
                        .toList();
    }

    private static List<Fault> outOfRange(String field) {
        return List.of(new Fault("details." + field, "out-of-range"));
    }

    private static @Nullable Object read(RecordComponent component, Details details) {
        try {
            return component.getAccessor().invoke(details);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(
                    "%s of %s"
                            .formatted(
                                    component,
                                    Arrays.toString(details.getClass().getRecordComponents())),
                    impossible);
        }
    }
}
