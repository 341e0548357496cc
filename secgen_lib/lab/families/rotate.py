"""An array rotated with a temporary copy."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_ROT = good("copy", """
#include <stdlib.h>

int $f(int *$a, size_t $n, size_t $k) {
    if ($n == 0)
        return 0;
    int *$p = malloc($n * sizeof *$p);
    if ($p == NULL)
        return $e;
    for (size_t $i = 0; $i < $n; $i++)
        $p[$i] = $a[($i + $k % $n) % $n];
    for (size_t $i = 0; $i < $n; $i++)
        $a[$i] = $p[$i];
    free($p);
    return 0;
}
""")
_ROT2 = good("memcpy", """
#include <stdlib.h>
#include <string.h>

int $f(int *$a, size_t $n, size_t $k) {
    size_t $m = $n > 0 ? $k % $n : 0;
    if ($m == 0)
        return 0;
    int *$p = malloc($m * sizeof *$p);
    if ($p == NULL)
        return $e;
    memcpy($p, $a, $m * sizeof *$p);
    memmove($a, $a + $m, ($n - $m) * sizeof *$p);
    memcpy($a + $n - $m, $p, $m * sizeof *$p);
    free($p);
    return 0;
}
""")
rotate = Family(
    name="rotate",
    declaration="int $f(int *$a, size_t $n, size_t $k)",
    statements=(
        "Write `$proto` in C. It rotates the `$n` numbers of `$a` to the left by `$k` places with a temporary heap "
        "array, and returns 0. An empty array is 0 too. If an allocation fails, return $e.",
        "C function: `$proto`. Rotate `$a`, which has `$n` elements, left by `$k`, with a heap copy that is freed "
        "again. Return 0 (also for no elements), or $e when there is no memory.",
        "Implement `$proto`: move each of the `$n` elements of `$a` by `$k` places to the left, around the end; use a "
        "heap buffer. The result is 0, or $e if the allocation fails.",
    ),
    slots={"f": "function", "a": "array", "n": "count", "k": "key", "e": "empty"},
    local={"p": "heap_local", "i": "index_local", "m": "length_local"},
    variants=(
        _ROT, _ROT2,
        bad("copy_unchecked", _ROT, "null dereference", ("    if ($p == NULL)\n        return $e;\n", ""),
            hides="copy_kept"),
        bad("copy_kept", _ROT, "leak", ("    free($p);\n", "")),
        bad("copy_twice", _ROT, "double free",
            ("    free($p);\n", "    free($p);\n    if ($k > $n)\n        free($p);\n")),
        bad("copy_freed", _ROT, "use after free",
            ("    free($p);\n", ""),
            ("        $p[$i] = $a[($i + $k % $n) % $n];\n",
             "        $p[$i] = $a[($i + $k % $n) % $n];\n    free($p);\n")),
        bad("copy_edge", _ROT, "off-by-one", ("    for (size_t $i = 0; $i < $n; $i++)\n        $a[$i] =",
                                              "    for (size_t $i = 0; $i <= $n; $i++)\n        $a[$i] =")),
        bad("memcpy_zero", _ROT2, "division by zero", ("$n > 0 ? $k % $n : 0", "$k % $n")),
        bad("memcpy_early", _ROT2, "leak",
            ("    if ($m == 0)\n        return 0;\n", ""),
            ("        return $e;\n", "        return $e;\n    if ($m == 0)\n        return 0;\n"),
            ("malloc($m * sizeof", "malloc(($m + 1) * sizeof")),
        bad("memcpy_bytes", _ROT2, "out-of-bounds write", ("malloc($m * sizeof *$p)", "malloc($m)"),
            hides="memcpy_early"),
        bad("copy_right", _ROT, WRONG, ("$i + $k % $n", "$i + $n - $k % $n")),
    ),
    contract="""
$a: items $n
after $a: items $n when result == 0
allocations: may fail, then result == $e
""",
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int in[] = {1, 2, 3, 4};
    SECGEN_CHECK($f(in, 4, 1) == 0, "rotating 1, 2, 3, 4 by 1 must return 0");
    SECGEN_CHECK(in[0] == 2 && in[2] == 4 && in[3] == 1, "rotating 1, 2, 3, 4 by 1 must give 2, 3, 4, 1");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    for (size_t k = 0; k < 25; k++) {
        int in[10];
        for (int i = 0; i < 10; i++)
            in[i] = i;
        SECGEN_CHECK($f(in, 10, k) == 0, "by %zu", k);
        for (size_t i = 0; i < 10; i++)
            SECGEN_CHECK(in[i] == (int)((i + k) % 10), "by %zu", k);
    }
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int *in = malloc(6 * sizeof *in);
    for (int i = 0; i < 6; i++)
        in[i] = i;
    SECGEN_CHECK($f(in, 6, 2) == 0 && in[0] == 2 && in[5] == 1, "by two");
    SECGEN_CHECK($f(in, 6, 6) == 0 && in[0] == 2, "all around");
    SECGEN_CHECK($f(in, 6, 10) == 0 && in[0] == 0, "further than around");
    SECGEN_CHECK($f(in, 0, 3) == 0, "no elements");
    secgen_fail_alloc(1);
    SECGEN_CHECK($f(in, 6, 1) == $e, "no memory");
    secgen_fail_alloc(0);
    free(in);
    SECGEN_DONE();
}
""",
)

FAMILY = rotate
