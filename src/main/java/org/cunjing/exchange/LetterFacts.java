package org.cunjing.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cunjing.posting.Posting;
import org.cunjing.posting.selection.Batch;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Writes the letter of one posting. Official documents are in Chinese, whatever the reader's language.
@Component
class LetterFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final Officers officers;
    private final Villages villages;
    private final SheetWords words;

    LetterFacts(Officers officers, Villages villages, SheetWords words) {
        this.officers = officers;
        this.villages = villages;
        this.words = words;
    }

    /// What a letter usually says; the bureau names the issuer and changes the rest.
    LetterForm proposal() {
        return new LetterForm("", text("title"), text("numbering"), text("body"));
    }

    Letter letter(Posting posting, Batch batch, LetterForm form, int serial, LocalDate day) {
        var officer = officers.get(posting.officerId());
        var facts = facts(posting, batch, officer);
        var number = LetterForm.filled(
                form.numbering(), Map.of("year", Integer.toString(day.getYear()), "number", Integer.toString(serial)));
        return new Letter(
                posting.id(),
                batch.id(),
                officer.id(),
                number,
                form.issuer(),
                form.title(),
                officer.name() + "：",
                LetterForm.filled(form.body(), facts),
                day);
    }

    private Map<String, String> facts(Posting posting, Batch batch, Officer officer) {
        var village = villages.get(posting.villageId());
        var facts = new HashMap<String, String>();
        facts.put("officer", officer.name());
        facts.put("badge", officer.badge());
        facts.put("branch", home(officer));
        facts.put("village", village.name());
        facts.put(
                "station",
                villages.stations().stream()
                        .filter(one -> one.id().equals(village.stationId()))
                        .map(Station::name)
                        .findFirst()
                        .orElse(""));
        facts.put("firstDay", DAY.format(posting.firstDay()));
        var last = posting.termEndsOn();
        facts.put("lastDay", last == null ? "" : DAY.format(last));
        facts.put("batch", Integer.toString(batch.number()));
        return facts;
    }

    private String home(Officer officer) {
        return officers.branches().stream()
                .filter(one -> one.id().equals(officer.branchId()))
                .map(Branch::name)
                .findFirst()
                .orElse("");
    }

    private String text(String key) {
        return words.text("exchange.letter." + key, Locale.SIMPLIFIED_CHINESE);
    }
}
