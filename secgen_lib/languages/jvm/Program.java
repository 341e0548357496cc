package secgen;

import java.io.DataInputStream;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The process of one program: gets its class files, answers calls. Nothing in it is to be trusted once the program
 * runs; whatever it writes is read as data by a process that the program cannot reach.
 */
public final class Program {
    public static void main(String[] words) throws Exception {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(System.out);
        Wire.decode(Wire.encode(List.of(1, "warm", 2.0, Map.of(1, true)))); // its classes are loaded off the clock
        Wire.write(out, Wire.text("ready"));
        byte[][] message = Wire.read(in);
        if (message == null) return;
        Classes classes = new Classes(message, 1, words.length > 0 ? Program.class.getClassLoader() : null);
        Thread.currentThread().setContextClassLoader(classes);
        Method enter = classes.loadClass(Wire.text(message[0]))
            .getDeclaredMethod("call", int.class, Object.class, Object[].class);
        enter.setAccessible(true);
        Wire.write(out, Wire.text("loaded"));
        List<Object> made = new ArrayList<>();
        while ((message = Wire.read(in)) != null) Wire.write(out, answer(enter, message, made));
    }

    private static byte[][] answer(Method enter, byte[][] message, List<Object> made) {
        try {
            int member = Integer.parseInt(Wire.text(message[1])), self = Integer.parseInt(Wire.text(message[2]));
            Object[] arguments = (Object[]) Wire.decode(message[3]);
            Object result = enter.invoke(null, member, self < 0 ? null : made.get(self), arguments);
            if (Wire.text(message[0]).equals("new")) {
                made.add(result);
                result = made.size() - 1;
            }
            byte[] sent = Wire.encode(result), after = Wire.encode(arguments);
            return Arrays.equals(after, message[3]) ? new byte[][] {Wire.text("result"), sent}
                : new byte[][] {Wire.text("result"), sent, after};
        } catch (InvocationTargetException raised) {
            return raised(raised.getCause());
        } catch (Wire.Refused refused) {
            return new byte[][] {Wire.text("refused"), Wire.text(String.valueOf(refused.getMessage()))};
        } catch (Throwable odd) {
            return raised(odd);
        }
    }

    private static byte[][] raised(Throwable error) {
        Class<?> known = error.getClass();
        while (known.getClassLoader() != null) known = known.getSuperclass();
        String said;
        try {
            said = String.valueOf(error.getMessage());
        } catch (Throwable odd) {
            said = "(its text cannot be had)";
        }
        if (said.length() > 300) said = said.substring(0, 300);
        return new byte[][] {Wire.text("raised"), Wire.text(known.getName()), Wire.text(error.getClass().getName()),
            Wire.text(said)};
    }

    private Program() { }
}
