"""A small task of every language with a sound program and one with a known defect: by these a fuzzer is believed."""
from __future__ import annotations

from secgen_lib.core.records import Task

_C = Task("canary/c", "canary", "c", "", "canary", "long canary(const int *a, size_t n);",
          contract="a: items n each from -1000 to 1000\nresult: value\n")
_C_TEXT = """#include <stddef.h>
long canary(const int *a, size_t n) {{
    long total = 0;
    for (size_t i = 0; i {less} n; i++)
        total += a[i];
    return total;
}}
"""
CANARIES: dict[str, tuple[Task, str, str]] = {
    "c": (_C, _C_TEXT.format(less="<"), _C_TEXT.format(less="<=")),
}
"""language -> (task, a sound program, the same with a defect)."""
