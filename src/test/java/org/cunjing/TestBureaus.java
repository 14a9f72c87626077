package org.cunjing;

import java.util.UUID;
import java.util.function.Supplier;
import org.cunjing.access.Accounts;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Bureau;
import org.cunjing.territory.Bureaus;
import org.cunjing.territory.Villages;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens small bureaus for tests: two stations, five villages in a row, a branch, a few officers with accounts.
@TestComponent
public class TestBureaus {

    private final Actors actors;
    final Bureaus bureaus;
    final Villages villages;
    final Officers officers;
    final Accounts accounts;
    private final TransactionTemplate transactions;

    TestBureaus(
            Actors actors,
            Bureaus bureaus,
            Villages villages,
            Officers officers,
            Accounts accounts,
            TransactionTemplate transactions) {
        this.actors = actors;
        this.bureaus = bureaus;
        this.villages = villages;
        this.officers = officers;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /// A new bureau that no other test knows.
    public TestBureau open() {
        var code = "t-" + UUID.randomUUID();
        return as(code, () -> {
            bureaus.open(new Bureau(code, "测试分局", false, true));
            return new TestBureau(code, this);
        });
    }

    <T> T as(String bureau, Supplier<T> work) {
        return actors.as(new Application(bureau, "test"), () -> transactions.execute(_ -> work.get()));
    }

    Actors actors() {
        return actors;
    }
}
