package secgen;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a test calls in the program's place: sends the arguments, builds the result from what comes back. */
public final class Remote {
    /** The program is gone or does not keep to the form. Who catches it changes nothing: see {@link #ended}. */
    static final class Ended extends Error {
        Ended(String why) { super(why, null, false, false); }
    }

    private static final int MOST = 120; // characters of a value that are shown
    private static Remote current;
    private final DataInputStream in;
    private final OutputStream out;
    private final StringBuilder calls = new StringBuilder();
    private int left = 8;
    private boolean closed;
    /** Why this test can no longer pass, and as what it counts; null while it can. */
    String ended, status = "failed";

    Remote(DataInputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
        current = this;
    }

    public static Remote current() { return current; }

    synchronized void close() { closed = true; }

    /** The first calls and what came of them. */
    synchronized String calls() { return calls.toString(); }

    public int create(int member, Object[] arguments) { return (Integer) ask("new", "new", member, -1, arguments); }

    public Object call(String name, int member, int self, Object[] arguments) {
        return ask("call", name, member, self, arguments);
    }

    private synchronized Object ask(String what, String name, int member, int self, Object[] arguments) {
        if (closed) throw new Ended("the test is over");
        if (ended != null) throw new Ended(ended);
        StringBuilder shown = new StringBuilder(name).append('(');
        for (int i = 0; i < arguments.length; i++) shown.append(i > 0 ? ", " : "").append(shorten(arguments[i]));
        shown.append(')');
        byte[][] answer;
        try {
            byte[] sent;
            try {
                sent = Wire.encode(arguments);
            } catch (Wire.Refused refused) {
                throw end("unscored", "the test passes " + refused.getMessage() + ", which is not plain data");
            }
            Wire.write(out, Wire.text("call"), Wire.text(what), Wire.text("" + member), Wire.text("" + self), sent);
            byte[][] message = Wire.read(in);
            if (message == null) throw end("unscored", "the judge is gone");
            if (!Wire.text(message[0]).equals("answer"))
                throw end(Wire.text(message[1]), shown + ": " + Wire.text(message[2]));
            answer = Wire.parts(message[1]);
            switch (Wire.text(answer[0])) {
                case "result":
                    Object result = Wire.decode(answer[1]);
                    if (answer.length > 2) update(arguments, (Object[]) Wire.decode(answer[2]));
                    if (what.equals("new") && !(result instanceof Integer))
                        throw end("failed", shown + ": no answer in the agreed form");
                    if (!what.equals("new")) note(shown.append(" returned ").append(shorten(result)));
                    return result;
                case "refused":
                    throw end("failed", shown + " gave " + Wire.text(answer[1]) + ", which is not plain data");
                case "raised":
                    break;
                default:
                    throw end("failed", shown + ": no answer in the agreed form");
            }
        } catch (IOException | Wire.Refused | RuntimeException | OutOfMemoryError odd) {
            throw end("failed", shown + ": no answer in the agreed form");
        }
        return raise(shown, answer);
    }

    private Ended end(String as, String why) {
        ended = why;
        status = as;
        return new Ended(why);
    }

    /** The program's exception, where the JDK has it, for a test that expects one; an {@code Error} ends the test. */
    private Object raise(StringBuilder shown, byte[][] answer) {
        boolean whole = answer.length > 3;
        String known = whole ? Wire.text(answer[1]) : "", name = whole ? Wire.text(answer[2]) : "";
        String said = whole ? Wire.text(answer[3]) : "";
        note(shown.append(" raised ").append(name).append(": ").append(said));
        Exception made;
        try {
            Class<?> type = known.startsWith("java.") ? Class.forName(known, false, null) : RuntimeException.class;
            if (!Exception.class.isAssignableFrom(type))
                throw end(known.equals("java.lang.OutOfMemoryError") ? "memory" : "failed", shown.toString());
            made = (Exception) type.getConstructor(String.class).newInstance(said);
        } catch (ReflectiveOperationException | LinkageError none) {
            made = new RuntimeException(name + ": " + said);
        }
        throw Remote.<RuntimeException>unchecked(made);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E unchecked(Exception error) throws E { throw (E) error; }

    private void note(StringBuilder call) {
        if (left-- > 0) calls.append(calls.length() > 0 ? "; " : "").append(call);
        else if (left == -1) calls.append("; ...");
    }

    private static String shorten(Object value) {
        StringBuilder text = new StringBuilder();
        show(text, value);
        return text.length() <= MOST ? text.toString() : text.substring(0, MOST) + "...";
    }

    /** A value's text, no further than it is shown: it may be large. */
    private static void show(StringBuilder text, Object value) {
        if (text.length() > MOST) return;
        if (value instanceof String)
            text.append('"').append((String) value, 0, Math.min(MOST, ((String) value).length())).append('"');
        else if (value instanceof Collection) all(text, ((Collection<?>) value).iterator());
        else if (value != null && value.getClass().isArray()) {
            List<Object> first = new ArrayList<>();
            for (int i = 0; i < Math.min(MOST, Array.getLength(value)); i++) first.add(Array.get(value, i));
            all(text, first.iterator());
        } else if (value instanceof Map) all(text, ((Map<?, ?>) value).entrySet().iterator());
        else if (value instanceof Map.Entry) {
            show(text, ((Map.Entry<?, ?>) value).getKey());
            show(text.append('='), ((Map.Entry<?, ?>) value).getValue());
        } else text.append(value);
    }

    private static void all(StringBuilder text, Iterator<?> items) {
        text.append('[');
        for (String mark = ""; items.hasNext() && text.length() <= MOST; mark = ", ")
            show(text.append(mark), items.next());
        text.append(']');
    }

    /** What the program did to its arguments, done to the test's own objects. */
    @SuppressWarnings("unchecked")
    private static Object update(Object mine, Object theirs) {
        if (mine == null || theirs == null || mine == theirs) return theirs;
        Class<?> type = mine.getClass();
        if (type.isArray() && type == theirs.getClass() && Array.getLength(mine) == Array.getLength(theirs)) {
            for (int i = 0; i < Array.getLength(mine); i++)
                Array.set(mine, i, update(Array.get(mine, i), Array.get(theirs, i)));
            return mine;
        }
        try {
            if (mine instanceof List && theirs instanceof List) {
                List<Object> old = (List<Object>) mine, now = (List<Object>) theirs;
                for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
                    Object item = update(old.get(i), now.get(i));
                    if (item != old.get(i)) old.set(i, item);
                }
                if (old.size() > now.size()) old.subList(now.size(), old.size()).clear();
                else if (old.size() < now.size()) old.addAll(now.subList(old.size(), now.size()));
                return mine;
            }
            if (mine instanceof Set && theirs instanceof Set && !mine.equals(theirs)) {
                ((Set<Object>) mine).clear();
                ((Set<Object>) mine).addAll((Set<Object>) theirs);
                return mine;
            }
            if (mine instanceof Map && theirs instanceof Map && !mine.equals(theirs)) {
                ((Map<Object, Object>) mine).clear();
                ((Map<Object, Object>) mine).putAll((Map<Object, Object>) theirs);
                return mine;
            }
        } catch (UnsupportedOperationException fixed) {
            return mine; // the program had a copy that could not be changed either
        }
        return mine.equals(theirs) ? mine : theirs;
    }
}
