package org.cunjing.dispatch.routing;

/// From where on an officer is overloaded. Set by the bureau.
///
/// @param openOrders orders to be done at the same time
/// @param minutesADay estimated minutes of what is due on one day
/// @param minutesAWeek the same from Monday to Sunday
public record RoutingLimits(int openOrders, int minutesADay, int minutesAWeek) {

    /// What counts until a bureau sets its own.
    static final RoutingLimits USUAL = new RoutingLimits(12, 240, 720);
}
