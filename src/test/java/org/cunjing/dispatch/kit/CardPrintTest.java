package org.cunjing.dispatch.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cunjing.platform.PrintFonts;
import org.junit.jupiter.api.Test;

/// The sheet as a reader of PDF and a phone's camera see it. Pictures lie in target/pictures.
class CardPrintTest {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int DPI = 200;
    private static final String PAGE = "https://police.example/v/510114100201";

    private final CardPrint print = new CardPrint(new PrintFonts("", ""));

    @Test
    void saysNameBadgeVillageAndBothNumbersOnEachOfTenCards() throws IOException {
        try (var document = Loader.loadPDF(print.of(card("双林社区")))) {
            pictures(document);
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth() / POINTS_PER_MM).isCloseTo(210, within(0.1));
            assertThat(page.getHeight() / POINTS_PER_MM).isCloseTo(297, within(0.1));
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains("张三", "警号012345", "双林社区责任民警", "值班电话028-83001234", "监督电话12389");
            assertThat(text.split("警号012345", -1)).hasSize(11);
        }
    }

    @Test
    void leadsAPhoneToTheVillagesPageFromEveryCardAsPrinted() throws IOException, ReaderException {
        try (var document = Loader.loadPDF(print.of(card("双林社区")))) {
            var sheet = new PDFRenderer(document).renderImageWithDPI(1, DPI);
            for (int row = 0; row < CardPrint.ROWS; row++) {
                for (int column = 0; column < CardPrint.COLUMNS; column++) {
                    assertThat(read(cut(sheet, column, row))).isEqualTo(PAGE);
                }
            }
        }
    }

    @Test
    void shrinksWhatIsTooLongInsteadOfRunningOverTheCut() throws IOException {
        var name = "一个名字特别特别特别特别特别特别特别特别特别特别长的社区";
        try (var document = Loader.loadPDF(print.of(card(name)))) {
            var sheet = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            double perMm = DPI / 25.4;
            for (int side = 1; side <= CardPrint.COLUMNS; side++) {
                int at = (int) Math.round((CardPrint.LEFT_MM + side * CardPrint.WIDTH_MM) * perMm);
                int top = (int) Math.round((CardPrint.TOP_MM + 1) * perMm);
                int bottom = (int) Math.round((CardPrint.TOP_MM + CardPrint.ROWS * CardPrint.HEIGHT_MM - 1) * perMm);
                for (int y = top; y < bottom; y++) {
                    for (int x = at - (int) (4 * perMm); x <= at - (int) perMm; x++) {
                        assertThat(sheet.getRGB(x, y) & 0xFF).as("%d, %d", x, y).isGreaterThan(0xF0);
                    }
                }
            }
        }
    }

    private static BusinessCard card(String village) {
        return new BusinessCard("某市公安局某分局", "城东派出所", village, "张三", "012345", "028-83001234", "12389", PAGE);
    }

    private static BufferedImage cut(BufferedImage sheet, int column, int row) {
        double perMm = DPI / 25.4;
        return sheet.getSubimage(
                (int) ((CardPrint.LEFT_MM + column * CardPrint.WIDTH_MM) * perMm),
                (int) ((CardPrint.TOP_MM + row * CardPrint.HEIGHT_MM) * perMm),
                (int) (CardPrint.WIDTH_MM * perMm),
                (int) (CardPrint.HEIGHT_MM * perMm));
    }

    private static String read(BufferedImage image) throws ReaderException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static void pictures(PDDocument document) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "pictures"));
        for (int n = 0; n < document.getNumberOfPages(); n++) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(n, 100),
                    "png",
                    folder.resolve("card-%d.png".formatted(n + 1)).toFile());
        }
    }
}
