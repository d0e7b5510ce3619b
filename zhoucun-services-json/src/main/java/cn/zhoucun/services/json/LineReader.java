package cn.zhoucun.services.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads lines of bytes, no longer than a bound. */
final class LineReader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int longest;
    private long number;

    LineReader(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /**
     * One line.
     *
     * @param number its number, from 1
     * @param bytes its bytes without the end of the line; where it is too long, only its beginning
     * @param isTooLong whether it is longer than the bound
     */
    @SuppressWarnings("ArrayRecordComponent") // no two lines are compared
    record Line(long number, byte[] bytes, boolean isTooLong) {

        boolean isBlank() {
            for (byte each : bytes) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return !isTooLong;
        }
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        if (number == 0) {
            passByteOrderMark();
        }
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (int each = first; each >= 0 && each != '\n'; each = in.read()) {
            // one byte more than the bound, since it may be the carriage return
            if (bytes.size() <= longest) {
                bytes.write(each);
            } else {
                tooLong = true;
            }
        }
        return Optional.of(line(bytes.toByteArray(), tooLong));
    }

    private Line line(byte[] bytes, boolean tooLong) {
        int length = bytes.length;
        if (!tooLong && length > 0 && bytes[length - 1] == '\r') {
            length--;
        }
        return new Line(number, Arrays.copyOf(bytes, length), tooLong || length > longest);
    }

    private void passByteOrderMark() throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        byte[] start = in.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(start, BYTE_ORDER_MARK)) {
            in.reset();
        }
    }
}
