"""Families that make new arrays."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_CHECK = "    if ($p == NULL)\n        return NULL;\n"

_REV = good("down", """
#include <stdlib.h>

$T *$f(const $T *$a, size_t $n) {
    if ($n == 0 || $n > $m)
        return NULL;
    $T *$p = malloc($n * sizeof *$p);
    if ($p == NULL)
        return NULL;
    for (size_t $i = 0; $i < $n; $i++)
        $p[$i] = $a[$n - 1 - $i];
    return $p;
}
""")
_REV2 = good("up", """
#include <stdlib.h>

$T *$f(const $T *$a, size_t $n) {
    $T *$p = NULL;
    if ($n > 0 && $n <= $m)
        $p = calloc($n, sizeof *$p);
    if ($p != NULL)
        for (size_t $i = 0; $i < $n; $i++)
            $p[$n - 1 - $i] = $a[$i];
    return $p;
}
""")
reverse_copy = Family(
    name="reverse_copy",
    declaration="$T *$f(const $T *$a, size_t $n)",
    statements=(
        "Write `$proto` in C. It returns a new array with the `$n` elements of `$a` in reverse order. "
        "Return NULL if `$n` is 0 or above $m, or the allocation fails.",
        "C function: `$proto`. Copy `$a`, which has `$n` elements, backwards to a new heap array. When `$n` is 0 or "
        "more than $m, or there is no memory, return NULL.",
        "Implement `$proto`: allocate the reverse of the array `$a` of length `$n`. The result is NULL for length 0, "
        "for lengths greater than $m, and if the allocation fails.",
    ),
    slots={"f": "function", "T": "type", "a": "array", "n": "count", "m": "bound"},
    local={"p": "heap_local", "i": "index_local"},
    variants=(
        _REV, _REV2,
        bad("down_unchecked", _REV, "null dereference", (_CHECK, "")),
        bad("down_edge", _REV, "off-by-one", ("$a[$n - 1 - $i]", "$a[$n - $i]")),
        bad("down_over", _REV, "out-of-bounds write", ("$i < $n;", "$i <= $n;"), ("$a[$n - 1 - $i]", "$a[$i]")),
        bad("down_late", _REV, "null dereference",
            (_CHECK, ""), ("    return $p;", "    if ($p == NULL)\n        $p[0] = $a[0];\n    return $p;")),
        bad("up_none", _REV2, "null dereference",
            ("    if ($p != NULL)\n        for", "    for"),
            ("            $p[$n - 1 - $i]", "        $p[$n - 1 - $i]")),
        bad("down_wide", _REV, "integer overflow", ("$n == 0 || $n > $m", "$n == 0")),
        bad("down_freed", _REV, "use after free",
            ("        return NULL;\n    for", "        return NULL;\n    free($p);\n    for")),
        bad("down_bytes", _REV, "out-of-bounds write", ("malloc($n * sizeof *$p)", "malloc($n)"),
            ("    return $p;", "    $p[$n - 1] = $a[0];\n    return $p;")),
        bad("up_same", _REV2, WRONG, ("$p[$n - 1 - $i] = $a[$i]", "$p[$i] = $a[$i]")),
    ),
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    $T in[] = {1, 2, 3};
    $T *r = $f(in, 3);
    SECGEN_CHECK(r != NULL, "the reverse of 1, 2, 3 must not be NULL");
    SECGEN_CHECK(r[0] == 3 && r[1] == 2 && r[2] == 1, "the reverse of 1, 2, 3 must be 3, 2, 1");
    free(r);
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    $T in[32];
    for (int i = 0; i < 32; i++)
        in[i] = ($T)(i * 3);
    for (size_t n = 1; n <= 32; n++) {
        $T *r = $f(in, n);
        SECGEN_CHECK(r != NULL, "length %zu", n);
        for (size_t i = 0; i < n; i++)
            SECGEN_CHECK(r[i] == in[n - 1 - i], "length %zu, place %zu", n, i);
        free(r);
    }
    SECGEN_CHECK($f(in, 0) == NULL, "length 0");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdint.h>
#include <stdlib.h>
$proto;
SECGEN_TEST {
    $T *in = malloc(8 * sizeof *in);
    for (int i = 0; i < 8; i++)
        in[i] = ($T)i;
    $T *r = $f(in, 8);
    SECGEN_CHECK(r != NULL && r[0] == 7 && r[7] == 0, "eight elements");
    free(r);
    secgen_fail_alloc(1);
    SECGEN_CHECK($f(in, 8) == NULL, "NULL when the allocation fails");
    secgen_fail_alloc(0);
    SECGEN_CHECK($f(in, SIZE_MAX / sizeof *in + 2) == NULL, "a length whose size wraps around");
    free(in);
    SECGEN_DONE();
}
""",
)

