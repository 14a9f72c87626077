package org.cunjing.command;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cunjing.patrol.FindingKind;
import org.cunjing.patrol.FindingState;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;

/// What a room has in sight at one moment. Officers are shown by the village they answer for, never by where they are.
///
/// @param schematic the outlines are invented, and the map says so
record LiveMap(
        Instant at,
        boolean schematic,
        List<MapStation> stations,
        List<MapVillage> villages,
        List<MapFinding> findings,
        List<MapTeam> teams,
        List<MapEmergency> emergencies) {

    /// Whether the officer who answers for a village serves today.
    enum Presence {
        ON_DUTY,
        /// On approved leave; the station knows who helps out.
        ON_LEAVE,
        NOBODY
    }

    /// @param outline corners as longitude and latitude, WGS 84, degrees; null: the page has it already
    record MapVillage(
            UUID id,
            String code,
            String name,
            UUID stationId,
            Presence presence,
            @Nullable UUID officerId,
            @Nullable String officerName,
            int openOrders,
            int overdueOrders,
            int unacceptedOrders,
            int openFindings,
            boolean emergency,
            @Nullable List<List<Double>> outline) {}

    record MapStation(UUID id, String name) {}

    /// An open finding.
    ///
    /// @param at longitude and latitude, WGS 84, degrees, rounded to about a metre
    /// @param unanswered nobody has accepted it in time
    record MapFinding(
            UUID id,
            FindingKind kind,
            FindingState state,
            boolean unanswered,
            @Nullable UUID villageId,
            List<Double> at) {

        private static final double PARTS = 1e5;

        static List<Double> place(Position position) {
            return List.of(
                    Math.round(position.longitudeDeg() * PARTS) / PARTS,
                    Math.round(position.latitudeDeg() * PARTS) / PARTS);
        }
    }

    /// @param stationId null: a team of the whole bureau
    record MapTeam(
            UUID id,
            String name,
            RapidResponseTeam.Kind kind,
            @Nullable UUID stationId,
            int strength,
            String area,
            String shift) {}

    record MapEmergency(UUID id, String planName, List<UUID> villageIds, Instant until) {}
}
