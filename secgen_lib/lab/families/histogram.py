"""The most frequent small number of an array."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_HIST = good("counts", """
#include <stddef.h>

int $f(const int *$a, size_t $n) {
    size_t $b[$m] = {0};
    int $t = $e;
    for (size_t $i = 0; $i < $n; $i++) {
        if ($a[$i] >= 0 && $a[$i] < $m) {
            $b[$a[$i]]++;
            if ($t < 0 || $b[$a[$i]] > $b[$t])
                $t = $a[$i];
        }
    }
    return $t;
}
""")
_HIST2 = good("pairs", """
#include <stddef.h>

int $f(const int *$a, size_t $n) {
    int $t = $e;
    size_t $b = 0;
    for (int $k = 0; $k < $m; $k++) {
        size_t $o = 0;
        for (size_t $i = 0; $i < $n; $i++)
            $o += $a[$i] == $k;
        if ($o > $b) {
            $b = $o;
            $t = $k;
        }
    }
    return $t;
}
""")
histogram = Family(
    name="histogram",
    declaration="int $f(const int *$a, size_t $n)",
    statements=(
        "Write `$proto` in C. It returns a most frequent value of `$a` (`$n` elements) among those from 0 "
        "to below $m; other values are ignored. If there is none, return $e.",
        "C function: `$proto`. Count the values from 0 to below $m in the `$n` elements of `$a` and return one that "
        "is most frequent, or $e when no such value is there. Skip all other values.",
        "Implement `$proto`: which value v, with 0 <= v < $m, is most frequent in the array `$a` of length `$n`? "
        "Ignore the rest. The result without any is $e.",
    ),
    slots={"f": "function", "a": "array", "n": "count", "m": "limit", "e": "empty"},
    local={"t": "sum_local", "b": "heap_local", "i": "index_local", "k": "index2_local", "o": "temp_local"},
    variants=(
        _HIST, _HIST2,
        bad("counts_negative", _HIST, "out-of-bounds write", ("$a[$i] >= 0 && $a[$i] < $m", "$a[$i] < $m")),
        bad("counts_edge", _HIST, "off-by-one", ("$a[$i] < $m", "$a[$i] <= $m")),
        bad("counts_unset", _HIST, "uninitialised value", ("$b[$m] = {0}", "$b[$m]"), hides="counts_best"),
        bad("counts_best", _HIST, "uninitialised value", ("int $t = $e;", "int $t;")),
        bad("counts_all", _HIST, "out-of-bounds write", ("$a[$i] >= 0 && $a[$i] < $m", "$a[$i] != $e")),
        bad("pairs_unset", _HIST2, "uninitialised value", ("size_t $o = 0;", "size_t $o;")),
        bad("pairs_edge", _HIST2, "off-by-one", ("$i < $n", "$i <= $n"), hides="pairs_unset"),
        bad("pairs_first", _HIST2, WRONG, ("int $k = 0", "int $k = 1")),
    ),
    contract="""
$a: items $n each near 0, $m
result: value as ({ long q = 0; for (size_t z = 0; z < $n; z++) q += $a[z] == result; result < 0 ? result : q; })
""",
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int in[] = {1, 3, 3, 2};
    SECGEN_CHECK($f(in, 4) == 3, "the most frequent of 1, 3, 3, 2 must be 3");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int in[] = {0, 0, 5, 5, 5, 0, 0, 7};
    SECGEN_CHECK($f(in, 8) == 0, "zero is a value");
    SECGEN_CHECK($f(in + 2, 3) == 5, "one value");
    int last[] = {$m - 1, 2, $m - 1, 1};
    SECGEN_CHECK($f(last, 4) == $m - 1, "the last value");
    SECGEN_CHECK($f(in, 0) == $e, "no elements");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int *in = malloc(6 * sizeof *in);
    int v[] = {$m, $m, -1, -40, $m + 30, 2};
    for (int i = 0; i < 6; i++)
        in[i] = v[i];
    SECGEN_CHECK($f(in, 6) == 2, "values outside are ignored");
    SECGEN_CHECK($f(in, 5) == $e, "only values outside");
    free(in);
    SECGEN_DONE();
}
""",
)

FAMILY = histogram