_TRANS = good("rows", """
#include <stdlib.h>

int *$f(const int *$a, int $r, int $c) {
    if ($r < 1 || $c < 1 || $r > $m || $c > $m)
        return NULL;
    int *$p = malloc((size_t)$r * (size_t)$c * sizeof *$p);
    if ($p == NULL)
        return NULL;
    for (int $i = 0; $i < $r; $i++)
        for (int $k = 0; $k < $c; $k++)
            $p[$k * $r + $i] = $a[$i * $c + $k];
    return $p;
}
""")
_TRANS2 = good("flat", """
#include <stdlib.h>

int *$f(const int *$a, int $r, int $c) {
    if ($r < 1 || $c < 1 || $r > $m || $c > $m)
        return NULL;
    int *$p = calloc((size_t)$r * (size_t)$c, sizeof *$p);
    if ($p != NULL)
        for (int $i = 0; $i < $r * $c; $i++)
            $p[$i % $c * $r + $i / $c] = $a[$i];
    return $p;
}
""")
transpose = Family(
    name="transpose",
    declaration="int *$f(const int *$a, int $r, int $c)",
    statements=(
        "Write `$proto` in C. `$a` is a matrix of `$r` rows and `$c` columns, row by row. It returns its transpose in "
        "a new array. Return NULL if a side is below 1 or above $m, or the allocation fails.",
        "C function: `$proto`. Transpose the `$r` by `$c` matrix `$a` (rows first) to a new heap array. When a side is "
        "less than 1 or more than $m, or there is no memory, return NULL.",
        "Implement `$proto`: allocate the transpose of the matrix `$a`, which has `$r` rows and `$c` columns. The "
        "result is NULL for a side outside 1 to $m, and if the allocation fails.",
    ),
    slots={"f": "function", "a": "array", "r": "rows", "c": "cols", "m": "limit"},
    local={"p": "heap_local", "i": "index_local", "k": "index2_local"},
    variants=(
        _TRANS, _TRANS2,
        bad("rows_unchecked", _TRANS, "null dereference", (_CHECK, "")),
        bad("rows_square", _TRANS, "out-of-bounds write", ("(size_t)$r * (size_t)$c *", "(size_t)$r * (size_t)$r *")),
        bad("rows_product", _TRANS, "integer overflow",
            ("    if ($r < 1 || $c < 1 || $r > $m || $c > $m)\n        return NULL;\n",
             "    if ($r < 1 || $c < 1)\n        return NULL;\n"),
            ("(size_t)$r * (size_t)$c * sizeof *$p", "$r * $c * sizeof *$p")),
        bad("rows_late", _TRANS, "null dereference",
            (_CHECK, ""),
            ("    return $p;", "    if ($p == NULL)\n        $p[0] = $a[0];\n    return $p;")),
        bad("rows_edge", _TRANS, "off-by-one", ("$k < $c; $k++", "$k <= $c; $k++")),
        bad("rows_freed", _TRANS, "use after free", ("    return $p;", "    free($p);\n    return $p;")),
        bad("flat_none", _TRANS2, "null dereference",
            ("    if ($p != NULL)\n        for", "    if ($p == NULL)\n        $p[0] = 0;\n    for"),
            ("            $p[$i %", "        $p[$i %")),
        bad("rows_same", _TRANS, WRONG, ("$p[$k * $r + $i]", "$p[$i * $c + $k]")),
    ),
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int in[] = {1, 2, 3, 4, 5, 6};
    int *r = $f(in, 2, 3);
    SECGEN_CHECK(r != NULL, "the transpose of 1 2 3 / 4 5 6 must not be NULL");
    SECGEN_CHECK(r[0] == 1 && r[1] == 4 && r[2] == 2 && r[5] == 6, "the transpose must be 1 4 / 2 5 / 3 6");
    free(r);
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int in[100];
    for (int i = 0; i < 100; i++)
        in[i] = i * i;
    for (int h = 1; h <= 10; h += 2)
        for (int w = 1; w <= 10; w += 3) {
            int *r = $f(in, h, w);
            SECGEN_CHECK(r != NULL, "%d by %d", h, w);
            for (int i = 0; i < h; i++)
                for (int k = 0; k < w; k++)
                    SECGEN_CHECK(r[k * h + i] == in[i * w + k], "%d by %d", h, w);
            free(r);
        }
    SECGEN_CHECK($f(in, 0, 5) == NULL && $f(in, 5, -1) == NULL && $f(in, $m + 1, 1) == NULL, "sides");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int *in = malloc(8 * sizeof *in);
    for (int i = 0; i < 8; i++)
        in[i] = i;
    int *r = $f(in, 2, 4);
    SECGEN_CHECK(r != NULL && r[7] == 7, "2 by 4");
    free(r);
    r = $f(in, 1, 8);
    SECGEN_CHECK(r != NULL && r[7] == 7, "1 by 8");
    free(r);
    secgen_fail_alloc(1);
    SECGEN_CHECK($f(in, 2, 2) == NULL, "NULL when the allocation fails");
    secgen_fail_alloc(0);
    SECGEN_CHECK($f(in, 65536, 65537) == NULL, "sides whose product overflows");
    free(in);
    SECGEN_DONE();
}
""",
)

_FILT = good("full", """
#include <stdlib.h>

