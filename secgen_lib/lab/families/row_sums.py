"""The sums of a matrix's rows in a new heap array."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_CHECK = "    if ($p == NULL)\n        return NULL;\n"
_ROWS = good("nested", """
#include <limits.h>
#include <stdlib.h>

long *$f(const int *$a, int $r, int $c) {
    if ($r < 1 || $c < 1 || $r > INT_MAX / $c)
        return NULL;
    long *$p = malloc((size_t)$r * sizeof *$p);
    if ($p == NULL)
        return NULL;
    for (int $i = 0; $i < $r; $i++) {
        $p[$i] = 0;
        for (int q = 0; q < $c; q++)
            $p[$i] += $a[$i * $c + q];
    }
    return $p;
}
""")
_ROWS2 = good("flat", """
#include <limits.h>
#include <stdlib.h>

long *$f(const int *$a, int $r, int $c) {
    if ($r <= 0 || $c <= 0 || INT_MAX / $r < $c)
        return NULL;
    long *$p = calloc((size_t)$r, sizeof *$p);
    long q = $r * $c;
    while ($p != NULL && q-- > 0)
        $p[q / $c] += $a[q];
    return $p;
}
""")
row_sums = Family(
    name="row_sums",
    declaration="long *$f(const int *$a, int $r, int $c)",
    statements=(
        "Write `$proto` in C. `$a` holds `$r` rows of `$c` numbers, row by row. It returns a new heap array with the "
        "sum of each row, or NULL if `$r` or `$c` is below 1, their product is above INT_MAX, or there is no memory.",
        "C function: `$proto`. Sum each row of the matrix `$a` (`$r` times `$c`, in row order) into new heap memory. "
        "Return NULL if a size is less than 1, `$r` times `$c` overflows an int, or the allocation fails.",
        "Implement `$proto`: allocate `$r` sums, one for each row of `$c` elements of the flat matrix `$a`. The "
        "result is NULL for sizes under 1, a number of elements that overflows int, and a failed allocation.",
    ),
    slots={"f": "function", "a": "array", "r": "rows", "c": "cols"},
    local={"p": "heap_local", "i": "index_local"},
    variants=(
        _ROWS, _ROWS2,
        bad("nested_unchecked", _ROWS, "null dereference", (_CHECK, "")),
        bad("nested_unset", _ROWS, "uninitialised value", ("        $p[$i] = 0;\n", "")),
        bad("nested_memset", _ROWS, "uninitialised value",
            ("#include <stdlib.h>\n", "#include <stdlib.h>\n#include <string.h>\n"),
            ("        $p[$i] = 0;\n", ""), ("    for (int $i", "    memset($p, 0, (size_t)$r);\n    for (int $i"),
            hides="nested_unset"),
        bad("nested_zero", _ROWS, "division by zero", ("$r < 1 || $c < 1 ||", "$r < 1 ||")),
        bad("nested_product", _ROWS, "integer overflow", ("$r > INT_MAX / $c", "$r * $c < 1")),
        bad("nested_late", _ROWS, "leak",
            ("    if ($r < 1 || $c < 1 || $r > INT_MAX / $c)\n        return NULL;\n", ""),
            ("    if ($p == NULL)\n", "    if ($p == NULL || $r < 1 || $c < 1 || $r > INT_MAX / $c)\n")),
        bad("nested_freed", _ROWS, "use after free",
            ("            $p[$i] += $a[$i * $c + q];\n    }\n",
             "            $p[$i] += $a[$i * $c + q];\n    }\n    free($p);\n")),
        bad("nested_cols", _ROWS, "out-of-bounds write", ("malloc((size_t)$r", "malloc((size_t)$c")),
        bad("nested_stride", _ROWS, "out-of-bounds read", ("$a[$i * $c + q]", "$a[$i * $r + q]")),
        bad("flat_turned", _ROWS2, WRONG, ("$a[q]", "$a[q % $c * $r + q / $c]")),
    ),
    contract="""
$a: items $r > 0 && $c > 0 && (long)$r * $c <= INT_MAX ? (long)$r * $c : 0
result: items $r
allocations: may fail, then result == NULL
""",
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int in[] = {1, 2, 3, 4, 5, 6};
    long *s = $f(in, 2, 3);
    SECGEN_CHECK(s != NULL, "the sums of two rows must not be NULL");
    SECGEN_CHECK(s[0] == 6 && s[1] == 15, "the sums of the rows 1, 2, 3 and 4, 5, 6 must be 6 and 15");
    free(s);
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int in[60];
    for (int i = 0; i < 60; i++)
        in[i] = i * i - 400;
    in[7] = in[8] = 2147483647;
    for (int r = 1; r < 8; r++)
        for (int c = 1; c < 8; c++) {
            long *s = $f(in, r, c);
            SECGEN_CHECK(s != NULL, "%d rows of %d", r, c);
            for (int i = 0; i < r; i++) {
                long want = 0;
                for (int k = 0; k < c; k++)
                    want += in[i * c + k];
                SECGEN_CHECK(s[i] == want, "row %d of %d", i, c);
            }
            free(s);
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
    long *s = $f(in, 3, 2);
    SECGEN_CHECK(s != NULL && s[0] == 1 && s[2] == 9, "three rows");
    free(s);
    SECGEN_CHECK($f(in, 2, 0) == NULL && $f(in, 0, 2) == NULL, "no elements");
    SECGEN_CHECK($f(in, -1, -1) == NULL && $f(in, 2, -3) == NULL, "negative sizes");
    SECGEN_CHECK($f(in, 65536, 65537) == NULL, "too many elements");
    secgen_fail_alloc(1);
    SECGEN_CHECK($f(in, 3, 2) == NULL, "no memory");
    secgen_fail_alloc(0);
    free(in);
    SECGEN_DONE();
}
""",
)

FAMILY = row_sums
