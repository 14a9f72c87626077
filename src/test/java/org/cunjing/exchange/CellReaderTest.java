package org.cunjing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cunjing.exchange.RawCell.Nature;
import org.cunjing.exchange.Reading.Value;
import org.cunjing.exchange.Reading.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class CellReaderTest {

    private static final SheetWords WORDS = words();
    private final CellReader reader = new CellReader(WORDS);

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CODE    | ５１０１１４００１００４ | 510114001004",
                "CODE    | 示警00001              | 示警00001",
                "PHONE   | ０２８－８３９６ ００１１ | 028-8396 0011",
                "COUNT   | 12,345                | 12345",
                "COUNT   | １２                  | 12",
                "COUNT   | 12.0                  | 12",
                "MEASURE | 1.060                 | 1.06",
                "MEASURE | 1.5e-1                | 0.15",
                "DATE    | 2026/3/1              | 2026-03-01",
                "DATE    | 2026年3月1日          | 2026-03-01",
                "DATE    | ２０２６－０３－０１  | 2026-03-01",
                "DATE    | 20260301              | 2026-03-01",
                "DATE    | 2026.3.1              | 2026-03-01",
                "DATE    | 2026-03-01 00:00:00   | 2026-03-01",
                "DATE    | 43890                 | 2020-02-29",
                "YES_NO  | 是                    | true",
                "YES_NO  | No                    | false",
                "WORDS   | 交通安全，禁毒        | NARCOTICS,TRAFFIC",
                "WORDS   | Rental houses, Fire   | FIRE,RENTAL_HOUSES",
                "OUTLINE | POLYGON((104 30,104.1 30,104.1 30.1,104 30)) | POLYGON ((104.0 30.0, 104.1 30.0, 104.1 30.1, 104.0 30.0))"
            })
    void readsWhatPeopleAndSpreadsheetsWrite(ValueType type, String cell, String value) {
        assertThat(read(type, cell)).isEqualTo(new Value(value));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CODE    | a b                | NOT_A_CODE",
                "PHONE   | 打我电话            | NOT_A_PHONE",
                "COUNT   | -1                 | NOT_A_COUNT",
                "COUNT   | 1.5                | NOT_A_COUNT",
                "COUNT   | 999999999          | NOT_A_COUNT",
                "MEASURE | 0                  | NOT_A_MEASURE",
                "MEASURE | 1e99               | NOT_A_MEASURE",
                "DATE    | 2026-02-30         | NOT_A_DATE",
                "DATE    | 去年               | NOT_A_DATE",
                "DATE    | 2026               | NOT_A_DATE",
                "YES_NO  | 也许               | NOT_YES_OR_NO",
                "WORDS   | 禁毒、喝茶         | UNKNOWN_WORD",
                "OUTLINE | POINT(104 30)      | NOT_AN_OUTLINE",
                "OUTLINE | POLYGON((104 30))  | NOT_AN_OUTLINE",
                "OUTLINE | POLYGON((104 30,105 31,105 30,104 31,104 30))       | NOT_AN_OUTLINE",
                "OUTLINE | POLYGON((30 104,30 104.1,30.1 104.1,30 104))       | OUTLINE_ELSEWHERE"
            })
    void saysWhatIsWrong(ValueType type, String cell, FaultRule rule) {
        assertThat(read(type, cell))
                .isInstanceOfSatisfying(
                        Wrong.class, wrong -> assertThat(wrong.rule()).isEqualTo(rule));
    }

    @Test
    void keepsFreeTextAsItIsWrittenButForBlanksAround() {
        assertThat(read(ValueType.TEXT, BroughtFile.plain("\u3000双林社区（北区） "))).isEqualTo(new Value("双林社区（北区）"));
        assertThat(read(ValueType.TEXT, "字".repeat(201))).isEqualTo(new Wrong(FaultRule.TOO_LONG, "200"));
        assertThat(read(ValueType.TEXT, "a\u0007b")).isEqualTo(new Wrong(FaultRule.UNREADABLE_TEXT, ""));
    }

    @Test
    void doesNotBelieveNumbersThatASpreadsheetHasCut() {
        assertThat(reader.read(Column.required("x", ValueType.CODE), new RawCell("510114001004123400", Nature.NUMBER)))
                .isEqualTo(new Wrong(FaultRule.NUMBER_TOO_LONG, ""));
    }

    @ParameterizedTest
    @EnumSource(FaultRule.class)
    void wordsEveryFaultInBothLanguages(FaultRule rule) {
        var chinese = WORDS.text(rule.key(), Locale.SIMPLIFIED_CHINESE, "x");
        var english = WORDS.text(rule.key(), Locale.ENGLISH, "x");

        assertThat(chinese).isNotBlank().isNotEqualTo(english).doesNotContain("{");
        assertThat(english).isNotBlank().doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void namesEveryColumnSoThatItIsFoundAgain(SheetKind kind) {
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(WORDS.kindOf(WORDS.sheet(kind, locale))).contains(kind);
            assertThat(kind.columns())
                    .allSatisfy(column -> assertThat(
                                    WORDS.columnOf(kind, " " + WORDS.head(kind, column, locale) + " *"))
                            .contains(column));
        }
    }

    private Reading read(ValueType type, String cell) {
        var column = new Column("x", type, false, true, false, Needs.ALL);
        return reader.read(column, new RawCell(cell, Nature.TEXT));
    }

    static SheetWords words() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("exchange/sheets");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return new SheetWords(texts);
    }
}
