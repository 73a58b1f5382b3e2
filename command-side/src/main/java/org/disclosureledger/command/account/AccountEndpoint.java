package org.disclosureledger.command.account;

import java.net.URI;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.web.Conflict;
import org.disclosureledger.command.web.Malformed;
import org.disclosureledger.command.web.NotKnown;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.statute.Basis;

/** Accounts of the caller's part of the organ tree. */
@RestController
@RequestMapping("/api/accounts")
@Tag(name = "账号")
class AccountEndpoint {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final CredentialsChanged changed;

    AccountEndpoint(Accounts accounts, PasswordEncoder encoder, CredentialsChanged changed) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.changed = changed;
    }

    /** The password is an initial one: its owner must change it. */
    record NewAccount(@NotNull @Pattern(regexp = Accounts.USERNAME) String username,
            @NotBlank @Size(max = 100) String displayName, @Nullable @Size(max = 40) String organ,
            @NotEmpty Set<Role> roles, @NotNull @Size(min = 10, max = 200) String password) {}

    record NewPassword(@Nullable String currentPassword, @NotNull @Size(min = 10, max = 200) String password) {}

    record AccountView(String username, String displayName, @Nullable String organ, Set<Role> roles,
            boolean mustChangePassword, boolean disabled) {

        static AccountView of(Account account) {
            return new AccountView(account.username(), account.displayName(), account.organ(), account.roles(),
                    account.mustChangePassword(), account.disabled());
        }
    }

    @PostMapping
    @Operation(summary = "新建账号（系统管理员，限本机关及其下级）")
    ResponseEntity<AccountView> create(@Valid @RequestBody NewAccount wanted, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        caller.requireOrgan(wanted.organ());
        requireKnown(wanted.organ(), caller.organs());
        Account account = new Account(wanted.username(), wanted.displayName(), wanted.organ(), wanted.roles(),
                encoder.encode(wanted.password()), true, false);
        if (!accounts.add(account)) {
            throw Conflict.because("账号 %s 已存在".formatted(wanted.username()));
        }
        return ResponseEntity.created(URI.create("/api/accounts/" + wanted.username()))
                .body(AccountView.of(account));
    }

    @GetMapping
    @Operation(summary = "账号列表（系统管理员，限本机关及其下级）")
    List<AccountView> list(Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        return accounts.all().stream().filter(account -> caller.mayActFor(account.organ())).map(AccountView::of)
                .toList();
    }

    @PutMapping("/{username}/password")
    @Operation(summary = "修改密码：本人（须给出现密码），或由系统管理员重设（本人须再次修改）")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@PathVariable String username, @Valid @RequestBody NewPassword wanted, Caller caller) {
        boolean own = username.equals(caller.username());
        Account account = own ? known(username) : administered(username, caller);
        if (own && !encoder.matches(wanted.currentPassword(), account.passwordHash())) {
            throw new Malformed("currentPassword", "现密码不正确");
        }
        accounts.changePassword(username, encoder.encode(wanted.password()), !own);
        changed.of(username);
    }

    @DeleteMapping("/{username}")
    @Operation(summary = "停用账号（系统管理员，限本机关及其下级）；账号不删除，历史记录仍指向它")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(@PathVariable String username, Caller caller) {
        administered(username, caller);
        if (username.equals(caller.username())) {
            throw new AccessDeniedException("不能停用自己的账号");
        }
        accounts.disable(username);
        changed.of(username);
    }

    private static void requireKnown(@Nullable String organ, OrganTree organs) {
        if (organ != null && !organs.isWithin(organ, organ)) {
            throw new Refused(
                    new Finding("OrganIsKnown", "organ", "没有代码为“%s”的行政机关".formatted(organ), Basis.ORGAN_TREE));
        }
    }

    private Account administered(String username, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        Account account = known(username);
        caller.requireOrgan(account.organ());
        return account;
    }

    private Account known(String username) {
        return accounts.find(username).orElseThrow(() -> new NotKnown("没有这个账号"));
    }
}
