package org.cunjing.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Exact number: scores are rounded once, at the end, and never on the way. Always in lowest terms, written "2/3".
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);
    static final Fraction HUNDRED = of(100);

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator (%s) must be positive.".formatted(denominator));
        }
        var divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /// Part of a whole.
    ///
    /// @throws IllegalArgumentException if `whole` is not positive
    public static Fraction of(long part, long whole) {
        return new Fraction(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    public static Fraction of(BigDecimal value) {
        var scaled = value.setScale(Math.max(0, value.scale()), RoundingMode.UNNECESSARY);
        return new Fraction(scaled.unscaledValue(), BigInteger.TEN.pow(scaled.scale()));
    }

    @JsonCreator
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Fraction(new BigInteger(text), BigInteger.ONE)
                : new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(other.times(of(-1)));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// @throws IllegalArgumentException if `other` is not positive; no rule divides by less
    Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /// For people to read: a tie of digits goes up (half up).
    public BigDecimal rounded(int decimals) {
        return divided(decimals, RoundingMode.HALF_UP);
    }

    BigDecimal divided(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    @JsonValue
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
