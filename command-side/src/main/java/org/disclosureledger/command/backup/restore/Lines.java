package org.disclosureledger.command.backup.restore;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts rows: COPY writes a line for each, and a line break inside a value in another way. */
final class Lines extends FilterInputStream {

    private long count;

    Lines(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count += read == '\n' ? 1 : 0;
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        for (int i = offset; i < offset + read; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
        }
        return read;
    }
}
