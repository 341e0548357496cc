package secgen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.*;

/**
 * Messages (a length, then parts with a length each) and plain values. A value is copied element by element into data
 * and built again from the JDK's own classes on the other side, so no method of a program's class travels with it.
 */
final class Wire {
    static final int MOST = 8 << 20;
    static final int DEEP = 100;

    /** A value that is not plain data, or bytes that are none. */
    static final class Refused extends Exception {
        Refused(String why) { super(why); }
    }

    static byte[] text(String value) { return value.getBytes(StandardCharsets.UTF_8); }

    static String text(byte[] part) { return new String(part, StandardCharsets.UTF_8); }

    /** The parts of the next message; null at the end. */
    static byte[][] read(DataInputStream in) throws IOException {
        int size;
        try {
            size = in.readInt();
        } catch (EOFException ended) {
            return null;
        }
        byte[] body = in.readNBytes(size);
        return body.length < size ? null : parts(body);
    }

    static byte[][] parts(byte[] body) throws IOException {
        List<byte[]> found = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
        while (in.available() > 0) {
            int size = in.readInt();
            if (size < 0 || size > in.available()) throw new IOException("not a message");
            found.add(in.readNBytes(size));
        }
        return found.toArray(new byte[0][]);
    }

    static void write(OutputStream out, byte[]... parts) throws IOException {
        int size = 0;
        for (byte[] part : parts) size += 4 + part.length;
        ByteArrayOutputStream whole = new ByteArrayOutputStream(size + 4);
        DataOutputStream data = new DataOutputStream(whole);
        data.writeInt(size);
        for (byte[] part : parts) {
            data.writeInt(part.length);
            data.write(part);
        }
        out.write(whole.toByteArray());
        out.flush();
    }

    static byte[] encode(Object value) throws IOException, Refused {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        put(new DataOutputStream(bytes), value, 0);
        return bytes.toByteArray();
    }

