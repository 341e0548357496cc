"""A program of a batch reaches no other: it cannot take one in, nor put its own findings on one, by a file's name.

Kills: file names that a program can know (``p0.c``), and a name that is random and reaches a finding.
"""
from __future__ import annotations

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program, batch
from tests.analyzers.present import skip_if_absent
from tests.analyzers.test_contract import CLEAN

HOSTILE = {
    "c": ['#include "p1.c"\nint f(void)\n{\n    return canary();\n}\n',
          "_Static_assert(0, __FILE__);\n",
          '#line 3 "p1.c"\n#include <stdlib.h>\nint f(void) { int x; return x; }\n'],
    "cpp": ['#include "p1.cpp"\nint f()\n{\n    return canary();\n}\n'],
    "python": ['import p1\np1.canary("x", 1)\np1.nothing()\n', 'from p1 import *\ncanary()\nprint(nothing)\n'],
    "java": ["class Mine {\n    int f() {\n        return new Canary().nothing();\n    }\n}\n"],
    "javascript": ['const other = require("./p1.js");\nother.canary(1);\n'],
    "go": ['package main\n\nfunc main() {\n\tcanary()\n}\n',
           "package main\n\n//line ../m1/program.go:3\nfunc main() {\n\tvar x int\n\tx = x\n}\n"],
    "rust": ['include!("p1.rs");\nfn main() {\n    canary();\n}\n', "mod p1;\nfn main() {\n    p1::canary();\n}\n",
             'fn main() {\n    print!("{}", include_str!("p1.rs"));\n}\n',
             'compile_error!(concat!("in ", file!()));\nfn main() {}\n'],
}
TOOLS = [(tool, language) for tool in analyzers.names() if tool != "svace"
         for language in analyzers.load(tool).LANGUAGES if language in HOSTILE]


def said(run) -> tuple:
    return run.status, run.detail, sorted((f.rule_id, f.start_line, f.message, f.fingerprint) for f in run.findings)


@pytest.mark.slow
@pytest.mark.parametrize(("tool", "language"), TOOLS)
def test_neighbours_do_not_see_each_other(tool, language, monkeypatch):
    skip_if_absent(tool, language)
    adapter = analyzers.load(tool)
    codes = [*HOSTILE[language], CLEAN[language]]
    codes.insert(1, adapter.CANARY[language][0])
    some = [Program(str(i), language, code) for i, code in enumerate(codes)]
    together = [said(run) for run in adapter.analyze(some, language)]
    with monkeypatch.context() as patch:
        patch.setattr(batch, "salt", lambda: "_00c0ffee")
        assert together == [said(run) for run in adapter.analyze(some, language)]
    assert together == [said(adapter.analyze([one], language)[0]) for one in some]
