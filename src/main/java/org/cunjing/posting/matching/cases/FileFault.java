package org.cunjing.posting.matching.cases;

/// What is wrong with a file, and where in it.
final class FileFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param place line, or field like `pairs[3][2]`
    FileFault(String place, String fault) {
        super(place.isEmpty() ? fault : place + ": " + fault);
    }

    @SuppressWarnings("AnnotateFormatMethod") // that annotation would be one more library
    static FileFault of(String place, String fault, Object... values) {
        return new FileFault(place, fault.formatted(values));
    }
}
