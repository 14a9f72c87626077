package org.cunjing.referral;

import java.util.UUID;
import org.cunjing.referral.Referral.State;

/// A referral was sent, or went a step: open pages of both sides show it anew.
public record ReferralMoved(
        String bureau, UUID referral, UUID village, UUID department, ReferralStep step, State state) {}