$T *$f(const $T *$a, size_t $n, size_t *$o) {
    size_t $t = 0;
    $T *$p = malloc(($n + 1) * sizeof *$p);
    if ($p == NULL)
        return NULL;
    for (size_t $i = 0; $i < $n; $i++)
        if ($a[$i] > $c)
            $p[$t++] = $a[$i];
    *$o = $t;
    return $p;
}
""")
_FILT2 = good("counted", """
#include <stdlib.h>

$T *$f(const $T *$a, size_t $n, size_t *$o) {
    size_t $t = 0, $k = 0;
    for (size_t $i = 0; $i < $n; $i++)
        $t += $a[$i] > $c;
    $T *$p = calloc($t + 1, sizeof *$p);
    if ($p == NULL)
        return NULL;
    for (size_t $i = 0; $i < $n; $i++)
        if ($a[$i] > $c)
            $p[$k++] = $a[$i];
    *$o = $t;
    return $p;
}
""")
filter_copy = Family(
    name="filter_copy",
    declaration="$T *$f(const $T *$a, size_t $n, size_t *$o)",
    statements=(
        "Write `$proto` in C. It returns a new array with the elements of `$a` (`$n` of them) above $c, in order, and "
        "puts their number into `$o`. Return NULL if the allocation fails.",
        "C function: `$proto`. Copy those of the `$n` elements of `$a` that are greater than $c to a new heap array "
        "and store how many in `*$o`. If there is no memory, return NULL.",
        "Implement `$proto`: allocate an array of the elements of `$a`, which has length `$n`, that exceed $c; `*$o` "
        "gets the count. The result is NULL only if the allocation fails.",
    ),
    slots={"f": "function", "T": "signed", "a": "array", "n": "count", "o": "result", "c": "threshold"},
    local={"p": "heap_local", "i": "index_local", "t": "sum_local", "k": "index2_local"},
    variants=(
        _FILT, _FILT2,
        bad("full_unchecked", _FILT, "null dereference", (_CHECK, "")),
        bad("full_unset", _FILT, "uninitialised value", ("size_t $t = 0;", "size_t $t;")),
        bad("full_leak", _FILT, "leak",
            ("    *$o = $t;", "    *$o = $t;\n    if ($t == 0)\n        return calloc(1, sizeof *$p);")),
        bad("full_freed", _FILT, "use after free", ("    return $p;", "    free($p);\n    return $p;")),
        bad("counted_edge", _FILT2, "off-by-one", ("$t += $a[$i] > $c", "$t += $a[$i] > $c + 1"),
            ("$t + 1, sizeof", "$t, sizeof"), ("*$o = $t", "*$o = $k")),
        bad("counted_unset", _FILT2, "uninitialised value", ("$t = 0, $k = 0;", "$t = 0, $k;")),
        bad("full_fixed", _FILT, "out-of-bounds write", ("($n + 1) * sizeof", "8 * sizeof")),
        bad("full_late", _FILT, "null dereference",
            (_CHECK, "    if ($p == NULL)\n        $n = 0;\n"), ("    return $p;", "    $p[$t] = 0;\n    return $p;")),
        bad("full_equal", _FILT, WRONG, ("$a[$i] > $c", "$a[$i] >= $c")),
    ),
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    $T in[] = {1, $c + 5, 2, $c + 1};
    size_t k = 99;
    $T *r = $f(in, 4, &k);
    SECGEN_CHECK(r != NULL && k == 2, "two of four elements are above $c");
    SECGEN_CHECK(r[0] == $c + 5 && r[1] == $c + 1, "the elements above $c must keep their order");
    free(r);
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    $T in[] = {$c, $c + 1, -5, $c + 9, 0, $c + 2, $c - 1};
    size_t k = 99;
    $T *r = $f(in, 7, &k);
    SECGEN_CHECK(r != NULL && k == 3 && r[0] == $c + 1 && r[1] == $c + 9 && r[2] == $c + 2, "three elements");
    free(r);
    r = $f(in, 1, &k);
    SECGEN_CHECK(r != NULL && k == 0, "the threshold itself is not above");
    free(r);
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    $T *in = malloc(12 * sizeof *in);
    for (int i = 0; i < 12; i++)
        in[i] = $c + 1;
    size_t k = 99;
    $T *r = $f(in, 12, &k);
    SECGEN_CHECK(r != NULL && k == 12 && r[11] == $c + 1, "twelve elements");
    free(r);
    r = $f(in, 0, &k);
    SECGEN_CHECK(r != NULL && k == 0, "no elements");
    free(r);
    secgen_fail_alloc(1);
    SECGEN_CHECK($f(in, 12, &k) == NULL, "NULL when the allocation fails");
    free(in);
    SECGEN_DONE();
}
""",
)

FAMILIES = (reverse_copy, transpose, filter_copy)
