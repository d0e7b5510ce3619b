package cn.zhoucun.services.serial;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Streams of Java serialization, in memory. */
public final class Streams {

    private Streams() {}

    /** What comes out of a stream that an object was put into. */
    @SuppressWarnings("unchecked") // an object comes out with its class
    public static <T> T roundTrip(T object) {
        try {
            return (T) read(write(object));
        } catch (IOException e) {
            throw new AssertionError(object.getClass() + " does not serialise", e);
        }
    }

    static byte[] write(Object object) throws IOException {
        return write(object, part -> part);
    }

    /** A stream in which parts stand for others, as no program of ours writes it. */
    static byte[] write(Object object, UnaryOperator<Object> corrupt) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new Corrupting(bytes, corrupt)) {
            stream.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** A stream of an object of a class without any of its fields. */
    static byte[] bare(Class<?> type) throws IOException {
        byte[] bytes = write(new Bare());
        String rest = new String(bytes, StandardCharsets.ISO_8859_1);
        return rest.replace(utf(Bare.class), utf(type)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A stream in which a number stands for another. */
    static byte[] patched(Object object, int from, int to) throws IOException {
        byte[] bytes = write(object);
        for (int at = 0; at + Integer.BYTES <= bytes.length; at++) {
            ByteBuffer here = ByteBuffer.wrap(bytes, at, Integer.BYTES);
            if (here.getInt(at) == from) {
                here.putInt(at, to);
            }
        }
        return bytes;
    }

    private static String utf(Class<?> type) {
        return "\0" + (char) type.getName().length() + type.getName();
    }

    private static final class Bare implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    private static final class Corrupting extends ObjectOutputStream {

        private final UnaryOperator<Object> corrupt;

        private Corrupting(OutputStream bytes, UnaryOperator<Object> corrupt) throws IOException {
            super(bytes);
            this.corrupt = corrupt;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object part) {
            return corrupt.apply(part);
        }
    }

    static Object read(byte[] bytes) throws IOException {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
