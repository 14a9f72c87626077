package org.cunjing.platform;

import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/// Lines one below the other, on as many pages of A4 as they take.
///
/// - Units: millimetres from the upper left corner in this class, points in the file.
public final class PrintPage implements AutoCloseable {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double PAGE_MM = 297;
    private static final double LEFT_MM = 28;
    private static final double TOP_MM = 30;
    private static final double BOTTOM_MM = 272;
    private static final double WIDTH_MM = 156;
    private static final double LINE_MM = 8;
    private static final float TEXT = 13;
    private static final float TITLE = 22;

    private final Document document = new Document(PageSize.A4, 0, 0, 0, 0);
    private final PdfContentByte canvas;
    private final BaseFont text;
    private final BaseFont title;
    private double at = TOP_MM;

    public PrintPage(OutputStream file, PrintFonts fonts) {
        var writer = PdfWriter.getInstance(document, file);
        document.open();
        this.canvas = writer.getDirectContent();
        this.text = fonts.text();
        this.title = fonts.title();
    }

    public void centre(String words) {
        line(text, words, TEXT, (WIDTH_MM - widthMm(text, words, TEXT)) / 2);
    }

    public void title(String words) {
        at += LINE_MM / 2;
        line(title, words, TITLE, (WIDTH_MM - widthMm(title, words, TITLE)) / 2);
        at += LINE_MM / 2;
    }

    public void right(String words) {
        line(text, words, TEXT, WIDTH_MM - widthMm(text, words, TEXT));
    }

    public void put(String words) {
        line(text, words, TEXT, 0);
    }

    /// Indented and broken as Chinese is set.
    public void paragraphs(String words) {
        new PrintLines(WIDTH_MM, one -> widthMm(text, one, TEXT)).of(words).forEach(this::put);
    }

    public void skip() {
        at += LINE_MM / 2;
    }

    /// Dashes where the reply slip is cut off; slip and dashes stay on one page.
    public void cut() {
        if (at + 8 * LINE_MM > BOTTOM_MM) {
            turn();
        }
        at += LINE_MM / 2;
        canvas.setLineDash(3, 3, 0);
        canvas.moveTo(x(LEFT_MM), y(at));
        canvas.lineTo(x(LEFT_MM + WIDTH_MM), y(at));
        canvas.stroke();
        at += LINE_MM / 2;
    }

    @Override
    public void close() {
        document.close();
    }

    private void line(BaseFont font, String words, float size, double indentMm) {
        if (at + LINE_MM > BOTTOM_MM) {
            turn();
        }
        at += LINE_MM;
        double wide = widthMm(font, words, size);
        canvas.beginText();
        canvas.setFontAndSize(font, (float) (wide > WIDTH_MM ? size * WIDTH_MM / wide : size));
        canvas.setTextMatrix(x(LEFT_MM + Math.max(0, indentMm)), y(at - LINE_MM / 3));
        canvas.showText(words);
        canvas.endText();
    }

    private void turn() {
        document.newPage();
        at = TOP_MM;
    }

    private static double widthMm(BaseFont font, String words, float size) {
        return font.getWidthPoint(words, size) / POINTS_PER_MM;
    }

    private static float x(double mm) {
        return (float) (mm * POINTS_PER_MM);
    }

    private static float y(double mm) {
        return (float) ((PAGE_MM - mm) * POINTS_PER_MM);
    }
}
