package org.cunjing.dispatch.workpackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackageDifferenceTest {

    @Test
    void marksWhatIsNewDifferentAndGone() {
        var before = List.of(item("a", "1"), item("b", "1"), item("c", "1"));
        var now = List.of(item("a", "1"), item("b", "2"), item("d", "1"));

        assertThat(PackageDifference.mark(before, now))
                .extracting(PackageItem::key, PackageItem::change)
                .containsExactly(
                        tuple("a", PackageChange.SAME),
                        tuple("b", PackageChange.CHANGED),
                        tuple("d", PackageChange.ADDED),
                        tuple("c", PackageChange.REMOVED));
    }

    @Test
    void forgetsWhatWasGoneBefore() {
        var gone = item("a", "1").as(PackageChange.REMOVED);

        assertThat(PackageDifference.mark(List.of(gone), List.of())).isEmpty();
        assertThat(PackageDifference.mark(List.of(gone), List.of(item("a", "1"))))
                .extracting(PackageItem::change)
                .containsExactly(PackageChange.ADDED);
    }

    @Test
    void takesTheSameKeyOfAnotherSectionForAnotherItem() {
        var fact = new PackageItem(PackageSection.VILLAGE, "a", Map.of());

        assertThat(PackageDifference.mark(List.of(item("a", "1")), List.of(fact)))
                .extracting(PackageItem::change)
                .containsExactly(PackageChange.ADDED, PackageChange.REMOVED);
    }

    private static PackageItem item(String key, String value) {
        return new PackageItem(PackageSection.CONTACTS, key, Map.of("phone", value));
    }
}
