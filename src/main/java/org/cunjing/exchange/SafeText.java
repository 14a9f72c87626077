package org.cunjing.exchange;

/// Text that a spreadsheet shows and does not run.
final class SafeText {

    private SafeText() {}

    /// Puts a mark before what would be run; [BroughtFile#plain] takes it away again.
    static String of(String text) {
        return !text.isEmpty() && wouldRun(text.charAt(0)) ? "'" + text : text;
    }

    /// The mark itself counts, so that a text that begins with it comes back whole.
    static boolean wouldRun(char first) {
        return "=+-@\t\r'".indexOf(first) >= 0;
    }
}
