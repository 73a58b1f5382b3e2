package org.disclosureledger.command.registerimport;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.organ.OrganDirectory;
import org.disclosureledger.command.organ.OrganDirectory.Organ;
import org.disclosureledger.command.registerimport.sheet.UploadedFile;
import org.disclosureledger.command.web.NotKnown;

/** Takes registers in, and tells how their import goes. */
@RestController
class ImportEndpoint {

    private final ImportQueue queue;
    private final Imports imports;
    private final OrganDirectory organs;

    ImportEndpoint(ImportQueue queue, Imports imports, OrganDirectory organs) {
        this.queue = queue;
        this.imports = imports;
        this.organs = organs;
    }

    /**
     * 202 with the place where the import can be followed; 404 for an unknown organ, 409 when too many wait.
     *
     * @param dryRun only check
     */
    @PostMapping(path = "/api/organs/{organ}/register-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<RegisterImport> take(Caller caller, @PathVariable String organ,
            @RequestPart MultipartFile requests, @RequestPart(required = false) @Nullable MultipartFile appeals,
            @RequestParam(defaultValue = "false") boolean dryRun) throws IOException {
        caller.require(Role.REGISTRAR, Role.HEAD, Role.ADMINISTRATOR);
        Organ known = organs.find(organ).orElseThrow(() -> new NotKnown("没有代码为“%s”的行政机关".formatted(organ)));
        caller.requireOrgan(organ);
        UUID id = UUID.randomUUID();
        queue.submit(new ImportJob(id, known, caller.username(), dryRun, file(requests),
                appeals == null || isUnchosen(appeals) ? null : file(appeals)));
        return ResponseEntity.accepted().location(URI.create("/api/register-imports/" + id)).body(find(id));
    }

    /** 404 for an unknown import. */
    @GetMapping("/api/register-imports/{id}")
    RegisterImport state(Caller caller, @PathVariable UUID id) {
        RegisterImport found = find(id);
        caller.requireOrgan(found.organ());
        return found;
    }

    private RegisterImport find(UUID id) {
        return imports.find(id).orElseThrow(() -> new NotKnown("没有这次导入"));
    }

    /** A form whose file field was left empty sends a part without name and contents. */
    private static boolean isUnchosen(MultipartFile file) {
        return file.isEmpty() && Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
    }

    private static UploadedFile file(MultipartFile file) throws IOException {
        return new UploadedFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }
}
