"""A new array of the elements above a threshold."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_CHECK = "    if ($p == NULL)\n        return NULL;\n"

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
        bad("full_unchecked", _FILT, "null dereference", (_CHECK, ""), hides="full_leak"),
        bad("full_unset", _FILT, "uninitialised value", ("size_t $t = 0;", "size_t $t;")),
        bad("full_leak", _FILT, "leak",
            ("    *$o = $t;", "    *$o = $t;\n    if ($t == 0)\n        return calloc(1, sizeof *$p);")),
        bad("full_freed", _FILT, "use after free", ("    return $p;", "    free($p);\n    return $p;")),
        bad("counted_edge", _FILT2, "off-by-one", ("$t += $a[$i] > $c", "$t += $a[$i] > $c + 1"),
            ("$t + 1, sizeof", "$t, sizeof"), ("*$o = $t", "*$o = $k")),
        bad("counted_unset", _FILT2, "uninitialised value", ("$t = 0, $k = 0;", "$t = 0, $k;")),
        bad("full_fixed", _FILT, "out-of-bounds write", ("($n + 1) * sizeof", "8 * sizeof"), hides="full_late"),
        bad("full_late", _FILT, "null dereference",
            (_CHECK, "    if ($p == NULL)\n        $n = 0;\n"), ("    return $p;", "    $p[$t] = 0;\n    return $p;")),
        bad("full_equal", _FILT, WRONG, ("$a[$i] > $c", "$a[$i] >= $c")),
    ),
    contract="""
$a: items $n each near $c
$o: cell
result: items *$o
after $o: cell when result != NULL
allocations: may fail, then result == NULL
""",
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

FAMILY = filter_copy
