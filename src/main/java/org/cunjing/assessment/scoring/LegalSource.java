package org.cunjing.assessment.scoring;

/// Where a reason to refuse a rule set comes from.
public enum LegalSource {
    /// 政务移动互联网应用程序规范化管理办法: no forced check-ins, points or time online, and none of it in assessments.
    STATE_COUNCIL_OFFICE_2026_12("国办函〔2026〕12号"),
    /// 关于防治“指尖上的形式主义”的若干意见 (2023): no forced photographs, films or tracks, no statistics of log-ins.
    FINGERTIP_FORMALISM_2023("关于防治“指尖上的形式主义”的若干意见"),
    /// This project's own guard-rail: no quotas that make people invent records or cases.
    GUARD_RAIL_G11("G11"),
    /// docs/methods/monthly-score.md
    METHOD("docs/methods/monthly-score.md");

    private final String citation;

    LegalSource(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }
}
