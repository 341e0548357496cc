"""ecj: Eclipse's compiler for Java, of which we take the data flow: null, resources, and comparisons that say nothing.

One JVM for a batch: a driver of a few lines calls the compiler once a program, each in a folder of its own and in a
file named after its public class (in one compilation programs with a class of the same name would be in each other's
way, and in a file of another name nothing but that is reported). ``@SuppressWarnings`` is switched off in the tool.
No annotation processors, nothing is written, nothing of the program is run. Results are the compiler's XML; its sums
and its own word on success are read.
"""
from __future__ import annotations

import os
import re
import xml.etree.ElementTree
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, printed, result
from secgen_lib.analyzers.tools import _java
from secgen_lib.core.records import AnalyzerRun, Finding
from secgen_lib.toolchains import jdk

TOOL = "ecj"
KIND = "static"
LANGUAGES = ("java",)
USES = ("tools/_java.py",)
CANARY = {"java": ("public class Canary {\n    static int length() {\n        String s = null;\n"
                   "        return s.length();\n    }\n}\n", "nullReference")}
GET = "apt-get install ecj, or ecj's jar from Maven Central in $SECGEN_ECJ; and a JDK, 17 or later"
JARS = ("/usr/share/java/eclipse-jdt-core.jar", "/usr/share/java/ecj.jar")
WARNINGS = ("nullDereference", "null", "resource", "compareIdentical", "noEffectAssign", "hashCode", "finally",
            "unlikelyCollectionMethodArgumentType", "unlikelyEqualsArgumentType", "conditionAssign", "charConcat",
            "maskedCatchBlock", "syncOverride", "semicolon", "deadCode")
OPTIONS = ("-17", "-proc:none", "-encoding", "UTF-8", "-d", "none", "-maxProblems", str(1 << 20),
           f"-warn:{','.join(WARNINGS)}", "-warn:-suppress")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML has not; the log quotes the program's line as it stands (a form feed is a space in Java)."""
DRIVER = """
class Many {
    public static void main(String[] words) throws Exception {
        int programs = Integer.parseInt(words[0]);
        for (int i = words.length - programs; i < words.length; i++) {
            java.util.List<String> one = new java.util.ArrayList<>();
            for (int j = 1; j < words.length - programs; j++) one.add(words[j]);
            one.addAll(java.util.List.of("-log", "out/" + words[i].split("/")[1] + ".xml", words[i]));
            java.io.PrintWriter none = new java.io.PrintWriter(java.io.Writer.nullWriter());
            String said;
            try {
                said = "" + org.eclipse.jdt.core.compiler.batch.BatchCompiler.compile(
                    one.toArray(new String[0]), none, none, null);
            } catch (StackOverflowError | RuntimeException failed) {
                said = "" + failed.getClass().getName();
            }
            System.out.println(words[i] + " " + said);
        }
    }
}
"""


@cache
def _jar() -> str | None:
    given = os.environ.get("SECGEN_ECJ")
    return next((path for path in ((given,) if given else JARS) if os.path.isfile(path)), None)


@cache
def version() -> str | None:
    """``3.32.0, jdk 17.0.14``, or None where the compiler's jar or a JDK is missing."""
    jar, release = _jar(), jdk.release()
    if jar is None or release is None:
        return None
    main = "org.eclipse.jdt.internal.compiler.batch.Main"
    argv = [jdk.java(), "-cp", jar, main, "-version"]
    match = re.search(r"\b(\d+\.\d+[\w.]*)", printed(argv)[0])
    return f"{match[1]}, jdk {release}" if match else None


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    jar = _jar() or ""
    with batch.Folder(programs, language) as folder:
        files = _java.place(folder, DRIVER)
        argv = [jdk.java(), *_java.FLAGS, "-cp", jar, "Many.java", str(len(files)), *OPTIONS, *files]
        outcome = batch.process(argv, folder, limit_s, env=_java.ENVIRONMENT,
                                readable=(*jdk.paths(), *(() if jar.startswith("/usr/") else (jar,))))
        lines = outcome.stdout.decode("utf-8", "replace").splitlines()
        answers = dict(line.split(" ", 1) for line in lines if " " in line)
        if outcome.exit_code != 0 or list(answers) != files:
            raise batch.ToolFailed("error", f"{len(answers)} programs of {len(files)}{batch.stderr_tail(outcome)}")
        logs = [folder.path / "out" / f"{i}.xml" for i in range(len(files))]
        read = [_read(path, source) for path, source in zip(logs, folder.sources, strict=True)]
    runs = []
    for p, name, (findings, errors, detail) in zip(programs, files, read, strict=True):
        if answers[name] not in ("true", "false"):
            detail = f"the compiler failed: {answers[name][:150]}"
        elif not detail and (answers[name] == "false") != (errors > 0):
            detail = f"it says {answers[name]} with {errors} errors"
        runs.append(result(p, TOOL, version() or "", "error" if detail else "ok", findings, detail))
    return runs


def _read(path: Path, source: bytes) -> tuple[list[Finding], int, str]:
    """(findings, errors, why the log is not to be believed)."""
    if path.is_symlink() or not path.is_file():
        return [], 0, "no log"
    try:
        root = xml.etree.ElementTree.fromstring(_NO_XML.sub("?", path.read_text("utf-8", "replace")))
        problems = list(root.iter("problem"))
        wanted = sum(int(e.get("problems", "")) for e in root.iter("problem_summary"))
        findings = [_finding(e, source) for e in problems]
    except (xml.etree.ElementTree.ParseError, ValueError, LookupError, AttributeError) as error:
        return [], 0, f"its log is not the compiler's XML: {error}"
    if root.tag != "compiler" or root.find("stats") is None or wanted != len(problems):
        return findings, 0, f"{wanted} problems announced, {len(problems)} there"
    return findings, sum(f.rule_id == "error" for f in findings), ""


def _finding(problem: xml.etree.ElementTree.Element, source: bytes) -> Finding:
    """Warnings are named by the option that governs them: the names of problems are ambiguous in the log."""
    rule = (problem.get("optionKey") or "").rsplit(".", 1)[-1]
    if problem.attrib["severity"] == "ERROR" or not rule:
        rule = "error"
    line = int(problem.attrib["line"])
    message = problem.find("message").attrib["value"]  # type: ignore[union-attr]  # each problem has one
    return finding(TOOL, rule, message, line, _java.column(source, int(problem.attrib["charStart"]), line))
