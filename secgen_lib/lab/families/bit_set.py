"""The first number that comes again, found with a bitmap."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_BITS = good("bytes", """
#include <stddef.h>

int $f(const int *$a, size_t $n) {
    unsigned char q[($m + 7) / 8] = {0};
    for (size_t $i = 0; $i < $n; $i++) {
        int $v = $a[$i];
        if ($v < 0 || $v >= $m)
            continue;
        if (q[$v / 8] & (1u << ($v % 8)))
            return $v;
        q[$v / 8] |= (unsigned char)(1u << ($v % 8));
    }
    return $e;
}
""")
_BITS2 = good("words", """
#include <stdlib.h>

int $f(const int *$a, size_t $n) {
    unsigned long *$p = calloc($m / 64 + 1, sizeof *$p);
    int $t = $e;
    for (size_t $i = 0; $p != NULL && $t < 0 && $i < $n; $i++) {
        unsigned z = (unsigned)$a[$i];
        if (z >= $m)
            continue;
        if ($p[z / 64] >> (z % 64) & 1)
            $t = (int)z;
        $p[z / 64] |= 1ul << (z % 64);
    }
    free($p);
    return $t;
}
""")
_MALLOC = ("calloc($m / 64 + 1, sizeof *$p);", "malloc(($m / 64 + 1) * sizeof *$p);")
_INCLUDE = ("#include <stdlib.h>\n", "#include <stdlib.h>\n#include <string.h>\n")
bit_set = Family(
    name="bit_set",
    declaration="int $f(const int *$a, size_t $n)",
    statements=(
        "Write `$proto` in C. With a bitmap it finds the first of the `$n` numbers in `$a` that stood there before, "
        "and returns it. Ignore numbers below 0 and from $m on. If none comes again or there is no memory, return $e.",
        "C function: `$proto`. Mark each value from 0 to below $m of `$a` (length `$n`) in a set of bits and return "
        "the first that is marked already; skip all others. Return $e without one, or if an allocation fails.",
        "Implement `$proto`: which v of the array `$a` of `$n` elements, 0 <= v < $m, is the first to come a second "
        "time? Use one bit a value, skip other values. The result is $e for none and when memory is short.",
    ),
    slots={"f": "function", "a": "array", "n": "count", "m": "bound", "e": "empty"},
    local={"i": "index_local", "v": "temp_local", "p": "heap_local", "t": "sum_local"},
    variants=(
        _BITS, _BITS2,
        bad("bytes_negative", _BITS, "out-of-bounds read", ("$v < 0 || ", "")),
        bad("bytes_all", _BITS, "out-of-bounds write", ("$v < 0 || $v >= $m", "$v < 0 || $v == $e")),
        bad("bytes_index", _BITS, "out-of-bounds write", ("q[$v / 8] |=", "q[$v] |=")),
        bad("bytes_shift", _BITS, "integer overflow", ("& (1u << ($v % 8))", "& (1u << $v)")),
        bad("words_return", _BITS2, "leak", ("$t = (int)z;", "return (int)z;")),
        bad("words_memset", _BITS2, "uninitialised value", _INCLUDE, _MALLOC,
            ("    int $t = $e;\n", "    int $t = $e;\n    if ($p != NULL)\n        memset($p, 0, $m / 64 + 1);\n")),
        bad("words_int", _BITS2, "out-of-bounds write", ("sizeof *$p", "sizeof(int)")),
        bad("words_bare", _BITS2, "out-of-bounds write", ("sizeof *$p", "1"), hides="words_int"),
        bad("words_twice", _BITS2, "double free",
            ("& 1)\n            $t = (int)z;\n",
             "& 1) {\n            free($p);\n            $t = (int)z;\n            break;\n        }\n")),
        bad("words_last", _BITS2, WRONG, ("$t < 0 && ", "")),
    ),
    contract="""
$a: items $n each near 0, $m
allocations: may fail, then result == $e
""",
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int in[] = {3, 12, 4, 12, 3};
    SECGEN_CHECK($f(in, 5) == 12, "the first to come again in 3, 12, 4, 12, 3 must be 12");
    SECGEN_CHECK($f(in, 3) == $e, "3, 12, 4 must give $e");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int in[$m + 2];
    for (int i = 0; i < $m; i++)
        in[i] = $m - 1 - i;
    SECGEN_CHECK($f(in, $m) == $e, "each value once");
    for (int v = 0; v < $m; v += 13) {
        in[$m] = v;
        in[$m + 1] = 0;
        SECGEN_CHECK($f(in, $m + 1) == v, "%d comes again", v);
        SECGEN_CHECK($f(in, $m + 2) == v, "%d comes first", v);
    }
    SECGEN_CHECK($f(in, 0) == $e, "no elements");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int *in = malloc(8 * sizeof *in);
    int v[] = {$m, $m, -1, -1, -2000000000, $m + 5000, $m - 1, $m - 1};
    for (int i = 0; i < 8; i++)
        in[i] = v[i];
    SECGEN_CHECK($f(in, 8) == $m - 1, "values outside are ignored");
    SECGEN_CHECK($f(in, 7) == $e, "none comes again");
    secgen_fail_alloc(1);
    int got = $f(in, 7);
    SECGEN_CHECK(got == $e, "no memory");
    secgen_fail_alloc(0);
    free(in);
    SECGEN_DONE();
}
""",
)

FAMILY = bit_set
