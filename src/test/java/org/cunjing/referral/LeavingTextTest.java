package org.cunjing.referral;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cunjing.shared.PersonalNumberInText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeavingTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王大爷家的线路老化",
                "联系人：张三",
                "户主:李小明",
                "请找刘建国先生",
                "陈某反映",
                "电话028-83991234",
                "０２８－８３９９１２３４",
                "ask Mr. Wang"
            })
    void refusesWhatNamesAResident(String text) {
        assertThatExceptionOfType(PersonInReferral.class).isThrownBy(() -> LeavingText.refusePersons("仓库", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800001234", "138 0000 1234", "510114196302290017 510114200002290014"})
    void refusesNumbersOfPersons(String text) {
        assertThatExceptionOfType(PersonalNumberInText.class).isThrownBy(() -> LeavingText.refusePersons(text));
        assertThatExceptionOfType(PersonalNumberInText.class).isThrownBy(() -> LeavingText.refuseNumbers(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"村口农贸市场东侧仓库", "请现场检查消防通道并书面答复", "那位大爷反映的井盖缺失", "示例路120号3栋", "请于2026年12月1日前答复", "马路对面的石料厂，某日夜间施工"
            })
    void letsThroughWhatADepartmentNeeds(String text) {
        assertThatCode(() -> LeavingText.refusePersons(text)).doesNotThrowAnyException();
    }
}
