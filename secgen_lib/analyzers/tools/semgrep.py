"""semgrep with our own rules (``semgrep_rules/<language>.yaml``), for seven languages: patterns on the syntax tree.

It lives in an environment of its own: it pins what others need otherwise. One process for a batch, without network and
without its own suppressions. Which files were scanned is read, and its errors: a file of which it could not read a part
is an error of the run, never clean. It does not say what builds (a file in which no word of a rule stands is not even
parsed), so "clean by semgrep" says only that none of the patterns was found.
"""
from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, printed, result
from secgen_lib.core.records import AnalyzerRun

TOOL = "semgrep"
KIND = "static"
RULES = Path(__file__).with_name("semgrep_rules")
BUILD_ERRORS = False
LANGUAGES = ("c", "cpp", "python", "java", "javascript", "go", "rust")
CANARY = {
    "c": ("#include <stdlib.h>\nvoid canary(char *name)\n{\n    system(name);\n}\n", "c-command-injection"),
    "cpp": ("#include <cstdlib>\nvoid canary(char *name)\n{\n    system(name);\n}\n", "cpp-command-injection"),
    "python": ("import os\n\n\ndef canary(name):\n    os.system('ls ' + name)\n", "python-command-injection"),
    "java": ('class Canary {\n    void run(String name) throws Exception {\n'
             '        Runtime.getRuntime().exec("ls " + name);\n    }\n}\n', "java-command-injection"),
    "javascript": ("function canary(text) {\n  return eval(text);\n}\n", "javascript-eval"),
    "go": ('package main\n\nimport "os/exec"\n\nfunc main() {\n\tcanary("x")\n}\n\nfunc canary(name string) {\n'
           '\texec.Command("sh", "-c", "ls "+name).Run()\n}\n', "go-command-injection"),
    "rust": ("use std::process::Command;\n\npub fn canary(name: &str) {\n"
             '    Command::new("sh").arg("-c").arg(name).status().unwrap();\n}\n', "rust-command-injection"),
}
GET = ("python3 -m venv .semgrep && .semgrep/bin/pip install semgrep==1.182.0 (beside .venv; or name the program in "
       "$SECGEN_SEMGREP)")
OPTIONS = ("scan", "--metrics=off", "--disable-version-check", "--disable-nosem", "--no-git-ignore", "--quiet",
           "--json", "--jobs=1", "--timeout=20", "--timeout-threshold=0", "--max-target-bytes=0",
           "--no-rewrite-rule-ids", "--scan-unknown-extensions")
LASTING = ("PartialParsing", "Syntax error", "Lexical error")
"""It cannot read the program's text, and will not be able to the next time."""


@cache
def _program() -> str | None:
    beside = Path(sys.prefix).parent / ".semgrep" / "bin" / "semgrep"
    places = (os.environ.get("SECGEN_SEMGREP"), shutil.which("semgrep"), str(beside))
    return next((place for place in places if place and os.access(place, os.X_OK)), None)


@cache
def _readable() -> tuple[str, ...]:
    """The environment of semgrep and the Python behind it."""
    root = Path(_program() or "").absolute().parent.parent
    python = (root / "bin" / "python3").resolve().parent.parent
    return tuple(str(p) for p in dict.fromkeys((root, python)) if str(p) not in ("/usr", "/usr/local", "/"))


@cache
def version() -> str | None:
    """``1.182.0, rules 0123456789abcdef``, or None when it is not installed."""
    import hashlib

    program = _program()
    if program is None:
        return None
    said, _ = printed([program, "--version"], {**os.environ, "SEMGREP_SEND_METRICS": "off",
                                               "SEMGREP_ENABLE_VERSION_CHECK": "0"})
    rules = hashlib.sha256(b"".join(path.read_bytes() for path in sorted(RULES.glob("*.yaml")))).hexdigest()[:16]
    return f"{said.splitlines()[-1]}, rules {rules}" if said else None


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    with batch.Folder(programs, language) as folder:
        (folder.path / "rules.yaml").write_bytes((RULES / f"{language}.yaml").read_bytes())
        root = Path(_program() or "").absolute().parent.parent
        certificates = sorted(root.glob("lib/python*/site-packages/certifi/cacert.pem"))
        env = {"HOME": "/tmp", "SEMGREP_SETTINGS_FILE": "/tmp/settings.yml", "SEMGREP_LOG_FILE": "/tmp/semgrep.log",
               "PATH": f"{Path(_program() or '').parent}:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
               **({"SSL_CERT_FILE": str(certificates[0])} if certificates else {})}
        outcome = batch.process([_program() or "semgrep", *OPTIONS, "--config", "rules.yaml", *folder.names], folder,
                                limit_s, readable=_readable(), env=env)
    with batch.reading(outcome, "its JSON"):
        report = json.loads(outcome.stdout)
        scanned = {folder.place(path) for path in report["paths"]["scanned"]}
        findings: list[list] = [[] for _ in programs]
        for r in report["results"]:
            findings[folder.place(r["path"])].append(
                finding(TOOL, r["check_id"].rsplit(".", 1)[-1], r["extra"]["message"], r["start"]["line"],
                        r["start"]["col"], r["end"]["line"]))
        broken: dict[int, str] = {}
        for e in report["errors"]:
            path = e.get("path") or next((s["file"] for s in e.get("spans", ())), "")
            kind = e["type"] if isinstance(e["type"], str) else e["type"][0]
            if (i := folder.index(path)) is None:
                raise batch.ToolFailed("error", f"{kind}: {e.get('message', '')[:150]}")
            text = e.get("message", "").replace(f"{folder.names[i]}:", "")  # not its place in this batch
            message = " ".join(text.split())
            if i not in broken or (kind not in LASTING and broken[i].startswith(LASTING)):
                broken[i] = f"{kind}: {message[:150]}"
    if outcome.exit_code not in (0, 1, 2, 3) or (outcome.exit_code != 0 and not broken):
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.stderr_tail(outcome)}")
    for i in range(len(programs)):
        if i not in scanned:
            broken.setdefault(i, "it was not scanned")
    return [result(p, TOOL, version() or "", "error" if i in broken else "ok", findings[i], broken.get(i, ""))
            for i, p in enumerate(programs)]
