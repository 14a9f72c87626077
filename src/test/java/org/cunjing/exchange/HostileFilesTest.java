package org.cunjing.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cunjing.exchange.RawCell.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as they come from outside, by mistake or on purpose.
class HostileFilesTest {

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Test
    void refusesAnArchiveThatUnpacksToMoreThanAnyHonestWorkbook() throws IOException {
        var sheet = new byte[(int) ArchiveGuard.MOST_UNPACKED_BYTES + 1];
        Arrays.fill(sheet, (byte) ' ');
        var bomb = archive(Map.of("xl/workbook.xml", "<workbook/>".getBytes(UTF_8), "xl/worksheets/sheet1.xml", sheet));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatExceptionOfType(FileTooLarge.class).isThrownBy(() -> BroughtFile.read("bomb.xlsx", bomb));
    }

    @Test
    void refusesAnArchiveOfThousandsOfParts() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("xl/workbook.xml", new byte[0]);
        for (int i = 0; i < ArchiveGuard.MOST_ENTRIES; i++) {
            parts.put("part" + i, new byte[0]);
        }
        var many = archive(parts);

        assertThatExceptionOfType(FileTooLarge.class).isThrownBy(() -> BroughtFile.read("many.xlsx", many));
    }

    @Test
    void refusesEntitiesThatMultiply() throws IOException {
        var laughs = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">]><workbook>&lol;</workbook>";
        var file = archive(Map.of("xl/workbook.xml", laughs.getBytes(UTF_8)));
        var wide = archive(Map.of("xl/workbook.xml", laughs.getBytes(StandardCharsets.UTF_16)));

        assertThatExceptionOfType(NotAnImportFile.class).isThrownBy(() -> BroughtFile.read("lol.xlsx", file));
        assertThatExceptionOfType(NotAnImportFile.class).isThrownBy(() -> BroughtFile.read("lol.xlsx", wide));
    }

    @Test
    void refusesArchivesThatAreNoWorkbooks() throws IOException {
        var other = archive(Map.of("word/document.xml", "<document/>".getBytes(UTF_8)));
        var cut = Arrays.copyOf(other, other.length / 2);

        assertThatExceptionOfType(NotAnImportFile.class).isThrownBy(() -> BroughtFile.read("a.docx", other));
        assertThatExceptionOfType(NotAnImportFile.class).isThrownBy(() -> BroughtFile.read("cut.xlsx", cut));
    }

    @Test
    void tellsAPasswordFromAnOldWorkbook() {
        assertThatExceptionOfType(FileLocked.class)
                .isThrownBy(() -> BroughtFile.read("a.xlsx", ole2("EncryptedPackage")));
        assertThatExceptionOfType(NotAnImportFile.class).isThrownBy(() -> BroughtFile.read("a.xls", ole2("Workbook")));
    }

    @Test
    void refusesWhatIsTooLargeEmptyOrNoTextAtAll() {
        assertThatExceptionOfType(FileTooLarge.class)
                .isThrownBy(() -> BroughtFile.read("a.csv", new byte[BroughtFile.MOST_BYTES + 1]));
        assertThatExceptionOfType(FileTooLarge.class)
                .isThrownBy(() -> BroughtFile.read(
                        "a.csv", "a,b\n".repeat(BroughtFile.MOST_ROWS + 1).getBytes(UTF_8)));
        assertThatExceptionOfType(FileEmpty.class).isThrownBy(() -> BroughtFile.read("a.csv", new byte[0]));
        assertThatExceptionOfType(FileEmpty.class).isThrownBy(() -> BroughtFile.read("a.csv", "a,b\n".getBytes(UTF_8)));
        assertThatExceptionOfType(NotAnImportFile.class)
                .isThrownBy(() -> BroughtFile.read("a.png", new byte[] {1, 2, 0, (byte) 0xFF, 10, 3}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsChineseInBothAlphabets(String charset) {
        var file = BroughtFile.read("a.csv", "警号,姓名\n示警1,张三\n".getBytes(Charset.forName(charset)));

        assertThat(file.sheets().getFirst().rows().get(1).cell(1).text()).isEqualTo("张三");
    }

    @ParameterizedTest
    @ValueSource(strings = {"警号;姓名\n1;张三", "警号\t姓名\n1\t张三", "\uFEFF警号,姓名\r\n1,\"张三\"\r\n\r\n"})
    void readsTablesHoweverTheyAreParted(String table) {
        var rows = BroughtFile.read("a.csv", table.getBytes(UTF_8))
                .sheets()
                .getFirst()
                .rows();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell(0).text()).isEqualTo("警号");
        assertThat(rows.get(1).cell(1).text()).isEqualTo("张三");
    }

    @Test
    void seesFormulasAndNumbersInAWorkbook() {
        var file = BureauAtFiles.workbook(book -> {
            var sheet = book.newWorksheet("民警");
            sheet.value(0, 0, "警号");
            sheet.value(0, 1, "入职日期");
            sheet.value(1, 0, 12345);
            sheet.formula(1, 1, "TODAY()");
            sheet.value(3, 1, java.time.LocalDate.of(2020, 2, 29));
            sheet.finish();
        });

        var rows = BroughtFile.read("a.xlsx", file).sheets().getFirst().rows();

        assertThat(rows.get(1).cell(0)).isEqualTo(new RawCell("12345", Nature.NUMBER));
        assertThat(rows.get(1).cell(1).nature()).isEqualTo(Nature.FORMULA);
        assertThat(rows.get(2).number()).isEqualTo(4);
        assertThat(rows.get(2).cell(1).text()).isEqualTo("43890");
    }

    @Test
    void neverTakesANameForAPath() {
        var table = "a,b\n1,2".getBytes(UTF_8);

        assertThat(BroughtFile.read("../../etc/passwd", table).name()).isEqualTo("passwd");
        assertThat(BroughtFile.read("C:\\tmp\\a.csv\u202E\u0000", table).name()).isEqualTo("a.csv");
        assertThat(BroughtFile.read("名".repeat(500), table).name()).hasSize(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+8613800001111", "-5", "@SUM(A1)", "'quoted", "plain", "'=x", ""})
    void takesBackTheMarkThatKeepsTextFromBeingRun(String text) {
        assertThat(SafeText.of(text)).doesNotMatch("^[=+@-].*");
        assertThat(BroughtFile.plain(SafeText.of(text))).isEqualTo(text);
    }

    private static byte[] archive(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
                archive.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] ole2(String stream) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(OLE2);
        bytes.writeBytes(new byte[504]);
        bytes.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }
}
