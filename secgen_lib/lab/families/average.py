"""The mean of an array."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_AVG = good("forward", """
#include <stddef.h>

long $f(const $T *$a, size_t $n) {
    long $t = 0;
    if ($n == 0)
        return $e;
    for (size_t $i = 0; $i < $n; $i++)
        $t += $a[$i];
    return $t / (long)$n;
}
""")
_AVG2 = good("pointer", """
#include <stddef.h>

long $f(const $T *$a, size_t $n) {
    long $t = 0;
    for (const $T *$k = $a; $k < $a + $n; $k++)
        $t += *$k;
    return $n > 0 ? $t / (long)$n : $e;
}
""")
average = Family(
    name="average",
    declaration="long $f(const $T *$a, size_t $n)",
    statements=(
        "Write `$proto` in C. It returns the mean of the `$n` numbers in `$a`, rounded towards zero. "
        "For an empty array return $e.",
        "C function: `$proto`. Return the integer average of `$a`, which has `$n` elements, or $e when `$n` is 0.",
        "Implement `$proto`: the sum of the array `$a` divided by its length `$n`. The result for no elements is $e.",
    ),
    slots={"f": "function", "T": "signed", "a": "array", "n": "count", "e": "empty"},
    local={"t": "sum_local", "i": "index_local", "k": "node_local"},
    variants=(
        _AVG, _AVG2,
        bad("forward_zero", _AVG, "division by zero", ("    if ($n == 0)\n        return $e;\n", "")),
        bad("pointer_zero", _AVG2, "division by zero", ("$n > 0 ? $t / (long)$n : $e", "$t / (long)$n")),
        bad("forward_unset", _AVG, "uninitialised value", ("long $t = 0;", "long $t;")),
        bad("forward_edge", _AVG, "off-by-one", ("$i < $n", "$i <= $n"), hides="forward_unset"),
        bad("pointer_edge", _AVG2, "out-of-bounds read", ("$k < $a + $n", "$k <= $a + $n")),
        bad("forward_down", _AVG, "out-of-bounds read",
            ("size_t $i = 0; $i < $n; $i++", "size_t $i = $n; $i > 0; $i--")),
        bad("forward_last", _AVG, WRONG, ("$i < $n", "$i + 1 < $n")),
    ),
    contract="""
$a: items $n each from -1000000000 to 1000000000
""",
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    $T in[] = {2, 4, 9};
    SECGEN_CHECK($f(in, 3) == 5, "the mean of 2, 4, 9 must be 5");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    $T in[] = {10, 20, 30, 40, -50, 7, 8};
    SECGEN_CHECK($f(in, 1) == 10, "one element");
    SECGEN_CHECK($f(in, 4) == 25, "four elements");
    SECGEN_CHECK($f(in, 7) == 9, "seven elements");
    SECGEN_CHECK($f(in + 4, 1) == -50, "a negative one");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    $T *in = malloc(5 * sizeof *in);
    for (int i = 0; i < 5; i++)
        in[i] = 6;
    SECGEN_CHECK($f(in, 5) == 6, "five sixes");
    SECGEN_CHECK($f(in, 0) == $e, "no elements");
    free(in);
    SECGEN_DONE();
}
""",
)

FAMILY = average
