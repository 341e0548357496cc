"""javac's own lints (``-Xlint:all``): division by zero, empty statements, switches that fall through, and a few more.

One JVM for a batch: a driver of a few lines calls the compiler once a program, with its programming interface, which
says of each message where it stands and what it is. No annotation processors, nothing is written, nothing of the
program is run. A rule is named as its lint (``divzero``); a warning of no lint, by the compiler's key for it.

javac has no option against ``@SuppressWarnings``, which can be written in more ways than words can be looked for (a
constant, an escape, a text block): a program that has one is compiled a second time without it, and what either
compilation says counts. A compilation that fails in a batch is made again alone: how deep a program javac can hold
depends on what it has compiled before.
"""
from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, result
from secgen_lib.analyzers.tools import _java
from secgen_lib.core.errors import MISREAD
from secgen_lib.core.records import AnalyzerRun, Finding
from secgen_lib.toolchains import jdk

TOOL = "javac"
KIND = "static"
LANGUAGES = ("java",)
USES = ("tools/_java.py",)
CANARY = {"java": ("public class Canary {\n    static int share(int n) {\n        return n / 0;\n    }\n}\n",
                   "divzero")}
GET = "make languages L=java: a JDK, 17 or later"
OPTIONS = ("-Xlint:all", "-proc:none", "-implicit:none", "-encoding", "UTF-8", "-cp", "out", "-sourcepath", "out",
           "-Xmaxerrs", str(1 << 20), "-Xmaxwarns", str(1 << 20))
"""No program has more messages than the largest has bytes: behind a lower limit of warnings a defect would hide."""
OPEN = tuple(word for package in ("tree", "util")
             for word in ("--add-exports", f"jdk.compiler/com.sun.tools.javac.{package}=ALL-UNNAMED"))
"""For the driver: annotations are taken out of the compiler's own tree."""
DRIVER = r"""
import com.sun.source.tree.*;
import com.sun.source.util.*;
import com.sun.tools.javac.tree.JCTree;
import java.io.*;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import javax.tools.*;

class Many {
    static String quoted(String text) {
        StringBuilder all = new StringBuilder("\"");
        for (char c : text.toCharArray())
            all.append(c < ' ' || c > '~' || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : "" + c);
        return all.append('"').toString();
    }

    /** Classes go nowhere. */
    static class Nowhere extends ForwardingJavaFileManager<JavaFileManager> {
        Nowhere(JavaFileManager files) {
            super(files);
        }

        public JavaFileObject getJavaFileForOutput(Location in, String name, JavaFileObject.Kind kind, FileObject of) {
            return new SimpleJavaFileObject(URI.create("nowhere:///file"), kind) {
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }

    /** Finds the annotations that silence the compiler, and takes them out where it is told to. */
    static class Silencers extends TreeScanner<Void, Void> implements TaskListener {
        final boolean out;
        boolean there = false;

        Silencers(boolean out) {
            this.out = out;
        }

        public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.PARSE) scan(event.getCompilationUnit(), null);
        }

        static boolean silences(AnnotationTree one) {
            return ("." + one.getAnnotationType()).endsWith(".SuppressWarnings");
        }

        public Void visitModifiers(ModifiersTree tree, Void none) {
            there |= tree.getAnnotations().stream().anyMatch(Silencers::silences);
            if (out) {
                var its = (JCTree.JCModifiers) tree;
                var kept = its.annotations.stream().filter(one -> !silences(one)).toList();
                its.annotations = com.sun.tools.javac.util.List.from(kept);
            }
            return super.visitModifiers(tree, none);
        }
    }

    /** What the compiler says of one file, with or without what silences it. */
    static String compiled(String file, List<String> options, Silencers silencers) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
        StringWriter else_ = new StringWriter();
        String said;
        try (var files = compiler.getStandardFileManager(heard, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                else_, new Nowhere(files), heard, options, null, files.getJavaFileObjects(file));
            task.addTaskListener(silencers);
            said = "" + task.call();
        } catch (StackOverflowError | RuntimeException failed) {
            said = failed.getClass().getName();
        }
        List<String> found = new ArrayList<>();
        for (var one : heard.getDiagnostics())
            found.add(String.format(
                "{\"kind\": %s, \"code\": %s, \"line\": %d, \"offset\": %d, \"message\": %s, \"text\": %s}",
                quoted("" + one.getKind()), quoted("" + one.getCode()), one.getLineNumber(), one.getPosition(),
                quoted("" + one.getMessage(Locale.ENGLISH)), quoted("" + one)));
        return String.format("{\"said\": %s, \"else\": %s, \"found\": [%s], \"count\": %d}", quoted(said),
            quoted(else_.toString().lines().filter(line -> line.startsWith("java.")).findFirst().orElse("")),
            String.join(",\n", found), found.size());
    }

    public static void main(String[] words) throws Exception {
        int programs = Integer.parseInt(words[0]);
        List<String> options = Arrays.asList(words).subList(1, words.length - programs);
        for (int i = words.length - programs; i < words.length; i++) {
            Silencers silencers = new Silencers(false);
            String all = compiled(words[i], options, silencers);
            if (silencers.there) all += ",\n" + compiled(words[i], options, new Silencers(true));
            Files.writeString(Path.of("out", words[i].split("/")[1] + ".json"), String.format(
                "{\"compiled\": [%s], \"times\": %d}", all, silencers.there ? 2 : 1));
        }
    }
}
"""
_LINT = re.compile(r"(?:[^\n]*?:\d+: )?warning: \[([\w-]+)\] ")


