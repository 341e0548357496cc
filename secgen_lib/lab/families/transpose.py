"""The transpose of a matrix in a new array."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_CHECK = "    if ($p == NULL)\n        return NULL;\n"

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
        bad("rows_square", _TRANS, "out-of-bounds write", ("(size_t)$r * (size_t)$c *", "(size_t)$r * (size_t)$r *"),
            hides="rows_product"),
        bad("rows_product", _TRANS, "integer overflow",
            ("    if ($r < 1 || $c < 1 || $r > $m || $c > $m)\n        return NULL;\n",
             "    if ($r < 1 || $c < 1)\n        return NULL;\n"),
            ("(size_t)$r * (size_t)$c * sizeof *$p", "$r * $c * sizeof *$p")),
        bad("rows_late", _TRANS, "null dereference",
            (_CHECK, ""),
            ("    return $p;", "    if ($p == NULL)\n        $p[0] = $a[0];\n    return $p;"), hides="rows_freed"),
        bad("rows_edge", _TRANS, "off-by-one", ("$k < $c; $k++", "$k <= $c; $k++")),
        bad("rows_freed", _TRANS, "use after free", ("    return $p;", "    free($p);\n    return $p;")),
        bad("flat_none", _TRANS2, "null dereference",
            ("    if ($p != NULL)\n        for", "    if ($p == NULL)\n        $p[0] = 0;\n    for"),
            ("            $p[$i %", "        $p[$i %")),
        bad("rows_same", _TRANS, WRONG, ("$p[$k * $r + $i]", "$p[$i * $c + $k]")),
    ),
    contract="""
$r: near 1, $m
$c: near 1, $m
$a: items $r >= 1 && $r <= $m && $c >= 1 && $c <= $m ? $r * $c : 0
result: items $r * $c
allocations: may fail, then result == NULL
""",
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

FAMILY = transpose
