package org.cunjing.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({"张三, 张**", "张三丰, 张**", "张, **", "'', **", "𠮷田, 𠮷**", "' 李四 ', 李**"})
    void keepsTheFirstCharacterOfAName(String name, String masked) {
        assertThat(Masked.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13800001234, 138****1234", "02883001234, 028****1234", "83001234, ********", "110, ***", "'', ''"})
    void keepsTheEndsOfAPhoneNumberThatIsLongEnough(String phone, String masked) {
        assertThat(Masked.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"510114196302290017, 510***********0017", "51011, *****"})
    void keepsTheEndsOfACitizenNumber(String number, String masked) {
        assertThat(Masked.citizenNumber(number)).isEqualTo(masked);
    }
}
