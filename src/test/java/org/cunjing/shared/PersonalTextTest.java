package org.cunjing.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.cunjing.shared.PersonalText.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证510114200002290014。",
                "11010519491231002x",
                "510114 20000229 0014",
                "户主５１０１１４２０００02290014",
                "第3项 1 510114200002290014"
            })
    void findsACitizenNumber(String text) {
        assertThat(PersonalText.find(text)).contains(Kind.CITIZEN_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话13800001234",
                "138-0000-1234",
                "+86 138 0000 1234",
                "8613800001234",
                "１３８００００１２３４",
                "3户 13800001234"
            })
    void findsAMobileNumber(String text) {
        assertThat(PersonalText.find(text)).contains(Kind.MOBILE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3号楼的消防通道被堵",
                "2022-09-29 10:00 检查",
                "510114196302290017",
                "12345678901",
                "028-83001234",
                "6222021380000123412",
                "91350100M000100Y43"
            })
    void leavesOtherTextAlone(String text) {
        assertThat(PersonalText.find(text)).isEmpty();
    }
}
