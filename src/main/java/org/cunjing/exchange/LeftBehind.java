package org.cunjing.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cunjing.casework.Details;
import org.cunjing.casework.LedgerRegister.Row;

/// What an entry is tied to that has no name outside this house: the file says that it is there, and does not carry it.
enum LeftBehind {
    ANSWERS_OF_CHECKLIST,
    CO_ORGANISERS,
    EARLY_SIGN,
    INSPECTION_THAT_FOUND_IT,
    MATERIAL_OF_STOCK,
    MEMBERS_OF_TEAM,
    SHIFT_OF_TEAM,
    WORK_ORDER_DONE;

    static final String COLUMN = "leftBehind";

    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    /// In the order in which a cell is read.
    static String of(Row row) {
        var left = new ArrayList<>(of(row.details()));
        if (row.head().workOrderId() != null) {
            left.add(WORK_ORDER_DONE);
        }
        return left.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static List<LeftBehind> of(Details details) {
        var left = new ArrayList<LeftBehind>();
        switch (details) {
            case Details.Dispute it -> note(left, it.signId() != null, EARLY_SIGN);
            case Details.Hazard it -> note(left, it.inspectionId() != null, INSPECTION_THAT_FOUND_IT);
            case Details.Inspection it -> note(left, it.checked() != null, ANSWERS_OF_CHECKLIST);
            case Details.PublicitySession it -> {
                note(left, it.materialId() != null, MATERIAL_OF_STOCK);
                note(left, !it.coOrganisers().isEmpty(), CO_ORGANISERS);
            }
            case Details.GroupActivity it -> {
                note(left, !it.roster().isEmpty(), MEMBERS_OF_TEAM);
                note(left, it.shiftId() != null, SHIFT_OF_TEAM);
            }
            case Details.Opinion _,
                    Details.CouncilMeeting _,
                    Details.CadreContact _,
                    Details.DisputeSign _,
                    Details.Screening _,
                    Details.HouseholdVisit _,
                    Details.Service _ -> {}
        }
        return left;
    }

    private static void note(List<LeftBehind> left, boolean there, LeftBehind tie) {
        if (there) {
            left.add(tie);
        }
    }
}
