package org.cunjing.dispatch.kit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.cunjing.platform.PrintFonts;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/// Prints ten cards on a sheet, fronts on the first page and backs on the second, to be printed on both sides and cut
/// along the marks.
///
/// - Units: millimetres from the upper left corner of an A4 page in this class, points in the file.
/// - Shape: two columns and five rows of 90 mm × 54 mm, the usual card in China; nothing nearer than 5 mm to a cut.
@Component
class CardPrint {

    static final double WIDTH_MM = 90;
    static final double HEIGHT_MM = 54;
    static final double LEFT_MM = 15;
    static final double TOP_MM = 13.5;
    static final int COLUMNS = 2;
    static final int ROWS = 5;

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double PAGE_MM = 297;
    private static final double INSET_MM = 7;
    private static final double MARK_MM = 4;
    private static final double CODE_MM = 32;
    private static final double TEXT_MM = WIDTH_MM - 2 * INSET_MM;
    private static final Color BLUE = new Color(0x1D, 0x3F, 0x8A);

    private final PrintFonts fonts;

    CardPrint(PrintFonts fonts) {
        this.fonts = fonts;
    }

    byte[] of(BusinessCard card) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, bytes);
        document.open();
        var sheet = new Sheet(writer.getDirectContent(), fonts.text(), fonts.title());
        var code = code(card.page());
        document.newPage();
        sheet.each((left, top) -> sheet.front(card, left, top));
        document.newPage();
        sheet.each((left, top) -> sheet.back(card, code, left, top));
        document.close();
        return bytes.toByteArray();
    }

    /// Without its quiet zone, which the white around it gives.
    private static BitMatrix code(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("The address of a village page does not fit into a code.", tooLong);
        }
    }

    private interface Face {
        void draw(double left, double top);
    }

    private static final class Sheet {

        private final PdfContentByte canvas;
        private final BaseFont text;
        private final BaseFont title;

        Sheet(PdfContentByte canvas, BaseFont text, BaseFont title) {
            this.canvas = canvas;
            this.text = text;
            this.title = title;
        }

        void each(Face face) {
            marks();
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    face.draw(LEFT_MM + column * WIDTH_MM, TOP_MM + row * HEIGHT_MM);
                }
            }
        }

        void front(BusinessCard card, double left, double top) {
            canvas.setColorFill(BLUE);
            fit(title, card.bureau(), 10, left, top + 11);
            canvas.rectangle(x(left + INSET_MM), y(top + 14), (float) (TEXT_MM * POINTS_PER_MM), 1.2f);
            canvas.fill();
            canvas.setColorFill(Color.BLACK);
            fit(title, card.name(), 18, left, top + 25);
            fit(text, "警号 " + card.badge(), 9, left, top + 31);
            fit(text, card.village() + "责任民警 · " + card.station(), 9, left, top + 38);
            fit(text, "值班电话 " + card.dutyPhone(), 9, left, top + 43.5);
            fit(text, "监督电话 " + card.supervisionPhone(), 9, left, top + 48);
        }

        void back(BusinessCard card, BitMatrix code, double left, double top) {
            canvas.setColorFill(Color.BLACK);
            double cell = CODE_MM / code.getWidth();
            double codeLeft = left + INSET_MM;
            double codeTop = top + (HEIGHT_MM - CODE_MM) / 2;
            for (int row = 0; row < code.getHeight(); row++) {
                for (int column = 0; column < code.getWidth(); column++) {
                    if (code.get(column, row)) {
                        box(codeLeft + column * cell, codeTop + row * cell, cell);
                    }
                }
            }
            canvas.fill();
            double words = codeLeft + CODE_MM + 4;
            double room = left + WIDTH_MM - INSET_MM - words;
            fit(title, card.village(), 12, words, room, top + 17);
            fit(text, "扫码打开本村公开页", 9, words, room, top + 24);
            fit(text, "看本村民警、提建议", 9, words, room, top + 30);
            fit(text, "紧急情况请拨 110", 9, words, room, top + 39);
        }

        /// A tenth of a point wider than the cell, or readers draw white lines between cells.
        private void box(double left, double top, double cell) {
            float side = (float) (cell * POINTS_PER_MM) + 0.1f;
            canvas.rectangle(x(left), y(top + cell), side, side);
        }

        private void marks() {
            canvas.setColorStroke(Color.GRAY);
            canvas.setLineWidth(0.3f);
            for (int column = 0; column <= COLUMNS; column++) {
                double at = LEFT_MM + column * WIDTH_MM;
                line(at, TOP_MM - 1 - MARK_MM, at, TOP_MM - 1);
                line(at, TOP_MM + ROWS * HEIGHT_MM + 1, at, TOP_MM + ROWS * HEIGHT_MM + 1 + MARK_MM);
            }
            for (int row = 0; row <= ROWS; row++) {
                double at = TOP_MM + row * HEIGHT_MM;
                line(LEFT_MM - 1 - MARK_MM, at, LEFT_MM - 1, at);
                line(LEFT_MM + COLUMNS * WIDTH_MM + 1, at, LEFT_MM + COLUMNS * WIDTH_MM + 1 + MARK_MM, at);
            }
            canvas.stroke();
        }

        private void line(double fromX, double fromY, double toX, double toY) {
            canvas.moveTo(x(fromX), y(fromY));
            canvas.lineTo(x(toX), y(toY));
        }

        private void fit(BaseFont font, String words, float size, double left, double baseline) {
            fit(font, words, size, left + INSET_MM, TEXT_MM, baseline);
        }

        /// Smaller rather than over the edge.
        private void fit(BaseFont font, String words, float size, double left, double room, double baseline) {
            double wide = font.getWidthPoint(words, size) / POINTS_PER_MM;
            float fitting = (float) (wide > room ? size * room / wide : size);
            canvas.beginText();
            canvas.setFontAndSize(font, fitting);
            canvas.setTextMatrix(x(left), y(baseline));
            canvas.showText(words);
            canvas.endText();
        }

        private static float x(double mm) {
            return (float) (mm * POINTS_PER_MM);
        }

        private static float y(double mm) {
            return (float) ((PAGE_MM - mm) * POINTS_PER_MM);
        }
    }
}
