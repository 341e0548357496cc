"""A hash table of fixed size with linear probing."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_SEEK = good("seek", """
static struct entry { int busy, tag, datum; } $b[$m];

static struct entry *seek(int $k) {
    unsigned $i = (unsigned)$k % $m, z = $i;
    do {
        if (!$b[z].busy || $b[z].tag == $k)
            return &$b[z];
        z = (z + 1) % $m;
    } while (z != $i);
    return 0;
}

int $f(int $k, int $v) {
    struct entry *q = seek($k);
    if (!q)
        return $e;
    *q = (struct entry){1, $k, $v};
    return 0;
}

int $g(int $k) {
    struct entry *q = seek($k);
    return q && q->busy ? q->datum : $e;
}
""")
_ARRAYS = good("arrays", """
static int $b[$m], tags[$m], busy[$m];

int $f(int $k, int $v) {
    unsigned z = (unsigned)$k % $m, $i = 0;
    while (busy[z] && tags[z] != $k) {
        if (++$i == $m)
            return $e;
        if (++z == $m)
            z = 0;
    }
    busy[z] = 1;
    tags[z] = $k;
    $b[z] = $v;
    return 0;
}

int $g(int $k) {
    for (int $i = 0; $i < $m; $i++) {
        unsigned q = ((unsigned)$k % $m + $i) % $m;
        if (busy[q] && tags[q] == $k)
            return $b[q];
    }
    return $e;
}
""")
_PUT = "unsigned z = (unsigned)$k % $m, $i = 0;"
probe_table = Family(
    name="probe_table",
    declaration="int $f(int $k, int $v); int $g(int $k)",
    statements=(
        "Write a hash table for $m keys in C, with linear probing: `$proto`. `$f` stores `$v` for `$k`, in "
        "place of an older value, returns 0, or $e when a new key does not fit. `$g` returns the value of `$k`, or "
        "$e if it is not there. Any int is a key.",
        "C functions: `$proto`. A table of $m entries, open addressing. Put with `$f`: a known `$k` gets the new `$v`; "
        "0, or $e if the table is full and `$k` is not in it. Get with `$g`: the value, or $e without one. Keys may "
        "be negative.",
        "Implement `$proto` over a static table of $m entries with linear probing. `$f` sets the value of `$k` (every "
        "int, INT_MIN too) to `$v` and gives 0, or $e for a new key in a full table; `$g` gives the value, or $e if "
        "`$k` was never set.",
    ),
    slots={"f": "function", "g": "function", "k": "key", "v": "value", "m": "small", "e": "empty"},
    local={"b": "heap_local", "i": "index_local"},
    variants=(
        _SEEK, _ARRAYS,
        bad("seek_put", _SEEK, "null dereference", ("    if (!q)\n        return $e;\n", ""), hides="seek_last"),
        bad("seek_get", _SEEK, "null dereference", ("q && q->busy", "q->busy"), hides="seek_above"),
        bad("seek_above", _SEEK, "null dereference",
            ("    struct entry *q = seek($k);\n    return q && q->busy",
             "    struct entry *q = 0;\n    if ($k >= 0)\n        q = seek($k);\n    return q->busy")),
        bad("seek_last", _SEEK, "out-of-bounds write",
            ("while (z != $i);\n    return 0;", "while (z != $i);\n    return $b + $m;"),
            ("    if (!q)\n        return $e;\n", ""), ("q && q->busy", "q->busy")),
        bad("seek_unset", _SEEK, "uninitialised value", (", z = $i;", ", z;")),
        bad("seek_times", _SEEK, "integer overflow", ("(unsigned)$k % $m", "(unsigned)($k * 31) % $m")),
        bad("seek_sign", _SEEK, "out-of-bounds read", ("unsigned $i = (unsigned)$k % $m,", "int $i = $k % $m,")),
        bad("arrays_abs", _ARRAYS, "integer overflow",
            ("static int $b", "#include <stdlib.h>\n\nstatic int $b"), (_PUT, "int z = abs($k) % $m, $i = 0;")),
        bad("arrays_edge", _ARRAYS, "off-by-one", ("if (++z == $m)", "if (++z > $m)")),
        bad("arrays_new", _ARRAYS, WRONG, ("busy[z] && tags[z] != $k", "busy[z]")),
    ),
    contract="""
calls: $f, $g up to 60
$f.$k: near 0, $m, -$m, 2 * $m
$g.$k: near 0, $m, -$m, 2 * $m
""",
    examples="""
#include "secgen_test.h"
$proto;
SECGEN_TEST {
    SECGEN_CHECK($f(3, 30) == 0 && $f(3 + $m, 40) == 0, "two keys must fit");
    SECGEN_CHECK($g(3) == 30 && $g(3 + $m) == 40, "the values of both keys must be found");
    SECGEN_CHECK($g(1) == $e, "a key that is not there must give $e");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
$proto;
SECGEN_TEST {
    SECGEN_CHECK($g(0) == $e, "empty at first");
    for (int i = 0; i < $m; i++)
        SECGEN_CHECK($f($m * i + 2, i) == 0, "key %d", i);
    SECGEN_CHECK($f(2, 77) == 0 && $f($m + 2, 78) == 0, "new values of known keys");
    SECGEN_CHECK($g(2) == 77 && $g($m + 2) == 78 && $g(2 * $m + 2) == 2, "values");
    SECGEN_CHECK($g($m * ($m - 1) + 2) == $m - 1, "the last key");
    SECGEN_CHECK($f(1, 5) == $e && $g(1) == $e, "full");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <limits.h>
$proto;
SECGEN_TEST {
    int in[] = {INT_MIN, -1, INT_MAX, $m - 1};
    for (int i = 0; i < 4; i++)
        SECGEN_CHECK($f(in[i], i + 1) == 0, "key %d", in[i]);
    for (int i = 0; i < 4; i++)
        SECGEN_CHECK($g(in[i]) == i + 1, "value of %d", in[i]);
    for (int i = 4; i < $m; i++)
        SECGEN_CHECK($f(-1 - i * $m, i + 1) == 0, "key %d", i);
    SECGEN_CHECK($f(-2, 9) == $e && $f(12345, 9) == $e, "full");
    SECGEN_CHECK($g(-2) == $e && $g(12345) == $e && $g(0) == $e && $g(INT_MIN + 1) == $e, "keys not there");
    for (int i = 0; i < 4; i++)
        SECGEN_CHECK($g(in[i]) == i + 1, "value of %d", in[i]);
    SECGEN_DONE();
}
""",
)

FAMILY = probe_table
