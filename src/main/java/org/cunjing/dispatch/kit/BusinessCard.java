package org.cunjing.dispatch.kit;

/// What stands on an officer's card: nothing private, and how to complain.
///
/// @param page address of the village's public page
record BusinessCard(
        String bureau,
        String station,
        String village,
        String name,
        String badge,
        String dutyPhone,
        String supervisionPhone,
        String page) {}
