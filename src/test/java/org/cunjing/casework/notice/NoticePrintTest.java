package org.cunjing.casework.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cunjing.casework.HazardType;
import org.cunjing.platform.PrintFonts;
import org.junit.jupiter.api.Test;

/// The paper as a reader of PDF sees it. Pictures lie in target/pictures.
class NoticePrintTest {

    private final NoticeWords words = new NoticeWords();
    private final NoticePrint print = new NoticePrint(new PrintFonts("", ""), words);

    @Test
    void saysWhatWhyUntilWhenAndHowToObject() throws IOException {
        try (var document = Loader.loadPDF(print.of(notice("安全出口堆放杂物。", false)))) {
            picture(document, "notice");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document))
                    .contains("限期整改通知书", "双林社区〔2022〕0012号", "被通知单位：测试家具厂", "2022年9月29日", "安全出口堆放杂物")
                    .contains("《中华人民共和国消防法》第五十三条", "最迟于2022年10月8日完成整改", "六十日内", "六个月内")
                    .contains("检查人员（两人签名）", "单位负责人（签名）", "回执", "关于双林社区〔2022〕0012号");
        }
    }

    @Test
    void givesAMajorHazardNoTerm() throws IOException {
        try (var document = Loader.loadPDF(print.of(notice("疏散通道锁闭。", true)))) {
            assertThat(text(document)).contains("责令立即整改通知书", "立即采取措施").doesNotContain("最迟于");
        }
    }

    @Test
    void keepsTheSlipTogetherWhenTheFindingsAreLong() throws IOException {
        try (var document = Loader.loadPDF(print.of(notice("隐患。".repeat(300), false)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertThat(stripper.getText(document).replaceAll("[\\s\u3000]", "")).contains("回执", "负责人（签名）");
        }
    }

    private RectificationNotice notice(String findings, boolean atOnce) {
        return new RectificationNotice(
                "双林社区〔2022〕0012号",
                "城东派出所",
                "双林社区",
                "测试家具厂",
                "双林社区3组12号",
                LocalDate.of(2022, 9, 29),
                findings,
                words.basis(HazardType.FIRE),
                LocalDate.of(2022, 9, 29),
                LocalDate.of(2022, 10, 8),
                atOnce);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
    }

    private static void picture(PDDocument document, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target/pictures"));
        var drawn = new PDFRenderer(document).renderImageWithDPI(0, 96);
        ImageIO.write(drawn, "png", folder.resolve(name + ".png").toFile());
    }
}
