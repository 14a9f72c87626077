package org.cunjing.access;

import java.time.Instant;
import java.util.UUID;
import org.cunjing.access.LogSeals.Fault;
import org.cunjing.access.LogSeals.FaultKind;
import org.cunjing.access.LogSeals.Seal;
import org.cunjing.access.LogSeals.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/logs/seal")
class LogSealController {

    private final LogSeals seals;

    LogSealController(LogSeals seals) {
        this.seals = seals;
    }

    /// The latest seal over both logs; an auditor writes its hash down elsewhere.
    @GetMapping
    @AllowedTo(Role.AUDITOR)
    LogHeadView showLogHead() {
        return new LogHeadView(seals.head().map(LogSealView::of).orElse(null));
    }

    /// Seals both logs up to now and compares every row with its seal.
    @PostMapping("/verification")
    @AllowedTo(Role.AUDITOR)
    LogVerificationView verifyLogs() {
        return LogVerificationView.of(seals.verify());
    }

    record LogHeadView(@Nullable LogSealView head) {}

    /// @param rows that this seal covers
    record LogSealView(long number, Instant at, long rows, String hash) {

        static LogSealView of(Seal seal) {
            return new LogSealView(seal.number(), seal.at(), seal.rows(), seal.hash());
        }
    }

    /// @param fault the first row or seal that is not as it was sealed; none: both logs are intact
    record LogVerificationView(
            @Nullable LogSealView head, @Nullable LogFaultView fault) {

        static LogVerificationView of(Verification verification) {
            return new LogVerificationView(
                    verification.head().map(LogSealView::of).orElse(null),
                    verification.fault().map(LogFaultView::of).orElse(null));
        }
    }

    record LogFaultView(
            long seal,
            FaultKind kind,
            @Nullable String log,
            @Nullable UUID row,
            @Nullable Instant at) {

        static LogFaultView of(Fault fault) {
            return new LogFaultView(fault.seal(), fault.kind(), fault.log(), fault.row(), fault.at());
        }
    }
}
