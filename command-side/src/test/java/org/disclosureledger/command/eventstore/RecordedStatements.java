package org.disclosureledger.command.eventstore;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down which statements were prepared, in order. */
final class RecordedStatements implements BeanPostProcessor {

    final List<String> statements = new CopyOnWriteArrayList<>();

    /** Statements that write, by their first words. */
    List<String> writes() {
        return statements.stream().map(sql -> sql.strip().replaceAll("\\s+", " "))
                .filter(sql -> !sql.startsWith("select")).map(sql -> sql.split("[ (]")[0] + " " + sql.split("[ (]")[2])
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? new DelegatingDataSource(dataSource) {

            @Override
            public Connection getConnection() throws SQLException {
                return recorded(super.getConnection());
            }
        } : bean;
    }

    private Connection recorded(Connection connection) {
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Connection.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.add((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
