package org.cunjing.exchange;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.cunjing.platform.PrintFonts;
import org.cunjing.platform.PrintLines;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/// Prints letters as official documents are set, one or more pages each.
///
/// - Units: millimetres from the upper left corner of an A4 page in this class, points in the file.
/// - Source: GB/T 9704-2012: head margin 37 mm, binding margin 28 mm, text area 156 mm × 225 mm, 22 lines of 28
///   characters; number of the document below the issuer's mark, a red line, the title in size 2, the text in size 3.
@Component
class LetterPrint {

    static final double LEFT_MM = 28;
    static final double TOP_MM = 37;
    static final double WIDTH_MM = 156;
    static final double HEIGHT_MM = 225;
    static final int LINES = 22;
    static final int CHARACTERS = 28;

    private static final float SIZE_2 = 22;
    private static final float SIZE_3 = 16;
    private static final float SIZE_4 = 14;
    private static final float MARK_SIZE = 36;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double PAGE_MM = 297;
    private static final double ROUNDING_MM = 0.1;
    private static final double LINE_MM = HEIGHT_MM / LINES;
    private static final Color RED = new Color(0xC8, 0x10, 0x10);

    private final PrintFonts fonts;

    LetterPrint(PrintFonts fonts) {
        this.fonts = fonts;
    }

    byte[] of(List<Letter> letters) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, bytes);
        document.open();
        var page = new Page(document, writer.getDirectContent(), fonts.text(), fonts.title());
        letters.forEach(page::print);
        document.close();
        return bytes.toByteArray();
    }

    private static final class Page {

        private final Document document;
        private final PdfContentByte canvas;
        private final BaseFont text;
        private final BaseFont title;
        private int line;
        private int number;

        Page(Document document, PdfContentByte canvas, BaseFont text, BaseFont title) {
            this.document = document;
            this.canvas = canvas;
            this.text = text;
            this.title = title;
        }

        void print(Letter letter) {
            begin();
            number = 1;
            head(letter);
            put(letter.salutation(), 0);
            new PrintLines(WIDTH_MM + ROUNDING_MM, one -> widthMm(text, one, SIZE_3))
                    .of(letter.body())
                    .forEach(one -> put(one, 0));
            sign(letter);
            foot();
        }

        private void begin() {
            document.newPage();
            line = 0;
        }

        /// The issuer's mark in red, the number, the red line, the title.
        private void head(Letter letter) {
            canvas.setColorFill(RED);
            double room = Math.min(1, WIDTH_MM / widthMm(title, letter.issuer(), MARK_SIZE));
            centre(title, letter.issuer(), (float) (MARK_SIZE * room), 2.5);
            canvas.setColorFill(Color.BLACK);
            centre(text, letter.number(), SIZE_3, 5);
            canvas.setColorStroke(RED);
            canvas.setLineWidth(1.2f);
            canvas.moveTo(x(LEFT_MM), y(TOP_MM + 5 * LINE_MM + 4));
            canvas.lineTo(x(LEFT_MM + WIDTH_MM), y(TOP_MM + 5 * LINE_MM + 4));
            canvas.stroke();
            centre(title, letter.title(), SIZE_2, 8);
            line = 9;
        }

        /// Issuer and day at the right, the day four characters from the edge, the issuer centred above it.
        private void sign(Letter letter) {
            if (line > LINES - 4) {
                turn();
            }
            line++;
            var day = "%d年%d月%d日"
                    .formatted(
                            letter.issuedOn().getYear(),
                            letter.issuedOn().getMonthValue(),
                            letter.issuedOn().getDayOfMonth());
            double right = LEFT_MM + WIDTH_MM - 4 * WIDTH_MM / CHARACTERS;
            double middle = right - widthMm(text, day, SIZE_3) / 2;
            double half = widthMm(text, letter.issuer(), SIZE_3) / 2;
            double issuer = Math.max(LEFT_MM, Math.min(middle - half, LEFT_MM + WIDTH_MM - 2 * half));
            put(letter.issuer(), issuer - LEFT_MM);
            put(day, right - widthMm(text, day, SIZE_3) - LEFT_MM);
        }

        private void put(String words, double indentMm) {
            if (line >= LINES) {
                turn();
            }
            line++;
            show(text, words, SIZE_3, LEFT_MM + indentMm, baseline(line));
        }

        private void turn() {
            foot();
            number++;
            begin();
        }

        /// Below the text area by 7 mm, at the outer edge by one character.
        private void foot() {
            var words = "— %d —".formatted(number);
            double edge = WIDTH_MM / CHARACTERS;
            double left = number % 2 == 1 ? LEFT_MM + WIDTH_MM - edge - widthMm(text, words, SIZE_4) : LEFT_MM + edge;
            show(text, words, SIZE_4, left, TOP_MM + HEIGHT_MM + 7 + 4);
        }

        private void centre(BaseFont font, String words, float size, double atLine) {
            show(font, words, size, LEFT_MM + (WIDTH_MM - widthMm(font, words, size)) / 2, baseline(atLine));
        }

        /// Characters stand a little closer than their size, so that 28 of size 3 fill a line.
        private void show(BaseFont font, String words, float size, double leftMm, double baselineMm) {
            canvas.beginText();
            canvas.setFontAndSize(font, size);
            canvas.setCharacterSpacing(spacing(size));
            canvas.setTextMatrix(x(leftMm), y(baselineMm));
            canvas.showText(words);
            canvas.endText();
        }

        private static float spacing(float size) {
            return size == SIZE_3 ? (float) (WIDTH_MM * POINTS_PER_MM / CHARACTERS) - SIZE_3 : 0;
        }

        private static double widthMm(BaseFont font, String words, float size) {
            int characters = words.codePointCount(0, words.length());
            return (font.getWidthPoint(words, size) + characters * spacing(size)) / POINTS_PER_MM;
        }

        /// Where the writing of a line stands: two thirds of the way down its share of the area.
        private static double baseline(double line) {
            return TOP_MM + line * LINE_MM - LINE_MM / 3;
        }

        private static float x(double mm) {
            return (float) (mm * POINTS_PER_MM);
        }

        private static float y(double mm) {
            return (float) ((PAGE_MM - mm) * POINTS_PER_MM);
        }
    }
}