@cache
def version() -> str | None:
    """``17.0.15``, or None where there is no JDK."""
    return jdk.release()


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    with batch.Folder(programs, language) as folder:
        files = _java.place(folder, DRIVER)
        argv = [jdk.java(), *_java.FLAGS, *OPEN, "Many.java", str(len(files)), *OPTIONS, *files]
        outcome = batch.process(argv, folder, limit_s, readable=jdk.paths(), env=_java.ENVIRONMENT)
        if outcome.exit_code != 0:
            raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.stderr_tail(outcome)}")
        read = [_read(folder.path / "out" / f"{i}.json", source) for i, source in enumerate(folder.sources)]
    runs = [result(program, TOOL, version() or "", "error" if detail else "ok", findings, detail)
            for program, (findings, detail) in zip(programs, read, strict=True)]
    if len(runs) > 1:
        runs = [run if run.status == "ok" else analyze([program], language, timeout_s=limit_s)[0]
                for program, run in zip(programs, runs, strict=True)]
    return runs


def _read(path: Path, source: bytes) -> tuple[list[Finding], str]:
    """(findings, why the answer is not to be believed), of all times that the program was compiled."""
    if path.is_symlink() or not path.is_file():
        return [], "no answer"
    findings: list[Finding] = []
    detail = ""
    try:
        answer = json.loads(path.read_bytes())
        if len(answer["compiled"]) != answer["times"] or answer["times"] not in (1, 2):
            raise ValueError("a compilation is missing")
        for compilation in answer["compiled"]:
            its, wrong = _compiled(compilation, source)
            findings += its
            detail = detail or wrong
    except MISREAD as error:
        return [], f"its answer is not the driver's: {type(error).__name__}"
    return findings, detail


def _compiled(answer: dict, source: bytes) -> tuple[list[Finding], str]:
    """The same of one compilation; an answer that is not the driver's raises ``ValueError`` and the like."""
    kinds = [diagnostic["kind"] for diagnostic in answer["found"]]
    findings = [_finding(diagnostic, source) for diagnostic in answer["found"] if diagnostic["kind"] != "NOTE"]
    success, count = answer["said"], int(answer["count"])
    if success not in ("true", "false"):
        return findings, f"the compiler failed: {success[:150]}"
    if count != len(kinds) or (success == "false") != ("ERROR" in kinds):
        return findings, (f"it says {success}, {count} messages, and {kinds.count('ERROR')} of {len(kinds)} are errors"
                          f" {answer['else'][:200]}").strip()
    return findings, ""


def _finding(diagnostic: dict, source: bytes) -> Finding:
    if diagnostic["kind"] == "ERROR":
        rule = "error"
    elif diagnostic["kind"] in ("WARNING", "MANDATORY_WARNING"):
        lint = _LINT.match(diagnostic["text"])
        rule = lint[1] if lint else diagnostic["code"].removeprefix("compiler.warn.")
    else:
        raise ValueError(f"a message of kind {diagnostic['kind']!r}")
    line = int(diagnostic["line"])
    return finding(TOOL, rule, diagnostic["message"], line, _java.column(source, int(diagnostic["offset"]), line))
