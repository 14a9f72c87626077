package org.cunjing.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// A file that somebody brought, read into sheets; its bytes are then forgotten.
///
/// @param name as its owner calls it, for showing alone
/// @param hash SHA-256, hexadecimal
record BroughtFile(String name, String hash, int bytes, List<RawSheet> sheets) {

    static final int MOST_BYTES = 10 << 20;
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 60;
    private static final int MOST_NAME = 120;
    private static final int HEAD_BYTES = 8;

    /// @throws NotAnImportFile if it is neither a workbook nor a table of text
    /// @throws FileLocked if it is encrypted
    /// @throws FileTooLarge if it holds more than is read at once
    /// @throws FileEmpty if it has no row
    static BroughtFile read(String name, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new FileTooLarge("bytes", content.length);
        }
        var sheets = sheets(content);
        if (sheets.stream().allMatch(sheet -> sheet.rows().size() < 2)) {
            throw new FileEmpty();
        }
        return new BroughtFile(shown(name), hash(content), content.length, sheets);
    }

    private static List<RawSheet> sheets(byte[] content) {
        var head = Arrays.copyOf(content, HEAD_BYTES);
        if (ReadableWorkbook.isOLE2Header(head)) {
            if (new String(content, StandardCharsets.UTF_16LE).contains("EncryptedPackage")) {
                throw new FileLocked();
            }
            throw new NotAnImportFile("it is of an old kind");
        }
        return ReadableWorkbook.isOOXMLZipHeader(head) ? XlsxSheets.read(content) : CsvSheets.read(content);
    }

    static void requireRows(int rows) {
        if (rows > MOST_ROWS) {
            throw new FileTooLarge("rows", rows);
        }
    }

    /// Without blanks around it, and without the mark that keeps a spreadsheet from running it.
    static String plain(String text) {
        var bare = text.strip();
        return bare.length() > 1 && bare.charAt(0) == '\'' && SafeText.wouldRun(bare.charAt(1))
                ? bare.substring(1)
                : bare;
    }

    private static String shown(String name) {
        var plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        var last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        int end = Math.min(last.codePointCount(0, last.length()), MOST_NAME);
        return last.substring(0, last.offsetByCodePoints(0, end));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
