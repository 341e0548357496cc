"""evalplus's sanitizer: each case was compared with evalplus 0.3.1 itself, as were 656 texts made of HumanEval.

Mutations that turn these red: a shorter run of lines, a function without ``return`` that is kept, a name that is not
followed, a second definition that wins.
"""
from __future__ import annotations

import pytest

from secgen_lib.evaluate.conformance.sanitize import longest_run, sanitize

F = "def f(x):\n    return x + 1"


@pytest.mark.parametrize("text, program", [
    (f"{F}\n", F),
    (f"Here is the function:\n{F}\nIt adds one.", F),
    (f"import math\n{F}\nprint(f(1))\n", f"import math\n{F}"),
    (f"{F}\n\ndef g(x):\n    return f(x)\n", F),
    ("def g(x):\n    return x\n\ndef f(x):\n    return g(x)\n", "def g(x):\n    return x\ndef f(x):\n    return g(x)"),
    ("def f(x):\n    y.append(h.k)\n    return x\n\nclass h:\n    pass\n\nk = 1\nz = 2\n",
     "def f(x):\n    y.append(h.k)\n    return x\nclass h:\n    pass\nk = 1"),
    (f"{F}\n\ndef f(x):\n    return 2\n", F),
    (f"f = 3\n{F}\n", "f = 3"),
    ("def f(x):\n    print(x)\n\ny = 1\n", "def f(x):\n    print(x)\n\ny = 1"),
    (f"import os\nfrom __future__ import annotations\nfrom re import sub as s\n{F}\n",
     f"import os\nfrom re import sub as s\n{F}"),
    (f"@cache\ndef g(x):\n    return x\n{F}\n", F),
    ("async def f(x):\n    return x\n", "async def f(x):\n    return x"),
    ("def f(x):\n    a += 1\n    return b\n\na += 1\nb: int = 2\n(a, c) = b\n",
     "def f(x):\n    a += 1\n    return b\nb: int = 2"),
    (f"a, b = f\n{F}\n", "a, b = f"),
    (f"try:\n    import numpy\nexcept ImportError:\n    numpy = None\n{F}\n", F),
    ("no code at all, only words\nand more words", "no code at all, only words"),
    ("", ""),
    ("def f(x:\n  return", "def f(x:"),
])
def test_what_evalplus_takes_out(text, program):
    assert sanitize(text, "f") == program


def test_the_first_of_equally_long_runs():
    assert longest_run("a = 1\nb = 2\n)\nc = 3\nd = 4") == "a = 1\nb = 2"
    assert longest_run("a = 1\nb = 2\n\n\n)") == "a = 1\nb = 2", "blank lines are not counted, and left out behind"
    assert longest_run("a = 1\n)\nb = 2") == "a = 1", "a run has two lines or more"
