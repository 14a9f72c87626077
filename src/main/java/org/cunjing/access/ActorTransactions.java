package org.cunjing.access;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells the database at the start of each transaction for whom it runs. The settings end with the transaction, so
/// nothing leaks through the pool; without an actor every guarded table refuses to answer.
final class ActorTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    ActorTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        Actors.bound().ifPresent(actor -> tell(Scope.of(actor)));
    }

    private void tell(Scope scope) {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalStateException("A transaction has begun without a connection.");
        }
        try (var statement = holder.getConnection().prepareStatement(Scope.SQL)) {
            var values = scope.values();
            for (int i = 0; i < values.size(); i++) {
                statement.setString(i + 1, values.get(i));
            }
            statement.execute();
        } catch (SQLException failure) {
            throw new CannotCreateTransactionException("The database was not told for whom it works.", failure);
        }
    }
}
