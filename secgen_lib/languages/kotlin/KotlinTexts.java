package secgen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/**
 * kotlinc in this process. A request is "program" or "test", the text, and the text that stands beside it; files lie in
 * a folder that is emptied each time.
 */
public final class KotlinTexts implements Server.Compiler {
    private static final int MOST = 8;
    private static final Pattern SAID = Pattern.compile("(?m)^(?:\\S*/)?(\\w+)\\.kt:(\\d+):\\d+: error: (.*)$");
    private final Path folder = Path.of(System.getenv().getOrDefault("TMPDIR", "/tmp"), "kotlin");
    private final Path ours = folder.resolveSibling("ours");

    public KotlinTexts() throws IOException {
        System.setProperty("kotlin.environment.keepalive", "true");
        System.setProperty("java.awt.headless", "true");
        System.setProperty("java.io.tmpdir", folder.getParent().toString());
        Files.createDirectories(ours.resolve("secgen"));
        try (var file = KotlinTexts.class.getResourceAsStream("Remote.class")) {
            Files.copy(file, ours.resolve("secgen/Remote.class"));
        }
    }

    @Override
    public byte[][] compile(byte[][] asked) throws Exception {
        boolean test = Wire.text(asked[0]).equals("test");
        String own = test ? "Test" : "Program", beside = Wire.text(asked[2]);
        empty(folder);
        Files.createDirectories(folder.resolve("out"));
        List<String> words = new ArrayList<>(List.of("-no-stdlib", "-no-reflect", "-jvm-target", "1.8", "-nowarn",
            "-Xdisable-default-scripting-plugin", "-module-name", "main", "-d", folder.resolve("out").toString(),
            "-cp", System.getProperty("secgen.runtime") + (test ? java.io.File.pathSeparator + ours : "")));
        words.add(write(own, Wire.text(asked[1])));
        if (!beside.isEmpty()) words.add(write("Declared", beside));
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        ExitCode code = new K2JVMCompiler().exec(new PrintStream(log, true, "UTF-8"), words.toArray(new String[0]));
        String said = log.toString("UTF-8");
        if (said.contains("OutOfMemoryError")) throw new OutOfMemoryError();
        if (said.contains("StackOverflowError")) throw new StackOverflowError();
        if (code != ExitCode.OK) return new byte[][] {Wire.text("error"), Wire.text(errors(said, own))};
        List<byte[]> parts = new ArrayList<>(List.of(Wire.text("classes")));
        Path out = folder.resolve("out");
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : (Iterable<Path>) all.sorted()::iterator) {
                if (!file.toString().endsWith(".class")) continue;
                String name = out.relativize(file).toString().replace('/', '.');
                parts.add(Wire.text(name.substring(0, name.length() - ".class".length())));
                parts.add(Files.readAllBytes(file));
            }
        }
        return parts.toArray(new byte[0][]);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name + ".kt");
        Files.write(file, Wire.text(text));
        return file.toString();
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) Files.delete(path);
        }
    }

    /** The errors in the program; when it has none of its own, those in the text beside it as "declared LINE: ...". */
    private static String errors(String said, String own) {
        List<String> found = new ArrayList<>(), beside = new ArrayList<>();
        Matcher row = SAID.matcher(said);
        while (row.find()) {
            boolean mine = row.group(1).equals(own);
            (mine ? found : beside).add((mine ? "line " : "declared ") + row.group(2) + ": error: "
                + row.group(3).strip().replaceFirst(":$", ""));
        }
        if (found.isEmpty()) found = beside;
        if (found.isEmpty()) found.add("line 1: error: the compiler failed");
        return String.join("\n", found.subList(0, Math.min(MOST, found.size())));
    }
}
