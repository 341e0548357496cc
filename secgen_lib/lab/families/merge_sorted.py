"""Two sorted heap arrays merged into a new one; the old ones are freed."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_CHECK = "    if ($p == NULL)\n        return NULL;\n"
_FREES = "    free($a);\n    free($b);\n"
_MERGE = good("front", """
#include <stdint.h>
#include <stdlib.h>

int *$f(int *$a, size_t $n, int *$b, size_t n2) {
    size_t z = $n + n2, $i = 0, $k = 0;
    if (z == 0 || z < n2 || z > SIZE_MAX / sizeof(int))
        return NULL;
    int *$p = malloc(z * sizeof *$p);
    if ($p == NULL)
        return NULL;
    for (size_t q = 0; q < z; q++)
        $p[q] = $k == n2 || ($i < $n && $a[$i] <= $b[$k]) ? $a[$i++] : $b[$k++];
    free($a);
    free($b);
    return $p;
}
""")
_MERGE2 = good("back", """
#include <stdint.h>
#include <stdlib.h>

int *$f(int *$a, size_t $n, int *$b, size_t n2) {
    if ($n > SIZE_MAX - n2 || $n + n2 == 0)
        return NULL;
    int *$p = calloc($n + n2, sizeof *$p);
    if ($p == NULL)
        return NULL;
    for (size_t $i = $n, $k = n2; $i + $k > 0;) {
        if ($k == 0 || ($i > 0 && $a[$i - 1] > $b[$k - 1])) {
            $i--;
            $p[$i + $k] = $a[$i];
        } else {
            $k--;
            $p[$i + $k] = $b[$k];
        }
    }
    free($a);
    free($b);
    return $p;
}
""")
merge_sorted = Family(
    name="merge_sorted",
    declaration="int *$f(int *$a, size_t $n, int *$b, size_t n2)",
    statements=(
        "Write `$proto` in C. It merges the sorted heap arrays `$a` (`$n` numbers) and `$b` (`n2`) into a new sorted "
        "one, frees both and returns it. Without elements, on size overflow or failed allocation: NULL, and nothing "
        "is freed.",
        "C function: `$proto`. Return a new heap array with the `$n` elements of `$a` and the `n2` of `$b`, all "
        "sorted, and free `$a` and `$b`. Return NULL and free neither if both are empty, the size overflows or there "
        "is no memory.",
        "Implement `$proto`: `$a` and `$b` are sorted heap arrays of `$n` and `n2` numbers; replace them by one. The "
        "old ones are freed. If there are no elements, the size overflows or the allocation fails, keep them and give "
        "NULL.",
    ),
    slots={"f": "function", "a": "array", "n": "count", "b": "string2"},
    local={"p": "heap_local", "i": "index_local", "k": "index2_local"},
    variants=(
        _MERGE, _MERGE2,
        bad("front_unchecked", _MERGE, "null dereference", (_CHECK, "")),
        bad("front_clean", _MERGE, "double free",
            (_CHECK, "    if ($p == NULL) {\n        free($a);\n        free($b);\n        return NULL;\n    }\n")),
        bad("front_twice", _MERGE, "double free", ("    free($b);\n", "    free($a);\n")),
        bad("front_kept", _MERGE, "leak", ("    free($b);\n", ""), hides="front_twice"),
        bad("front_early", _MERGE, "use after free",
            (_FREES, ""), ("    for (size_t q", _FREES + "    for (size_t q")),
        bad("front_late", _MERGE, "leak",
            ("    if (z == 0 || z < n2 || z > SIZE_MAX / sizeof(int))\n        return NULL;\n", ""),
            ("    if ($p == NULL)", "    if ($p == NULL || z == 0 || z < n2 || z > SIZE_MAX / sizeof(int))")),
        bad("front_size", _MERGE, "integer overflow", (" || z < n2 || z > SIZE_MAX / sizeof(int))", ")")),
        bad("front_other", _MERGE, "out-of-bounds read", ("$k == n2 || ($i < $n && $a[$i] <= $b[$k])",
                                                          "$i < $n && $a[$i] <= $b[$k]")),
        bad("back_edge", _MERGE2, "off-by-one", ("$p[$i + $k] = $b[$k];", "$p[$i + $k + 1] = $b[$k];")),
        bad("back_swapped", _MERGE2, WRONG, ("$a[$i - 1] > $b", "$a[$i - 1] < $b")),
    ),
    contract="""
$n: huge
n2: huge
$a: items $n sorted heap
$b: items n2 sorted heap
freed: $a, $b when result != NULL
result: items $n + n2
allocations: may fail, then result == NULL
""",
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int *one = malloc(2 * sizeof *one), *two = malloc(sizeof *two);
    one[0] = 1;
    one[1] = 7;
    two[0] = 4;
    int *both = $f(one, 2, two, 1);
    SECGEN_CHECK(both != NULL, "merging 1, 7 with 4 must not give NULL");
    SECGEN_CHECK(both[0] == 1 && both[1] == 4 && both[2] == 7, "merging 1, 7 with 4 must give 1, 4, 7");
    free(both);
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    for (size_t n = 0; n < 7; n++)
        for (size_t m = n == 0; m < 7; m++) {
            int *one = malloc((n + 1) * sizeof *one), *two = malloc((m + 1) * sizeof *two);
            for (size_t i = 0; i <= n; i++)
                one[i] = (int)(3 * i) - 4;
            for (size_t i = 0; i <= m; i++)
                two[i] = (int)(2 * i * i) - 5;
            int *both = $f(one, n, two, m);
            SECGEN_CHECK(both != NULL, "%zu and %zu", n, m);
            long sum = 0;
            for (size_t i = 0; i < n; i++)
                sum += (int)(3 * i) - 4;
            for (size_t i = 0; i < m; i++)
                sum += (int)(2 * i * i) - 5;
            for (size_t i = 0; i < n + m; i++) {
                SECGEN_CHECK(i == 0 || both[i - 1] <= both[i], "sorted, %zu and %zu", n, m);
                sum -= both[i];
            }
            SECGEN_CHECK(sum == 0, "all elements, %zu and %zu", n, m);
            free(both);
        }
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdint.h>
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int *one = malloc(3 * sizeof *one), *two = malloc(2 * sizeof *two);
    for (int i = 0; i < 3; i++)
        one[i] = i;
    two[0] = two[1] = 1;
    SECGEN_CHECK($f(one, 0, two, 0) == NULL, "no elements");
    SECGEN_CHECK($f(one, SIZE_MAX / sizeof(int) - 1, two, 2) == NULL, "a size that is 0 again");
    SECGEN_CHECK($f(one, SIZE_MAX, two, 2) == NULL, "a number that wraps");
    SECGEN_CHECK($f(one, SIZE_MAX - 1, two, 3) == NULL, "a number that wraps");
    secgen_fail_alloc(1);
    SECGEN_CHECK($f(one, 3, two, 2) == NULL, "no memory");
    secgen_fail_alloc(0);
    SECGEN_CHECK(one[2] == 2 && two[1] == 1, "nothing is freed");
    int *both = $f(one, 3, two, 2);
    SECGEN_CHECK(both != NULL && both[0] == 0 && both[4] == 2, "three and two");
    free(both);
    one = malloc(sizeof *one);
    two = malloc(sizeof *two);
    one[0] = 9;
    two[0] = 8;
    both = $f(one, 1, two, 1);
    SECGEN_CHECK(both != NULL && both[0] == 8 && both[1] == 9, "one and one");
    free(both);
    SECGEN_DONE();
}
""",
)

FAMILY = merge_sorted
