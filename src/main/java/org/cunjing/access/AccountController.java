package org.cunjing.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Accounts.NewAccount;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounts")
class AccountController {

    private final Accounts accounts;
    private final Uuid7 ids;

    AccountController(Accounts accounts, Uuid7 ids) {
        this.accounts = accounts;
        this.ids = ids;
    }

    @GetMapping
    @AllowedTo(Role.ADMINISTRATOR)
    List<OpenedAccountView> listAccounts() {
        return accounts.list().stream().map(OpenedAccountView::of).toList();
    }

    /// Opens an account; nobody can sign in with it until its password is set.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.ADMINISTRATOR)
    OpenedAccountView openAccount(@RequestBody @Validated OpenAccountForm form) {
        var given = form.id();
        var id = given == null ? ids.next() : given;
        accounts.open(new NewAccount(
                id,
                form.login(),
                form.name(),
                form.role(),
                form.officerId(),
                form.stationId(),
                form.branchId(),
                form.department(),
                null));
        return OpenedAccountView.of(accounts.get(id));
    }

    @PutMapping("/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.ADMINISTRATOR)
    void setAccountPassword(@PathVariable UUID id, @RequestBody @Validated PasswordForm form) {
        accounts.setPassword(id, form.password());
    }

    /// Closes an account; its holder is signed out everywhere at once.
    @PutMapping("/{id}/closed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.ADMINISTRATOR)
    void closeAccount(@PathVariable UUID id) {
        accounts.close(id);
    }

    @DeleteMapping("/{id}/closed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.ADMINISTRATOR)
    void reopenAccount(@PathVariable UUID id) {
        accounts.reopen(id);
    }

    record OpenAccountForm(
            @Nullable UUID id,

            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9.-]*") String login,

            @NotBlank @Size(max = 60) String name,
            @NotNull Role role,
            @Nullable UUID officerId,
            @Nullable UUID stationId,
            @Nullable UUID branchId,
            @Nullable UUID departmentId) {

        /// Of an account of another authority, and of no other.
        ///
        /// @throws Faulty if it is missing
        @Nullable UUID department() {
            if (role != Role.DEPARTMENT) {
                return null;
            }
            if (departmentId == null) {
                throw new Faulty(List.of(new Fault("departmentId", "required")));
            }
            return departmentId;
        }
    }

    record PasswordForm(@NotBlank @Size(max = 128) String password) {}

    /// @param ready whether a password is set
    record OpenedAccountView(
            UUID id,
            String login,
            String name,
            Role role,
            boolean ready,
            boolean closed,
            @Nullable UUID officerId,
            @Nullable UUID stationId,
            @Nullable UUID branchId,
            @Nullable UUID departmentId) {

        static OpenedAccountView of(AccountStore.Account account) {
            return new OpenedAccountView(
                    account.id(),
                    account.login(),
                    account.name(),
                    account.role(),
                    account.passwordHash() != null,
                    account.closed(),
                    account.officer(),
                    account.station(),
                    account.branch(),
                    account.department());
        }
    }
}
