package org.disclosureledger.command.backup.restore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.disclosureledger.command.backup.Manifest;
import org.disclosureledger.command.backup.Part;
import org.disclosureledger.command.backup.TableText;

/** A backup file that is whole: it says what it is, and each of its tables has the digest that it says. */
final class BackupFile implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 1 << 20;

    private final String name;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(String name, ZipFile zip, Manifest manifest) {
        this.name = name;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Reads the file once to its end. */
    static BackupFile open(String path, Part part) throws Unusable {
        if (!Files.isReadable(Path.of(path))) {
            throw new Unusable("不能读取备份文件 " + path, "cannot read the backup file " + path);
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(path);
            var file = new BackupFile(path, zip, manifest(zip, path));
            file.require(part);
            for (Manifest.Table table : file.manifest.tables()) {
                file.verify(table);
            }
            return file;
        } catch (IOException | JacksonException e) {
            close(zip);
            throw damaged(path, String.valueOf(e.getMessage()));
        } catch (Unusable e) {
            close(zip);
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The rows of one table, to be closed by the caller. */
    InputStream rows(Manifest.Table table) throws IOException {
        return entry(zip, table.entry());
    }

    private void require(Part part) throws Unusable {
        if (manifest.format() != Manifest.FORMAT) {
            throw new Unusable(name + " 的格式 " + manifest.format() + " 不受支持",
                    name + " has the unknown format " + manifest.format());
        }
        if (manifest.part() != part) {
            throw new Unusable(name + " 是 " + manifest.part() + " 备份，这里需要 " + part + " 备份",
                    name + " is a backup of " + manifest.part() + "; here belongs one of " + part);
        }
        List<String> expected = part.tables().stream().map(Part.Rows::table).toList();
        if (!expected.equals(manifest.tables().stream().map(Manifest.Table::name).toList())) {
            throw damaged(name, "its tables are not " + expected);
        }
    }

    private void verify(Manifest.Table table) throws IOException, Unusable {
        try (var lines = new Lines(rows(table)); var digest = new DigestInputStream(lines, TableText.sha256())) {
            digest.transferTo(OutputStream.nullOutputStream());
            if (lines.count() != table.rows() || !TableText.hex(digest.getMessageDigest()).equals(table.sha256())) {
                throw damaged(name, table.name() + " is not what the manifest says");
            }
        }
    }

    private static Manifest manifest(ZipFile zip, String name) throws IOException, Unusable {
        try (InputStream text = entry(zip, Manifest.ENTRY)) {
            Manifest manifest = JsonMapper.shared().readValue(text.readNBytes(LARGEST_MANIFEST), Manifest.class);
            if (manifest == null) {
                throw damaged(name, "no manifest");
            }
            return manifest;
        }
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    private static Unusable damaged(String name, String how) {
        return new Unusable("备份文件 " + name + " 已损坏或被改动（" + how + "）",
                "the backup file " + name + " is damaged or was changed (" + how + ")");
    }

    private static void close(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException _) {
            // It was only read.
        }
    }

    @Override
    public void close() {
        close(zip);
    }
}
