"""Blocks of a static arena, each at an aligned offset."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_ROUND = good("round", """
#include <string.h>

static char $b[$m];
static size_t $t;

char *$f(size_t $n, size_t align, char $v) {
    if (align == 0 || $n == 0)
        return NULL;
    size_t z = $t;
    if (z % align != 0)
        z += align - z % align;
    if (z > $m || $n > $m - z)
        return NULL;
    memset($b + z, $v, $n);
    $t = z + $n;
    return $b + z;
}
""")
_STEP = good("step", """
#include <stddef.h>

static char $b[$m];
static size_t $t;

char *$f(size_t $n, size_t align, char $v) {
    if (align == 0 || $n == 0)
        return NULL;
    size_t z = $t;
    while (z < $m && z % align != 0)
        z++;
    if ($m - z < $n)
        return NULL;
    for (size_t $i = 0; $i < $n; $i++)
        $b[z + $i] = $v;
    $t = z + $n;
    return &$b[z];
}
""")
_FITS = "    if (z > $m || $n > $m - z)\n        return NULL;\n"
arena_take = Family(
    name="arena_take",
    declaration="char *$f(size_t $n, size_t align, char $v)",
    statements=(
        "Write `$proto` in C. It takes the next `$n` bytes of a static array of $m, from an offset that is a multiple "
        "of `align`, fills them with `$v` and returns them. If `$n` or `align` is 0, or there is no room (both may be "
        "huge), take nothing and return NULL.",
        "C function: `$proto`. An arena of $m static bytes: each call gives the next `$n` free bytes, set to `$v`, at "
        "the first offset divisible by `align`. Return NULL, and change nothing, for a 0 or when they do not fit; any "
        "size may be asked for.",
        "Implement `$proto`: hand out `$n` bytes of a static block of $m bytes, behind those given before, at the next "
        "multiple of `align`, each byte set to `$v`. NULL if `$n` is 0, `align` is 0, or the rest is too small, "
        "even for enormous values.",
    ),
    slots={"f": "function", "n": "count", "v": "value", "m": "bound"},
    local={"b": "heap_local", "t": "sum_local", "i": "index_local"},
    variants=(
        _ROUND, _STEP,
        bad("round_both", _ROUND, "division by zero", ("align == 0 || $n == 0", "align == 0 && $n == 0")),
        bad("round_size", _ROUND, "division by zero", ("align == 0 || $n == 0", "$n == 0"), hides="round_both"),
        bad("round_wrap", _ROUND, "integer overflow", ("z > $m || $n > $m - z", "z + $n > $m")),
        bad("round_under", _ROUND, "integer overflow", ("z > $m || $n > $m - z", "$n > $m - z")),
        bad("round_null", _ROUND, "null dereference",
            (_FITS, "    char *q = NULL;\n    if (z <= $m && $n <= $m - z)\n        q = $b + z;\n"),
            ("memset($b + z, $v, $n)", "memset(q, $v, $n)"), ("return $b + z;", "return q;")),
        bad("round_open", _ROUND, "out-of-bounds write", (_FITS, ""), hides="round_null"),
        bad("step_unset", _STEP, "uninitialised value", ("size_t z = $t;", "size_t z;")),
        bad("step_edge", _STEP, "off-by-one", ("$i < $n", "$i <= $n")),
        bad("step_signed", _STEP, "integer overflow", ("$m - z < $n", "$m - (int)z < (int)$n")),
        bad("round_always", _ROUND, WRONG, ("    if (z % align != 0)\n        z +=", "    z +=")),
    ),
    contract="""
calls: $f up to 40
$n: near 1, $m
align: near 1, 2, 4, 8, $m
result: items $n kept placed
""",
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    char *r = $f(3, 1, 'x'), *s = $f(2, 4, 'y');
    SECGEN_CHECK(r != NULL && r[0] == 'x' && r[2] == 'x', "three bytes must be filled");
    SECGEN_CHECK(s == r + 4 && s[1] == 'y' && r[2] == 'x', "the next two must start at offset 4");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    char *r = $f(8, 8, 'a'), *s = $f(4, 8, 'b');
    SECGEN_CHECK(r != NULL && s == r + 8, "an offset that is a multiple already");
    SECGEN_CHECK($f(1, 5, 'c') == r + 15 && $f(1, 3, 'd') == r + 18, "the next multiple");
    SECGEN_CHECK($f($m, 1, 'e') == NULL && $f($m - 18, 1, 'e') == NULL, "no room");
    SECGEN_CHECK($f(0, 1, 'e') == NULL, "no bytes");
    SECGEN_CHECK($f($m - 30, 10, 'e') == r + 20 && r[20] == 'e' && r[18] == 'd', "most of the rest");
    SECGEN_CHECK($f(11, 1, 'f') == NULL && $f(10, 1, 'f') == r + $m - 10, "all of it");
    SECGEN_CHECK(r[7] == 'a' && s[3] == 'b' && r[$m - 11] == 'e' && r[$m - 1] == 'f', "the bytes stay");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stddef.h>
#include <stdint.h>
$proto;
SECGEN_TEST {
    char *r = $f(5, 1, 'a');
    SECGEN_CHECK(r != NULL, "five bytes");
    SECGEN_CHECK($f(1, 0, 'b') == NULL && $f(0, 0, 'b') == NULL, "alignment 0");
    SECGEN_CHECK($f(SIZE_MAX - 2, 1, 'b') == NULL && $f(SIZE_MAX, 8, 'b') == NULL, "huge sizes");
    SECGEN_CHECK($f((size_t)1 << 32, 1, 'b') == NULL && $f(((size_t)1 << 32) - 3, 1, 'b') == NULL, "large sizes");
    SECGEN_CHECK($f(1, $m + 1, 'b') == NULL && $f(1, SIZE_MAX, 'b') == NULL, "a huge alignment");
    SECGEN_CHECK($f($m - 4, 1, 'b') == NULL && $f($m - 5, 1, 'b') == r + 5, "the rest");
    SECGEN_CHECK($f(1, 1, 'c') == NULL && r[4] == 'a' && r[$m - 1] == 'b', "nothing is left");
    SECGEN_DONE();
}
""",
)

FAMILY = arena_take
