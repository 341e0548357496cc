package secgen;

import com.sun.source.tree.*;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * What a task declares: a class, cut off before the body that the program is to fill. Methods that the declaration
 * writes out stay with the test; those without a body are the program's. Two texts come of it: a class for the test
 * that asks the program over the pipe, and a class for the program's side that calls it with the declared types, so
 * that a program of another signature does not build.
 */
final class JavaOutline {
    private final String text, imports, name, parameters;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<MethodTree> open = new ArrayList<>();
    private final Tree first;
    private final boolean constructors;

    JavaOutline(String declaration) throws java.io.IOException {
        text = closed(declaration);
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) JavaTexts.JAVAC.getTask(null, null, said, JavaTexts.OPTIONS, null,
            List.of(new JavaTexts.Text("Declared.java", text)));
        unit = task.parse().iterator().next();
        positions = Trees.instance(task).getSourcePositions();
        for (Diagnostic<?> row : said.getDiagnostics())
            if (row.getKind() == Diagnostic.Kind.ERROR)
                throw new IllegalArgumentException("line " + row.getLineNumber() + ": " + row.getMessage(null));
        ClassTree type = (ClassTree) unit.getTypeDecls().stream().filter(tree -> tree.getKind() == Tree.Kind.CLASS)
            .findFirst().orElseThrow(() -> new IllegalArgumentException("there is no class in it"));
        name = type.getSimpleName().toString();
        parameters = type.getTypeParameters().stream().map(Object::toString).collect(Collectors.joining(", "));
        imports = unit.getImports().stream().map(tree -> tree.toString().strip()).collect(Collectors.joining(" "));
        boolean made = false;
        for (Tree member : type.getMembers()) {
            if (!(member instanceof MethodTree)) continue;
            MethodTree method = (MethodTree) member;
            boolean empty = method.getBody() == null || method.getBody().getStatements().isEmpty();
            boolean hidden = method.getModifiers().getFlags().contains(Modifier.PRIVATE);
            made |= method.getName().contentEquals("<init>");
            if (method.getName().contentEquals("<init>") || empty && !hidden) open.add(method);
        }
        constructors = made;
        if (open.isEmpty()) throw new IllegalArgumentException("it leaves no method to the program");
        first = type.getMembers().get(0);
    }

    /** The text with what is open closed: a method's head gets a body, then come the braces. */
    private static String closed(String declaration) {
        String lexeme = "//[^\\n]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'";
        String bare = Pattern.compile(lexeme, Pattern.DOTALL)
            .matcher(declaration).replaceAll(" ").strip();
        int depth = 0;
        for (char c : bare.toCharArray()) depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        boolean head = !bare.isEmpty() && "{};".indexOf(bare.charAt(bare.length() - 1)) < 0;
        return declaration + (head ? "\n{ }" : "\n") + "}".repeat(Math.max(0, depth));
    }

    private int from(Tree tree) { return (int) positions.getStartPosition(unit, tree); }

    private int to(Tree tree) { return (int) positions.getEndPosition(unit, tree); }

    private static boolean makes(MethodTree method) { return method.getName().contentEquals("<init>"); }

    private static boolean isStatic(MethodTree method) {
        return method.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    /** The class for the test. Member 0 is the constructor without arguments where none is declared. */
    String standIn() {
        TreeMap<Integer, String> inserted = new TreeMap<>();
        TreeMap<Integer, Integer> removed = new TreeMap<>();
        inserted.put(from(first), "private static final secgen.Remote secgenRemote = secgen.Remote.current(); "
            + "private final int secgenSelf" + (constructors ? "; "
            : " = secgenRemote.create(0, new java.lang.Object[0]); "));
        for (int i = 0; i < open.size(); i++) {
            MethodTree method = open.get(i);
            String arguments = "new java.lang.Object[] {" + method.getParameters().stream()
                .map(parameter -> parameter.getName().toString()).collect(Collectors.joining(", ")) + "}";
            String call = "secgenRemote.call(\"" + method.getName() + "\", " + (i + 1) + ", "
                + (isStatic(method) ? "-1" : "secgenSelf") + ", " + arguments + "); ";
            String type = method.getReturnType() == null ? "void" : method.getReturnType().toString();
            String body = makes(method) ? "secgenSelf = secgenRemote.create(" + (i + 1) + ", " + arguments + "); "
                : type.equals("void") ? call : "return (" + type + ") " + call;
            int start = method.getBody() == null ? to(method) - 1 : from(method.getBody());
            removed.put(start, to(method));
            inserted.merge(start, "{ " + body + "}", String::concat);
        }
        StringBuilder made = new StringBuilder();
        int at = 0;
        for (var change : inserted.entrySet()) {
            made.append(text, at, change.getKey()).append(change.getValue());
            at = removed.getOrDefault(change.getKey(), change.getKey());
        }
        return made.append(text.substring(at)).toString();
    }

    /** The class beside the program: one line a member, so that a line tells which one javac speaks of. */
    String caller() {
        StringBuilder made = new StringBuilder(imports).append(" @SuppressWarnings(\"all\") final class SecgenCall { ")
            .append("static java.lang.Object call(int member, java.lang.Object self, java.lang.Object[] given) ")
            .append("throws java.lang.Throwable { switch (member) { case 0: return make0();");
        for (int i = 1; i <= open.size(); i++)
            made.append(" case ").append(i).append(": return call").append(i).append("(self, given);");
        made.append(" default: throw new java.lang.IllegalArgumentException(); } }\nstatic ").append(types(""))
            .append("java.lang.Object make0() throws java.lang.Throwable { return ")
            .append(constructors ? "null" : "new " + name + "()").append("; }\n");
        for (int i = 1; i <= open.size(); i++) {
            MethodTree method = open.get(i - 1);
            List<String> given = new ArrayList<>();
            for (VariableTree parameter : method.getParameters())
                given.add("(" + parameter.getType() + ") given[" + given.size() + "]");
            String self = parameters.isEmpty() ? name
                : name + "<" + parameters.replaceAll("\\s+extends[^,]*", "") + ">";
            String arguments = "(" + String.join(", ", given) + ")";
            String call = makes(method) ? "new " + name + arguments
                : (isStatic(method) ? name : "((" + self + ") self)") + "." + method.getName() + arguments;
            String own = method.getTypeParameters().stream().map(Object::toString).collect(Collectors.joining(", "));
            String type = makes(method) ? name : method.getReturnType().toString();
            made.append("static ").append(types(own)).append("java.lang.Object call").append(i)
                .append("(java.lang.Object self, java.lang.Object[] given) throws java.lang.Throwable { ")
                .append(type.equals("void") ? call + "; return null;" : type + " result = " + call + "; return result;")
                .append(" }\n");
        }
        return made.append("}\n").toString();
    }

    private String types(String own) {
        String all = parameters + (parameters.isEmpty() || own.isEmpty() ? "" : ", ") + own;
        return all.isEmpty() ? "" : "<" + all + "> ";
    }

    private MethodTree at(long line) { return open.get((int) Math.max(0, Math.min(open.size() - 1, line - 3))); }

    /** The head of the member that a line of {@link #caller} calls, as the task declares it. */
    String declared(long line) {
        if (line < 3) return "class " + name;
        MethodTree method = at(line);
        int end = method.getBody() == null ? to(method) - 1 : from(method.getBody());
        return text.substring(from(method), end).strip().replaceAll("\\s+", " ");
    }

    /** Where the program has that member, else its class, else line 1. */
    int line(String program, long line) {
        String member = line < 3 || makes(at(line)) ? name : at(line).getName().toString();
        for (String pattern : new String[] {"[\\w>\\]]\\s+" + member + "\\s*\\(", "\\bclass\\s+" + name + "\\b"}) {
            Matcher found = Pattern.compile(pattern).matcher(program);
            if (found.find()) return (int) program.substring(0, found.end()).chars().filter(c -> c == '\n').count() + 1;
        }
        return 1;
    }
}
