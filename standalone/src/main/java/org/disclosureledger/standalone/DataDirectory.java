package org.disclosureledger.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The one directory that holds everything which must survive: servers' data, secrets, logs. Owned by one process at a
 * time; the operating system frees the lock however that process ends.
 */
final class DataDirectory implements AutoCloseable {

    private static final long SPACE_NEEDED = 200L << 20;

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Creates the directory when it is new, and takes it for this process. */
    static DataDirectory claim(Path path) {
        try {
            Files.createDirectories(path);
            if (Files.getFileStore(path).getUsableSpace() < SPACE_NEEDED) {
                throw new Refusal("磁盘空间不足：" + path + " 所在磁盘可用空间少于 200 MB；请清理磁盘，或用 DISCLOSURE_DATA_DIR 另选目录",
                        "disk full: less than 200 MB free at " + path
                                + "; free some space or choose another directory by DISCLOSURE_DATA_DIR");
            }
            var lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                lock.close();
                throw new Refusal("数据目录 " + path + " 正被另一个实例使用；请先停止该实例，或用 DISCLOSURE_DATA_DIR 另选目录", "data directory "
                        + path
                        + " is in use by another instance; stop that one or choose another directory by DISCLOSURE_DATA_DIR");
            }
            return new DataDirectory(path, lock);
        } catch (IOException e) {
            throw new Refusal("数据目录 " + path + " 不可写（" + e + "）；请修正其权限，或用 DISCLOSURE_DATA_DIR 另选目录", "data directory "
                    + path
                    + " is not writable; correct its permissions or choose another directory by DISCLOSURE_DATA_DIR");
        }
    }

    Path path() {
        return path;
    }

    Path postgres() {
        return path.resolve("postgresql");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Secrets secrets() {
        return new Secrets(path.resolve("secrets"));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
