package org.disclosureledger.command.backup;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Semaphore;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.web.Conflict;

/** Hands out backup files as they are written; nothing of them stays on this machine. */
@RestController
@Tag(name = "备份")
class BackupEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(BackupEndpoint.class);
    private static final String ZIP = "application/zip";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Backup backup;
    private final Clock clock;
    private final Semaphore oneAtATime = new Semaphore(1);

    BackupEndpoint(Backup backup, Clock clock) {
        this.backup = backup;
        this.clock = clock;
    }

    @GetMapping("/api/backup/ledger")
    @Operation(summary = "下载台账备份：除密钥以外的全部数据（根级系统管理员）；同时只进行一个备份")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    void ledger(Caller caller, HttpServletResponse response) {
        send(Part.LEDGER, caller, response);
    }

    @GetMapping("/api/backup/keys")
    @Operation(summary = "下载密钥备份：各案经主密钥包裹的数据密钥与销毁标记（根级系统管理员）；须晚于台账备份下载，分开保管")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    void keys(Caller caller, HttpServletResponse response) {
        send(Part.KEYS, caller, response);
    }

    private void send(Part part, Caller caller, HttpServletResponse response) {
        caller.require(Role.ADMINISTRATOR);
        caller.requireOrgan(null);
        if (!oneAtATime.tryAcquire()) {
            throw Conflict.because("另一个备份正在进行，请稍后再试");
        }
        try {
            response.setContentType(ZIP);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"disclosure-%s-%s.zip\""
                    .formatted(part, STAMP.format(LocalDateTime.ofInstant(clock.instant(), clock.getZone()))));
            Manifest manifest = backup.write(part, response.getOutputStream());
            LOG.info("backup of {} by {}: {} rows as of {}", part, caller.username(), manifest.rows(),
                    manifest.takenAt());
        } catch (Exception e) {
            LOG.warn("backup of {} by {} broken off: {}", part, caller.username(), e.toString());
            throw failed(e, response);
        } finally {
            oneAtATime.release();
        }
    }

    /** Nothing was sent yet: an answer like any other. Else the connection is cut, so that the client notices. */
    private static RuntimeException failed(Exception failure, HttpServletResponse response) {
        if (response.isCommitted()) {
            // Without its cause: a lost database looks like a lost client, for which nothing would be done.
            return new IllegalStateException("backup broken off");
        }
        response.resetBuffer();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
        return failure instanceof SQLException
                ? new DataAccessResourceFailureException("backup", failure)
                : new IllegalStateException("backup", failure);
    }
}
