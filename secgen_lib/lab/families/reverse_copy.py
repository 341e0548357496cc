"""A new array in reverse order."""
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
        bad("down_edge", _REV, "off-by-one", ("$a[$n - 1 - $i]", "$a[$n - $i]"), hides="down_freed"),
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
    contract="""
$n: huge near $m
$a: items $n
result: items $n
allocations: may fail, then result == NULL
""",
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

FAMILY = reverse_copy
