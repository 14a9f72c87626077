package org.cunjing.dispatch.routing;

import java.util.regex.Pattern;

/// Tells a mistyped variable from the wish to look at somebody: residents are served, never sorted, so the answer is
/// another sentence. A name that is not known stays refused either way. Other rules on places ask it too.
public final class PersonWords {

    private static final Pattern PERSON = Pattern.compile("""
            (^|[._])(residents?|persons?|people|citizens?|man|men|woman|women|child|children|elderly|minors?|families|family\
            |household_head|owners?|tenants?|landlords?|workers?|migrants?|suspects?|offenders?|convicts?|ex_convicts?\
            |drug_users?|addicts?|petitioners?|patients?|believers?|names?|age|ages|sex|gender|ethnic\\w*|nationalit\\w*|race\
            |relig\\w*|belief\\w*|id|id_?numbers?|id_?cards?|phones?|address\\w*|health\\w*|illness\\w*|hiv|disab\\w*|mental\\w*\
            |crim\\w*|record|records|marital\\w*|income|education|hukou|birth\\w*|born\\w*|party\\w*|member\\w*|faces?|plates?\
            |credit\\w*|scor\\w*|labels?|lists?)($|[._])\
            |人员|居民|姓名|年龄|性别|民族|宗教|信仰|身份证|手机|电话|户主|户籍|租客|前科|吸毒|精神|残疾|疾病|学历|收入|名单|积分""", Pattern.CASE_INSENSITIVE);

    private PersonWords() {}

    public static boolean isOfAPerson(String name) {
        return PERSON.matcher(name).find();
    }
}
