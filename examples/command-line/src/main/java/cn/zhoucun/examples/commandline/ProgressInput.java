package cn.zhoucun.examples.commandline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/** Says now and then how many lines of a long input have been read. */
final class ProgressInput extends FilterInputStream {

    private static final long EVERY = 100_000;

    private final PrintWriter err;
    private long lines;

    ProgressInput(InputStream in, PrintWriter err) {
        super(in);
        this.err = err;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next == '\n') {
            count();
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int at = from; at < from + read; at++) {
            if (bytes[at] == '\n') {
                count();
            }
        }
        return read;
    }

    private void count() {
        lines++;
        if (lines % EVERY == 0) {
            err.printf("%d lines%n", lines);
        }
    }
}
