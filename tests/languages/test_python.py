"""Python programs: what passes, what fails, and programs that try to pass without being right."""
from __future__ import annotations

import os
import re
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from secgen_lib import sandbox
from secgen_lib.core.records import Task
from secgen_lib.languages.python import language as python
from tests.languages import honest
from tests.languages.attack_table import NO_PASS

TASK = Task("t/1", "humaneval", "python", 'def add(a, b):\n    """ The sum. """\n', "add",
            test="SECRET = 777123\ndef check(candidate):\n    assert candidate(1, 2) == 3\n"
                 "    assert candidate(777000, 123) == SECRET\n")
RIGHT = "def add(a, b):\n    return a + b\n"


def run(code, task=TASK, cpu_s=2.0):
    seen = python.execute(code, task, ("functional",), cpu_s=cpu_s)
    return seen.suites["functional"] if seen.builds else ("build_error", seen.build_error)


def test_right_and_wrong():
    assert run(RIGHT) == ("passed", "")
    status, detail = run("def add(a, b):\n    return a - b\n")
    assert status == "failed" and detail == "assert candidate(1, 2) == 3; f(1, 2) returned -1"


@pytest.mark.parametrize(("code", "said"), [
    ("def add(a, b)\n    return a", "line 1: error: SyntaxError: expected ':'"),
    ("x = 1\n  y = 2", "line 2: error: IndentationError: unexpected indent"),
    ("x = '\0'", "error: "), ("\ud800", "error: "), ("(" * 5000, "error: "),
])
def test_build_errors(code, said):
    status, detail = run(code)
    assert status == "build_error" and said in detail and detail.startswith("line ")


@pytest.mark.parametrize(("code", "said"), [
    ("import no_such_module\n" + RIGHT, "ModuleNotFoundError"), ("def sub(a, b):\n    return a", "KeyError"),
    ("add = 5", "TypeError"), ("def add(a, b):\n    raise KeyError('gone')", "raised KeyError: 'gone'"),
    ("def add(a, b):\n    raise AssertionError", "raised AssertionError"),
    ("def add(a, b):\n    return add(a, b)", "RecursionError"), ("raise SystemExit(0)", "SystemExit"),
])
def test_programs_that_break(code, said):
    status, detail = run(code)
    assert status == "failed" and said in detail


CHECKED = "def check(candidate):\n    x = [3, 1, 2]\n    r = candidate(x)\n    assert {}\n"


VALUES = r"""None | True | -7 | 10**40 | -(2**70) | 0.1 | float('inf') | 't\u00e4xt\0' | '\ud800' | '' | b'\xff' | [] |
() | set() | {} | [1, [2.5, None]] | (1, (2,)) | {1, 'a'} | {'k': [1], 2: (3,)} | frozenset({1}) | 3+4j"""


@pytest.mark.parametrize("value", [value.strip() for value in VALUES.split("|")])
def test_plain_values_cross_unchanged(value):
    task = replace(TASK, test=f"def check(candidate):\n    want = {value}\n    got = candidate(want, 0)\n"
                              "    assert got == want and type(got) is type(want)\n")
    code = f"def add(a, b):\n    want = {value}\n    return want if a == want and type(a) is type(want) else 'no'"
    assert run(code, task) == ("passed", "")


def test_what_is_done_to_an_argument_is_seen():
    task = replace(TASK, test="def check(candidate):\n    x, d = [3, 1, 2], {}\n    candidate(x, d)\n"
                              "    assert x == [1, 2, 3] and d == {'k': 1}\n")
    assert run("def add(a, b):\n    a.sort()\n    b['k'] = 1", task) == ("passed", "")


def test_a_test_may_expect_an_exception_and_use_the_prompts_helpers():
    prompt = "def helper(x):\n    return x * 2\n\ndef add(a, b):\n    ''' sum '''\n"
    task = replace(TASK, prompt=prompt, test="""def check(candidate):
    try:
        candidate(1, None)
    except TypeError:
        assert helper(candidate(1, 1)) == 4
    else:
        assert False
""")
    assert run(prompt + "    return a + b\n", task) == ("passed", "")


