package org.cunjing.dispatch.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BookLinesTest {

    /// A character is one wide.
    private final BookLines lines = new BookLines(6, String::length);

    @Test
    void keepsNumbersWholeAndMarksOffTheBeginning() {
        assertThat(lines.of("值班电话028-8300")).containsExactly("值班电话", "028-83", "00");
        assertThat(lines.of("值班12345室")).containsExactly("值班", "12345室");
        assertThat(lines.of("一二三四五六，七")).containsExactly("一二三四五", "六，七");
    }

    @Test
    void keepsTheLinesThatAreGiven() {
        assertThat(lines.of("一\n二")).containsExactly("一", "二");
        assertThat(lines.of("")).isEmpty();
    }
}