    private static void put(DataOutputStream out, Object value, int depth) throws IOException, Refused {
        if (depth > DEEP) throw new Refused("data nested too deeply");
        if (out.size() > MOST) throw new Refused("more data than may be sent");
        if (value == null) out.write('n');
        else if (value instanceof Boolean) { out.write('z'); out.writeBoolean((Boolean) value); }
        else if (value instanceof Byte) { out.write('b'); out.writeByte((Byte) value); }
        else if (value instanceof Short) { out.write('s'); out.writeShort((Short) value); }
        else if (value instanceof Integer) { out.write('i'); out.writeInt((Integer) value); }
        else if (value instanceof Long) { out.write('l'); out.writeLong((Long) value); }
        else if (value instanceof Float) { out.write('f'); out.writeInt(Float.floatToRawIntBits((Float) value)); }
        else if (value instanceof Double) { out.write('d'); out.writeLong(Double.doubleToRawLongBits((Double) value)); }
        else if (value instanceof Character) { out.write('c'); out.writeChar((Character) value); }
        else if (value instanceof String) {
            out.write(interned((String) value) ? 'Y' : 'S');
            putText(out, (String) value);
        }
        else if (value.getClass() == BigInteger.class) { out.write('I'); putText(out, value.toString()); }
        else if (value.getClass() == BigDecimal.class) { out.write('D'); putText(out, value.toString()); }
        else if (value instanceof Optional) { out.write('O'); put(out, ((Optional<?>) value).orElse(null), depth + 1); }
        else if (value instanceof OptionalInt) puts(out, 'o', depth, ((OptionalInt) value).stream().boxed().toArray());
        else if (value instanceof OptionalLong)
            puts(out, 'p', depth, ((OptionalLong) value).stream().boxed().toArray());
        else if (value instanceof OptionalDouble)
            puts(out, 'q', depth, ((OptionalDouble) value).stream().boxed().toArray());
        else if (value.getClass().isArray()) putArray(out, value, depth);
        else if (value instanceof List || value instanceof Set) {
            out.write(value instanceof List ? 'L' : 'T');
            out.write(kind(value));
            all(out, ((Collection<?>) value).toArray(), depth);
        }
        else if (value instanceof Map) {
            List<Object> both = new ArrayList<>();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                both.add(entry.getKey());
                both.add(entry.getValue());
            }
            out.write('M');
            out.write(kind(value));
            all(out, both.toArray(), depth);
        }
        else if (value instanceof Map.Entry) {
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) value;
            puts(out, 'E', depth, entry.getKey(), entry.getValue());
        }
        else putKotlin(out, value, depth);
    }

    /** Whether it is the one that literals are: some tests compare strings by {@code ==}. */
    private static boolean interned(String value) { return new String(value).intern() == value; }

    private static void putText(DataOutputStream out, String value) throws IOException {
        out.writeInt(value.length());
        out.writeChars(value);
    }

    private static void puts(DataOutputStream out, int tag, int depth, Object... items) throws IOException, Refused {
        out.write(tag);
        all(out, items, depth);
    }

    private static void all(DataOutputStream out, Object[] items, int depth) throws IOException, Refused {
        out.writeInt(items.length);
        for (Object item : items) put(out, item, depth + 1);
    }

    private static void putArray(DataOutputStream out, Object value, int depth) throws IOException, Refused {
        Class<?> item = value.getClass().getComponentType();
        if (!name(item).equals(item.getName()) && !item.isArray()) throw new Refused("an array of " + item.getName());
        int length = Array.getLength(value);
        out.write('A');
        putText(out, name(item));
        out.writeInt(length);
        for (int i = 0; i < length; i++) put(out, Array.get(value, i), depth + 1);
    }

    private static void putKotlin(DataOutputStream out, Object value, int depth) throws IOException, Refused {
        String name = value.getClass().getName();
        try {
            if (name.equals("kotlin.Unit")) puts(out, 'U', depth);
            else if (name.equals("kotlin.Pair")) puts(out, '2', depth, part(value, "First"), part(value, "Second"));
            else if (name.equals("kotlin.Triple"))
                puts(out, '3', depth, part(value, "First"), part(value, "Second"), part(value, "Third"));
            else throw new Refused("a value of type " + name);
        } catch (ReflectiveOperationException odd) {
            throw new Refused("a value of type " + name);
        }
    }

    private static Object part(Object value, String which) throws ReflectiveOperationException {
        return value.getClass().getMethod("get" + which).invoke(value);
    }

    /** What kind of collection arrives: as is (0), of fixed size (1), not to be changed (2), linked (3), sorted (4). */
    private static int kind(Object value) {
        String name = value.getClass().getName();
        if (name.equals("java.util.Arrays$ArrayList")) return 1;
        if (name.startsWith("java.util.ImmutableCollections$")) return 2;
        if (name.matches("java\\.util\\.Collections\\$(Unmodifiable|Empty|Singleton|Copies).*")) return 2;
        if (value.getClass() == LinkedList.class) return 3;
        if (value instanceof SortedMap || value instanceof SortedSet) {
            Comparator<?> order = value instanceof SortedMap ? ((SortedMap<?, ?>) value).comparator()
                : ((SortedSet<?>) value).comparator();
            return order == null ? 4 : 0;
        }
        return 0;
    }

    private static final Map<String, Class<?>> ITEMS = new HashMap<>();
    static {
        for (Class<?> item : new Class<?>[] {boolean.class, byte.class, short.class, int.class, long.class, float.class,
                double.class, char.class, Boolean.class, Byte.class, Short.class, Integer.class, Long.class,
                Float.class, Double.class, Character.class, String.class, Object.class, Number.class, Comparable.class,
                CharSequence.class, BigInteger.class, BigDecimal.class, List.class, ArrayList.class, Map.class,
                HashMap.class, Set.class, Collection.class, Iterable.class, Optional.class})
            ITEMS.put(item.getName(), item);
    }

    private static String name(Class<?> item) {
        if (item.isArray()) return "[" + name(item.getComponentType());
        return ITEMS.containsKey(item.getName()) ? item.getName() : "java.lang.Object";
    }

    private static Class<?> item(String name) throws Refused {
        if (name.length() > 100) throw new Refused("not in the agreed form");
        if (name.startsWith("[")) return Array.newInstance(item(name.substring(1)), 0).getClass();
        Class<?> found = ITEMS.get(name);
        if (found == null) throw new Refused("not in the agreed form");
        return found;
    }

    static Object decode(byte[] bytes) throws Refused {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            Object value = get(in, 0);
            if (in.available() > 0) throw new Refused("not in the agreed form");
            return value;
        } catch (IOException | RuntimeException | ReflectiveOperationException odd) {
            throw new Refused("not in the agreed form");
        }
    }

    private static Object get(DataInputStream in, int depth) throws IOException, Refused, ReflectiveOperationException {
        if (depth > DEEP) throw new Refused("data nested too deeply");
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 'n': return null;
            case 'z': return in.readBoolean();
            case 'b': return in.readByte();
            case 's': return in.readShort();
            case 'i': return in.readInt();
            case 'l': return in.readLong();
            case 'f': return Float.intBitsToFloat(in.readInt());
            case 'd': return Double.longBitsToDouble(in.readLong());
            case 'c': return in.readChar();
            case 'S': return getText(in);
            case 'Y': return getText(in).intern();
            case 'I': return new BigInteger(number(in));
            case 'D': return new BigDecimal(number(in));
            case 'O': return Optional.ofNullable(get(in, depth + 1));
            case 'A': return getArray(in, depth);
            default:
        }
        int kind = tag == 'L' || tag == 'T' || tag == 'M' ? in.readUnsignedByte() : 0;
        Object[] items = items(in, depth);
        switch (tag) {
            case 'o': return items.length == 0 ? OptionalInt.empty() : OptionalInt.of((Integer) items[0]);
            case 'p': return items.length == 0 ? OptionalLong.empty() : OptionalLong.of((Long) items[0]);
            case 'q': return items.length == 0 ? OptionalDouble.empty() : OptionalDouble.of((Double) items[0]);
            case 'E': return new AbstractMap.SimpleEntry<>(items[0], items[1]);
            case 'L': return list(kind, items);
            case 'T':
                Set<Object> set = kind == 4 ? new TreeSet<>() : new LinkedHashSet<>();
                Collections.addAll(set, items);
                return kind == 2 ? Collections.unmodifiableSet(set) : set;
            case 'M':
                Map<Object, Object> map = kind == 4 ? new TreeMap<>() : new LinkedHashMap<>();
                for (int i = 0; i < items.length; i += 2) map.put(items[i], items[i + 1]);
                return kind == 2 ? Collections.unmodifiableMap(map) : map;
            case 'U': return kotlin("Unit").getField("INSTANCE").get(null);
            case '2': return kotlin("Pair").getConstructors()[0].newInstance(items);
            case '3': return kotlin("Triple").getConstructors()[0].newInstance(items);
            default: throw new Refused("not in the agreed form");
        }
    }

    private static Class<?> kotlin(String name) throws ClassNotFoundException {
        return Class.forName("kotlin." + name, true, Thread.currentThread().getContextClassLoader());
    }

    private static Object list(int kind, Object[] items) {
        List<Object> fixed = Arrays.asList(items);
        if (kind == 1) return fixed;
        if (kind == 3) return new LinkedList<>(fixed);
        List<Object> list = new ArrayList<>(fixed);
        return kind == 2 ? Collections.unmodifiableList(list) : list;
    }

    /** How many items follow; each takes at least a byte, so a false count costs no memory. */
    private static int count(DataInputStream in, int each) throws IOException, Refused {
        int count = in.readInt();
        if (count < 0 || count > in.available() / each) throw new Refused("not in the agreed form");
        return count;
    }

    private static Object[] items(DataInputStream in, int depth)
            throws IOException, Refused, ReflectiveOperationException {
        Object[] items = new Object[count(in, 1)];
        for (int i = 0; i < items.length; i++) items[i] = get(in, depth + 1);
        return items;
    }

    private static String getText(DataInputStream in) throws IOException, Refused {
        char[] text = new char[count(in, 2)];
        for (int i = 0; i < text.length; i++) text[i] = in.readChar();
        return new String(text);
    }

    /** Digits; few enough that reading them takes no time to speak of. */
    private static String number(DataInputStream in) throws IOException, Refused {
        String digits = getText(in);
        if (digits.length() > 100_000) throw new Refused("a number of " + digits.length() + " digits");
        return digits;
    }

    private static Object getArray(DataInputStream in, int depth)
            throws IOException, Refused, ReflectiveOperationException {
        Class<?> item = item(getText(in));
        int length = count(in, 1);
        Object array = Array.newInstance(item, length);
        for (int i = 0; i < length; i++) Array.set(array, i, get(in, depth + 1));
        return array;
    }

    private Wire() { }
}