_PARTS = re.split(r"^=== (.+)\n", Path(__file__).with_name("attacks_python.txt").read_text(), flags=re.MULTILINE)
ATTACKS = {name: text.replace("{here}", str(Path(__file__).resolve()))
           for name, text in zip(_PARTS[1::2], _PARTS[2::2], strict=True)}


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_does_not_pass_and_the_next_program_does(name):
    status, detail = run(ATTACKS[name])
    assert status in NO_PASS, (status, detail)
    assert run(RIGHT) == ("passed", "")


@pytest.mark.parametrize(("code", "want", "said"), [
    ("def add(a, b):\n    while True: yield 3", ("timeout",), "CPU time"),
    ("def add(a, b):\n    yield 3\n    raise AssertionError('no')", ("failed",), "raised AssertionError: no"),
    ("def add(a, b):\n    yield 3\n    raise StopIteration", ("failed",), "raised RuntimeError: generator raised"),
    ("import os\ndef add(a, b):\n    yield 3\n    os._exit(0)", ("failed",), "the program ended the process"),
    ("def add(a, b):\n    yield object()", ("failed",), "a value of type object, which is not plain data"),
])
def test_an_iterator_stays_with_the_program(code, want, said):
    task = replace(TASK, test="def check(candidate):\n    assert list(candidate(1, 2)) == [3]\n")
    status, detail = run(code, task, cpu_s=0.5)
    assert status in want and said in detail, (status, detail)
    assert run("def add(a, b):\n    yield a + b\n", task) == ("passed", "")


@pytest.mark.parametrize(("code", "want"), [
    ("while True: pass", "timeout"), ("def add(a, b):\n    while True: pass", "timeout"),
    ("def add(a, b):\n    x = bytearray(3 << 30)\n    return x[5]", ("memory", "failed")),
    ("x = []\nwhile True: x.append(' ' * 1_000_000)", ("memory", "failed")),
    ("import os\ndef add(a, b):\n    while True:\n        try: os.fork()\n        except OSError: pass", "timeout"),
    ("import sys\ndef add(a, b):\n    while True: sys.stdout.write('x' * 100000)", "timeout"),
    ("import signal, time\nfor n in range(1, 32):\n    try: signal.signal(n, signal.SIG_IGN)\n    except OSError: pass"
     "\ndef add(a, b):\n    while True: pass", "timeout"),
])
def test_limits(code, want):
    status, detail = run(code, cpu_s=8.0 if "memory" in want else 1.0)
    assert status in want, detail
    assert run(RIGHT) == ("passed", "")


def test_waiting_is_ended_by_the_clock(monkeypatch):
    monkeypatch.setattr(python, "WALL_S", 0.6)
    assert run("import time\ndef add(a, b):\n    time.sleep(60)", cpu_s=0.05)[0] == "timeout"


def test_nothing_is_left_for_the_next_program():
    marks = [Path(tempfile.gettempdir(), f"secgen-mark-{os.getpid()}"), Path("/var/tmp/secgen-mark")]
    run("import os\nfor d in ('/tmp', '/box', '.', '/var/tmp', os.environ['TMPDIR']):\n"
        "    try:\n        os.makedirs(d + '/deep/er', exist_ok=True)\n        open(d + '/deep/left', 'w').write('x')\n"
        f"        open(d + '/secgen-mark-{os.getpid()}', 'w').write('x')\n        os.chmod(d + '/deep', 0)\n"
        "    except OSError: pass\n"
        "if os.fork() == 0:\n    os.setsid()\n    import time\n    time.sleep(100)\n" + RIGHT)
    assert not any(mark.exists() for mark in marks)
    seen = run("import os\nleft = [d for d in (os.environ['TMPDIR'], os.getcwd())\n"
               "        if any(n == 'deep' or n.startswith('secgen-mark') for n in os.listdir(d))]\n"
               "mine = [p for p in os.listdir('/proc') if p.isdigit() and os.stat('/proc/' + p).st_uid == os.getuid()\n"
               "        and int(p) != os.getpid()]\n"
               "def add(a, b):\n    return a + b if not left else str(left)")
    assert seen == ("passed", ""), seen


def test_a_set_has_the_same_order_in_every_run():
    task = replace(TASK, test="def check(candidate):\n    assert candidate(0, 0) == ''\n")
    code = "def add(a, b): return '-'.join({'one', 'two', 'three', 'four', 'five'})"
    details = {run(code, task)[1] for _ in range(4)}
    assert len(details) == 1


