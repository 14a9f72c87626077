package org.cunjing.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What sheets, columns and words are called, in both languages: files are written in one and read in either.
@Component
class SheetWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final MessageSource texts;

    SheetWords(MessageSource texts) {
        this.texts = texts;
    }

    String sheet(SheetKind kind, Locale locale) {
        return text("exchange.sheet." + kind, locale);
    }

    String head(SheetKind kind, Column column, Locale locale) {
        return text("exchange." + (kind.entries().isPresent() ? "ledger" : kind) + "." + column.name(), locale);
    }

    String word(String name, Locale locale) {
        return String.valueOf(texts.getMessage("exchange.word." + name, null, name, locale));
    }

    String text(String key, Locale locale, Object... facts) {
        return texts.getMessage(key, facts.length == 0 ? null : facts, locale);
    }

    /// Who counts on a row: by its table, else by its module.
    String user(String table, Locale locale) {
        var module = "exchange.uses." + table.replaceFirst("\\..*", "");
        var known = texts.getMessage(module, null, table, locale);
        return String.valueOf(texts.getMessage("exchange.uses." + table, null, known, locale));
    }

    Optional<SheetKind> kindOf(String sheet) {
        return Arrays.stream(SheetKind.values())
                .filter(kind -> LANGUAGES.stream().anyMatch(locale -> same(sheet, sheet(kind, locale))))
                .findFirst();
    }

    boolean isNotes(String sheet) {
        return LANGUAGES.stream().anyMatch(locale -> same(sheet, text("exchange.notes", locale)));
    }

    /// A running number is of no use here, and no harm.
    boolean isIgnored(String head) {
        return head.isEmpty() || LANGUAGES.stream().anyMatch(locale -> same(head, text("exchange.number", locale)));
    }

    Optional<Column> columnOf(SheetKind kind, String head) {
        return kind.columns().stream()
                .filter(column -> same(head, column.name())
                        || LANGUAGES.stream().anyMatch(locale -> same(head, head(kind, column, locale))))
                .findFirst();
    }

    Optional<String> nameOf(String word, Collection<String> names) {
        return names.stream()
                .filter(name ->
                        same(word, name) || LANGUAGES.stream().anyMatch(locale -> same(word, word(name, locale))))
                .findFirst();
    }

    /// Blanks, width of letters and the star of a required column make no difference.
    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s*]", "")
                .toLowerCase(Locale.ROOT);
    }
}
