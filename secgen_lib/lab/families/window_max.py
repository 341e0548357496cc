"""The maximum of each window of an array."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_WIN = good("nested", """
#include <stddef.h>

size_t $f(int *$d, const int *$a, size_t $n) {
    if ($d == NULL || $a == NULL || $n < $k)
        return 0;
    for (size_t $i = 0; $i <= $n - $k; $i++) {
        $d[$i] = $a[$i];
        for (size_t z = 1; z < $k; z++)
            if ($a[$i + z] > $d[$i])
                $d[$i] = $a[$i + z];
    }
    return $n - $k + 1;
}
""")
_WIN2 = good("ring", """
#include <stddef.h>

size_t $f(int *$d, const int *$a, size_t $n) {
    int q[$k];
    size_t $t = 0;
    for (size_t $i = 0; $d != NULL && $a != NULL && $i < $n; $i++) {
        q[$i % $k] = $a[$i];
        if ($i + 1 < $k)
            continue;
        int best = q[0];
        for (int z = 1; z < $k; z++)
            best = q[z] > best ? q[z] : best;
        $d[$t++] = best;
    }
    return $t;
}
""")
window_max = Family(
    name="window_max",
    declaration="size_t $f(int *$d, const int *$a, size_t $n)",
    statements=(
        "Write `$proto` in C. It stores the maximum of each $k neighbours in `$a` (`$n` numbers) into `$d`, which has "
        "room for just these, and returns how many. Return 0 if there are fewer than $k numbers or a pointer is NULL.",
        "C function: `$proto`. For every window of $k elements of `$a`, from left to right, write its greatest to "
        "`$d`, which has one place for each window; return their number. It is 0 if `$n` is below $k or an array NULL.",
        "Implement `$proto`: the sliding maximum over $k of the `$n` elements of `$a`. `$d` takes one result per "
        "window and no more. The result is the number of windows, 0 for less than $k elements or a NULL pointer.",
    ),
    slots={"f": "function", "d": "dest", "a": "array", "n": "count", "k": "small"},
    local={"i": "index_local", "t": "sum_local"},
    variants=(
        _WIN, _WIN2,
        bad("nested_both", _WIN, "null dereference", ("$a == NULL || $n < $k", "$a == NULL && $n < $k")),
        bad("nested_pointers", _WIN, "null dereference", ("$d == NULL || $a == NULL || ", "")),
        bad("nested_short", _WIN, "integer overflow", (" || $n < $k", ""), hides="nested_both"),
        bad("nested_windows", _WIN, "out-of-bounds write", ("$i <= $n - $k", "$i < $n")),
        bad("nested_edge", _WIN, "off-by-one", ("z < $k", "z <= $k")),
        bad("nested_unset", _WIN, "uninitialised value", ("        $d[$i] = $a[$i];\n        for",
                                                          "        int best;\n        for"),
            ("> $d[$i])\n                $d[$i] =", "> best)\n                best ="),
            (";\n    }\n", ";\n        $d[$i] = best;\n    }\n")),
        bad("ring_edge", _WIN2, "out-of-bounds read", ("z < $k", "z <= $k")),
        bad("ring_index", _WIN2, "out-of-bounds write", ("q[$i % $k]", "q[$i]")),
        bad("ring_clear", _WIN2, "out-of-bounds write",
            ("    int q[$k];\n", "    int q[$k];\n    for (int z = 0; z <= $k; z++)\n        q[z] = 0;\n")),
        bad("ring_least", _WIN2, WRONG, ("q[z] > best", "q[z] < best")),
    ),
    contract="""
$n: near $k
$a: items $n or null
$d: room $n >= $k ? $n - $k + 1 : 0 or null
after $d: items result
""",
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int in[$k + 1] = {3, 8}, to[2] = {0, 0};
    SECGEN_CHECK($f(to, in, $k + 1) == 2, "$k + 1 numbers must have 2 windows");
    SECGEN_CHECK(to[0] == 8 && to[1] == 8, "the maxima of 3, 8, 0, 0, ... must be 8, 8");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int in[40], to[40];
    for (int i = 0; i < 40; i++)
        in[i] = (i * 37) % 23 - 30;
    for (size_t n = $k; n <= 40; n++) {
        SECGEN_CHECK($f(to, in, n) == n - $k + 1, "windows of %zu", n);
        for (size_t i = 0; i + $k <= n; i++) {
            int want = in[i];
            for (size_t j = i; j < i + $k; j++)
                want = in[j] > want ? in[j] : want;
            SECGEN_CHECK(to[i] == want, "window %zu of %zu", i, n);
        }
    }
    to[0] = 77;
    SECGEN_CHECK($f(to, in, $k - 1) == 0 && $f(to, in, 0) == 0 && to[0] == 77, "too few");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int *in = malloc(($k + 2) * sizeof *in), *to = malloc(3 * sizeof *to);
    for (int i = 0; i < $k + 2; i++)
        in[i] = -5 - i;
    SECGEN_CHECK($f(to, in, $k + 2) == 3 && to[0] == -5 && to[2] == -7, "three windows");
    SECGEN_CHECK($f(NULL, in, $k) == 0 && $f(to, NULL, $k) == 0, "a NULL pointer");
    SECGEN_CHECK($f(to, in, 0) == 0 && $f(to, in, 1) == 0, "too few");
    int *one = malloc($k * sizeof *one), *best = malloc(sizeof *best);
    for (int i = 0; i < $k; i++)
        one[i] = i;
    SECGEN_CHECK($f(best, one, $k) == 1 && *best == $k - 1, "one window");
    free(in);
    free(to);
    free(one);
    free(best);
    SECGEN_DONE();
}
""",
)

FAMILY = window_max