@pytest.mark.parametrize(("answer", "whole"), [
    ("    return a + b\n", True), ("return a + b", True), ("```python\n    return a + b\n```", True),
    ("```python\nreturn a + b\n```", True), ("Here:\n```python\ndef add(a, b):\n    return a + b\n```", False),
    ('def add(a, b):\n    """ The sum. """\n    return a + b\n', False), ("    c = a + b\n    return c", True),
    ("Certainly! The function:\n\ndef add(a, b):\n    return a + b\n\nIt adds a and b.", False),
])
def test_completions_whole_functions_and_repeated_prompts(answer, whole):
    code = python.extract(answer, "add", TASK.prompt)
    assert code is not None and run(code) == ("passed", "")
    assert ("The sum" in code and code.startswith(TASK.prompt)) or not whole


def test_a_whole_function_gets_what_the_prompt_imports_and_defines():
    prompt = ("from typing import List\nimport math\n\n\ndef poly(x):\n    return x\n\n\n"
              "def f(a: List[int]):\n    ''' x '''\n")
    answer = "```python\nimport math\ndef f(a: List[int]):\n    return poly(math.floor(a[0]))\n```"
    code = python.extract(answer, "f", prompt)
    assert code is not None and code.count("import math") == 1 and "from typing import List" in code
    assert "def poly(x):\n    return x" in code
    assert python.execute(code, replace(TASK, entry_point="f", prompt=prompt, test="def check(c): assert c([2]) == 2"),
                          ("functional",)).suites["functional"] == ("passed", "")


@pytest.mark.parametrize(("body", "stub"), [
    ("pass", True), ("...", True), ("'''doc'''", True), ("raise NotImplementedError()", True), ("return None", True),
    ("return", True), ("return []", True), ("'''doc'''\n    return -1", True), ("return a", False),
    ("return a + b", False), ("x = 1\n    return x", False), ("return [a]", False),
])
def test_stubs(body, stub):
    assert python.stub(f"def add(a, b):\n    {body}\n", TASK) is stub


@pytest.mark.parametrize("code", [
    "from __future__ import annotations\nfrom dataclasses import dataclass, field\n\n\n@dataclass\nclass Pair:\n"
    "    a: int\n    rest: list[int] = field(default_factory=list)\n\n\ndef add(a, b):\n    return Pair(a).a + b\n",
    "import sys\n\n\ndef plus(a, b):\n    return a + b\n\n\ndef add(a, b):\n"
    "    return sys.modules[__name__].plus(a, b)\n",
    "import pickle\n\n\nclass A:\n    def __init__(self, a):\n        self.a = a\n\n\ndef add(a, b):\n"
    "    return pickle.loads(pickle.dumps(A(a))).a + b\n",
    "from typing import NamedTuple, get_type_hints\n\n\nclass A(NamedTuple):\n    a: 'int'\n\n\ndef add(a, b):\n"
    "    return A(a).a + b if get_type_hints(A) == {'a': int} else None\n",
    "from enum import Enum\n\nclass E(Enum):\n    A = 1\n\ndef add(a, b):\n    return a + b * E.A.value\n",
    "import functools\nimport operator\n\nadd = functools.partial(lambda f, a, b: f(a, b), operator.add)\n",
    "class Add:\n    def __call__(self, a, b):\n        return a + b\n\n\nadd = Add()\n",
])
def test_honest_programs_find_their_own_module(code):
    assert run(code) == ("passed", "")


HONEST = honest.programs("python")
NAMES = """from collections import deque, namedtuple
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from itertools import islice
from uuid import UUID
"""


@pytest.mark.parametrize(("name", "holds", "code"), HONEST, ids=[name for name, *_ in HONEST])
def test_honest_programs_are_right(name, holds, code):
    if "numpy" in code:
        pytest.importorskip("numpy")
    if re.search("multiprocessing|ProcessPool|shared_memory", code) and sandbox.level() < 2:
        pytest.skip("no shared memory at level 1")
    test = f"{NAMES}def check(f):\n    assert {holds}\n"
    seen = python.execute(code, replace(TASK, prompt="", entry_point="f", test=test), ("functional",))
    assert seen.suites == {"functional": ("passed", "")}
