"""The inputs that teach and those that judge share no call, whatever bytes they are drawn from."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from secgen_lib import fuzzing, sandbox
from secgen_lib.core.records import Task
from secgen_lib.fuzzing import Budget
from secgen_lib.fuzzing.c import build
from secgen_lib.toolchains import clang

pytestmark = pytest.mark.skipif(fuzzing.available("c") is not None, reason="clang is not installed")

ALONE = Path(__file__).with_name("halves.c")
TASK = Task(task_id="t", dataset="t", language="c", prompt="", entry_point="f")
_HEAD = """#include <stddef.h>
#include <stdio.h>
static void text(const char *s) { /* a number for it: some are long */
    unsigned long all = s ? 1 : 0;
    for (; s && *s; s++)
        all = all * 1099511628211u + (unsigned char)*s;
    printf("'%lx", all);
}
"""


def executions(declaration: str, contract: str, code: str, folder: Path, half: str | None) -> list[list[str]]:
    """The calls of each execution, as the program prints them: each behind a space."""
    task = replace(TASK, declaration=declaration, contract=contract)
    made = build.parts(task, build.ADDRESS)
    place = folder / str(half)
    place.mkdir()
    driven = place / "alone"
    driven.mkdir()
    compiled = sandbox.run([clang.toolchain().clang, "-c", "-o", "alone.o", "-xc", "-"], folder=driven,
                           writable=True, stdin=ALONE.read_bytes(), readable=clang.toolchain().readable)
    assert compiled.status == "ok", compiled.stderr
    build.build(_HEAD + code, task, replace(made, objects=(*made.objects[:-1], driven / "alone.o")), place)
    ran = sandbox.run(["./fuzz"], folder=place, env={"SECGEN_HALF": half} if half else {})
    assert ran.status == "ok", ran.stderr
    return [line.split() for line in ran.stdout.decode().splitlines() if line != "none"]


@pytest.mark.parametrize(("declaration", "contract", "said"), [
    ("int f(int n, unsigned char c);", "n: from 0 to 9\nc: from 0 to 3\n", 'printf(" %d,%d", n, c)'),
    ("int f(float x);", "x: from -100 to 100\n", 'printf(" %a", x)'),
    ("int f(const char *s);", "s: text of \"ab\" or null\n", 'printf(" "), text(s)'),
    ("int f(const char **a, size_t n);", "a: texts n of \"x\"\nn: from 0 to 3\n",
     'printf(" %zu", n); for (size_t i = 0; i < n; i++) text(a[i])'),
    ("int f(short *a, size_t *n, short *d);",
     "a: items *n each from 0 to 1\nn: cell from 0 to 5\nd: room *n or within a\n",
     'printf(" %td:", d >= a && d <= a + *n ? d - a : -1); for (size_t i = 0; i < *n; i++) printf("%d,", a[i])'),
])
def test_no_call_of_one_half_is_in_the_other(declaration, contract, said, tmp_path):
    """Kills: a hash of the bytes (many draw the same call), an argument of which more is hashed than the program sees
    (a double that is handed over as a float), a call that is made though its half is not found.
    """
    code = f"{declaration.rstrip(';')} {{ {said}; return 0; }}\n"
    feedback, judge, both = ({call for calls in executions(declaration, contract, code, tmp_path, half)
                              for call in calls} for half in ("feedback", "judge", None))
    assert feedback & judge == set()
    assert min(len(feedback), len(judge)) > 4 and len(both & feedback) > 4 and len(both & judge) > 4


def test_no_beginning_of_a_sequence_is_in_the_other_half(tmp_path):
    """A fault is shown with the calls before it alone. Kills: a half of the whole sequence, or of its first call (the
    call without arguments would then be of one half alone, wherever it stands).
    """
    declaration = "void f(int n);\nvoid g(void);"
    code = 'void f(int n) { printf(" f%d", n); }\nvoid g(void) { printf(" g"); }\n'
    feedback, judge = (executions(declaration, "f.n: from 0 to 4\ncalls: f, g up to 6\n", code, tmp_path, half)
                       for half in ("feedback", "judge"))
    begun = [{tuple(calls[:n]) for calls in half for n in range(1, len(calls) + 1)} for half in (feedback, judge)]
    assert not begun[0] & begun[1]
    assert all(any("g" in calls for calls in half) and max(map(len, half)) == 6 for half in (feedback, judge))


def test_a_call_that_is_the_only_one_is_of_one_half():
    task = replace(TASK, declaration="int f(void);", contract="result: value\n",
                   reference="int f(void) { return 1; }\n")
    halves = [fuzzing.fuzz("int f(void) { return 1; }\n", task, Budget(executions=50, half=half))
              for half in ("feedback", "judge")]
    assert sorted(found.status for found in halves) == ["ok", "unsupported"]
    assert sorted(found.executions for found in halves) == [0, 50]
