package secgen;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** javac in this process: text in, class files or errors out; no annotation processors, nothing on disk. */
public final class JavaTexts implements Server.Compiler {
    private static final int MOST = 8;
    static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-Xlint:none", "-nowarn", "-g:none");
    static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    /** What tests call is compiled with them, as a head only: so javac needs no class path. */
    private static final Text REMOTE = new Text("Remote.java", "package secgen; public class Remote { "
        + "public static Remote current() { return null; } public int create(int member, Object[] given) { return 0; } "
        + "public Object call(String name, int member, int self, Object[] given) { return null; } }");
    private final StandardJavaFileManager library = JAVAC.getStandardFileManager(null, Locale.ENGLISH, null);

    public JavaTexts() throws java.io.IOException {
        library.setLocation(StandardLocation.CLASS_PATH, List.of());
        library.setLocation(StandardLocation.SOURCE_PATH, List.of());
    }

    /** A source text; any name of a public class fits it. */
    static final class Text extends SimpleJavaFileObject {
        final String text;

        Text(String name, String text) {
            super(URI.create("text:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override public CharSequence getCharContent(boolean lenient) { return text; }

        @Override public boolean isNameCompatible(String name, Kind kind) { return kind == Kind.SOURCE; }
    }

    /** Keeps the class files. */
    private static final class Kept extends ForwardingJavaFileManager<StandardJavaFileManager> {
        final TreeMap<String, ByteArrayOutputStream> files = new TreeMap<>();

        Kept(StandardJavaFileManager below) { super(below); }

        @Override
        public JavaFileObject getJavaFileForOutput(JavaFileManager.Location where, String name,
                                                   JavaFileObject.Kind kind, FileObject near) {
            return new SimpleJavaFileObject(URI.create("class:///" + name.replace('.', '/')), kind) {
                @Override public OutputStream openOutputStream() {
                    return files.computeIfAbsent(name, any -> new ByteArrayOutputStream());
                }
            };
        }
    }

    @Override
    public byte[][] compile(byte[][] asked) throws Exception {
        String text = Wire.text(asked[1]), declaration = Wire.text(asked[2]);
        boolean test = Wire.text(asked[0]).equals("test");
        JavaOutline outline = null;
        if (!declaration.isBlank()) {
            try {
                outline = new JavaOutline(declaration);
            } catch (IllegalArgumentException wrong) {
                return answer("unscored", "the declaration: " + wrong.getMessage());
            }
        }
        Text own = new Text(test ? "Main.java" : "Program.java", text);
        List<Text> units = new ArrayList<>(List.of(own));
        if (outline != null) units.add(new Text("Declared.java", test ? outline.standIn() : outline.caller()));
        if (test) units.add(REMOTE);
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        Kept kept = new Kept(library);
        StringWriter log = new StringWriter();
        if (!JAVAC.getTask(log, kept, said, OPTIONS, null, units).call()) {
            if (log.toString().contains("OutOfMemoryError")) throw new OutOfMemoryError();
            if (log.toString().contains("StackOverflowError")) throw new StackOverflowError();
            return answer("error", errors(said.getDiagnostics(), own, outline));
        }
        List<byte[]> parts = new ArrayList<>(List.of(Wire.text("classes")));
        if (test) kept.files.remove("secgen.Remote");
        kept.files.forEach((name, file) -> {
            parts.add(Wire.text(name));
            parts.add(file.toByteArray());
        });
        return parts.toArray(new byte[0][]);
    }

    private static byte[][] answer(String what, String said) {
        return new byte[][] {Wire.text(what), Wire.text(said)};
    }

    /** The errors in the program; when it has none of its own, those of the calls that the declaration promises. */
    private static String errors(List<Diagnostic<? extends JavaFileObject>> all, Text own, JavaOutline outline) {
        List<String> found = new ArrayList<>(), promised = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> row : all) {
            if (row.getKind() != Diagnostic.Kind.ERROR) continue;
            String message = row.getMessage(Locale.ENGLISH).strip()
                .replaceAll("\\s*\\R\\s*", "; ").replaceAll("\\s+", " ")
                .replaceAll("\\bjava(\\.[a-z]\\w*)+\\.(?=[A-Z])", ""); // as the command javac writes names
            if (row.getSource() == own || row.getSource() == null || outline == null)
                found.add("line " + Math.max(1, row.getLineNumber()) + ": error: " + message);
            else
                promised.add("line " + outline.line(own.text, row.getLineNumber()) + ": error: the task declares '"
                    + outline.declared(row.getLineNumber()) + "': " + message);
        }
        if (found.isEmpty()) found = promised;
        if (found.isEmpty()) found.add("line 1: error: the compiler failed");
        return String.join("\n", found.subList(0, Math.min(MOST, found.size())));
    }
}
