"""Numbered slots of a pool, each taken with an array and given back."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_CHECK = good("check", """
#include <stdlib.h>

static int *$b[$m];

int *$f(int $k, size_t $n) {
    if ($k < 0 || $k >= $m || $b[$k] != NULL || $n == 0 || $n > $w)
        return NULL;
    int *q = malloc($n * sizeof *q);
    if (q == NULL)
        return NULL;
    for (size_t $i = 0; $i < $n; $i++)
        q[$i] = $k;
    $b[$k] = q;
    return q;
}

int $g(int $k) {
    if ($k < 0 || $k >= $m || $b[$k] == NULL)
        return $e;
    free($b[$k]);
    $b[$k] = NULL;
    return 0;
}
""")
_SPOT = good("spot", """
#include <stdlib.h>

static int *$b[$m];

static int **spot(int $k) {
    return $k >= 0 && $k < $m ? &$b[$k] : NULL;
}

int *$f(int $k, size_t $n) {
    int **q = spot($k);
    if (q == NULL || *q != NULL || $n - 1 >= $w)
        return NULL;
    *q = calloc($n, sizeof **q);
    for (size_t $i = 0; *q != NULL && $i < $n; $i++)
        (*q)[$i] = $k;
    return *q;
}

int $g(int $k) {
    int **q = spot($k);
    if (q == NULL || *q == NULL)
        return $e;
    free(*q);
    *q = NULL;
    return 0;
}
""")
slot_pool = Family(
    name="slot_pool",
    declaration="int *$f(int $k, size_t $n); int $g(int $k)",
    statements=(
        "Write a pool of $m slots from 0 in C: `$proto`. `$f` takes slot `$k` and gives its new heap array of `$n` "
        "times `$k`; NULL for a bad or taken slot, `$n` 0 or above $w, or no memory. `$g` frees both: 0, or $e for "
        "a bad or free slot.",
        "C functions: `$proto`. Slots 0 to below $m. `$f` allocates `$n` ints, all `$k`, for slot `$k`; NULL if it is "
        "in use or invalid, `$n` is not from 1 to $w, or malloc fails. `$g` gives it back and frees (0; $e if invalid "
        "or free).",
        "Implement `$proto` for slots 0 to below $m. `$f` fills a free slot `$k` with a heap array of `$n` times `$k`, "
        "1 to $w elements, and returns it; NULL for all else. `$g` frees slot `$k`: 0, or $e for one out of range or "
        "not taken.",
    ),
    slots={"f": "function", "g": "function", "k": "key", "n": "count", "m": "small", "w": "limit", "e": "empty"},
    local={"b": "array", "i": "index_local"},
    variants=(
        _CHECK, _SPOT,
        bad("check_kept", _CHECK, "double free", ("    $b[$k] = NULL;\n", ""), hides="check_wipe"),
        bad("check_edge", _CHECK, "off-by-one", ("$k >= $m || $b[$k] == NULL", "$k > $m || $b[$k] == NULL")),
        bad("check_sign", _CHECK, "out-of-bounds read",
            ("$k < 0 || $k >= $m || $b[$k] == NULL", "$k >= $m || $b[$k] == NULL")),
        bad("check_again", _CHECK, "leak", (" || $b[$k] != NULL || $n == 0", " || $n == 0"), hides="check_early"),
        bad("check_bytes", _CHECK, "integer overflow",
            ("$n == 0 || $n > $w", "$n == 0 || $n * sizeof(int) > $w * sizeof(int)")),
        bad("check_early", _CHECK, "leak",
            ("    if ($k < 0 || $k >= $m || $b[$k] != NULL || $n == 0 || $n > $w)\n        return NULL;\n", ""),
            ("    if (q == NULL)\n",
             "    if (q == NULL || $k < 0 || $k >= $m || $b[$k] != NULL || $n == 0 || $n > $w)\n")),
        bad("check_late", _CHECK, "null dereference",
            ("    if (q == NULL)\n        return NULL;\n", "    if (q != NULL)\n        $b[$k] = q;\n"),
            ("    $b[$k] = q;\n    return q;", "    return q;")),
        bad("check_wipe", _CHECK, "use after free",
            ("    free($b[$k]);\n    $b[$k] = NULL;\n    return 0;",
             "    int *q = $b[$k];\n    free(q);\n    $b[$k] = NULL;\n    return *q == $k ? 0 : $e;")),
        bad("spot_null", _SPOT, "null dereference", ("q == NULL || *q == NULL", "*q == NULL")),
        bad("check_zero", _CHECK, WRONG, ("q[$i] = $k;", "q[$i] = 0;")),
    ),
    contract="""
calls: $f, $g up to 60
$f.$k: near 0, $m
$f.$n: near 1, $w
$g.$k: near 0, $m
$f.result: items $n kept
$f.allocations: may fail, then result == NULL
""",
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int *r = $f(2, 3);
    SECGEN_CHECK(r != NULL && r[0] == 2 && r[2] == 2, "slot 2 with 3 numbers must hold 2, 2, 2");
    SECGEN_CHECK($g(2) == 0, "slot 2 must be given back");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < $m; i++) {
            int *r = $f(i, (size_t)i + 1);
            SECGEN_CHECK(r != NULL && r[0] == i && r[i] == i, "slot %d", i);
        }
        SECGEN_CHECK($f(1, 3) == NULL, "in use");
        for (int i = 0; i < $m; i++)
            SECGEN_CHECK($g(i) == 0, "slot %d", i);
    }
    SECGEN_CHECK($f(0, 0) == NULL && $f(0, $w + 1) == NULL, "too few or too many");
    SECGEN_CHECK($f(0, $w) != NULL && $g(0) == 0, "the most");
    SECGEN_CHECK($g(0) == $e, "free");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
$proto;
SECGEN_TEST {
    SECGEN_CHECK($f(3, 2) != NULL && $f(3, 2) == NULL, "taken");
    SECGEN_CHECK($f(-1, 1) == NULL && $f($m, 1) == NULL && $f(INT_MIN, 1) == NULL, "no such slot to take");
    SECGEN_CHECK($g(-1) == $e && $g($m) == $e && $g($m + 1) == $e && $g(INT_MIN) == $e, "no such slot");
    SECGEN_CHECK($f(0, SIZE_MAX / sizeof(int) + 2) == NULL && $f(0, SIZE_MAX) == NULL, "far too many");
    SECGEN_CHECK($g(3) == 0 && $g(3) == $e && $g(0) == $e, "given back twice");
    secgen_fail_alloc(1);
    SECGEN_CHECK($f(3, 5) == NULL, "no memory");
    secgen_fail_alloc(0);
    SECGEN_CHECK($g(3) == $e, "nothing was taken");
    SECGEN_CHECK($f(3, 5) != NULL && $g(3) == 0, "again");
    SECGEN_DONE();
}
""",
)

FAMILY = slot_pool
