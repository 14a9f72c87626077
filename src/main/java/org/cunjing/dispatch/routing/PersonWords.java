package org.cunjing.dispatch.routing;

import java.util.regex.Pattern;

/// Tells a mistyped variable from the wish to look at somebody: residents are served, never sorted, so the answer is
/// another sentence. A name that is not known stays refused either way.
final class PersonWords {

    private static final Pattern PERSON = Pattern.compile("""
            (^|[._])(residents?|persons?|people|citizens?|man|men|woman|women|child|children|elderly|minors?|families|family\
            |household_head|owners?|tenants?|landlords?|workers?|migrants?|suspects?|offenders?|convicts?|ex_convicts?\
            |drug_users?|addicts?|petitioners?|patients?|believers?|names?|age|ages|sex|gender|ethnic\\w*|nationalit\\w*|race\
            |relig\\w*|belief\\w*|id|id_?numbers?|id_?cards?|phones?|address\\w*|health\\w*|illness\\w*|hiv|disab\\w*|mental\\w*\
            |crim\\w*|record|records|marital\\w*|income|education|hukou|birth\\w*|born\\w*|party\\w*|member\\w*|faces?|plates?\
            |credit\\w*|scor\\w*|labels?|lists?)($|[._])""", Pattern.CASE_INSENSITIVE);

    private PersonWords() {}

    static boolean isOfAPerson(String name) {
        return PERSON.matcher(name).find();
    }
}
