package secgen;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;

/** A warm process that compiles, or compiles and runs tests: one request after the other. */
public final class Server {
    /** A compiler: the parts of a request in ("program" or "test", text, declaration), the parts of the answer out. */
    interface Compiler {
        byte[][] compile(byte[][] asked) throws Exception;
    }

    public static void main(String[] words) throws Exception {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(System.out);
        Compiler compiler = (Compiler) Class.forName(words[0]).getDeclaredConstructor().newInstance();
        ClassLoader library = library(Arrays.copyOfRange(words, 1, words.length));
        Wire.write(out, Wire.text("ready"));
        byte[][] message;
        while ((message = Wire.read(in)) != null) {
            if (Wire.text(message[0]).equals("run")) {
                int before = Thread.activeCount();
                byte[][] verdict = run(message, new Remote(in, out), library);
                Wire.write(out, verdict);
                if (Thread.activeCount() > before) Runtime.getRuntime().halt(0); // what a test leaves running ends here
            } else {
                Wire.write(out, compile(compiler, message));
            }
        }
        Runtime.getRuntime().halt(0);
    }

    /** Tests get a library of their own, with its assertions on; the compiler's is not for them. */
    private static ClassLoader library(String[] jars) throws Exception {
        if (jars.length == 0) return null;
        URL[] places = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) places[i] = new File(jars[i]).toURI().toURL();
        ClassLoader library = new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
        library.setDefaultAssertionStatus(true);
        return library;
    }

    private static byte[][] compile(Compiler compiler, byte[][] message) {
        try {
            return compiler.compile(message);
        } catch (OutOfMemoryError full) {
            Runtime.getRuntime().halt(3); // what else was lost with it is not known
            return null;
        } catch (Throwable odd) {
            boolean deep = false;
            for (Throwable why = odd; why != null; why = why.getCause()) deep |= why instanceof StackOverflowError;
            String said = deep ? "the program is nested too deeply for the compiler"
                : "the compiler failed (" + odd.getClass().getSimpleName() + ")";
            return new byte[][] {Wire.text("error"), Wire.text("line 1: error: " + said)};
        }
    }

    /** The verdict of a test: passed when its {@code main} returned and the program answered every call in form. */
    private static byte[][] run(byte[][] message, Remote remote, ClassLoader library) {
        Throwable thrown = null;
        try {
            Classes classes = new Classes(message, 2, library);
            classes.setDefaultAssertionStatus(true);
            Thread.currentThread().setContextClassLoader(classes);
            Class<?> main = Class.forName(Wire.text(message[1]), false, classes);
            Method method = method(main);
            Object[] arguments = method.getParameterCount() == 0 ? new Object[0] : new Object[] {new String[0]};
            method.invoke(null, arguments);
        } catch (InvocationTargetException raised) {
            thrown = raised.getCause();
        } catch (ReflectiveOperationException | LinkageError broken) {
            return verdict("unscored", "the test does not run: " + broken);
        } finally {
            remote.close();
        }
        if (remote.ended != null) return verdict(remote.status, remote.ended);
        if (thrown == null) return verdict("passed", "");
        String kind = thrown.getClass().getName().replaceFirst("^java\\.lang\\.", "");
        String said = thrown.getMessage();
        said = said == null || said.equals("null") ? "" : ": " + said;
        if (said.length() > 300) said = said.substring(0, 300) + "...";
        String calls = remote.calls();
        return verdict("failed", (thrown instanceof AssertionError ? "the test failed" : kind) + said
            + (calls.isEmpty() ? "" : "; " + (calls.length() > 1200 ? calls.substring(0, 1200) + "..." : calls)));
    }

    private static Method method(Class<?> main) throws NoSuchMethodException {
        Method method;
        try {
            method = main.getDeclaredMethod("main", String[].class);
        } catch (NoSuchMethodException none) {
            method = main.getDeclaredMethod("main");
        }
        method.setAccessible(true);
        return method;
    }

    private static byte[][] verdict(String status, String detail) {
        // one line, and without the hash codes that differ from one process to the next
        String same = detail.replaceAll("@[0-9a-f]{4,8}\\b", "@").replaceAll("\\s*\\R\\s*", " ");
        return new byte[][] {Wire.text("verdict"), Wire.text(status), Wire.text(same)};
    }

    private Server() { }
}
