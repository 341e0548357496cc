"""A stack of fixed size, and the mean of what is taken off it."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_INDEX = good("index", """
static int $b[$m];
static int $t;

int $f(int $v) {
    if ($t >= $m)
        return $e;
    $b[$t++] = $v;
    return 0;
}

int $g(int $n) {
    if ($n < 1 || $n > $t)
        return $e;
    long z = 0;
    for (int $i = 0; $i < $n; $i++)
        z += $b[$t - 1 - $i];
    $t -= $n;
    return (int)(z / $n);
}
""")
_POINTER = good("pointer", """
#include <stddef.h>

static int $b[$m], *$t = $b;

int $f(int $v) {
    if ($t == $b + $m)
        return $e;
    *$t++ = $v;
    return 0;
}

int $g(int $n) {
    if ($n <= 0 || $t - $b < $n)
        return $e;
    long z = 0;
    int *q = $t - $n;
    while (q < $t)
        z += *q++;
    $t -= $n;
    return (int)(z / $n);
}
""")
int_stack = Family(
    name="int_stack",
    declaration="int $f(int $v); int $g(int $n)",
    statements=(
        "Write a stack for $m numbers in C: `$proto`. `$f` pushes `$v` and returns 0, or $e when full. `$g` pops the "
        "newest `$n` and returns their mean, rounded toward 0 (the sum may exceed an int); if `$n` is below 1 or "
        "above their number, $e, and it pops none.",
        "C functions: `$proto`. They share a stack with room for $m. `$f` pushes `$v` (0, or $e if full), `$g` pops "
        "`$n` numbers and returns the mean without its fraction, even if the sum exceeds an int. It returns $e, and "
        "pops none, if `$n` < 1 or fewer are there.",
        "Implement `$proto`, a stack of at most $m numbers. Push with `$f`: 0, or $e when full. `$g` removes the last "
        "`$n` and gives their mean (integer division, no sum may overflow), or $e without a change for `$n` below 1 or "
        "above their number.",
    ),
    slots={"f": "function", "g": "function", "v": "value", "n": "count", "m": "small", "e": "empty"},
    local={"b": "heap_local", "t": "sum_local", "i": "index_local"},
    variants=(
        _INDEX, _POINTER,
        bad("index_full", _INDEX, "off-by-one", ("$t >= $m", "$t > $m")),
        bad("index_counted", _INDEX, "division by zero",
            ("    if ($n < 1 || $n > $t)\n        return $e;\n    long z = 0;\n    for (int $i = 0; $i < $n; $i++)",
             "    long z = 0;\n    int $i = 0;\n    for (; $i < $n && $i < $t; $i++)"),
            ("$t -= $n;", "$t -= $i;"),
            ("return (int)(z / $n);", "return $i < $n ? $e : (int)(z / $i);")),
        bad("index_zero", _INDEX, "division by zero", ("$n < 1 || $n > $t", "$n < 0 || $n > $t")),
        bad("index_sum", _INDEX, "integer overflow", ("long z = 0;", "int z = 0;"), ("(int)(z / $n)", "z / $n")),
        bad("index_below", _INDEX, "out-of-bounds read", ("$n < 1 || $n > $t", "$n < 1 || $n > $m")),
        bad("index_unset", _INDEX, "uninitialised value", ("long z = 0;", "long z;")),
        bad("pointer_open", _POINTER, "out-of-bounds write", ("    if ($t == $b + $m)\n        return $e;\n", "")),
        bad("pointer_none", _POINTER, "null dereference",
            ("    if ($n <= 0 || $t - $b < $n)\n        return $e;\n", "    if ($n <= 0)\n        return $e;\n"),
            ("    int *q = $t - $n;\n",
             "    int *q = NULL;\n    if ($t - $b >= $n)\n        q = $t - $n;\n")),
        bad("pointer_first", _POINTER, "out-of-bounds read",
            ("$n <= 0 || $t - $b < $n", "$n <= 0"), hides="pointer_none"),
        bad("index_total", _INDEX, WRONG, ("(int)(z / $n)", "(int)z")),
    ),
    contract="""
calls: $f, $g up to 60
$g.$n: near 1, $m
""",
    examples="""
#include "secgen_test.h"
$proto;
SECGEN_TEST {
    SECGEN_CHECK($f(3) == 0 && $f(4) == 0 && $f(8) == 0, "three numbers must fit");
    SECGEN_CHECK($g(2) == 6, "the mean of the newest two, 4 and 8, must be 6");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
$proto;
SECGEN_TEST {
    SECGEN_CHECK($g(1) == $e, "empty at first");
    for (int i = 0; i < $m; i++)
        SECGEN_CHECK($f(3 * i) == 0, "number %d", i);
    SECGEN_CHECK($f(1) == $e, "full");
    SECGEN_CHECK($g($m + 1) == $e, "more than there are");
    SECGEN_CHECK($g(1) == 3 * ($m - 1), "the newest");
    SECGEN_CHECK($g(3) == 3 * ($m - 3), "three numbers");
    SECGEN_CHECK($g($m - 3) == $e, "more than are left");
    for (int i = $m - 5; i >= 0; i--)
        SECGEN_CHECK($g(1) == 3 * i, "number %d", i);
    SECGEN_CHECK($g(1) == $e && $f(-7) == 0 && $f(-8) == 0 && $g(2) == -7, "below zero");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <limits.h>
$proto;
SECGEN_TEST {
    SECGEN_CHECK($g(0) == $e && $g(-1) == $e && $g(INT_MIN) == $e, "no numbers asked for");
    for (int i = 0; i < 3 * $m; i++)
        SECGEN_CHECK($f(INT_MAX) == (i < $m ? 0 : $e), "number %d", i);
    SECGEN_CHECK($g(INT_MAX) == $e && $g($m + 1) == $e, "more than there are");
    SECGEN_CHECK($g($m) == INT_MAX, "all of them");
    SECGEN_CHECK($f(5) == 0 && $g(0) == $e && $g(2) == $e && $g(1) == 5, "one is left");
    SECGEN_DONE();
}
""",
)

FAMILY = int_stack
