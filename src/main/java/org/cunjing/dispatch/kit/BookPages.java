package org.cunjing.dispatch.kit;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/// Pages of an A5 book, laid out in memory first, so that a contents list can name pages that come later.
///
/// - Units: millimetres from the upper left corner of a page in this class, points in the file.
/// - Shape: printed on both sides; the binding margin lies left on odd pages and right on even ones.
final class BookPages {

    static final double WIDTH_MM = 148;
    static final double HEIGHT_MM = 210;
    static final double BINDING_MM = 18;
    static final double OUTER_MM = 12;
    static final double TOP_MM = 16;
    static final double BOTTOM_MM = 18;
    static final double TEXT_MM = WIDTH_MM - BINDING_MM - OUTER_MM;

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final float FOOT_SIZE = 8;

    private final BaseFont text;
    private final BaseFont title;
    private final String foot;
    private final List<List<Stroke>> pages = new ArrayList<>();

    private interface Stroke {
        void draw(PdfContentByte canvas);
    }

    /// @param foot stands beside every page number but the first
    BookPages(BaseFont text, BaseFont title, String foot) {
        this.text = text;
        this.title = title;
        this.foot = foot;
    }

    /// Begins the next page.
    ///
    /// @return its number, from 1
    int turn() {
        pages.add(new ArrayList<>());
        return pages.size();
    }

    int count() {
        return pages.size();
    }

    /// Where the text begins on the page.
    static double leftOf(int page) {
        return page % 2 == 1 ? BINDING_MM : OUTER_MM;
    }

    double widthMm(String words, float size) {
        return text.getWidthPoint(words, size) / POINTS_PER_MM;
    }

    void text(int page, String words, float size, double left, double baseline) {
        show(page, text, words, size, left, baseline);
    }

    void title(int page, String words, float size, double left, double baseline) {
        show(page, title, words, size, left, baseline);
    }

    /// Smaller rather than over the edge.
    void titleCentred(int page, String words, float size, double baseline) {
        double wide = title.getWidthPoint(words, size) / POINTS_PER_MM;
        float fitting = (float) (wide > TEXT_MM ? size * TEXT_MM / wide : size);
        double width = title.getWidthPoint(words, fitting) / POINTS_PER_MM;
        show(page, title, words, fitting, leftOf(page) + (TEXT_MM - width) / 2, baseline);
    }

    void textCentred(int page, String words, float size, double baseline) {
        double wide = widthMm(words, size);
        float fitting = (float) (wide > TEXT_MM ? size * TEXT_MM / wide : size);
        text(page, words, fitting, leftOf(page) + (TEXT_MM - widthMm(words, fitting)) / 2, baseline);
    }

    void line(int page, double fromX, double fromY, double toX, double toY, float wide) {
        stroke(page, canvas -> {
            canvas.setColorStroke(Color.GRAY);
            canvas.setLineWidth(wide);
            canvas.moveTo(x(fromX), y(fromY));
            canvas.lineTo(x(toX), y(toY));
            canvas.stroke();
        });
    }

    byte[] print() {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A5, 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, bytes);
        document.open();
        for (int page = 1; page <= pages.size(); page++) {
            document.newPage();
            writer.setPageEmpty(false);
            if (page > 1) {
                foot(page);
            }
            pages.get(page - 1).forEach(stroke -> stroke.draw(writer.getDirectContent()));
        }
        document.close();
        return bytes.toByteArray();
    }

    /// The number at the outer edge, the words at the binding.
    private void foot(int page) {
        var number = "%d".formatted(page);
        double left = leftOf(page);
        double right = left + TEXT_MM;
        double baseline = HEIGHT_MM - 9;
        boolean odd = page % 2 == 1;
        text(page, number, FOOT_SIZE, odd ? right - widthMm(number, FOOT_SIZE) : left, baseline);
        text(page, foot, FOOT_SIZE, odd ? left : right - widthMm(foot, FOOT_SIZE), baseline);
    }

    private void show(int page, BaseFont font, String words, float size, double left, double baseline) {
        stroke(page, canvas -> {
            canvas.setColorFill(Color.BLACK);
            canvas.beginText();
            canvas.setFontAndSize(font, size);
            canvas.setTextMatrix(x(left), y(baseline));
            canvas.showText(words);
            canvas.endText();
        });
    }

    private void stroke(int page, Stroke stroke) {
        pages.get(page - 1).add(stroke);
    }

    private static float x(double mm) {
        return (float) (mm * POINTS_PER_MM);
    }

    private static float y(double mm) {
        return (float) ((HEIGHT_MM - mm) * POINTS_PER_MM);
    }
}
