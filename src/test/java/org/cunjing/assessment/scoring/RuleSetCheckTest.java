package org.cunjing.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cunjing.shared.HarmfulWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetCheckTest {

    private static final String SOUND = Sets.text("/assessment/rules/posted-officer-v1.json");

    @ParameterizedTest
    @ValueSource(strings = {"posted-officer-v1", "community-officer-v1", "squad-leader-v1"})
    void passesTheRuleSetsThatAreShippedAndLosesNothingInWriting(String name) {
        var text = Sets.text("/assessment/rules/" + name + ".json");

        assertThat(RuleSetCheck.faults(text)).isEmpty();
        var rules = RuleSetText.read(text);
        assertThat(RuleSetText.read(RuleSetText.write(rules))).isEqualTo(rules);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "登录次数, LOG_INS",
        "登 录 次 数, LOG_INS",
        "LOGIN_COUNT, LOG_INS",
        "ＬＯＧＩＮ, LOG_INS",
        "daily log-ins, LOG_INS",
        "在线时长, ONLINE_TIME",
        "使用时长, ONLINE_TIME",
        "ONLINE_MINUTES, ONLINE_TIME",
        "minutes in the app, ONLINE_TIME",
        "打卡, CHECK_INS",
        "签到率, CHECK_INS",
        "check-ins, CHECK_INS",
        "checkIns, CHECK_INS",
        "积分排名, POINTS_CONTEST",
        "leaderboard, POINTS_CONTEST",
        "点赞转发, CLICKS",
        "clicks, CLICKS",
        "巡逻公里, TRACKS",
        "GPS轨迹, TRACKS",
        "kilometres, TRACKS",
        "patrol km, TRACKS",
        "照片张数, PHOTOGRAPHS",
        "PHOTO_COUNT, PHOTOGRAPHS",
        "抓获人数, ARRESTS",
        "arrests made, ARRESTS",
        "罚款金额, FINES",
        "fines, FINES",
        "破案率, DETECTIONS",
        "cases detected, DETECTIONS",
        "调解纠纷数量, DISPUTE_QUOTA",
        "number of disputes, DISPUTE_QUOTA",
        "信息采集数, REGISTRATION_QUOTA",
        "registrations, REGISTRATION_QUOTA"
    })
    void refusesHarmByItsWordsAndByItsKind(String harm, RuleSetFaultReason reason) {
        var named = RuleSetCheck.faults(SOUND.replace("Work orders on time", harm));
        assertThat(named).extracting(RuleSetFault::reason).containsExactly(reason);
        assertThat(named.getFirst().place()).isEqualTo("/items/2/nameEn");
        assertThat(reason.source().citation()).isNotBlank();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSetText.read(SOUND.replace("Work orders on time", harm)));

        var measured = RuleSetCheck.faults(SOUND.replace("\"PUBLIC_SESSION\"", "\"" + harm + "\""));
        assertThat(measured)
                .extracting(RuleSetFault::reason)
                .containsExactlyInAnyOrder(RuleSetFaultReason.UNKNOWN_EVIDENCE, reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"纠纷按时办结率", "meeting minutes", "workmanship", "会议纪要", "走访", "Inspections with signature", "登记及时"})
    void leavesHonestWordsAlone(String name) {
        assertThat(RuleSetCheck.faults(SOUND.replace("Work orders on time", name)))
                .isEmpty();
    }

    @Test
    void citesTheCircularForTracesOfUsingADevice() {
        assertThat(RuleSetFaultReason.LOG_INS.source().citation()).isEqualTo("国办函〔2026〕12号");
        assertThat(RuleSetFaultReason.ARRESTS.source()).isEqualTo(LegalSource.GUARD_RAIL_G11);
    }

    @Test
    void refusesACountOfDisputesUnderAnyName() {
        assertThat(RuleSetCheck.faults(SOUND.replace("\"PUBLIC_SESSION\"", "\"DISPUTE\"")))
                .extracting(RuleSetFault::reason)
                .containsExactly(RuleSetFaultReason.DISPUTE_QUOTA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "weight": 20,          | "weight": 21,           | WRONG_WEIGHTS
                    "code": "LIAISON"      | "code": "MEDIATOR"      | REPEATED_ITEM
                    "type": "SpotCheck"    | "type": "Quota"         | NOT_A_RULE_SET
                    "bonusCap": 3          | "bonusCap": 300         | NOT_A_RULE_SET
                    "bonusCap": 3          | "surprise": 3           | NOT_A_RULE_SET
                    "target": 10           | "target": 0             | NOT_A_RULE_SET
                    "evidence": "VISIT"    | "evidence": "WORK_ORDER"| NOT_A_RULE_SET
                    """)
    void refusesWhatCannotBeComputed(String sound, String broken, RuleSetFaultReason reason) {
        assertThat(SOUND).contains(sound);
        assertThat(RuleSetCheck.faults(SOUND.replace(sound, broken)))
                .extracting(RuleSetFault::reason)
                .containsExactly(reason);
    }

    @Test
    void refusesAWeightThatIsNotPositiveEvenIfTheSumIsRight() {
        var text = SOUND.replace("\"weight\": 6,", "\"weight\": -6,").replace("\"weight\": 20,", "\"weight\": 44,");
        assertThat(RuleSetCheck.faults(text))
                .extracting(RuleSetFault::reason)
                .containsExactly(RuleSetFaultReason.WRONG_WEIGHTS, RuleSetFaultReason.WRONG_WEIGHTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "7"})
    void refusesWhatIsNoRuleSetAtAll(String text) {
        assertThat(RuleSetCheck.faults(text)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryHarmThatWordsCanBetray(HarmfulWords.Harm harm) {
        assertThat(RuleSetFaultReason.of(harm).name()).isEqualTo(harm.name());
    }
}
