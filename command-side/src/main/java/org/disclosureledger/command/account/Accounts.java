package org.disclosureledger.command.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored accounts. */
@Repository
public class Accounts {

    /** What a user name may look like; anything else is unknown without asking the database. */
    public static final String USERNAME = "[\\p{L}\\p{N}._@-]{1,64}";
    private static final Pattern PLAUSIBLE = Pattern.compile(USERNAME);

    private final JdbcClient database;
    private final Clock clock;

    public Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Account> find(String username) {
        return PLAUSIBLE.matcher(username).matches()
                ? database.sql("select * from account where username = ?").param(username).query(Accounts::read)
                        .optional()
                : Optional.empty();
    }

    public List<Account> all() {
        return database.sql("select * from account order by username").query(Accounts::read).list();
    }

    public boolean isEmpty() {
        return !database.sql("select exists (select from account)").query(Boolean.class).single();
    }

    /** False when the user name is taken. */
    public boolean add(Account account) {
        return database.sql("""
                insert into account (username, display_name, password_hash, organ, roles, must_change_password,
                                     disabled, created_at)
                values (:username, :displayName, :passwordHash, :organ, string_to_array(:roles, ','),
                        :mustChangePassword, :disabled, :createdAt)
                on conflict do nothing""")
                .param("username", account.username()).param("displayName", account.displayName())
                .param("passwordHash", account.passwordHash()).param("organ", account.organ())
                .param("roles", account.roles().stream().map(Role::code).sorted().collect(Collectors.joining(",")))
                .param("mustChangePassword", account.mustChangePassword()).param("disabled", account.disabled())
                .param("createdAt", OffsetDateTime.now(clock)).update() == 1;
    }

    public void changePassword(String username, String passwordHash, boolean mustChangePassword) {
        database.sql("update account set password_hash = ?, must_change_password = ? where username = ?")
                .params(passwordHash, mustChangePassword, username).update();
    }

    public void disable(String username) {
        database.sql("update account set disabled = true where username = ?").param(username).update();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(row.getString("username"), row.getString("display_name"), row.getString("organ"),
                roles(row.getArray("roles")), row.getString("password_hash"),
                row.getBoolean("must_change_password"), row.getBoolean("disabled"));
    }

    private static Set<Role> roles(Array codes) throws SQLException {
        Set<String> stored = Set.of((String[]) codes.getArray());
        return Arrays.stream(Role.values()).filter(role -> stored.contains(role.code())).collect(Collectors.toSet());
    }
}
