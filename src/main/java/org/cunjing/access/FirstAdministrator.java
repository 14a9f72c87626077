package org.cunjing.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Accounts.NewAccount;
import org.cunjing.access.Actor.Application;
import org.cunjing.shared.Refusal;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Bureau;
import org.cunjing.territory.Bureaus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// A new bureau has one account, the administrator's, and nobody can sign in to it before somebody who sees the
/// terminal has set its password with the code printed there.
@Service
public class FirstAdministrator {

    public static final String LOGIN = "admin";
    private static final int CODE_BYTES = 10;

    private final Accounts accounts;
    private final Bureaus bureaus;
    private final Actors actors;
    private final Uuid7 ids;
    private final TransactionTemplate transactions;
    private final String bureauName;
    private final String code;

    FirstAdministrator(
            Accounts accounts,
            Bureaus bureaus,
            Actors actors,
            Uuid7 ids,
            TransactionTemplate transactions,
            @Value("${cunjing.bureau-name}") String bureauName) {
        this.accounts = accounts;
        this.bureaus = bureaus;
        this.actors = actors;
        this.ids = ids;
        this.transactions = transactions;
        this.bureauName = bureauName;
        this.code = newCode();
    }

    /// Opens the bureau and its administrator's account.
    public void open(String bureau) {
        actors.asApplication(
                bureau,
                "first-start",
                () -> transactions.executeWithoutResult(_ -> {
                    bureaus.open(new Bureau(bureau, bureauName, false, false));
                    accounts.open(
                            new NewAccount(ids.next(), LOGIN, LOGIN, Role.ADMINISTRATOR, null, null, null, null, null));
                }));
    }

    /// What the terminal shows; empty once the password is set.
    public Optional<String> setUpCode(String bureau) {
        return needsPassword(bureau).map(_ -> code);
    }

    /// @throws WrongSetUpCode if it is not the code of this start, or the password is set already
    public void setPassword(String bureau, String given, String password) {
        var account = needsPassword(bureau).filter(_ -> code.equals(given)).orElseThrow(WrongSetUpCode::new);
        actors.asApplication(bureau, "first-start", () -> accounts.setPassword(account, password));
    }

    private Optional<UUID> needsPassword(String bureau) {
        return actors.as(new Application(bureau, "first-start"), () -> accounts.findWithoutPassword(LOGIN));
    }

    private static String newCode() {
        var bytes = new byte[CODE_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// The code at the terminal is another one, or is no longer needed.
    static final class WrongSetUpCode extends Refusal {

        private static final long serialVersionUID = 1L;

        WrongSetUpCode() {
            super(Kind.FORBIDDEN, "wrong-set-up-code", Map.of(), "This is not the code of this start.");
        }
    }
}
